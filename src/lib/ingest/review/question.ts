import type { QuestionCode } from './question-texts';

/** What a user decided, by the id of the question. Reading is repeated with every new answer. */
export type Answers = Readonly<Record<string, string>>;

/** One answer to choose. */
export interface Choice {
	value: string;
	/** What is shown; '' where the text belongs to the code and is written by `question-texts`. */
	label: string;
	/** Why it is offered, or what it would look like; '' when there is nothing to say. */
	reason: string;
	/** The same in English, where it is not the same text. */
	reasonEn?: string;
}

/** Something only the user can know. */
export interface Question {
	/** Key of the answer, unique within a file: `meeting`, `mark:△`, `organization:…`. */
	id: string;
	code: QuestionCode;
	/** What the text needs beyond the code: a mark, a name of an organization, a date. */
	detail: string;
	input: 'choice' | 'date' | 'text' | 'password';
	choices: readonly Choice[];
	/** The answer that holds until another is given; '' when there is none. */
	proposed: string;
	/** The answer given, or ''. */
	answer: string;
	/** Spreadsheet rows it is about, the first hundred. */
	rows: readonly number[];
	/** Whether nothing can be taken in before it is answered. */
	isBlocking: boolean;
}
