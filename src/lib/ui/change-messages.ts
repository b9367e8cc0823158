import type { Easier, InEach } from '$lib/domain/language';
import { count, day } from '$lib/findings/words';
import type { DraftProblem } from '$lib/state/organization-drafts';

type ProblemTexts = Record<DraftProblem['code'], (problem: DraftProblem) => string>;

const PROBLEMS_JA: ProblemTexts = {
	'no-name': () => '名前を入れてください。',
	'same-name': () => '今の名前と同じです。新しい名前を入れてください。',
	'name-of-other': ({ organization }) =>
		`この名前は、別の機関「${organization?.name ?? ''}」の名前です。同じ機関なら、改称ではなく「統合」をしてください。`,
	'no-date': () => '日付を入れてください。',
	'date-not-after': ({ date = '' }) =>
		`今の名前は${day(date)}からです。それより後の日を入れてください。`,
	'no-target': () => '統合先の機関を選んでください。',
	'into-itself': () => '自分自身には統合できません。別の機関を選んでください。',
	'in-a-circle': ({ organization }) =>
		`「${organization?.name ?? ''}」は、この機関に統合されています。互いに統合することはできません。`,
	'no-names': () => '新しい機関に移す名前を、1つ以上選んでください。',
	'all-names': () =>
		'すべての記録が移ることになります。残す名前のチェックを外すか、いつからかを入れてください。',
	'unknown-place': () => '市区町村が見つかりません。「高槻市」のように入れてください。',
	'several-places': () =>
		'同じ名前の市区町村が複数あります。「大阪府太子町」のように、都道府県から入れてください。',
	'no-title': () => '会議名を入れてください。',
	'not-a-number': () => '回は、1以上の数字で入れてください。数えない会議は、空にしてください。',
	'has-attendance': () =>
		'この会議には出席の記録があるため、「開催」以外にはできません。取り込んだ出席を先に元に戻してください。',
	'nothing-changed': () => '変わったところがありません。'
};

const PROBLEMS_EN: ProblemTexts = {
	'no-name': () => 'Enter a name.',
	'same-name': () => 'This is the name it has now. Enter the new one.',
	'name-of-other': ({ organization }) =>
		`This is a name of another organization, “${organization?.name ?? ''}”. If both are one, merge them instead of renaming.`,
	'no-date': () => 'Enter a date.',
	'date-not-after': ({ date = '' }) => `The present name holds from ${date}. Enter a later day.`,
	'no-target': () => 'Choose the organization it goes on in.',
	'into-itself': () => 'It cannot be merged into itself. Choose another organization.',
	'in-a-circle': ({ organization }) =>
		`“${organization?.name ?? ''}” is merged into this one. Two cannot be merged into each other.`,
	'no-names': () => 'Choose at least one name that belongs to the new organization.',
	'all-names': () =>
		'Every record would move. Leave out a name that stays, or say from which day on.',
	'unknown-place': () => 'No such municipality was found. Write it like “高槻市”.',
	'several-places': () =>
		'Several municipalities have this name. Begin with the prefecture, like “大阪府太子町”.',
	'no-title': () => 'Enter a title.',
	'not-a-number': () => 'Enter a number from 1, or nothing for meetings that are not numbered.',
	'has-attendance': () =>
		'People are on record as present, so it took place. Undo the import of its attendance first.',
	'nothing-changed': () => 'Nothing was changed.'
};

const ja = {
	why: '理由',
	whyHint:
		'書かなくてもかまいません。あとで履歴を見た人が分かります。人の名前は書かないでください。',
	optional: '任意',
	whatHappens: 'この変更で起きること',
	save: '変更する',
	saving: '変更しています…',
	cancel: 'やめる',
	undo: '元に戻す',
	redo: 'もう一度行う',
	undone: '元に戻しました。数字も前のとおりです。',
	redone: 'もう一度行いました。',
	unchanged: 'すでにそうなっているため、変わるところはありません。',
	recounting: '数字を数え直しています。このまま続けて使えます。',
	loading: '記録を読んでいます…',
	unreadable: '記録を読めませんでした。ページを読み込み直してください。',
	pastLocked:
		'過去の時点を見ている間は、変更できません。変更するには「今に戻る」を押してください。',
	backToNow: '今に戻る',
	history: '変更の履歴',
	noHistory: 'まだ変更はありません。',
	reason: (why: string) => `理由：${why}`,
	statuses: {
		active: '',
		undone: '元に戻しました',
		duplicate: '同じ変更がほかにあります',
		conflict: '別の変更と食い違っています'
	},
	toHistory: '履歴で選ぶ',
	problems: PROBLEMS_JA,
	problemsFound: (problems: number) => `直すところが${count(problems)}つあります。`
};

/** Texts of the forms that change organizations and meetings, of one language. */
export type ChangeMessages = Readonly<typeof ja>;

const en: ChangeMessages = {
	why: 'Why',
	whyHint: 'Optional. It helps those who read the history later. Leave out names of people.',
	optional: 'optional',
	whatHappens: 'What this change does',
	save: 'Change',
	saving: 'Changing…',
	cancel: 'Cancel',
	undo: 'Undo',
	redo: 'Do it again',
	undone: 'Undone. The numbers are as before.',
	redone: 'Done again.',
	unchanged: 'It is so already: nothing was changed.',
	recounting: 'The numbers are being counted anew. You can go on meanwhile.',
	loading: 'Reading the records…',
	unreadable: 'The records could not be read. Load the page again.',
	pastLocked: 'Nothing can be changed while a past state is shown. Go back to now first.',
	backToNow: 'Back to now',
	history: 'History of changes',
	noHistory: 'No changes so far.',
	reason: (why) => `Why: ${why}`,
	statuses: {
		active: '',
		undone: 'Undone',
		duplicate: 'The same change was made elsewhere',
		conflict: 'Contradicts another change'
	},
	toHistory: 'Choose in the history',
	problems: PROBLEMS_EN,
	problemsFound: (problems) => `${count(problems)} field(s) to mend.`
};

const easy: Easier<ChangeMessages> = {
	optional: '書かなくてもよい',
	problems: {
		'name-of-other': ({ organization }) =>
			`この名前は、別の機関「${organization?.name ?? ''}」の名前です。同じ機関なら、1つの機関にしてください。`,
		'no-target': () => '1つにする相手の機関を選んでください。',
		'into-itself': () => '自分と1つにすることはできません。別の機関を選んでください。',
		'in-a-circle': ({ organization }) =>
			`「${organization?.name ?? ''}」は、もうこの機関と1つになっています。`,
		'several-places': () =>
			'同じ名前の市区町村が2つ以上あります。「大阪府太子町」のように、都道府県から書いてください。'
	}
};

/** Texts of the forms that change organizations and meetings. */
export const CHANGE_MESSAGES: InEach<ChangeMessages> = { ja, easy, en };
