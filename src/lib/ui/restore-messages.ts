import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: 'バックアップから戻す',
	lead: 'ほかの端末のバックアップを足すこともできます。選んだだけでは何も変わりません。何が変わるかを先にお見せします。',
	choose: 'バックアップを選ぶ',
	reading: 'バックアップを調べています…',
	locked: (file: string) => `「${file}」には合言葉がついています。`,
	open: 'バックアップを開く',
	cancel: 'やめる',
	heading: '戻すとどうなるか',
	numbers: '戻すと、数字はこう変わります',
	madeAt: (when: string) => `最後の取り込み：${when}`,
	added: (imports: number) => `足される取り込み：${count(imports)}件`,
	addedNone: '足される取り込みはありません。',
	notCounting: (imports: number) =>
		`そのうち${count(imports)}件は、同じ内容がもうあるか、元に戻してあるため、数えません。`,
	more: (imports: number) => `ほか${count(imports)}件`,
	known: (imports: number) => `もうある取り込み：${count(imports)}件（二重には数えません）`,
	changes: (entries: number) => `足される変更や設定：${count(entries)}件`,
	conflicts: (changes: number) =>
		`こちらと食い違う変更：${count(changes)}件（こちらの変更が残ります。履歴で選び直せます）`,
	damaged: (files: number) =>
		`このバックアップの中の${count(files)}件は壊れているため、使いません。`,
	secrets: {
		same: '',
		adopted: '人を見分ける鍵も引き継ぎます。このまま取り込みを続けられます。',
		beside:
			'人を見分ける鍵も受け取ります。バックアップにいる人は、次の取り込みでも同じ人として数えます。両方に前からいる人は、2人に数えられることがあります。',
		unknown:
			'人を見分ける鍵が入っていません。こちらにもいる人は、2人に数えられることがあります。合言葉つきのバックアップなら、鍵も受け取れます。'
	},
	names: {
		kept: '氏名の一覧も、この端末に暗号化して残します。',
		'left-out':
			'バックアップにある氏名は戻しません。この端末にも残すときは、先に合言葉をかけ、氏名を残すことを選んでから戻してください。'
	},
	ways: '戻し方',
	union: '足りないものを足す',
	unionHint: '今の記録はそのまま残り、ないものだけが足されます。',
	back: 'バックアップの時点に戻す',
	backHint: 'バックアップにない取り込みや変更は、数えなくなります。消えはせず、履歴に残ります。',
	reversible: 'どちらも、あとから元に戻せます。',
	notCounted: '数字の変化は、量が多いか壊れたファイルがあるため、先には数えられません。',
	run: 'この内容で戻す',
	running: (percent: number) => `書き込んでいます… ${percent}%`,
	done: (entries: number) => `戻しました（足した記録 ${count(entries)}件）。`,
	doneNothing: '戻しました。足りないものはありませんでした。',
	undo: '元に戻す',
	undone: '元に戻しました。受け取ったファイルは残っていますが、数えていません。',
	clients: 'バックアップに当事者を含む一覧があります。先に、こちらの記録に合言葉をかけてください。'
};

/** Texts of restoring a backup, of one language. */
export type RestoreMessages = Readonly<typeof ja>;

const en: RestoreMessages = {
	title: 'Restore',
	lead: 'The backup of another computer can be added too. Choosing a file changes nothing: you first see what would change.',
	choose: 'Choose a backup',
	reading: 'Looking into the backup…',
	locked: (file) => `“${file}” has a passphrase.`,
	open: 'Open the backup',
	cancel: 'Cancel',
	heading: 'What would change',
	numbers: 'What it does to the numbers',
	madeAt: (when) => `Last import: ${when}`,
	added: (imports) => `Imports to be added: ${count(imports)}`,
	addedNone: 'There are no imports to be added.',
	notCounting: (imports) =>
		`${count(imports)} of them do not count: the same is here already, or they were undone.`,
	more: (imports) => `and ${count(imports)} more`,
	known: (imports) => `Imports that are here already: ${count(imports)} (not counted twice)`,
	changes: (entries) => `Changes and settings to be added: ${count(entries)}`,
	conflicts: (changes) =>
		`Changes that contradict yours: ${count(changes)} (yours hold; see the history to choose anew)`,
	damaged: (files) => `${plural(files, 'file')} of this backup are damaged and not used.`,
	secrets: {
		same: '',
		adopted: 'The key that tells people apart is taken over. You can go on importing here.',
		beside:
			'The key that tells people apart comes along: people of the backup are recognized in later imports. People who were in both before may count twice.',
		unknown:
			'The key that tells people apart is not in it. People who are here too may count twice. A backup with a passphrase brings the key.'
	},
	names: {
		kept: 'The list of names is kept here too, encrypted.',
		'left-out':
			'The names in the backup are left out. To keep them here too, first set a passphrase and choose to keep names, then restore.'
	},
	ways: 'How to restore',
	union: 'Add what is missing',
	unionHint: 'Your records stay as they are; only what is missing is added.',
	back: 'Go back to the time of the backup',
	backHint:
		'Imports and changes that are not in the backup stop counting. They are not erased, and stay in the history.',
	reversible: 'Both can be undone later.',
	notCounted: 'What changes in the numbers cannot be counted ahead: too much, or damaged files.',
	run: 'Restore',
	running: (percent) => `Writing… ${percent}%`,
	done: (entries) => `Restored (${count(entries)} ${entries === 1 ? 'entry' : 'entries'} added).`,
	doneNothing: 'Restored. Nothing was missing.',
	undo: 'Undo',
	undone: 'Undone. The files that came are kept, and do not count.',
	clients: 'The backup has lists with people you support. Set a passphrase for your records first.'
};

const easy: Easier<RestoreMessages> = {
	lead: 'ほかの機械のバックアップを足すこともできます。選んだだけでは何も変わりません。何が変わるかを先に見せます。',
	names: {
		kept: '名前の表も、この機械に残します。名前は合言葉で守ります。',
		'left-out':
			'バックアップにある名前は戻しません。この機械にも残すときは、先に合言葉をかけてください。次に、名前を残すことを選んでください。そのあと戻してください。'
	},
	clients: 'バックアップに、当事者がいる表があります。先に、こちらの記録に合言葉をかけてください。'
};

/** Texts of restoring a backup. */
export const RESTORE_MESSAGES: InEach<RestoreMessages> = { ja, easy, en };
