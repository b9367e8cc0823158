import type { LeftOutRow } from '$lib/ingest/format';
import type { Issue, IssueCounts } from '$lib/ingest/review/issue';
import type { Question } from '$lib/ingest/review/question';
import type { ReadColumnInfo } from '$lib/ingest/file-reading';
import type { StagedPart, StagedReading } from '$lib/state/staging-messages';
import { sheetNameOf } from '$lib/state/import-words';

/** What became of a row of the file. */
export type RowKind =
	'record' | 'unread' | 'above' | 'heading' | 'left-out' | 'error' | 'question' | 'warning';

/** A row with the reason why it is no record, where it is none. */
export interface RowMark {
	kind: RowKind;
	because: LeftOutRow['because'] | null;
	issues: readonly Issue[];
}

/** What a column was taken for: a column of the table, or nothing. */
export interface ColumnMark {
	heading: string;
	taken: ReadColumnInfo | null;
	/** Of a column that is not taken: whether it holds personal data. */
	isPersonal: boolean;
	/** Whether nothing is known of it: it has no heading. */
	isUnnamed: boolean;
	/** Whether it holds marks or head counts of one meeting. */
	isOfMeeting: boolean;
}

/** A sign for each kind of row: color alone says nothing to many. */
export const SYMBOLS: Readonly<Record<RowKind, string>> = {
	record: '✓',
	unread: '·',
	above: '－',
	heading: '≡',
	'left-out': '－',
	error: '✕',
	question: '？',
	warning: '！'
};

const RANK: Record<keyof Omit<IssueCounts, 'byCode'>, number> = {
	error: 3,
	question: 2,
	warning: 1
};

/** How the rows, columns and cells of one sheet were understood. */
export class GridMarks {
	/** The tables of the sheet that were read. */
	readonly parts: readonly StagedPart[];
	/** Spreadsheet row of the first headings; 0 when there are none. */
	readonly headingRow: number;
	readonly #sheet: string;
	readonly #leftOut: readonly ReadonlyMap<number, LeftOutRow['because']>[];
	readonly #issues = new Map<number, Issue[]>();
	readonly #asked: ReadonlySet<number>;
	readonly #personal: ReadonlySet<string>;

	constructor(reading: StagedReading, sheet: string) {
		this.#sheet = sheet;
		this.parts = reading.parts.filter((part) => sheetNameOf(part.sheet) === sheet);
		this.headingRow = this.parts[0]?.headingRow ?? 0;
		this.#leftOut = this.parts.map(({ leftOut }) => {
			return new Map(leftOut.map(({ row, because }) => [row, because]));
		});
		const own = reading.issues.filter((issue) => {
			return issue.row > 0 && sheetNameOf(issue.sheet) === sheet;
		});
		for (const issue of own) {
			const list = this.#issues.get(issue.row);
			if (list) list.push(issue);
			else this.#issues.set(issue.row, [issue]);
		}
		// With a proposal a row is taken as it is, whether anybody answers or not.
		const open = reading.questions.filter((one) => {
			return one.isBlocking && one.answer + one.proposed === '' && belongsTo(one, sheet);
		});
		this.#asked = new Set(open.flatMap(({ rows }) => rows));
		const personal = own.filter(({ code }) => code === 'personal-column-not-kept');
		this.#personal = new Set(personal.map(({ column }) => column));
	}

	/** What became of a row, given its cells. */
	row(row: number, cells: readonly string[]): RowMark {
		const issues = this.isHeading(row) ? [] : (this.#issues.get(row) ?? []);
		const isBlank = cells.every((cell) => cell.trim() === '');
		const because = this.#reasonOf(row) ?? (isBlank ? 'blank' : null);
		return { kind: this.#kindOf(row, issues, because), because, issues };
	}

	/** Whether a row holds the headings of a table. */
	isHeading(row: number): boolean {
		return this.parts.some(({ headingRow }) => headingRow === row);
	}

	/** The name answers about a cell go under: a sheet may hold several tables. */
	scopeOf(row: number, column: number): string {
		const above = this.parts.filter(({ headingRow }) => row === 0 || headingRow <= row);
		const holding = above.filter(({ columns }) => columns.some(({ index }) => index === column));
		const found = holding.at(-1) ?? above.at(-1) ?? this.parts[0];
		return found?.sheet ?? this.#sheet;
	}

	/** The gravest issues of a cell. */
	cell(row: number, column: number, headings: readonly string[]): readonly Issue[] {
		if (this.isHeading(row)) return [];
		const issues = this.#issues.get(row);
		if (!issues) return [];
		const heading = (headings[column] ?? '').trim();
		const taken = this.column(column, heading).taken;
		return issues.filter((issue) => issue.column !== '' && isAbout(issue, heading, taken));
	}

	/** The column an issue names by its heading, or -1. */
	columnOf(name: string, headings: readonly string[]): number {
		const found = headings.findIndex((heading) => heading.trim() === name.trim());
		if (name === '' || found !== -1) return name === '' ? -1 : found;
		const all = this.parts.flatMap(({ columns }) => columns);
		return all.find(({ label, index }) => index >= 0 && label === name)?.index ?? -1;
	}

	/** What a column was taken for. */
	column(column: number, heading: string): ColumnMark {
		const all = this.parts.flatMap(({ columns }) => columns);
		return {
			heading,
			taken: all.find(({ index }) => index === column) ?? null,
			isPersonal: this.#personal.has(heading.trim()),
			isUnnamed: heading.trim() === '',
			isOfMeeting: this.parts.some((part) => isOfMeeting(part, heading.trim()))
		};
	}

	/** A row is left out when every table of the sheet leaves it out. */
	#reasonOf(row: number): LeftOutRow['because'] | null {
		const reasons = this.#leftOut.map((rows) => rows.get(row) ?? null);
		if (reasons.length === 0 || reasons.includes(null)) return null;
		return reasons.find((reason) => reason !== 'blank') ?? 'blank';
	}

	#kindOf(row: number, issues: readonly Issue[], because: LeftOutRow['because'] | null): RowKind {
		if (this.parts.length === 0) return 'unread';
		if (this.isHeading(row) || because === 'heading') return 'heading';
		if (because !== null) return 'left-out';
		const gravest = issues.toSorted((one, other) => RANK[other.level] - RANK[one.level])[0];
		if (gravest && gravest.level !== 'warning') return gravest.level;
		if (this.#asked.has(row)) return 'question';
		if (row < this.headingRow) return 'above';
		return gravest ? 'warning' : 'record';
	}
}

/** Formats in which meetings stand side by side. */
const BY_MEETING = ['wide-sheet', 'chouseisan'];

function isOfMeeting({ format, droppedColumns }: StagedPart, heading: string): boolean {
	return BY_MEETING.includes(format) && heading !== '' && !droppedColumns.includes(heading);
}

function isAbout(issue: Issue, heading: string, taken: ReadColumnInfo | null): boolean {
	return issue.column.trim() === heading || issue.column === taken?.label;
}

function belongsTo({ id }: Question, sheet: string): boolean {
	// The tables of a sheet have its name with a number behind.
	return sheet === '' || sheetNameOf(id.split('/')[0] ?? '') === sheet;
}

/** The letter a spreadsheet shows above a column: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
	const rest = Math.floor(column / 26);
	const letter = String.fromCharCode(65 + (column % 26));
	return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
