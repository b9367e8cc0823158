import { ISSUE_TEXTS, type IssueCode, type IssueLevel, type IssuePlace } from './issue-texts';

export type { IssueCode, IssueLevel } from './issue-texts';

/** Something about a file that its reader has to know: where, what, and what to do about it. */
export interface Issue {
	level: IssueLevel;
	code: IssueCode;
	/** The row a spreadsheet shows (first line = 1); 0 when the whole file is meant. */
	row: number;
	/** Heading as the file has it, or the label of a column the file lacks; '' for a whole row. */
	column: string;
	/** The cell as the file has it, at most 80 characters; '' where it may be a person's name. */
	value: string;
	/** One or two sentences in Japanese: place, value, cure. */
	message: string;
}

/** How many issues there are, also of those that are not listed one by one. */
export interface IssueCounts {
	error: number;
	warning: number;
	question: number;
	byCode: Partial<Record<IssueCode, number>>;
}

const LONGEST_VALUE = 80;

/** Collects issues: all are counted, the first thousand are kept. */
export class IssueLog {
	readonly issues: Issue[] = [];
	readonly counts: IssueCounts = { error: 0, warning: 0, question: 0, byCode: {} };
	readonly #limit: number;

	constructor(limit = 1000) {
		this.#limit = limit;
	}

	/** Note an issue; `detail` is what its text needs beyond place and value. */
	add(code: IssueCode, place: Partial<IssuePlace> = {}) {
		const { level } = ISSUE_TEXTS[code];
		this.counts[level] += 1;
		this.counts.byCode[code] = (this.counts.byCode[code] ?? 0) + 1;
		if (this.issues.length < this.#limit) this.issues.push(createIssue(code, place));
	}
}

/** An issue with its level and text. */
export function createIssue(code: IssueCode, place: Partial<IssuePlace> = {}): Issue {
	const { row = 0, column = '', value = '', detail = '' } = place;
	const shown = { row, column: clip(column), value: clip(value), detail };
	const { level, text } = ISSUE_TEXTS[code];
	return { level, code, row, column: shown.column, value: shown.value, message: text(shown) };
}

/** A text short enough for a message. */
export function clip(text: string, longest = LONGEST_VALUE): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
