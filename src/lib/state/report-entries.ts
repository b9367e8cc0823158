import { languageOf, type LanguageMode } from '$lib/domain/language';
import type { UnfinishedYear } from '$lib/domain/view';
import type { Dashboard } from './dashboard.svelte';

/** The numbers of a report as they were at a time: exact, so that they pass the gate anew. */
export interface FrozenNumbers {
	/** When, as an ISO 8601 timestamp. */
	at: string;
	/** First 年度 on record then, and the day of the last meeting. */
	firstYear: number;
	lastMeeting: string;
	/** Whether synthetic records were among them; earlier versions did not keep it. */
	isSample?: boolean;
	/** The 年度 that was not over then; earlier versions did not keep it. */
	unfinished?: UnfinishedYear | null;
	/** Rows by metric. */
	rows: Readonly<Record<string, readonly object[]>>;
}

/** What is kept of a report: texts by key, and numbers that do not move any more. */
export interface KeptReport {
	texts: Readonly<Record<string, string>>;
	/** Those of the language that the mode is written in: they fill gaps of the mode. */
	inGaps: Readonly<Record<string, string>>;
	frozen: FrozenNumbers | null;
}

type Memory = ReadonlyMap<string, string>;

/** Under which key the numbers of a year lie. */
export function numbersKey(year: number): string {
	return `${year} numbers`;
}

/** Texts as entries of the workspace; null goes back to what the report says by itself. */
export function entriesOf(
	year: number,
	mode: LanguageMode,
	texts: Readonly<Record<string, string | null>>
): Record<string, string | null> {
	return Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [
			`${year} ${mode} ${key}`,
			text === null ? null : JSON.stringify(text)
		])
	);
}

/** The texts of a year in a language that are in the workspace. */
export function textsFrom(
	memory: Memory,
	year: number,
	mode: LanguageMode
): Record<string, string> {
	const start = `${year} ${mode} `;
	const own = [...memory].filter(([key]) => key.startsWith(start));
	return Object.fromEntries(
		own.flatMap(([key, value]) => {
			const text = parsed(value);
			return typeof text === 'string' ? [[key.slice(start.length), text]] : [];
		})
	);
}

/** The frozen numbers of a year, null where they are live, or were written by another version. */
export function frozenFrom(memory: Memory, year: number): FrozenNumbers | null {
	const found = parsed(memory.get(numbersKey(year)) ?? 'null');
	if (typeof found !== 'object' || found === null) return null;
	const kept = found as Partial<FrozenNumbers>;
	const { at, firstYear, lastMeeting, isSample, rows } = kept;
	const isWhole =
		typeof at === 'string' && typeof firstYear === 'number' && typeof lastMeeting === 'string';
	if (!isWhole || typeof rows !== 'object') return null;
	if (!Object.values(rows).every(Array.isArray)) return null;
	const mixed = typeof isSample === 'boolean' ? { isSample } : {};
	return { at, firstYear, lastMeeting, ...mixed, ...unfinishedThen(kept), rows };
}

/** The year that was not over when numbers were frozen, as far as it was kept. */
function unfinishedThen({ unfinished }: Partial<FrozenNumbers>): Pick<FrozenNumbers, 'unfinished'> {
	if (unfinished === null) return { unfinished };
	const isWhole = typeof unfinished?.year === 'number' && typeof unfinished.months === 'number';
	return isWhole ? { unfinished } : {};
}

/** What these records keep of the report of a year. */
export function keptReport(
	{ source }: Pick<Dashboard, 'source'>,
	year: number,
	mode: LanguageMode
): KeptReport {
	const memory = source?.state.memory.report ?? new Map<string, string>();
	const language = languageOf(mode);
	return {
		texts: textsFrom(memory, year, mode),
		inGaps: language === mode ? {} : textsFrom(memory, year, language),
		frozen: frozenFrom(memory, year)
	};
}

function parsed(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		// Not written by this version: the report says what it says by itself.
		return null;
	}
}
