import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';

const ja = {
	title: '取り込み',
	lead: 'ファイルはこの端末の中で読み取り、外へは送りません。確かめてから取り込み、あとで元に戻せます。',
	toHistory: '取り込みの履歴を見る・元に戻す',
	toFormats: '取り込めるファイルの例と雛形',
	drop: {
		heading: 'ファイルを選ぶ',
		invitation: 'Excel、CSV、Zoom、Teams、フォームなどのファイルを、そのままここに置くか、',
		chooseFiles: 'ファイルを選ぶ',
		chooseFolder: 'フォルダーを選ぶ',
		hint: '直したり保存し直したりしなくて大丈夫です。フォルダーや zip ごと、いくつでも入れられます。Excel でコピーした表は、このページで Ctrl+V を押すと読みます。',
		release: 'ここで離すと読み取ります',
		pasteSummary: 'Excel の表を貼り付ける',
		pasteLabel: '見出しの行から選んでコピーし、ここに貼り付けてください。',
		readPasted: '貼り付けた表を読む',
		pastedName: '貼り付けた表',
		nothing: '読めるファイルが入っていませんでした。'
	},
	review: {
		heading: '取り込む前の確認',
		reading: (done: number, all: number) =>
			`ファイルを読み取っています…（${count(all)}個のうち${count(done)}個）`,
		expandAll: 'すべて開く',
		collapseAll: 'すべて閉じる',
		skipped: (names: string[], more: number) =>
			`zipの中の次のファイルは読みません：${names.join('、')}${more > 0 ? ` ほか${count(more)}個` : ''}`
	},
	states: {
		reading: '読み取り中',
		question: '質問があります',
		refused: '取り込めません',
		ready: '取り込める',
		unchanged: '取り込み済み'
	},
	file: {
		of: (name: string, value: string) => `${name}：${value}`,
		remove: '一覧から外す',
		stop: '読み取りを止める',
		waiting: '順番を待っています。',
		progress: (percent: number) => `読み取り中… ${percent}%`,
		rereading: '読み直しています…',
		slow: '読み取りに時間がかかっています。このまま待つか、「読み取りを止める」で止められます。',
		open: 'くわしく見る',
		close: '閉じる',
		refused: 'このファイルは取り込めません。',
		needsAnswer: '質問に答えると読み取れます。',
		failed: '読み取れませんでした。ほかの内容は変わっていません。',
		how: 'どう読み取ったか',
		kind: '種類',
		encoding: '文字コード・形式',
		sheet: 'シート',
		headingRow: '見出しの行',
		row: (row: number) => `${count(row)}行目`,
		reason: '決め手',
		fresh: '新しい',
		changed: '内容が変わる',
		alreadyThere: '取り込み済み',
		rejected: '取り込めない',
		duplicates: 'ファイル内の重複',
		records: (number: number) => `${count(number)}件`,
		rows: (number: number) => `${count(number)}行`,
		keyed: (heading: string) =>
			`「${heading}」の名前は保存しません。人を見分ける符号に置き換えます。`,
		named: (heading: string, isFleeting: boolean) =>
			isFleeting
				? `「${heading}」の名前は、名簿確認のために、この画面を閉じるまで残します。記録では、人を見分ける符号に置き換えます。`
				: `「${heading}」の名前は、名簿確認のために、この端末に暗号化して残します。記録では、人を見分ける符号に置き換えます。`,
		dropped: (headings: string[], more: number) =>
			`使わない列（保存しません）：${headings.join('、')}${more > 0 ? ` ほか${count(more)}列` : ''}`,
		sample: '読み取った内容の例を見る',
		sampleOf: (file: string) => `${file}の内容の例`,
		clients: '当事者を含む',
		clientsHint:
			'障がいのある方ご本人の名前がある一覧では、印を付けてください。少ない人数は「10未満」とし、1人ずつの表示はしません。',
		newOrganizations: '新しい機関'
	},
	zip: {
		'not-readable': 'zipが壊れているようで、開けません。',
		'too-large': 'zipが大きすぎます（500MB、2,000個まで）。分けて入れてください。',
		'needs-password': 'パスワードのかかったzipです。開いて中のファイルを入れてください。',
		empty: 'zipの中にファイルがありません。'
	},
	commit: {
		heading: '取り込み',
		button: '取り込む',
		buttonOf: (records: number) => `${count(records)}件を取り込む`,
		nothingYet: 'まだ何も変わっていません。取り込んだあとも、いつでも元に戻せます。',
		files: (files: number) => `${count(files)}個のファイルを取り込みます。`,
		waitingForAnswers: (files: number) =>
			`${count(files)}個のファイルは、質問に答えるまで取り込みません。`,
		refused: (files: number) => `${count(files)}個のファイルは取り込めません。`,
		nothingNew: '新しく取り込むものはありません。',
		working: '保存して、数字を計算し直しています…',
		undo: '元に戻す',
		undoing: '元に戻しています…',
		undone: '元に戻しました。数字は取り込む前と同じです。',
		overview: '概況を見る',
		history: '取り込みの履歴',
		'storage-full':
			'保存する場所がいっぱいです。取り込みは行われていません。不要なファイルを減らしてから、もう一度お試しください。',
		'storage-busy': 'ほかの画面が保存しています。少し待ってから、もう一度お試しください。',
		failed: (message: string) =>
			`保存できませんでした。もう一度お試しください。続くときは、この文を担当者に伝えてください：${message}`
	},
	effect: {
		heading: '取り込むと、数字はこう変わります',
		counting: '数字がどう変わるかを数えています…',
		tooLarge: '記録が多いため、数字の変わり方は取り込んだあとに示します。',
		same: '数字は変わりません。',
		period: '期間',
		total: '全期間',
		before: '今',
		after: '取り込み後',
		difference: '差',
		attendances: '延べ参加者数',
		participants: '実参加者数',
		organizations: '参加機関',
		meetings: '会議',
		outreach: {
			heading: '情報発信（月ごとの記録）',
			comma: '、',
			between: (first: string, last: string) => `${first}から${last}まで`,
			added: (months: string, names: string) => `増える月：${months}か月（${names}）`,
			changed: (months: string, names: string) => `数の変わる月：${months}か月（${names}）`,
			removed: (months: string, names: string) => `なくなる月：${months}か月（${names}）`
		}
	}
};

