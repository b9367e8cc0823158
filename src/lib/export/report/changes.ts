import { changeSentences, type ChangeKind } from '$lib/findings/change';
import { amount, decimal, share } from '$lib/findings/words';
import { isHidden } from '$lib/domain/hidden-count';
import { isRounded, isUnfinished } from '$lib/domain/view';
import type { Block } from './document';
import { list, ofYear, table, type Draft } from './draft';

interface YearValue {
	year: number;
	value: number;
}

/** The metric of a headline number. */
const METRIC_OF = {
	attendances: 'attendances',
	participants: 'participants',
	organizations: 'participating-organizations',
	mean: 'attendances-per-meeting'
} as const satisfies Record<ChangeKind, keyof Draft['rows']>;

/** A headline number of every year up to that of the report. */
function seriesOf({ rows }: Draft, kind: ChangeKind): YearValue[] {
	const of = <Row extends { fiscal_year: number }>(
		all: readonly Row[],
		value: (row: Row) => number
	) => all.map((row) => ({ year: row.fiscal_year, value: value(row) }));
	switch (kind) {
		case 'attendances':
			return of(rows.attendances, (row) => row.attendances);
		case 'participants':
			return of(rows.participants, (row) => row.participants);
		case 'organizations':
			return of(rows['participating-organizations'], (row) => row.organizations);
		case 'mean':
			return of(rows['attendances-per-meeting'], (row) => row.mean);
	}
}

function sameMonths({ rows, year }: Draft, kind: ChangeKind) {
	const [row] = ofYear(rows['same-months'], year);
	if (!row) return null;
	return { months: row.months, now: row[kind], before: row[`${kind}_before`] };
}

function changeOf(draft: Draft, kind: ChangeKind): string {
	const { rows, year, language, historyView } = draft;
	const series = seriesOf(draft, kind);
	const at = (one: number) => series.find((point) => point.year === one)?.value ?? null;
	const [complete] = ofYear(rows.completeness, year);
	const events = historyView.history.filter(
		(mark) => mark.track === 'society' && mark.year === year
	);
	return changeSentences(
		{
			kind,
			year,
			now: at(year),
			before: at(year - 1),
			sameMonths: sameMonths(draft, kind),
			series: series.filter((point) => point.year <= year).map(({ value }) => value),
			events: kind === 'attendances' ? events.map(({ text }) => text) : [],
			held: complete?.meetings_held ?? 0,
			withRoll: complete?.meetings_with_roll ?? 0,
			isUnfinished: isUnfinished(historyView, year),
			isRounded: isRounded(historyView, METRIC_OF[kind], kind)
		},
		language
	);
}

/** What changed against the year before, one careful sentence for each number. */
export function changeBlocks(draft: Draft): Block[] {
	const { say } = draft;
	const names: readonly [ChangeKind, string][] = [
		['attendances', say('延べ参加者数', 'Attendances', '参加した人（毎回数える）')],
		['participants', say('実参加者数', 'Participants', '参加した人（1回だけ数える）')],
		['organizations', say('参加機関数', 'Organizations', '参加した機関の数')],
		['mean', say('1回あたりの参加者数', 'People per meeting', '1回に参加した人の数')]
	];
	return list(names.map(([kind, name]) => `${name}${say('：', ': ')}${changeOf(draft, kind)}`));
}

interface Line {
	label: string;
	of: (year: number) => string;
	how: string;
}

/** A part with its share: 「68名、39%（n=174）」; alone where a share would say more than is known. */
function partIn({ say, language }: Draft) {
	return (part: number, base: number, unit: string, isBaseHidden = false): string => {
		const said = amount(part, unit, language);
		if (isBaseHidden || isHidden(part) || isHidden(base) || base === 0) return said;
		return `${said}${say('、', ', ')}${share(part, base, unit, language)}`;
	};
}

/** New people of a year, with their share of all of it; null where nothing is on record. */
function newcomersOf(draft: Draft, year: number): string | null {
	const [row] = ofYear(draft.rows['new-participants'], year);
	const [all] = ofYear(draft.rows.participants, year);
	if (!row || !all) return null;
	const people = draft.say('名', 'people', '人');
	return partIn(draft)(row.new_participants, all.participants, people);
}

