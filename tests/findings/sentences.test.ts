import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import { LANGUAGE_MODES, type LanguageMode } from '$lib/domain/language';
import { regionsFinding, regionsSummary } from '$lib/findings/composition';
import { totalsSentence } from '$lib/findings/headline';
import { meetingsSummary } from '$lib/findings/participation';
import { activeGroupsFinding, NO_MEETING_KIND } from '$lib/findings/working-groups';
import { newPlacesFinding } from '$lib/findings/places';
import { pillarsFinding } from '$lib/findings/pillars';
import type { View } from '$lib/domain/view';
import { CODE_LISTS } from '../ui/code-lists';
import { hardnessOf } from '../ui/hard-words';
import { ONLY_IN_JAPANESE } from '../charts/chart-data';
import { CASES, rowsOf, ROWS, viewOf, type CaseName } from './cases';

interface Sentences {
	id: string;
	metric: keyof typeof ROWS;
	finding: (rows: readonly unknown[], view: View) => string;
	summary: (rows: readonly unknown[], view: View) => string;
}

const all = [...charts.values()] as unknown as Sentences[];
const names = Object.keys(CASES) as CaseName[];

/** Longest finding that stands as a heading: two lines of 40 full-width or 60 Latin characters. */
const LONGEST_FINDING = { ja: 80, en: 120 } as const;

function saidBy(chart: Sentences, name: CaseName, language: LanguageMode = 'ja') {
	const rows = rowsOf(chart.metric, name);
	const view: View = { ...CASES[name].view, language };
	return { finding: chart.finding(rows, view), summary: chart.summary(rows, view) };
}

test('every chart speaks about rows that the cases can make', () => {
	expect(all.filter(({ metric }) => !(metric in ROWS)).map(({ id }) => id)).toEqual([]);
});

/** What is put into sentences as it is on record: names, titles, words of events. */
function withoutNames(chart: Sentences, name: CaseName, text: string): string {
	const rows = rowsOf(chart.metric, name) as readonly Record<string, unknown>[];
	const names = rows.flatMap((row) => Object.values(row)).filter((one) => typeof one === 'string');
	return names.reduce((left, one) => left.replaceAll(one, one.replace(/[^ -~]/g, '')), text);
}

/** Labels of codes in lists inside a sentence are inserted values too. */
const easyLabels = CODE_LISTS.flatMap(([, list]) =>
	list.map(({ label, easy = label }) => easy)
).toSorted((a, b) => b.length - a.length);

/** Rules of every language; then those of each. */
function rulesOfAll({ finding, summary }: ReturnType<typeof saidBy>) {
	for (const sentence of [finding, summary]) {
		expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|∞|unknown|\[object/);
		expect(sentence).not.toMatch(/(?<!\d)-\d|  |^ | $/);
	}
	const language = /[ぁ-ん]/.test(summary) ? 'ja' : 'en';
	expect([...finding].length).toBeLessThanOrEqual(LONGEST_FINDING[language]);
}

function rulesOfJapanese({ finding, summary }: ReturnType<typeof saidBy>) {
	for (const sentence of [finding, summary]) {
		expect(sentence).not.toMatch(/、、|。。|、。|^、|^。|（）|「」/);
		expect(sentence).not.toMatch(/ませんです|でしたです|[にはが]です/);
	}
	expect(finding).toMatch(/[^。、]$/);
	expect(summary).toMatch(/。$/);
}

function rulesOfEnglish({ finding, summary }: ReturnType<typeof saidBy>) {
	for (const sentence of [finding, summary]) {
		expect(sentence).toMatch(/^[A-Z\d]/);
		expect(sentence).not.toMatch(/[ぁ-んァ-ヶ一-龠、。「」（）：・～％]/);
		expect(sentence).not.toMatch(/,,|\.\.|,\.| [,.:;)]|\(\)|“”|[.,:][A-Za-z]/);
		expect(sentence).not.toMatch(/(?<![\d,.–])1 (people|\w+s)\b(?<!is|was|has)/);
	}
	expect(finding).toMatch(/[^.,:;]$/);
	expect(summary).toMatch(/\.$/);
}

const BASE_OF_SHARE = { ja: /\d+%（n=[\d,]{2,}）/g, en: /\d+% \(n=[\d,]{2,}\)/g } as const;
const NOTHING_SAID = { ja: /ありません$|いません$/, en: /^There (is|are) no / } as const;

const inLanguages = LANGUAGE_MODES.flatMap(({ code: mode, language }) =>
	all
		.filter(({ id }) => mode === 'ja' || !ONLY_IN_JAPANESE.includes(id))
		.map((chart) => ({ id: chart.id, chart, mode, language }))
);