/** Texts of the import page, of one language. */
export type ImportMessages = Readonly<typeof ja>;

const en: ImportMessages = {
	title: 'Import',
	lead: 'Files are read on this device and never sent anywhere. You review first, and can undo at any time.',
	toHistory: 'History of imports, undo',
	toFormats: 'Examples of files, and templates',
	drop: {
		heading: 'Choose files',
		invitation: 'Put Excel, CSV, Zoom, Teams or form files here just as they are, or',
		chooseFiles: 'Choose files',
		chooseFolder: 'Choose a folder',
		hint: 'No need to mend or re-save anything. Whole folders and zip files are fine, as many as you like. To read a table copied in Excel, press Ctrl+V on this page.',
		release: 'Let go here to read',
		pasteSummary: 'Paste a table from Excel',
		pasteLabel: 'Copy it from the row of headings on, and paste it here.',
		readPasted: 'Read the pasted table',
		pastedName: 'Pasted table',
		nothing: 'There was no file to read.'
	},
	review: {
		heading: 'Review before importing',
		reading: (done, all) => `Reading files… (${count(done)} of ${count(all)})`,
		expandAll: 'Open all',
		collapseAll: 'Close all',
		skipped: (names, more) =>
			`Not read from the zip: ${names.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`
	},
	states: {
		reading: 'Reading',
		question: 'Has questions',
		refused: 'Can’t be imported',
		ready: 'Ready',
		unchanged: 'Already imported'
	},
	file: {
		of: (name, value) => `${name}: ${value}`,
		remove: 'Take off the list',
		stop: 'Stop reading',
		waiting: 'Waiting its turn.',
		progress: (percent) => `Reading… ${percent}%`,
		rereading: 'Reading again…',
		slow: 'Reading takes long. Wait, or stop it with “Stop reading”.',
		open: 'Show details',
		close: 'Close',
		refused: 'This file can’t be imported.',
		needsAnswer: 'It can be read once you answer.',
		failed: 'Could not be read. Nothing else has changed.',
		how: 'How it was read',
		kind: 'Kind',
		encoding: 'Encoding or format',
		sheet: 'Sheet',
		headingRow: 'Row of headings',
		row: (row) => `Row ${count(row)}`,
		reason: 'Because',
		fresh: 'New',
		changed: 'Changed',
		alreadyThere: 'Already imported',
		rejected: 'Can’t be taken',
		duplicates: 'Repeated in the file',
		records: (number) => plural(number, 'record'),
		rows: (number) => plural(number, 'row'),
		keyed: (heading) => `The names in “${heading}” are not kept. Keys take their place.`,
		named: (heading, isFleeting) =>
			isFleeting
				? `The names in “${heading}” are kept for your list of names until this window is closed. In the records, keys take their place.`
				: `The names in “${heading}” are kept for your list of names, encrypted, on this computer. In the records, keys take their place.`,
		dropped: (headings, more) =>
			`Columns not used (not kept): ${headings.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`,
		sample: 'Show what was read',
		sampleOf: (file) => `What was read from ${file}`,
		clients: 'Includes people we support',
		clientsHint:
			'Tick this for lists that name people with disabilities themselves. Small numbers are then shown as “under 10”, and nobody is shown one by one.',
		newOrganizations: 'New organizations'
	},
	zip: {
		'not-readable': 'The zip file seems damaged and can’t be opened.',
		'too-large': 'The zip file is too large (up to 500 MB, 2,000 files). Please split it.',
		'needs-password': 'The zip file needs a password. Open it and put in the files.',
		empty: 'There is no file in the zip.'
	},
	commit: {
		heading: 'Import',
		button: 'Import',
		buttonOf: (records) => `Import ${plural(records, 'record')}`,
		nothingYet: 'Nothing has changed yet. You can undo the import at any time.',
		files: (files) => `${plural(files, 'file')} will be imported.`,
		waitingForAnswers: (files) => `${plural(files, 'file')} not imported until you answer.`,
		refused: (files) => `${plural(files, 'file')} can’t be imported.`,
		nothingNew: 'There is nothing new to import.',
		working: 'Saving and counting anew…',
		undo: 'Undo',
		undoing: 'Undoing…',
		undone: 'Undone. The numbers are as they were before the import.',
		overview: 'See the overview',
		history: 'History of imports',
		'storage-full':
			'There is no room left to save. Nothing was imported. Make some room and try again.',
		'storage-busy': 'Another window is saving. Please try again in a while.',
		failed: (message) => `Could not save. Please try again. If it goes on, report this: ${message}`
	},
	effect: {
		heading: 'What the import does to the numbers',
		counting: 'Counting what would change…',
		tooLarge: 'There are too many records to count ahead; the change shows after the import.',
		same: 'The numbers stay the same.',
		period: 'Period',
		total: 'All years',
		before: 'Now',
		after: 'After',
		difference: 'Difference',
		attendances: 'Attendances',
		participants: 'Participants',
		organizations: 'Organizations',
		meetings: 'Meetings',
		outreach: {
			heading: 'Outreach, by month',
			comma: ', ',
			between: (first, last) => `${first} to ${last}`,
			added: (months, names) => `Months that come: ${months} (${names})`,
			changed: (months, names) => `Months whose figures change: ${months} (${names})`,
			removed: (months, names) => `Months that go: ${months} (${names})`
		}
	}
};

const easy: Easier<ImportMessages> = {
	lead: 'ファイルは、この機械の中で読みます。外には送りません。確かめてから入れます。あとで元に戻せます。',
	drop: { invitation: 'Excel、CSV、Zoom などのファイルを、ここに置くか、' },
	file: { clients: '当事者がいる' },
	commit: { overview: 'まとめを見る' },
	effect: {
		attendances: '参加した人の数（毎回数える）',
		participants: '参加した人の数（1回だけ数える）'
	}
};

/** Texts of the import page. */
export const IMPORT_MESSAGES: InEach<ImportMessages> = { ja, easy, en };

/** 1 → "1 row", 2 → "2 rows". */
export function plural(number: number, noun: string): string {
	return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
