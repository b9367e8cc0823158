import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';

const ja = {
	heading: '質問',
	sheet: (name: string) => `［${name}］`,
	open: (number: number) => `答えが要る質問が${count(number)}つあります`,
	optional: '提案どおりでよければ、答えなくても取り込めます。',
	required: '必須',
	voluntary: '任意',
	proposed: '提案',
	answered: (answer: string) => `「${answer}」と答えました`,
	change: '変える',
	takeBack: '答えを取り消す',
	choose: '選んでください',
	rows: (rows: string, more: boolean) => `${rows}行目${more ? 'など' : ''}`,
	showRows: '表で見る',
	date: '開催日',
	orDate: 'ほかの日',
	text: '答え',
	password: 'パスワード',
	submit: '決める',
	more: (number: number) => `残りの質問${count(number)}つも見る`
};

/** Texts around questions, of one language. */
export type QuestionMessages = Readonly<typeof ja>;

const en: QuestionMessages = {
	heading: 'Questions',
	sheet: (name) => `[${name}]`,
	open: (number) => (number === 1 ? 'One answer is needed' : `${count(number)} answers are needed`),
	optional: 'If the proposals are right, you need not answer.',
	required: 'Required',
	voluntary: 'Optional',
	proposed: 'proposed',
	answered: (answer) => `Answered: ${answer}`,
	change: 'Change',
	takeBack: 'Take the answer back',
	choose: 'Please choose',
	rows: (rows, more) => `Rows ${rows}${more ? ' and more' : ''}`,
	showRows: 'Show in the table',
	date: 'Date',
	orDate: 'Another day',
	text: 'Answer',
	password: 'Password',
	submit: 'Decide',
	more: (number) =>
		number === 1 ? 'Show the other question' : `Show the other ${count(number)} questions`
};

const easy: Easier<QuestionMessages> = {
	optional: 'このままでよければ、答えなくても取り込めます。',
	required: '答えが要る',
	voluntary: '答えなくてもよい'
};

/** Texts around questions. */
export const QUESTION_MESSAGES: InEach<QuestionMessages> = { ja, easy, en };
