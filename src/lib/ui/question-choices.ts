import type { InEach, Language } from '$lib/domain/language';
import type { Question } from '$lib/ingest/review/question';
import { formatName } from './format-texts';
import { encodingLabel } from './import-texts';

type Labels = Readonly<Record<string, InEach<string>>>;

/** Words of values that mean the same in every question. */
const COMMON: Labels = {
	yes: { ja: 'はい', en: 'Yes' },
	no: { ja: 'いいえ', en: 'No' },
	take: { ja: '取り込む', en: 'Take it in' },
	leave: { ja: '取り込まない', en: 'Leave it out' },
	same: { ja: '同じ人', en: 'The same person' },
	different: { ja: '別の人', en: 'Different people' },
	other: { ja: 'ほか', en: 'Other' },
	none: { ja: 'どれでもない', en: 'None of these' },
	new: { ja: '新しい', en: 'New' },
	present: { ja: '出席として数える', en: 'Count as present' },
	absent: { ja: '数えない（欠席）', en: 'Do not count (absent)' },
	'in-person': { ja: '会場で出席', en: 'Present in person' },
	online: { ja: 'オンラインで出席', en: 'Present online' },
	attendance: { ja: '出席の記録', en: 'Attendance' },
	registration: { ja: '申込の一覧（まだ出席ではない）', en: 'Registrations (not attendance yet)' },
	dmy: { ja: '日・月・年の順', en: 'Day, month, year' },
	mdy: { ja: '月・日・年の順', en: 'Month, day, year' },
	ymd: { ja: '年・月・日の順', en: 'Year, month, day' },
	ydm: { ja: '年・日・月の順', en: 'Year, day, month' },
	md: { ja: '月・日の順', en: 'Month, day' },
	dm: { ja: '日・月の順', en: 'Day, month' }
};

/** Words of a value that mean something of their own in one question. */
const BY_CODE: Partial<Record<Question['code'], Labels>> = {
	'which-organization': {
		new: { ja: '新しい機関として取り込む', en: 'Take it in as a new organization' }
	},
	'replace-or-add': {
		replace: {
			ja: 'このファイルに置き換える（前の記録だけにある人は除く）',
			en: 'Replace by this file (people only in the old records are taken out)'
		},
		add: {
			ja: '前の記録も残し、足りないものを加える',
			en: 'Keep the old records and add what is missing'
		}
	},
	'take-sheet': {
		take: { ja: 'このシートも取り込む', en: 'Take this sheet in as well' },
		leave: { ja: 'このシートは取り込まない', en: 'Leave this sheet out' }
	},
	'names-hold-organizations': {
		yes: { ja: '機関名と氏名に分ける', en: 'Split into organization and name' },
		no: { ja: 'そのまま氏名とする', en: 'Take it all as the name' }
	},
	'fill-down': {
		fill: { ja: 'すぐ上の行と同じ', en: 'The same as the row above' },
		leave: { ja: '空のままにする', en: 'Leave the blanks' }
	},
	'count-unsure-answers': {
		leave: { ja: '数えない', en: 'Do not count them' },
		count: { ja: '数える', en: 'Count them' }
	},
	'which-meeting': {
		skip: { ja: 'この列は取り込まない', en: 'Leave this column out' }
	}
};

/** What a choice is called; its value when nobody has given it a word. */
export function choiceLabel(
	{ code }: Pick<Question, 'code'>,
	{ value, label }: Question['choices'][number],
	language: Language
): string {
	if (code === 'which-encoding') return encodingLabel(value, language);
	if (code === 'which-format') return language === 'en' ? formatName(value, 'en') : label || value;
	if (code === 'which-columns' && language === 'en') return columnLabelEn(value, label);
	const known = BY_CODE[code]?.[value] ?? COMMON[value];
	// Names of organizations, dates and titles are the same in every language.
	const isData = label !== '' && (language === 'ja' || !known || isIsoDate(label));
	return isData ? label : (known?.[language] ?? value);
}

/** An answer in words, also one that is no choice: a date or a text. */
export function answerLabel(question: Question, answer: string, language: Language): string {
	if (question.input === 'password') return '••••';
	const choice = question.choices.find(({ value }) => value === answer);
	return choice ? choiceLabel(question, choice, language) : answer;
}

function isIsoDate(label: string): boolean {
	return /^\d{4}-\d{2}-\d{2}/.test(label);
}

function columnLabelEn(value: string, label: string): string {
	const heading = /「(.*)」/.exec(label)?.[1] ?? label;
	return `${value.startsWith('person:') ? 'Names' : 'Organizations'} are in “${heading}”`;
}
