import type { QuestionDraft } from '../format';
import type { IssueLog } from './issue';
import type { Answers, Question } from './question';

/** Collects what has to be asked about a file and finds the answers given. */
export class QuestionLog {
	readonly questions: Question[] = [];
	readonly answers: Answers;
	readonly #log: IssueLog;

	constructor(answers: Answers, log: IssueLog) {
		this.answers = answers;
		this.#log = log;
	}

	/** Whether something must be answered before anything can be taken in. */
	get isBlocked(): boolean {
		return this.questions.some((one) => one.isBlocking && one.answer === '' && one.proposed === '');
	}

	/** Ask within a sheet: gives the answer, or what is proposed, or ''. */
	ask(draft: QuestionDraft, sheet = ''): string {
		const id = scopedId(draft.id, sheet);
		const asked = this.questions.find((one) => one.id === id);
		if (asked) return asked.answer || asked.proposed;
		const given = this.answers[id] ?? '';
		const isPossible =
			draft.input !== 'choice' || draft.choices.some(({ value }) => value === given);
		const answer = isPossible ? given : '';
		const question = { ...draft, id, answer };
		this.questions.push(question);
		// A setting with a default, such as the minimum stay, is offered but not asked.
		const isSetting = draft.input === 'text' && draft.proposed !== '';
		if (answer === '' && !isSetting) this.#log.addQuestion(question);
		return answer || draft.proposed;
	}
}

/** The id of a question or answer that belongs to one sheet of a file. */
export function scopedId(id: string, sheet: string): string {
	return sheet === '' ? id : `${sheet}/${id}`;
}

/** The answers that belong to a sheet, without its name. */
export function answersOf(answers: Answers, sheet: string): Answers {
	if (sheet === '') return answers;
	const prefix = scopedId('', sheet);
	const own = Object.entries(answers).filter(([id]) => id.startsWith(prefix));
	return Object.fromEntries(own.map(([id, answer]) => [id.slice(prefix.length), answer]));
}
