import { fiscalYearOfMonth } from '$lib/domain/fiscal-year';
import {
	labelIn,
	labelOf,
	MEETING_KINDS,
	MODES,
	ORGANIZATION_KINDS,
	PILLARS
} from '$lib/domain/codes';
import type { LanguageMode } from '$lib/domain/language';
import { pillarName } from '$lib/domain/pillar-names';
import { placeIn } from '$lib/domain/place-names';
import type { UnfinishedYear } from '$lib/domain/view';
import type { Code } from '$lib/domain/schema';
import type { MetricRows } from '$lib/metrics/rows';

/** A choice of a filter. */
export interface Option {
	value: string;
	label: string;
}

/** What can be chosen, and how far the records reach. */
export interface FilterOptions {
	years: number[];
	/** 年度 with figures of outreach, which rolls may not have reached yet. */
	outreachYears: number[];
	organizationKinds: Option[];
	municipalities: Option[];
	modes: Option[];
	meetingKinds: Option[];
	pillars: Option[];
	/** Date of the last meeting with a roll (ISO), or ''. */
	lastMeeting: string;
	/** The 年度 that is not over. */
	unfinished: UnfinishedYear | null;
}

type Row = MetricRows['filter-options'];

function codeOptions(rows: readonly Row[], filter: string, codes: readonly Code[]): Option[] {
	const present = new Set(rows.filter((row) => row.filter === filter).map((row) => row.value));
	return [...codes.map(({ code }) => code), 'unknown']
		.filter((code) => present.has(code))
		.map((code) => ({ value: code, label: labelOf(codes, code) }));
}

function pillarIn(language: LanguageMode) {
	return ({ value }: Option): Option => ({ value, label: pillarName(value, language) });
}

function unfinishedOf(rows: readonly Row[]): UnfinishedYear | null {
	const row = rows.find(({ filter }) => filter === 'unfinished-year');
	return row ? { year: Number(row.value), months: Number(row.label) } : null;
}

/** Turn the rows of the metric `filter-options` into the choices of the form. */
export function optionsFromRows(rows: readonly Row[]): FilterOptions {
	const of = (filter: string) => rows.filter((row) => row.filter === filter);
	const yearsOf = (filter: string) =>
		of(filter)
			.map((row) => Number(row.value))
			.sort((a, b) => a - b);
	return {
		years: yearsOf('fiscal-year'),
		outreachYears: yearsOf('outreach-year'),
		organizationKinds: codeOptions(rows, 'organization-kind', ORGANIZATION_KINDS),
		municipalities: of('municipality')
			.map(({ value, label }) => ({
				value,
				label: label ?? (value === 'unknown' ? '不明' : value)
			}))
			.sort((a, b) => (a.value < b.value ? -1 : 1)),
		modes: codeOptions(rows, 'mode', MODES),
		meetingKinds: codeOptions(rows, 'meeting-kind', MEETING_KINDS),
		pillars: codeOptions(rows, 'pillar', PILLARS).map(pillarIn('ja')),
		lastMeeting: of('last-meeting')[0]?.value ?? '',
		unfinished: unfinishedOf(rows)
	};
}

/** The choices as a language says them: codes by their labels, names as they are. */
export function optionsIn(options: FilterOptions, language: LanguageMode): FilterOptions {
	const named = (choices: readonly Option[], codes: readonly Code[]) =>
		choices.map(({ value }) => ({ value, label: labelIn(codes, value, language) }));
	return {
		...options,
		organizationKinds: named(options.organizationKinds, ORGANIZATION_KINDS),
		municipalities: options.municipalities.map(({ value, label }) => {
			const said = value === 'unknown' ? labelIn([], value, language) : label;
			return { value, label: placeIn(said, value, language) };
		}),
		modes: named(options.modes, MODES),
		meetingKinds: named(options.meetingKinds, MEETING_KINDS),
		pillars: options.pillars.map(pillarIn(language))
	};
}

/** The 年度 of today, for a site that has no records yet. */
export function currentFiscalYear(): number {
	const today = new Date();
	return fiscalYearOfMonth(today.getFullYear(), today.getMonth() + 1);
}

/** First and last 年度 on record. */
export function yearsOnRecord({ years }: FilterOptions): { from: number; to: number } {
	const first = years[0] ?? currentFiscalYear();
	return { from: first, to: years.at(-1) ?? first };
}
