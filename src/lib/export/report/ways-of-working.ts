import type { Block } from './document';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { blank, heading, list, networkFact, note, ofYear, sourceNote, table } from './draft';
import type { Draft } from './draft';
import { waysOfWorking } from './opening';

/** Whether a span of years holds a year; without an end it still lasts. */
function holds(row: { year_from: number; year_to: number | null }, year: number): boolean {
	return row.year_from <= year && year <= (row.year_to ?? year);
}

/** Organizations that steer the network in the year of the report. */
export function steeringOf({ rows, year }: Draft): { term: string; organizations: string[] } {
	const own = rows['steering-terms'].filter((row) => holds(row, year));
	return { term: own[0]?.term ?? '', organizations: own.map(({ organization }) => organization) };
}

function steering(draft: Draft): Block[] {
	const { rows, year, say } = draft;
	const known = rows['steering-terms'].filter((row) => row.year_from <= year);
	const terms = [...new Set(known.map(({ term }) => term))];
	const [meeting] = waysOfWorking(draft).filter(({ name }) => name === '運営会議');
	return [
		heading(2, say('運営会議', 'Steering meeting', '運営会議（会議の進め方を決める集まり）')),
		...list(meeting?.lines ?? []),
		...table(
			{
				caption: say(
					'運営委員の期と機関',
					'Terms and organizations of the steering committee',
					'会議を進める機関と、その年'
				),
				head: [
					say('期', 'Term'),
					say('運営委員', 'Organizations', '会議を進める機関'),
					say('年', 'Years')
				],
				rows: terms.map((term) => {
					const own = known.filter((row) => row.term === term);
					return [term, own.map(({ text }) => text).join('、'), own[0]?.years ?? ''];
				})
			},
			sourceNote(draft, known.slice(0, 1)).replace(/ [0-9]+[^ ]*期～?/, '')
		),
		...(steeringOf(draft).organizations.length > 0
			? []
			: blank(
					draft,
					'steering',
					say(
						`${year}年度の運営委員`,
						`the steering organizations of ${fiscalYearText(year, 'en')}`,
						`${year}年度に会議を進めた機関`
					)
				))
	];
}

function meetingKinds(draft: Draft): Block[] {
	const { say } = draft;
	const ways = waysOfWorking(draft).filter(({ name }) => name !== '運営会議');
	return [
		heading(
			2,
			say('ネットワーク会議', 'Network meetings', 'ネットワーク会議（みんなが集まる会議）')
		),
		...table({
			caption: say(
				'会議などの種類と内容',
				'What meetings and work consist of',
				'会議や活動の、種類と中身'
			),
			head: [say('種類', 'Kind'), say('内容', 'Content', '中身')],
			rows: ways.map(({ name, lines }) => [name, lines.join('\n')])
		})
	];
}

function tools(draft: Draft): Block[] {
	const { rows, year, say } = draft;
	const known = rows['shared-tools'].filter((row) => row.year_from <= year);
	if (known.length === 0) return [];
	return [
		heading(2, say('共有ツール', 'Shared tools', 'みんなで使う道具（共有ツール）')),
		...table(
			{
				caption: say('共有ツールと版', 'Shared tools and their editions', 'みんなで使う道具の一覧'),
				head: [
					say('年', 'Year'),
					say('ツール', 'Tool', '道具'),
					say('版', 'Edition'),
					say('印刷のとおり', 'As printed', '報告書の文')
				],
				rows: known.map((row) => [String(row.year_from), row.name, row.edition ?? '―', row.text])
			},
			sourceNote(draft, known)
		)
	];
}

/** What the report says of teams in its year, in the order of the printed lines. */
function teams(draft: Draft): Block[] {
	const { rows, year, say } = draft;
	const own = ofYear(rows['report-working-groups'], year);
	const counts = own.filter(({ entry }) => entry === 'count').map(({ text }) => text);
	const [named] = own.filter(({ entry }) => entry === 'team');
	const names = own.filter((row) => row.source === named?.source && row.entry === 'team');
	if (own.length === 0) return [];
	return [
		heading(2, say('ワーキングチーム', 'Working groups', 'ワーキングチーム（小さな集まり）')),
		...list([...counts, names.map(({ text }) => text).join('、')].filter(Boolean)),
		...note(sourceNote(draft, [...own.filter(({ entry }) => entry === 'count'), ...names]))
	];
}

function outreach(draft: Draft): Block[] {
	const { rows, say } = draft;
	const events = rows['outreach-events'];
	const homepage = networkFact(draft, 'homepage');
	if (events.length === 0 && homepage === '') return [];
	return [
		heading(2, say('情報発信', 'Outreach', '知らせること')),
		...list([
			...events.map(({ text, timing }) =>
				timing && !text.includes(timing) ? `${text}（${timing}）` : text
			),
			...(homepage ? [say(`ホームページ：${homepage}`, `Homepage: ${homepage}`)] : [])
		]),
		...note(sourceNote(draft, events))
	];
}

/** How the network works: who steers it, what it does, what it made, how it is heard of. */
export function waysChapter(draft: Draft): Block[] {
	return [
		heading(1, draft.say('実施方法', 'How the network works', '活動のしかた')),
		...steering(draft),
		...meetingKinds(draft),
		...tools(draft),
		...teams(draft),
		...outreach(draft)
	];
}