function peopleLines(draft: Draft): Line[] {
	const { say, language } = draft;
	const none = say('記録なし', 'not on record');
	const people = say('名', 'people', '人');
	const of = (kind: ChangeKind, unit: string) => (year: number) => {
		const found = seriesOf(draft, kind).find((point) => point.year === year)?.value;
		if (found === undefined) return none;
		return kind === 'mean' && !isHidden(found)
			? `${decimal(found)}${say('名', ' people', '人')}`
			: amount(found, unit, language);
	};
	return [
		{
			label: say('延べ参加者数', 'Attendances', '参加した人（毎回数える）'),
			of: of('attendances', say('名', 'attendances', '人')),
			how: say(
				'会議ごとの出席者を足した数',
				'attendances of all meetings added up',
				'会議ごとに来た人を足した数'
			)
		},
		{
			label: say('実参加者数', 'Participants', '参加した人（1回だけ数える）'),
			of: of('participants', people),
			how: say(
				'同じ人は年度に1回だけ数える',
				'each person counts once a year',
				'同じ人は、年度に1回だけ数える'
			)
		},
		{
			label: say('うち新しい参加者', 'New participants', 'その中の新しい人'),
			of: (year) => newcomersOf(draft, year) ?? none,
			how: say(
				'記録の上で初めて参加した人',
				'people who came for the first time on record',
				'記録で、初めて参加した人'
			)
		},
		{
			label: say('1回あたりの参加者数', 'People per meeting', '1回に参加した人の数'),
			of: of('mean', people),
			how: say('名簿のある会議の平均', 'mean of the meetings with a roll')
		}
	];
}

/** Attendances from outside the home area, with their share of those from a known place. */
function outsideOf(draft: Draft, row: Draft['rows']['outside-share'][number]): string {
	const { outside_attendances: outside, home_attendances: home } = row;
	const people = draft.say('名', 'attendances', '人');
	return partIn(draft)(outside, home + outside, people, isHidden(home));
}

function organizationLines(draft: Draft): Line[] {
	const { rows, say, language } = draft;
	const partOf = partIn(draft);
	const none = say('記録なし', 'not on record');
	const organizations = say('機関', 'organizations');
	const only = <Row extends { fiscal_year: number }>(
		all: readonly Row[],
		text: (row: Row) => string
	) => {
		return (year: number) => {
			const [row] = ofYear(all, year);
			return row ? text(row) : none;
		};
	};
	return [
		{
			label: say('参加機関数', 'Organizations', '参加した機関の数'),
			of: only(rows['participating-organizations'], (row) =>
				amount(row.organizations, organizations, language)
			),
			how: say(
				'1人以上が出席した機関',
				'organizations that somebody came from',
				'1人以上が来た機関'
			)
		},
		{
			label: say('うち初めての機関', 'New organizations', 'その中の初めての機関'),
			of: only(rows['new-organizations'], (row) =>
				partOf(row.new_organizations, row.organizations, organizations)
			),
			how: say(
				'記録の上で初めて参加した機関',
				'organizations that came for the first time on record',
				'記録で、初めて参加した機関'
			)
		},
		{
			label: say('圏域外からの参加', 'From outside the home area', '地元の外からの参加'),
			of: only(rows['outside-share'], (row) => outsideOf(draft, row)),
			how: say(
				'所在地の分かる参加のうち（n）',
				'among attendances from a known place (n)',
				'どこから来たか分かる人の中の割合（n）'
			)
		}
	];
}

/** The numbers of the year beside those of the year before, and how each is counted. */
export function numberTable(draft: Draft): Block[] {
	const { year, say } = draft;
	const lines = [...peopleLines(draft), ...organizationLines(draft)];
	return table({
		caption: say(`${year}年度の参加`, `Participation in FY${year}`),
		head: [
			say('項目', 'Number', 'ことがら'),
			say(`${year}年度`, `FY${year}`),
			say(`${year - 1}年度`, `FY${year - 1}`),
			say('数え方', 'How it is counted')
		],
		rows: lines.map(({ label, of, how }) => [label, of(year), of(year - 1), how]),
		numeric: [1, 2]
	});
}
