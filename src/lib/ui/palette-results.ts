import type { LanguageMode } from '$lib/domain/language';
import { pick } from '$lib/domain/language';
import { GLOSSARY } from '$lib/domain/glossary';
import type { SavedView } from '$lib/domain/saved-view';
import { idsShown } from '$lib/state/metric-entries';
import type { SearchEntry } from '$lib/state/search-entries';
import { addressOfNumber, type NumbersOfPages } from './lead-to';
import { PAGES } from './pages';
import { searchKey } from './register-search';

/** Kinds of result, in the order in which they are listed. */
export const RESULT_KINDS = [
	'page',
	'view',
	'organization',
	'meeting',
	'number',
	'metric',
	'word'
] as const;

/** Something found by name. */
export interface PaletteResult {
	kind: (typeof RESULT_KINDS)[number];
	id: string;
	label: string;
	/** What tells it from others, or what it means. */
	detail: string;
	/** Path below the base with what is asked for; '' for what leads nowhere. */
	address: string;
	keys: readonly string[];
}

/** How a word of the interface is read; '' while that is not known. */
export type ReadingOf = (text: string) => string;

const ADDRESSES = {
	organization: (id: string) => `/organizations/?id=${encodeURIComponent(id)}`,
	meeting: (id: string) => `/meetings/?id=${encodeURIComponent(id)}`,
	metric: (id: string) => `/data/#metric-${id}`
};

/** The pages: found by their names in every language mode, as written and as read. */
function pageResults(mode: LanguageMode, readingOf: ReadingOf): PaletteResult[] {
	return PAGES.map(({ path, label }) => {
		const names = [label.ja, label.easy ?? '', label.en].filter(Boolean);
		const keys = [...names, ...names.map(readingOf).filter(Boolean)];
		return { kind: 'page', id: path, label: pick(label, mode), detail: '', address: path, keys };
	});
}

/** What can be found without the records: pages, kept views and words. */
export function fixedResults(
	mode: LanguageMode,
	views: readonly SavedView[],
	readingOf: ReadingOf
): PaletteResult[] {
	return [
		...pageResults(mode, readingOf),
		...views.map(({ name, address }): PaletteResult => ({
			kind: 'view',
			id: name,
			label: name,
			detail: '',
			address,
			keys: []
		})),
		...GLOSSARY.map(({ id, word, meaning, words }): PaletteResult => {
			const detail = pick(meaning, mode);
			const keys = [word.ja, word.en, readingOf(word.ja), ...words].filter(Boolean);
			return { kind: 'word', id, label: pick(word, mode), detail, address: '', keys };
		})
	];
}

/** Entries of the records and metrics as results. */
export function entryResults(entries: readonly SearchEntry[], mode: LanguageMode): PaletteResult[] {
	return entries.map(({ kind, id, label, detail, keys }) => ({
		kind,
		id,
		label: pick(label, mode),
		detail,
		address: ADDRESSES[kind](id),
		keys: [...keys, label.ja, label.en]
	}));
}

/** Where metrics are shown: one result for each page that shows it, with the page's name. */
export function numberResults(
	metrics: readonly SearchEntry[],
	numbers: NumbersOfPages,
	mode: LanguageMode
): PaletteResult[] {
	const entries = new Map(metrics.map((entry) => [entry.id, entry]));
	return PAGES.flatMap(({ path, label }) =>
		idsShown(numbers.get(path) ?? []).flatMap((id): PaletteResult[] => {
			const entry = entries.get(id);
			if (!entry) return [];
			const keys = [...entry.keys, entry.label.ja, entry.label.en];
			const said = { label: pick(entry.label, mode), detail: pick(label, mode) };
			return [
				{ kind: 'number', id: `${path} ${id}`, ...said, address: addressOfNumber(path, id), keys }
			];
		})
	);
}

/** Where the numbers are that a word of the glossary means: they are called the same. */
export function numbersOfWord(all: readonly PaletteResult[], word: PaletteResult): PaletteResult[] {
	const names = new Set([word.id.replaceAll('-', ' '), ...word.keys].map(searchKey));
	return all.filter(
		({ kind, keys }) => kind === 'number' && keys.map(searchKey).some((key) => names.has(key))
	);
}

/** Most that are listed at once. */
const MOST = 30;

/**
 * Results that have every word looked for in their name, reading, number, place or date: pages
 * first, and of each those whose name begins with it. Without words the pages and kept views.
 */
export function findResults(all: readonly PaletteResult[], search: string): PaletteResult[] {
	const words = search.trim().split(/\s+/).filter(Boolean).map(searchKey);
	if (words.length === 0) return all.filter(({ kind }) => kind === 'page' || kind === 'view');
	const [first = ''] = words;
	return all
		.map((result) => {
			const keys = [result.label, result.detail, ...result.keys].map(searchKey);
			const isFound = words.every((word) => keys.some((key) => key.includes(word)));
			return { result, isFound, isStart: keys.some((key) => key.startsWith(first)) };
		})
		.filter(({ isFound }) => isFound)
		.sort(
			(one, other) =>
				Number(other.result.kind === 'page') - Number(one.result.kind === 'page') ||
				Number(other.isStart) - Number(one.isStart) ||
				RESULT_KINDS.indexOf(one.result.kind) - RESULT_KINDS.indexOf(other.result.kind)
		)
		.slice(0, MOST)
		.map(({ result }) => result);
}