describe.each(inLanguages)('the sentences of $id in $mode', ({ id, chart, mode, language }) => {
	test.each(names)('are whole with %s', (name) => {
		const said = saidBy(chart, name, mode);
		rulesOfAll(said);
		if (language === 'ja') rulesOfJapanese(said);
		else {
			const [finding, summary] = [said.finding, said.summary].map((text) =>
				withoutNames(chart, name, text)
			);
			rulesOfEnglish({ finding: finding ?? '', summary: summary ?? '' });
		}
	});

	test('give no percentage below ten and always the base of one', () => {
		for (const name of names) {
			const { finding, summary } = saidBy(chart, name, mode);
			const text = `${finding}${summary}`;
			expect(text.replace(BASE_OF_SHARE[language], '')).not.toContain('%');
		}
		const { finding, summary } = saidBy(chart, 'fewer than ten', mode);
		expect(`${finding}${summary}`.match(/n=\d(?!\d)/)).toBeNull();
	});

	test('say that nothing is there when there are no rows', () => {
		const { finding, summary } = saidBy(chart, 'no rows', mode);
		expect(finding).toMatch(NOTHING_SAID[language]);
		expect(summary).toContain(finding);
	});

	test('are short and plain where they are easy', () => {
		for (const name of mode === 'easy' ? names : []) {
			const { finding, summary } = saidBy(chart, name, mode);
			const text = easyLabels.reduce(
				(left, label) => left.replaceAll(label, ''),
				withoutNames(chart, name, `${finding}\n${summary}`)
			);
			expect(hardnessOf(text.replace(/%（n=[\d,]*）/g, '')), name).toEqual([]);
			expect(text, name).not.toMatch(/\d名/);
		}
	});

	test('read as before', async () => {
		const lines = names.map((name) => {
			const { finding, summary } = saidBy(chart, name, mode);
			return `${name}\n  ${finding}\n  ${summary}\n`;
		});
		const file = mode === 'ja' ? `golden/${id}.txt` : `golden/${mode}/${id}.txt`;
		await expect(lines.join('\n')).toMatchFileSnapshot(file);
	});
});

/** A place that is in no list. */
const NOWHERE = { municipality: null, in_home_area: 0, col: null, tile_row: null };

