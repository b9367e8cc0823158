import { expect, test } from 'vitest';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { EvidencePart } from '$lib/state/evidence';
import type { FilterOptions } from '$lib/state/options';
import type { AskedNumber } from '$lib/ui/evidence.svelte';
import { EVIDENCE_MESSAGES } from '$lib/ui/evidence-messages';
import { isComputed, narrowingOf, partTitle } from '$lib/ui/evidence-words';

const OPTIONS: FilterOptions = {
	years: [2021],
	outreachYears: [],
	organizationKinds: [],
	municipalities: [{ value: '27301', label: '島本町' }],
	modes: [],
	meetingKinds: [],
	pillars: [],
	lastMeeting: '',
	unfinished: null
};

function asked(number: Partial<AskedNumber>, filters: Partial<Filters> = {}): AskedNumber {
	return {
		metric: 'attendances',
		columns: ['attendances'],
		row: { fiscal_year: 2021, attendances: 57 },
		label: '',
		text: '57名',
		view: {
			filters: { ...NO_FILTERS, ...filters },
			years: { from: 2021, to: 2021 },
			firstYear: 2008,
			lastYear: 2021,
			unfinished: null,
			history: [],
			choices: NO_CHOICES,
			language: 'ja',
			rounded: {}
		},
		...number
	};
}

function part(rowCount: number, counted = rowCount, isUntil = false): EvidencePart {
	const source = { relation: 'attendance', per: [], where: [], isYearEarlier: false, isUntil };
	return { source, title: { ja: '出席の行', en: 'Rows' }, rowCount, counted };
}

const POINT = { columns: ['attendances', 'mean'], row: { attendances: 45, mean: 30.5 } };

test.each<[string, Partial<AskedNumber>, EvidencePart[], boolean]>([
	['the count of its rows', {}, [part(57)], false],
	[
		'the value of a cell',
		{ metric: 'trend', columns: ['value'], row: { value: 57 } },
		[part(57)],
		false
	],
	['another value', { metric: 'trend', columns: ['value'], row: { value: 3 } }, [part(57)], true],
	[
		'a sum',
		{ metric: 'outlook', row: { attendances: 3 }, others: [{ attendances: 4 }] },
		[part(7)],
		false
	],
	[
		'a point',
		{ metric: 'unusual-meetings', ...POINT, text: '2021年5月 45名' },
		[part(45), part(9)],
		false
	],
	[
		'a point without columns',
		{ metric: 'outlook', columns: [], text: '1,332名' },
		[part(1332)],
		false
	],
	[
		'a mean',
		{ metric: 'attendances-per-meeting', ...POINT, text: '平均30.0、30回' },
		[part(30)],
		true
	],
	['a share', { metric: 'retention', columns: [], text: '52%（n=57）' }, [part(57)], true],
	['a whole chart', { columns: [], row: null, text: '' }, [part(57)], false]
])('%s is said to be computed only where it is', (_, number, parts, isSaid) => {
	const { view, text, ...question } = asked(number);
	const { filters, choices } = view;
	expect(isComputed({ ...question, filters, choices }, text, parts)).toBe(isSaid);
});

test('only filters that narrow the rows are named', () => {
	const t = EVIDENCE_MESSAGES.ja;
	const filters = { municipality: '27301', mode: 'online' };
	const named = (number: Partial<AskedNumber>) =>
		narrowingOf(asked(number, filters), OPTIONS, t).map(({ value }) => value);
	expect(named({})).toEqual(['2021年度', '島本町', 'オンライン']);
	expect(named({ metric: 'history-lanes', columns: [], row: null })).toEqual(['2021年度']);
	const known = { metric: 'regional-map', columns: ['known_organizations'], row: null } as const;
	expect(named(known)).toEqual(['2021年度', '島本町']);
});

test('rows of all years until then are said to be', () => {
	expect(partTitle(part(9, 9, true), EVIDENCE_MESSAGES.ja)).toBe('出席の行（それまでの全部）');
	expect(partTitle(part(9, 9, true), EVIDENCE_MESSAGES.en)).toBe('Rows (all until then)');
});

test('a number of the explorer says its part, and all years of its term', () => {
	const term = { fiscal_year: 2012, year_to: 2014, part: 'company', period_label: '5～7期' };
	const number = asked({ metric: 'trend', columns: ['value'], row: term });
	const said = narrowingOf(number, OPTIONS, EVIDENCE_MESSAGES.ja);
	expect(said.map(({ value }) => value)).toEqual(['2012年度から2014年度まで', '企業・5～7期']);
});

test('what is usual in the explorer says the years of its stretch, and no month', () => {
	const stretch = { usual_from: 2008, usual_to: 2019, usual_periods: 140 };
	const month = { fiscal_year: 2012, year_to: 2012, month: 5, part: 'company', ...stretch };
	const number = asked({ metric: 'trend', columns: ['upper_limit'], row: month });
	const said = narrowingOf(number, OPTIONS, EVIDENCE_MESSAGES.ja);
	expect(said.map(({ value }) => value)).toEqual(['2008年度から2019年度まで', '企業']);
});

const rangeOf = (number: Partial<AskedNumber>, language: 'ja' | 'en' = 'ja') =>
	narrowingOf(asked(number), OPTIONS, EVIDENCE_MESSAGES[language] as typeof EVIDENCE_MESSAGES.ja)
		.map(({ value }) => value)
		.join(' ');

test('a number reckoned from all years until its own says so, one of both kinds its year', () => {
	const row = { fiscal_year: 2020, newly_dormant: 3 };
	const dormant = { metric: 'dormant-organizations', columns: ['newly_dormant'], row } as const;
	expect(rangeOf(dormant)).toBe('2020年度まで');
	expect(rangeOf(dormant, 'en')).toBe('until the end of FY2020');
	expect(rangeOf({ ...dormant, row: null })).toBe('2021年度まで');
	const both = { metric: 'returned-organizations', columns: [], row } as const;
	expect(rangeOf(both)).toBe('2020年度');
});

test('the outlook says the year it is of, and the years over that it is reckoned from', () => {
	const unfinished = { year: 2021, months: 2 };
	const view = { ...asked({}).view, years: { from: 2010, to: 2021 }, unfinished };
	const ahead = { year: 2022, state: 'outlook', attendances: null, value: 9, low: 8, high: 10 };
	const number = { metric: 'outlook', columns: ['value', 'low', 'high'], view } as const;
	expect(rangeOf({ ...number, row: ahead })).toBe(
		'2022年度の見込み（2010年度から2020年度までの記録から）'
	);
	const past = { year: 2015, state: 'actual', attendances: 7, value: null };
	expect(rangeOf({ ...number, row: past })).toBe('2015年度');
});
