import { layoutKey } from './layout';
import type { QuestionDraft } from '../format';
import type { Answers } from '../review/question';
import type { ReadingJob } from '../read-file';
import type { Choice } from './recognize';

/**
 * Choose a format; where the user decided something about this layout of headings before, choose
 * again with it. Answers of today win over remembered ones.
 */
export function recall<Chosen extends Choice>(
	{ answers, context, log }: ReadingJob,
	choose: (answers: Answers) => Chosen
): Chosen {
	const first = choose(answers);
	const remembered = context.remembered.layouts[layoutKey(first.headings)];
	if (!remembered || first.headings.length === 0) return first;
	log.add('remembered-answers', { row: first.headingRow });
	return { ...choose({ ...remembered, ...answers }), remembered };
}

/** A question with what was answered for these headings before as its proposal. */
export function proposeAgain(question: QuestionDraft, remembered: Answers = {}): QuestionDraft {
	const before = remembered[question.id] ?? '';
	const isChoice = question.input === 'choice';
	const isPossible = !isChoice || question.choices.some(({ value }) => value === before);
	return before !== '' && isPossible ? { ...question, proposed: before } : question;
}
