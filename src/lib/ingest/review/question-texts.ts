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
		ja: (detail) => `${detail === '' ? '' : `「${detail}」は`}どの会議の記録ですか。`,
		en: (detail) => `Which meeting is ${detail === '' ? 'this file' : `“${detail}”`} about?`
	},
	'which-organization': {
		ja: (detail) => `「${detail}」は一覧にない名前です。どの機関ですか。`,
		en: (detail) => `“${detail}” is not in the list. Which organization is it?`
	},
	'which-format': {
		ja: () => '何の表か分かりません。種類を選び、列の意味を教えてください。',
		en: () => 'The kind of table is unclear. Choose one and say what the columns mean.'
	},
	'which-working-group': {
		ja: () => 'どのワーキングチームの記録ですか。',
		en: () => 'Which working group is this file about?'
	},
	'which-columns': {
		ja: () =>
			'氏名の列と機関名の列が分かりません。少なくとも1つの列に「氏名」か「機関名」を選んでください。',
		en: () => 'No column of names or organizations was found. Choose at least one of them.'
	},
	'what-does-mark-mean': {
		ja: (detail) => {
			return `出欠の${detail === '' ? '空欄' : `「${detail}」`}は、出席として数えますか。`;
		},
		en: (detail) => `Does ${detail === '' ? 'a blank' : `“${detail}”`} count as present?`
	},
	'which-fiscal-year': {
		ja: (detail) =>
			`「${detail}」など、年のない日付があります。何年度の記録ですか（例: 2024、R6）。`,
		en: (detail) => `Dates such as “${detail}” have no year. Which fiscal year (2024, R6) is it?`
	},
	'fill-down': {
		ja: (detail) =>
			`「${detail}」は、まとまりの最初の行だけに書いてあるようです。下の空欄も同じと見てよいですか。`,
		en: (detail) =>
			`“${detail}” seems to be written in the first row of each group only. Fill it down?`
	},
	'take-sheet': {
		ja: (detail) => `シート「${detail}」も取り込みますか。`,
		en: (detail) => `Take in the sheet “${detail}” as well?`
	},
	'date-order': {
		ja: (detail) => `「${detail}」のような日付は、何の順に書いてありますか。`,
		en: (detail) => `In which order are dates such as “${detail}” written?`
	},
	'minimum-stay': {
		ja: (detail) =>
			`何分以上参加した人を数えますか（0なら全員）。${detail === '0' ? '' : `10分未満の人は${detail}人です。`}`,
		en: (detail) =>
			`Count people from how many minutes on (0: everyone)? Under 10 minutes: ${detail}.`
	},
	'names-hold-organizations': {
		ja: (detail) => {
			const [count, example] = detail.split('|');
			return `表示名に所属が書かれているようです（${count}人、例「${example}」）。機関名と氏名に分けますか。`;
		},
		en: (detail) => {
			const [count, example] = detail.split('|');
			return `${count} ${count === '1' ? 'name seems' : 'names seem'} to hold an organization (such as “${example}”). Split them?`;
		}
	},
	'same-person': {
		ja: (detail) => {
			const [one, other] = detail.split('|');
			return other
				? `「${one}」と「${other}」は同じ人ですか。`
				: '同じ人かもしれない行があります。';
		},
		en: (detail) => {
			const [one, other] = detail.split('|');
			return other
				? `Are “${one}” and “${other}” the same person?`
				: 'Some rows may be one person.';
		}
	},
	'take-other-day': {
		ja: (detail) => {
			const [day, count] = detail.split('|');
			return `${day} の入退室が${count}件混ざっています。別の会議の残りのようです。これも取り込みますか。`;
		},
		en: (detail) => {
			const [day, count] = detail.split('|');
			return `${count} ${count === '1' ? 'row is' : 'rows are'} of ${day}, left over from another meeting, it seems. Take them too?`;
		}
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
	},
	'registration-or-attendance': {
		ja: (detail) =>
			`${detail === '' ? '' : `「${detail}」があります。`}申込（参加予定）の一覧ですか、実際に参加した人の一覧ですか。`,
		en: (detail) =>
			`${detail === '' ? '' : `It has “${detail}”. `}Is it a list of registrations, or of those who came?`
	},
	'count-unsure-answers': {
		ja: (detail) =>
			`${detail === '' ? '参加するかどうか決まっていない答え' : `「${detail}」の答え`}も、参加として数えますか。`,
		en: (detail) =>
			`Count ${detail === '' ? 'undecided answers' : `answers “${detail}”`} as coming?`
	}
} as const satisfies Record<string, QuestionText>;

/** What is asked, in words code can tell apart. */
export type QuestionCode = keyof typeof QUESTION_TEXTS;
