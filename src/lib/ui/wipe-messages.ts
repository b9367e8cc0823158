import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: 'この端末のデータをすべて消す',
	lead: '端末を返すときや、ほかの人と共用する端末で使い終えたときのためのものです。消したものは元に戻せません。',
	begin: '消すものを確かめる',
	imports: (imports: number, records: number) =>
		`取り込んだ記録：${count(imports)}回分、${count(records)}件`,
	noImports: '取り込んだ記録：なし',
	backup: (when: string) => `最後のバックアップ：${when}`,
	noBackup: '最後のバックアップ：まだありません',
	toBackup: '先にバックアップを取る',
	folder: (name: string) =>
		`フォルダー「${name}」の中の記録は消しません。フォルダーはあなたのものです。このブラウザーは、フォルダーの場所だけを忘れます。`,
	files: (files: number) => `このブラウザーの中のファイル：${count(files)}個`,
	others: '覚えている設定、オフラインで使うための控え：すべて',
	phrase: 'すべて消す',
	type: (phrase: string) => `消すときは「${phrase}」と入力してください。`,
	erase: 'すべて消す',
	cancel: 'やめる',
	erasing: '消しています…',
	done: '消しました。',
	left: '残っているもの',
	none: 'なし',
	kinds: {
		files: 'ファイル',
		databases: '置き場所の控え',
		caches: 'オフラインで使うための控え',
		workers: 'オフラインで使うためのしくみ',
		settings: '覚えている設定'
	},
	notAll: '消せなかったものがあります。ほかの画面を閉じて、もう一度消してください。',
	failed: '消せませんでした。ほかの画面を閉じて、もう一度お試しください。'
};

/** Texts about erasing everything, of one language. */
export type WipeMessages = Readonly<typeof ja>;

const en: WipeMessages = {
	title: 'Erase everything on this device',
	lead: 'For a device that you give back, or share with others. What is erased cannot be brought back.',
	begin: 'See what would be erased',
	imports: (imports, records) =>
		`Imported records: ${plural(imports, 'import')}, ${plural(records, 'record')}`,
	noImports: 'Imported records: none',
	backup: (when) => `Last backup: ${when}`,
	noBackup: 'Last backup: none yet',
	toBackup: 'Make a backup first',
	folder: (name) =>
		`The records in the folder “${name}” are not erased: the folder is yours. Only the way to it is forgotten.`,
	files: (files) => `Files in this browser: ${count(files)}`,
	others: 'Remembered settings and what makes it work offline: all',
	phrase: 'erase everything',
	type: (phrase) => `Type “${phrase}” to erase.`,
	erase: 'Erase everything',
	cancel: 'Cancel',
	erasing: 'Erasing…',
	done: 'Erased.',
	left: 'What is left',
	none: 'nothing',
	kinds: {
		files: 'Files',
		databases: 'Notes about the place',
		caches: 'Copies for working offline',
		workers: 'What works offline',
		settings: 'Remembered settings'
	},
	notAll: 'Something could not be erased. Close the other windows and erase again.',
	failed: 'It could not be erased. Close the other windows and try again.'
};

const easy: Easier<WipeMessages> = {
	title: 'この機械のデータを全部消す',
	lead: '機械を返すときや、ほかの人も使う機械で使い終わったときに使います。消したものは元に戻せません。'
};

/** Texts about erasing everything. */
export const WIPE_MESSAGES: InEach<WipeMessages> = { ja, easy, en };
