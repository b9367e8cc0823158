/** The text of a question in Japanese and English. */
interface QuestionText {
	ja: (detail: string) => string;
	en: (detail: string) => string;
}

/** Texts of every question, by code. */
export const QUESTION_TEXTS = {
	'which-encoding': {
		ja: () => '文字コードが分かりません。正しく読めているものを選んでください。',
		en: () => 'The character encoding is unclear. Choose the text that reads correctly.'
	},
	'which-password': {
		ja: () => 'パスワードのかかったファイルです。パスワードを入れてください。',
		en: () => 'This file is protected. Enter its password.'
	},
	'which-meeting': {
		ja: () => 'どの会議の記録ですか。',
		en: () => 'Which meeting is this file about?'
	},
	'which-organization': {
		ja: (detail) => `「${detail}」は一覧にない名前です。どの機関ですか。`,
		en: (detail) => `“${detail}” is not in the list. Which organization is it?`
	},
	'which-format': {
		ja: () => '何の表か分かりません。種類を選び、列の意味を教えてください。',
		en: () => 'The kind of table is unclear. Choose one and say what the columns mean.'
	},
	'take-sheet': {
		ja: (detail) => `シート「${detail}」も取り込みますか。`,
		en: (detail) => `Take in the sheet “${detail}” as well?`
	},
	'replace-or-add': {
		ja: (detail) => {
			const [meeting, added, kept, removed] = detail.split('|');
			return `${meeting} の記録はすでにあります。このファイルと同じものが${kept}件、このファイルだけにあるものが${added}件、前の記録だけにあるものが${removed}件です。このファイルに置き換えますか、前の記録も残しますか。`;
		},
		en: (detail) => {
			const [meeting, added, kept, removed] = detail.split('|');
			return `There are records of ${meeting} already: ${kept} are in both, ${added} only in this file, ${removed} only in the records. Replace them by this file, or keep both?`;
		}
	}
} as const satisfies Record<string, QuestionText>;

/** What is asked, in words code can tell apart. */
export type QuestionCode = keyof typeof QUESTION_TEXTS;
