import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { plural } from './import-messages';

type BatchStatus = Dashboard['batches'][number]['status'];

const STATUSES_JA: Record<BatchStatus, string> = {
	active: '数字に入っています。',
	undone: '元に戻しました。数字に入っていません。',
	duplicate: '同じ内容がほかの取り込みにあるため、数えていません。',
	incomplete:
		'一緒に取り込んだファイルの一部が保存されていないため、数えていません。もう一度、同じファイルをまとめて取り込んでください。'
};

const STATUSES_EN: Record<BatchStatus, string> = {
	active: 'Counts in the numbers.',
	undone: 'Undone; does not count.',
	duplicate: 'Does not count: another import brought the same.',
	incomplete:
		'Does not count: some files imported with it were not saved. Import the same files together again.'
};

const ja = {
	title: '取り込みの履歴',
	lead: '取り込みと変更、設定の記録です。取り込みと変更は、いつでも元に戻せます。',
	none: 'まだ何も取り込んでいません。',
	toImport: 'ファイルを取り込む',
	imported: (when: string, table: string, records: number, fresh: number) =>
		`${when}に取り込み・${table} ${count(records)}件（うち新しいもの${count(fresh)}件）`,
	sheet: (name: string) => `シート「${name}」`,
	replaced: (groups: number) => `前の記録（会議${count(groups)}回分）と置き換えました。`,
	replacedOther: '前の記録と置き換えました。',
	clients: '当事者を含む一覧です。',
	statuses: STATUSES_JA,
	undo: '元に戻す',
	redo: '取り込み直す',
	undone: (file: string) => `「${file}」を元に戻しました。`,
	redone: (file: string) => `「${file}」をもう一度取り込みました。`,
	sampleHidden: 'サンプルデータは外してあります。',
	showSample: 'サンプルを戻す',
	sampleShown: 'サンプルを戻しました。',
	memory: '覚えていること',
	memoryLead: '次に同じファイルが来たときに使う、これまでの答えです。忘れると、また聞きます。',
	forget: '忘れる',
	rememberAgain: 'もう一度使う',
	takeBack: '書く前に戻す',
	takenBack: '書く前に戻しました。',
	putAgain: 'もう一度入れる',
	forgotten: '忘れました。次からは、また聞きます。',
	remembered: 'もう一度使います。',
	isForgotten: '使っていません',
	kinds: {
		organization: '機関の名前',
		layout: '見出しの読み方',
		person: '人の見分け方',
		mark: '記号の意味',
		view: '残した見方',
		deck: '発表資料',
		report: '年度報告書'
	},
	same: (name: string, known: string) => `「${name}」は ${known}`,
	layout: (decisions: number) => `同じ見出しのファイルの読み方（決めたこと ${count(decisions)}つ）`,
	more: (number: number) => `ほか${count(number)}件`,
	decidedAt: (when: string) => `${when}に決めました`
};

/** Texts of the page of past imports, of one language. */
export type HistoryMessages = Readonly<typeof ja>;

const en: HistoryMessages = {
	title: 'History of imports',
	lead: 'Imports, changes and settings so far. Imports and changes can be undone at any time.',
	none: 'Nothing has been imported yet.',
	toImport: 'Import files',
	imported: (when, table, records, fresh) =>
		`Imported ${when}: ${table}, ${plural(records, 'record')} (${count(fresh)} new)`,
	sheet: (name) => `Sheet “${name}”`,
	replaced: (groups) => `Replaced earlier records (${plural(groups, 'meeting')}).`,
	replacedOther: 'Replaced earlier records.',
	clients: 'The list includes people we support.',
	statuses: STATUSES_EN,
	undo: 'Undo',
	redo: 'Import again',
	undone: (file) => `“${file}” was undone.`,
	redone: (file) => `“${file}” was imported again.`,
	sampleHidden: 'The sample data is put aside.',
	showSample: 'Show the samples again',
	sampleShown: 'The samples are shown again.',
	memory: 'What is remembered',
	memoryLead:
		'Your answers so far, used when such a file comes again. Forget one to be asked again.',
	forget: 'Forget',
	rememberAgain: 'Use again',
	takeBack: 'Back to before it was written',
	takenBack: 'It is as it was before.',
	putAgain: 'Put in again',
	forgotten: 'Forgotten. You will be asked again.',
	remembered: 'Used again from now on.',
	isForgotten: 'not used',
	kinds: {
		organization: 'Names of organizations',
		layout: 'How to read headings',
		person: 'Telling people apart',
		mark: 'Meaning of marks',
		view: 'Views kept',
		deck: 'Slides',
		report: 'Annual report'
	},
	same: (name, known) => `“${name}” is ${known}`,
	layout: (decisions) => `How to read files with these headings (${plural(decisions, 'decision')})`,
	more: (number) => `and ${count(number)} more`,
	decidedAt: (when) => `Decided ${when}`
};

const easy: Easier<HistoryMessages> = {
	lead: '入れたものと、変えたことの記録です。いつでも元に戻せます。',
	clients: '当事者がいる表です。',
	toImport: 'ファイルを入れる',
	sampleHidden: '見本のデータは外してあります。',
	showSample: '見本を戻す',
	sampleShown: '見本を戻しました。'
};

/** Texts of the page of past imports. */
export const HISTORY_MESSAGES: InEach<HistoryMessages> = { ja, easy, en };
