import type { InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: '点検',
	checking: '記録のファイルを1つずつ調べています…',
	closed: '記録を開くと調べます。',
	fine: '記録のファイルをすべて調べました。壊れたもの、足りないものはありません。',
	short: (files: number) => `記録のファイル${count(files)}個が、壊れているか、足りません。`,
	notCounted: 'その分は数字に入っていません。',
	details: 'くわしく見る',
	found: (files: number) => `記録のファイル${count(files)}個に問題があります。何も消していません。`,
	import: (file: string, when: string, records: number) =>
		`「${file}」（${when}に取り込み、${count(records)}件）`,
	damaged: (what: string) => `${what}の控えが壊れています。`,
	missing: (what: string) => `${what}の控えが見つかりません。`,
	notArrived: (what: string) => `${what}の控えが、まだこのフォルダーに届いていません。`,
	incomplete: (what: string) =>
		`${what}は、一緒に取り込んだファイルの一部が保存されていないため、数えていません。`,
	out: (records: number) => `この${count(records)}件は、数字に入っていません。`,
	undoneAnyway: '元に戻してある取り込みなので、数字は変わりません。',
	cure: '元のファイルをもう一度取り込むと直ります。',
	cureTogether: '同じファイルをまとめて、もう一度取り込むと直ります。',
	wait: '共有フォルダーの更新が終わると、自動で数えます。',
	entry:
		'操作の記録が1件壊れています。その操作（取り込みや「元に戻す」など）は、なかったものとして数えています。バックアップがあれば、そこから戻すと直ります。',
	lost: (entries: number) =>
		`前に見たときより、操作の記録が${count(entries)}件減っています。ほかのソフトが消したかもしれません。フォルダーの履歴かバックアップから戻すと直ります。`,
	leftovers: (files: number) =>
		`どの記録にも使われていないファイルが${count(files)}個あります。途中で止まった保存の残りか、ほかのソフトが作った写しです。数字には入っていません。自動で消すこともありません。`,
	leftover: 'ファイル',
	size: '大きさ',
	actions: 'できること',
	whole: '取り込める記録です。',
	download: '手元に保存',
	toImport: '取り込みに出す',
	gone: 'このファイルは、もうありません。'
};

/** Texts about damaged files, of one language. */
export type DamageMessages = Readonly<typeof ja>;

const en: DamageMessages = {
	title: 'Check',
	checking: 'Checking the files of the records one by one…',
	closed: 'The records are checked once they are open.',
	fine: 'All files of the records were checked. None is damaged or missing.',
	short: (files) =>
		`${plural(files, 'file')} of the records ${files === 1 ? 'is' : 'are'} damaged or missing.`,
	notCounted: 'What they hold is not part of the numbers.',
	details: 'See the details',
	found: (files) =>
		`There is a problem with ${plural(files, 'file')} of the records. Nothing was deleted.`,
	import: (file, when, records) => `“${file}” (imported ${when}, ${plural(records, 'record')})`,
	damaged: (what) => `The kept copy of ${what} is damaged.`,
	missing: (what) => `The kept copy of ${what} was not found.`,
	notArrived: (what) => `The kept copy of ${what} has not arrived in this folder yet.`,
	incomplete: (what) => `${what} does not count: some files imported with it were not saved.`,
	out: (records) => `${plural(records, 'record')} not part of the numbers.`,
	undoneAnyway: 'That import is undone, so the numbers do not change.',
	cure: 'Import the original file again to mend it.',
	cureTogether: 'Import the same files together again to mend it.',
	wait: 'It is counted by itself when the shared folder is up to date.',
	entry:
		'One entry of the log is damaged. What it did (an import or an undo, say) counts as not done. If you have a backup, restore it.',
	lost: (entries) =>
		`There are fewer entries in the log than before (${count(entries)} less). Another program may have deleted them. Restore them from the history of the folder or from a backup.`,
	leftovers: (files) =>
		`There ${files === 1 ? 'is' : 'are'} ${plural(files, 'file')} that no record uses: left from a save that was cut off, or copies made by other programs. They do not count, and are not deleted.`,
	leftover: 'File',
	size: 'Size',
	actions: 'What you can do',
	whole: 'Records that can be imported.',
	download: 'Save a copy',
	toImport: 'Take to the import',
	gone: 'This file is no longer there.'
};

/** Texts about damaged files. */
export const DAMAGE_MESSAGES: InEach<DamageMessages> = { ja, en };