describe('particular sentences', () => {
	test('a team view narrowed by kind of meeting says why it is empty', () => {
		const view = viewOf(2020, 2022);
		const narrowed = { ...view, filters: { ...view.filters, meetingKind: 'course' } };
		expect(activeGroupsFinding([], narrowed)).toBe(NO_MEETING_KIND);
	});

	test('a place without a known municipality is neither inside nor outside', () => {
		const row = { ...NOWHERE, attendances_by_year: '2022:12' };
		const unknown = { ...row, municipality_code: 'unknown', organizations: 0, attendances: 12 };
		expect(regionsFinding([unknown], viewOf(2022, 2022))).toMatch(/所在地が分かりません$/);
	});

	test('a municipality without a name is not run together with its number', () => {
		const row = { ...NOWHERE, attendances_by_year: '2022:12' };
		const said = regionsSummary(
			[{ ...row, municipality_code: '28100', organizations: 1, attendances: 12 }],
			viewOf(2022, 2022)
		);
		expect(said).not.toContain('2810012');
	});

	test('only participation from unknown places is said to be that, without an empty ranking', () => {
		const row = { ...NOWHERE, attendances_by_year: '2022:12' };
		const said = regionsSummary(
			[{ ...row, municipality_code: 'unknown', organizations: 0, attendances: 12 }],
			viewOf(2022, 2022)
		);
		expect(said).toContain('12名');
		expect(said).not.toContain('多い順にです');
	});

	test('meetings are described by their extremes: the middle has one definition, the metric', () => {
		const meeting = {
			fiscal_year: 2022,
			number: null,
			title: null,
			meeting_kind: 'lecture',
			mode: 'online',
			organizations: 1
		};
		const said = meetingsSummary(
			[
				{ ...meeting, meeting_id: 'a', held_on: '2022-05-18', attendances: 80 },
				{ ...meeting, meeting_id: 'b', held_on: '2022-06-15', attendances: 40 }
			],
			viewOf(2022, 2022)
		);
		expect(said).toContain('2022年5月18日の80名');
		expect(said).toContain('最も少ないのは2022年6月15日の40名');
		expect(said).not.toContain('60名');
	});

	test('the pillar with most activities is told beside its own year before', () => {
		const row = { activities: 7, meetings: 10, attendances: 485 };
		const rows = [
			{ ...row, fiscal_year: 2021, pillar: 'skills', activities: 3 },
			{ ...row, fiscal_year: 2021, pillar: 'cooperation', activities: 8 },
			{ ...row, fiscal_year: 2022, pillar: 'skills' }
		];
		const said = (language: LanguageMode) =>
			pillarsFinding(rows, { ...viewOf(2021, 2022), language });
		expect(said('ja')).toMatch(/スキルの7件、前年度は11件中3件$/);
		expect(said('en')).toMatch(/knowledge; 3 of 11 the year before$/);
		expect(pillarsFinding(rows.slice(2), viewOf(2021, 2022))).toMatch(/の7件$/);
	});

	test.each([
		[
			'retention',
			'ja',
			/機関が\d+%（n=80）、人が\d+%（n=80）、前年度は67%（n=1,120）と33%（n=1,120）$/
		],
		['retention', 'easy', /、前の年度は67%（n=1,120）と33%（n=1,120）$/],
		['retention', 'en', /of people; FY2021: 67% \(n=1,120\), 33% \(n=1,120\)$/],
		['repeat-rate', 'ja', /、前年度は33%（n=1,120）と67%（n=1,120）$/],
		['repeat-rate', 'en', /; FY2021: 33% \(n=1,120\), 67% \(n=1,120\)$/],
		['turnover', 'ja', /入れ替わりは\d+%（n=120）、前年度は67%（n=1,680）$/],
		['turnover', 'easy', /、前の年度は67%（n=1,680）$/],
		['turnover', 'en', /turnover \d+% \(n=120\); FY2021: 67% \(n=1,680\)$/],
		['participants-by-fiscal-year', 'ja', /、前年度は1,120名、うち新しい人は373名$/],
		['participants-by-fiscal-year', 'easy', /、前の年度は1,120人、新しい人は373人$/],
		['participants-by-fiscal-year', 'en', /; FY2021: 1,120, 373 new$/],
		['attendances-by-organization-kind', 'ja', /\d+%（n=80）、前年度は67%（n=1,120）$/],
		['attendances-by-organization-kind', 'easy', /、前の年度は67%（n=1,120）$/],
		['concentration', 'ja', /実質[\d.]+機関、前年度は[\d.]+機関$/],
		['concentration', 'easy', /。前の年度は[\d.]+機関$/],
		['concentration', 'en', / equal ones; [\d.]+ the year before$/],
		['diversity', 'ja', /実質[^、]+、前年度は[\d.]+種類/],
		['diversity', 'en', / of equal size; [\d.]+ the year before$/]
	] as const)('%s names the year before in %s, where there is one', (id, mode, said) => {
		const chart = all.find((one) => one.id === id);
		if (!chart) throw new Error(`no such chart: ${id}`);
		expect(saidBy(chart, 'a fall', mode).finding).toMatch(said);
		for (const name of ['one year', 'a gap in the years'] as const) {
			expect(saidBy(chart, name, mode).finding).not.toMatch(/前年度|前の年度は|FY2021/);
		}
	});

	test('a year before that is the first on record has no number of new people', () => {
		const [before, now] = rowsOf('new-participants', 'a rise');
		const chart = all.find(({ id }) => id === 'participants-by-fiscal-year');
		const view = viewOf(2021, 2022, 2021);
		expect(chart?.finding(before && now ? [before, now] : [], view)).toMatch(/、前年度は80名$/);
	});

	test('new municipalities are named in English too', () => {
		const [row] = rowsOf('new-municipalities', 'one year');
		const view: View = { ...viewOf(2021, 2022), language: 'en' };
		expect(newPlacesFinding(row ? [row] : [], view)).toMatch(/^New in FY2022: \S/);
	});

	test('the totals carry their raw numbers and read as one sentence', () => {
		const totals = {
			attendances: 1234,
			participants: 567,
			organizations: 89,
			meetings: 12,
			municipalities: 3,
			attendances_by_year: null
		};
		const parts = totalsSentence(totals, viewOf(2021, 2022));
		const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
		expect(text).toBe(
			'2021年度から2022年度までに、12回の会議に延べ1,234名、実567名が、3市区町村の89機関から参加しました。'
		);
		expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.value]))).toEqual([
			12, 1234, 567, 3, 89
		]);
		const inEach = (['easy', 'en'] as const).map((language) =>
			totalsSentence(totals, { ...viewOf(2021, 2022), language })
				.map((part) => (typeof part === 'string' ? part : part.text))
				.join('')
		);
		expect(inEach).toEqual([
			'2021年度から2022年度までに、12回の会議がありました。同じ人も毎回数えて1,234人、同じ人を1回だけ数えて567人が、3の市区町村の89の機関から参加しました。',
			'From FY2021 to FY2022, 12 meetings had 1,234 attendances by 567 people from 89 organizations in 3 municipalities.'
		]);
	});
});
