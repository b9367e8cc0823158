import { pick, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { Block, Picture, TextTable } from './document';
import { reportFilters, type ReportRows } from './rows';

/** What a report is written from. */
export interface ReportRequest {
	/** The 年度 that it is about. */
	year: number;
	/** Every number has passed the gate. */
	rows: ReportRows;
	view: View;
	/** What a person wrote in place of a part, by its key. An empty text leaves the part out. */
	texts: Readonly<Record<string, string>>;
	/** The drawing of a chart; null where there is none: then its table stands alone. */
	pictureOf: (chartId: string) => Picture | null;
	/** What else stands on every page: for whom it is, what is not shown. '' for nothing. */
	notice: string;
	/** True where synthetic records are among the numbers. */
	isSample: boolean;
}

/** A report while it is written: its request, and how it speaks. */
export interface Draft {
	year: number;
	rows: ReportRows;
	texts: Readonly<Record<string, string>>;
	pictureOf: (chartId: string) => Picture | null;
	isSample: boolean;
	language: LanguageMode;
	/** The 年度 alone, and everything up to it. */
	yearView: View;
	historyView: View;
	/** One of the texts; without a plainer one やさしい日本語 says the Japanese one. */
	say: (ja: string, en: string, easy?: string) => string;
}

/** A draft in the language of the view. */
export function draftOf(request: ReportRequest): Draft {
	const { year, rows, texts, pictureOf, isSample, view } = request;
	const { language } = view;
	const plain = { ...view, choices: {} };
	const from = Math.min(view.firstYear, year);
	return {
		year,
		rows,
		texts,
		pictureOf,
		isSample,
		language,
		yearView: { ...plain, filters: reportFilters('year', year), years: { from: year, to: year } },
		historyView: { ...plain, filters: reportFilters('history', year), years: { from, to: year } },
		say: (ja, en, easy = ja) => pick({ ja, en, easy }, language)
	};
}

/** A heading of a chapter (1), of a section (2) or of a part of one (3). */
export function heading(level: 1 | 2 | 3, text: string): Block {
	return { kind: 'heading', level, text };
}

/** A paragraph that a person may write anew; nothing where they emptied it, or it says nothing. */
export function paragraph(draft: Draft, key: string, generated: string): Block[] {
	const text = draft.texts[key] ?? generated;
	return text.trim() === '' ? [] : [{ kind: 'paragraph', text, key }];
}

/** A marked gap, until somebody fills it. */
export function blank(draft: Draft, key: string, prompt: string): Block[] {
	const text = draft.texts[key] ?? '';
	if (text.trim() === '') return [{ kind: 'blank', prompt, key }];
	return [{ kind: 'paragraph', text, key }];
}

/** A list; nothing without items. */
export function list(items: readonly string[], isOrdered = false): Block[] {
	return items.length === 0 ? [] : [{ kind: 'list', items, isOrdered }];
}

/** A table; nothing without rows. */
export function table(data: Omit<TextTable, 'numeric'> & Partial<TextTable>, note = ''): Block[] {
	if (data.rows.length === 0) return [];
	return [{ kind: 'table', table: { numeric: [], ...data }, note }];
}

/** Small print. */
export function note(text: string): Block[] {
	return text === '' ? [] : [{ kind: 'note', text }];
}

/** A fact about the network by its key; '' where it is not known. */
export function networkFact({ rows }: Draft, key: string): string {
	return rows['network-facts'].find((row) => row.key === key)?.value ?? '';
}

/** Whether the report whose facts are shipped is about this very year. */
export function isPrintedYear(draft: Draft): boolean {
	return networkFact(draft, 'report_fiscal_year') === String(draft.year);
}

/** Rows of the year of the report. */
export function ofYear<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	year: number
): Row[] {
	return rows.filter((row) => row.fiscal_year === year);
}

/** Different sources in the order in which they come, without what all of them begin with. */
export function sourceNote(draft: Draft, rows: readonly { source: string }[]): string {
	const sources = [...new Set(rows.map(({ source }) => source))];
	if (sources.length === 0) return '';
	const report = networkFact(draft, 'report');
	const places = sources.map((one) => one.replace(report, '').trim()).filter(Boolean);
	const all = [...new Set(places)].join('、');
	return draft.say(
		`出典：${report} ${all}（印刷のまま）`,
		`Source: ${report} ${all} (as printed)`,
		`もとの文：${report} ${all}（そのまま写しました）`
	);
}
