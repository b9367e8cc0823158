import { ISSUE_TEXTS, type IssueCode, type IssueLevel, type IssuePlace } from './issue-texts';

import type { Question } from './question';
import { QUESTION_TEXTS, type QuestionCode } from './question-texts';

export type { IssueCode, IssueLevel, IssuePlace } from './issue-texts';

/** Something about a file that its reader has to know: where, what, and what to do about it. */
export interface Issue {
	level: IssueLevel;
	code: IssueCode | QuestionCode;
	/** Name of the sheet; '' for a text file. */
	sheet: string;
	/** The row a spreadsheet shows (first line = 1); 0 when the whole file is meant. */
	row: number;
	/** Heading as the file has it, or the label of a column the file lacks; '' for a whole row. */
	column: string;
	/** The cell as the file has it, at most 80 characters; '' where it may be a person's name. */
	value: string;
	/** What the text needs beyond place and value. */
	detail: string;
	/** One or two sentences in Japanese: place, value, cure. */
	message: string;
}

/** How many issues there are, also of those that are not listed one by one. */
export interface IssueCounts {
	error: number;
	warning: number;
	question: number;
	byCode: Partial<Record<IssueCode | QuestionCode, number>>;
}

const LONGEST_VALUE = 80;

/** Collects issues: all are counted, the first thousand are kept. */
export class IssueLog {
	readonly issues: Issue[] = [];
	readonly counts: IssueCounts = { error: 0, warning: 0, question: 0, byCode: {} };
	/** Name of the sheet that is being read; '' for a text file. */
	sheet = '';
	readonly #limit: number;

	constructor(limit = 1000) {
		this.#limit = limit;
	}

	/** Note an issue; `detail` is what its text needs beyond place and value. */
	add(code: IssueCode, place: Partial<IssuePlace> = {}) {
		const { level } = ISSUE_TEXTS[code];
		this.#count(level, code);
		if (this.issues.length < this.#limit) this.issues.push(createIssue(code, place, this.sheet));
	}

	/** Note a question that nobody has answered yet. */
	addQuestion({ code, detail: shown, rows }: Question) {
		this.#count('question', code);
		if (this.issues.length >= this.#limit) return;
		const detail = code === 'same-person' ? '' : shown; // names of people are on the screen only
		const message = QUESTION_TEXTS[code].ja(detail);
		const place = { row: rows[0] ?? 0, column: '', value: clip(detail), detail: '' };
		this.issues.push({ level: 'question', code, sheet: this.sheet, ...place, message });
	}

	#count(level: IssueLevel, code: IssueCode | QuestionCode) {
		this.counts[level] += 1;
		this.counts.byCode[code] = (this.counts.byCode[code] ?? 0) + 1;
	}
}

/** An issue with its level and text. */
export function createIssue(code: IssueCode, place: Partial<IssuePlace> = {}, sheet = ''): Issue {
	const { row = 0, column = '', value = '', detail = '' } = place;
	const shown = { row, column: clip(column), value: clip(value), detail };
	const { level, text } = ISSUE_TEXTS[code];
	const where = sheet === '' ? '' : `シート「${clip(sheet, 31)}」の`;
	return { level, code, sheet, ...shown, message: where + text(shown) };
}

/** A text short enough for a message. */
export function clip(text: string, longest = LONGEST_VALUE): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
