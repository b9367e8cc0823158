import { labelIn, MEETING_KINDS, MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { languageOf, type LanguageMode } from '$lib/domain/language';
import { pillarName } from '$lib/domain/pillar-names';
import { OUTREACH } from '$lib/domain/tables';
import { lastFinishedYear } from '$lib/domain/view';
import { laneLabel } from '$lib/findings/history';
import type { MetricRows } from '$lib/findings/rows';
import { partLabel } from '$lib/findings/trend-parts';
import type { FilterOptions } from '$lib/state/options';
import { count } from '$lib/findings/words';
import {
	isCountOfRows,
	isNarrowedBy,
	isOfStretch,
	isUntilThen,
	stretchOf,
	yearsOfPeriod,
	type EvidencePart,
	type EvidenceQuestion,
	type EvidenceRow
} from '$lib/state/evidence';
import type { TableColumn } from '$lib/charts/chart';
import type { AskedNumber } from './evidence.svelte';
import type { EvidenceMessages } from './evidence-messages';
import { placeInWords, placeOf, type Telling } from './evidence-origin';

type Column = TableColumn<EvidenceRow>;

/** Characters of a person's key that tell people apart on the screen. */
const KEY_SHOWN = 6;

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** What is known of a cell in words: codes by their labels. */
const IN_WORDS: Record<string, (value: string, language: LanguageMode) => string> = {
	organization_kind: (value, language) => labelIn(ORGANIZATION_KINDS, value, language),
	meeting_kind: (value, language) => labelIn(MEETING_KINDS, value, language),
	mode: (value, language) => labelIn(MODES, value, language),
	pillar: (value, language) => pillarName(value, language),
	lane: (value, language) => laneLabel(value, language)
};

function wordsOf(name: string, value: string, t: EvidenceMessages): string {
	return IN_WORDS[name]?.(value, t.language) ?? value;
}

function organizationOf({ cells }: EvidenceRow, t: EvidenceMessages): string {
	const written = text(cells.organization);
	const counted = text(cells.counted_as);
	if (!written) return t.noOrganization;
	return counted && counted !== written ? `${written}${t.countedAs(counted)}` : written;
}

const FIGURES = OUTREACH.columns.slice(1).map(({ name }) => name);

/** The figures that a row gives: 「登録者数 120、…」; of an outcome its value and unit. */
function figuresOf({ cells }: EvidenceRow, t: EvidenceMessages): string {
	if ('value' in cells) return `${text(cells.value)}${text(cells.unit)}`;
	const known = FIGURES.filter((name) => cells[name] !== null && cells[name] !== undefined);
	return known.map((name) => `${t.figure(name)} ${text(cells[name])}`).join(t.figureGap);
}

function columnsByName(t: EvidenceMessages): Record<string, Column> {
	const plain = (name: keyof EvidenceMessages['columns']): Column => ({
		label: t.columns[name],
		text: ({ cells }) => wordsOf(name, text(cells[name]), t)
	});
	return {
		held_on: plain('held_on'),
		title: { label: t.columns.meeting, text: ({ cells }) => text(cells.title) || t.noTitle },
		meeting_kind: plain('meeting_kind'),
		mode: plain('mode'),
		has_roll: {
			label: t.columns.has_roll,
			text: ({ cells }) => (cells.has_roll === 1 ? t.yes : t.no)
		},
		working_group: plain('working_group'),
		organization: { label: t.columns.organization, text: (row) => organizationOf(row, t) },
		name: { label: t.columns.organization, text: ({ cells }) => text(cells.name) },
		organization_kind: plain('organization_kind'),
		municipality: plain('municipality'),
		lane: plain('lane'),
		label: { label: t.columns.year, text: ({ cells }) => text(cells.label) },
		figures: { label: t.columns.figures, text: (row) => figuresOf(row, t) },
		text: plain('text'),
		source: plain('source')
	};
}

/** Columns shown for the rows of each relation, after the place they are written in. */
const SHOWN: Record<string, readonly string[]> = {
	attendance: ['held_on', 'title', 'organization', 'organization_kind', 'municipality'],
	meeting: ['held_on', 'title', 'meeting_kind', 'mode', 'has_roll'],
	'working-group': ['held_on', 'working_group', 'organization', 'organization_kind'],
	history: ['label', 'lane', 'text', 'source'],
	organization: ['name', 'organization_kind', 'municipality'],
	outreach: ['label', 'figures'],
	outcome: ['label', 'figures', 'source']
};

function shownColumns(part: EvidencePart, t: EvidenceMessages): Column[] {
	const known = columnsByName(t);
	return (SHOWN[part.source.relation] ?? []).flatMap((name) => known[name] ?? []);
}

/** The columns of the table on the screen. */
export function rowColumns(part: EvidencePart, telling: Telling): Column[] {
	const { t } = telling;
	const person: Column = {
		label: t.columns.person,
		text: ({ cells }) => {
			const key = text(cells.person_key);
			return key ? t.person(key.slice(0, KEY_SHOWN)) : t.noName;
		}
	};
	const hasPeople = ['attendance', 'working-group'].includes(part.source.relation);
	return [
		{ label: t.columns.place, text: (row) => placeInWords(row, telling) },
		...shownColumns(part, t),
		...(hasPeople ? [person] : [])
	];
}

/** The rows as cells of a CSV with its heading, without anything that tells people apart. */
export function csvOf(
	rows: readonly EvidenceRow[],
	part: EvidencePart,
	telling: Telling
): string[][] {
	const { t } = telling;
	const columns = shownColumns(part, t);
	const { file, sheet, row, imported } = t.columns;
	return [
		[file, sheet, row, imported, ...columns.map(({ label }) => label)],
		...rows.map((one) => {
			const place = placeOf(one, telling);
			const cells = columns.map((column) => column.text(one));
			return [place.file, place.sheet, place.row, place.imported, ...cells];
		})
	];
}

/** The question behind a number. */
function askedOf(asked: AskedNumber): EvidenceQuestion {
	const { filters, choices } = asked.view;
	return { ...asked, filters, choices };
}

/** What the rows of a number say in a column, each once; nothing where it is of more than them. */
function saidIn(asked: AskedNumber, column: string): string[] {
	const { row, others = [] } = asked;
	const rows = row && !stretchOf(askedOf(asked)) ? [row, ...others] : [];
	return [...new Set(rows.map((one) => text(one[column])).filter(Boolean))];
}

/** The year that the outlook is of, and the years on record that it is reckoned from. */
function outlookYears({ metric, row, view }: AskedNumber, t: EvidenceMessages): string | null {
	if (metric !== 'outlook' || !row) return null;
	const year = Number(row.year);
	if (row.state !== 'outlook') return t.years(year, year);
	return t.outlook(year, t.years(view.years.from, lastFinishedYear(view)));
}

/** The years of the rows, of a year that is chosen, or of the view; until then, their last. */
function yearsOf(asked: AskedNumber, t: EvidenceMessages): string {
	const { years, choices } = asked.view;
	const chosen = Number(choices['map_year']) || null;
	const ofPeriod = asked.metric === 'trend' && asked.row;
	const own = ofPeriod
		? yearsOfPeriod(ofPeriod, asked.columns)
		: (stretchOf(askedOf(asked)) ?? saidIn(asked, 'fiscal_year').map(Number));
	const all = own.length || chosen === null ? own : [chosen];
	const said = all.length ? all : [years.from, years.to];
	const last = Math.max(...said);
	const isUntil = isUntilThen(askedOf(asked));
	return isUntil ? t.until(last) : t.years(Math.min(...said), last);
}

/** The part of the explorer that a number is of, and the meeting or term where it has a name. */
function partsOf({ metric, row, columns, view }: AskedNumber, t: EvidenceMessages): string[] {
	if (metric !== 'trend' || !row) return [];
	const said = { choices: view.choices, language: t.language };
	const part = row.part === 'all' ? '' : partLabel(row as MetricRows['trend'], said);
	const period = isOfStretch(columns) ? '' : text(row.period_label);
	return [part, period].filter(Boolean);
}

/**
 * What the number is narrowed to: years, the rows it stands in, and filters that its rows know, as
 * label and value.
 */
export function narrowingOf(
	asked: AskedNumber,
	{ municipalities }: FilterOptions,
	t: EvidenceMessages
): { label: string; value: string }[] {
	const { row, view } = asked;
	const { filters } = view;
	const question = askedOf(asked);
	const said = (column: string, filter = '', name = column) => {
		const own = saidIn(asked, column);
		return own.length || filter === '' || !isNarrowedBy(question, name) ? own : [filter];
	};
	const codes = said('municipality_code', filters.municipality, 'municipality');
	const known = municipalities.filter(({ value }) => codes.includes(value));
	const named = known.length ? known.map(({ label }) => label) : codes;
	const isOfMonths = asked.metric !== 'trend' || !isOfStretch(asked.columns);
	const months = isOfMonths ? said('month').map((month) => t.month(Number(month))) : [];
	const since = [...said('person_since'), ...said('organization_since')].map(Number);
	const isOfOne = text(row?.organization_id) !== '' || row?.heir_no !== undefined;
	const places = said('municipality');
	const teams = [...new Set([...said('working_group'), ...said('other_group')])];
	const values: [keyof EvidenceMessages['dimensions'], string[]][] = [
		['fiscal_year', [outlookYears(asked, t) ?? yearsOf(asked, t)]],
		['month', months],
		['held_on', said('held_on')],
		['title', said('title')],
		['organization', isOfOne ? said('name') : []],
		['organization_kind', said('organization_kind', filters.organizationKind)],
		['municipality', places.length ? places : named],
		['mode', said('mode', filters.mode)],
		['meeting_kind', said('meeting_kind', filters.meetingKind)],
		['pillar', said('pillar', filters.pillar)],
		['part', partsOf(asked, t)],
		['working_group', teams],
		['since', since.map((year) => t.years(year, year))]
	];
	return values
		.filter(([, all]) => all.length > 0)
		.map(([name, all]) => ({
			label: t.dimensions[name],
			value: all.map((value) => wordsOf(name, value, t)).join(t.and)
		}));
}

/** The one number that is asked about, summed over its rows; null where there are none or more. */
function askedValue({ row, others = [], columns }: EvidenceQuestion): number | null {
	const [column = '', ...further] = columns;
	const values = row && !further.length ? [row, ...others].map((one) => one[column]) : [];
	const known = values.filter((value) => typeof value === 'number');
	if (known.length === 0 || known.length < values.length) return null;
	return known.reduce((sum, value) => sum + value, 0);
}

/** Whole numbers that a text says; none where it says a share or a mean: then they are asked of. */
function numbersIn(said: string): Set<string> {
	return new Set(/[%％]|\d\.\d/.test(said) ? [] : said.match(/\d[\d,]*/g));
}

/** True where the number that is shown is not how many rows (or different things) are behind it. */
export function isComputed(
	question: EvidenceQuestion,
	shown: string,
	parts: readonly EvidencePart[]
): boolean {
	if (shown === '' || isCountOfRows(question)) return false;
	const value = askedValue(question);
	const counts = parts.flatMap(({ rowCount, counted }) => [rowCount, counted]);
	if (value !== null) return !counts.includes(value);
	const said = numbersIn(shown);
	return !counts.some((one) => said.has(count(one)));
}

/** What the rows are rows of, and of when: 「出席の行（前の年度）」. */
export function partTitle({ title, source }: EvidencePart, t: EvidenceMessages): string {
	const when = source.isUntil ? t.allUntil : '';
	return `${title[languageOf(t.language)]}${source.isYearEarlier ? t.earlier : when}`;
}

/** 「1,234行（異なる人を数えると165）」. */
export function countInWords({ rowCount, counted, source }: EvidencePart, t: EvidenceMessages) {
	const what = source.per.map((column) => t.things[column] ?? column).join('・');
	if (!what) return t.rows(rowCount);
	return `${t.rows(rowCount)}${t.different(what, counted)}`;
}
