import type { MetricId } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import type { LoadedRecords } from '$lib/state/origins';
import type { EvidencePart, EvidenceQuestion, EvidenceRow, AskedRow } from '$lib/state/evidence';
import { namedIn } from './named-in';

/** What one row gives to a number that is the sum of several: 「学校」「12」. */
export interface NumberPart {
	label: string;
	text: string;
}

/** A number (or a chart) of which the user asks what it is made of. */
export interface AskedNumber {
	metric: MetricId;
	/** The metric's columns that make it up; none for all of a chart. */
	columns: readonly string[];
	/** The metric's row it stands in; null for all rows. */
	row: AskedRow | null;
	/** The metric's further rows, where it is the sum of several. */
	others?: readonly AskedRow[];
	/** What each of several rows gives to it, in words. */
	parts?: readonly NumberPart[];
	view: View;
	/** What it is called where it stands: 「延べ参加者数」. */
	label: string;
	/** What it means, where that is more than its metric says. */
	meaning?: string;
	/** What it is, where its metric defines the other numbers of its row. */
	definition?: string;
	/** Names of the records in what it is called, where they are not those of its row. */
	names?: readonly string[];
	/** As it stands there, with its unit; '' for a chart. */
	text: string;
	/** True where `text` is a sentence: its numbers are made of the rows, one by one or together. */
	isSentence?: boolean;
}

/** Lists whose rows are counted beside them. */
export type CountedList =
	'organizations' | 'meetings' | 'organizations-to-mend' | 'meetings-to-mend';

/** A number that says how many rows of a list on the page are shown. */
export interface RowCount {
	list: CountedList;
	/** As it stands there. */
	text: string;
	/** Rows that are shown, of all that the list has. */
	shown: number;
	all: number;
	/** The element of the page that holds the rows. */
	id: string;
}

/** Which number is being explained. The panel itself is loaded when the first is asked for. */
class Evidence {
	#asked = $state.raw<AskedNumber | null>(null);
	#rows = $state.raw<RowCount | null>(null);
	#from: HTMLElement | null = null;

	get asked(): AskedNumber | null {
		return this.#asked;
	}

	/** The count of a list's rows that is asked about. */
	get rows(): RowCount | null {
		return this.#rows;
	}

	/** Say what the count of a list's rows is. The focus comes back to `from`. */
	openRows(rows: RowCount, from: HTMLElement): void {
		this.#from = from;
		this.#rows = rows;
	}

	/** Show what a number is made of. The focus comes back to `from`. */
	open(asked: AskedNumber, from: HTMLElement): void {
		this.#from = from;
		this.#asked = asked;
	}

	/** The panel was closed. */
	close(): void {
		this.#asked = null;
		this.#rows = null;
		this.#from?.focus();
	}
}

/** The one panel of the page. */
export const evidence = new Evidence();

/** The question of the engine behind a number. */
export function questionOf({ metric, columns, row, others, view }: AskedNumber): EvidenceQuestion {
	return { metric, columns, row, others, filters: view.filters, choices: view.choices };
}

/** Names of the records in the words of a number: how they are read is not known. */
export function namesOf({ row, others = [], names = [] }: AskedNumber): string[] {
	return [...names, ...namedIn(row ? [row, ...others] : [])];
}

/** Rows shown at first, and at every 「続きを見る」. */
export const PAGE_ROWS = 100;

type ReadRows = typeof import('$lib/state/evidence').readEvidenceRows;

/** The rows behind a number, read page by page. */
export class EvidenceRows {
	rows = $state.raw<readonly EvidenceRow[]>([]);
	status = $state<'loading' | 'ready' | 'failed'>('loading');
	readonly #read: (page: { offset: number; limit: number }) => Promise<EvidenceRow[]>;

	constructor(
		records: LoadedRecords,
		question: EvidenceQuestion,
		{ source }: EvidencePart,
		read: ReadRows
	) {
		this.#read = (page) => read(records, question, source, page);
	}

	/** Read and show the next rows. */
	async showMore(): Promise<void> {
		this.status = 'loading';
		try {
			const next = await this.#read({ offset: this.rows.length, limit: PAGE_ROWS });
			this.rows = [...this.rows, ...next];
			this.status = 'ready';
		} catch {
			this.status = 'failed';
		}
	}

	/** All rows, for a download. Rejects with QueryError. */
	readAll(count: number): Promise<EvidenceRow[]> {
		return this.#read({ offset: 0, limit: count });
	}
}
