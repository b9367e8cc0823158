import type { InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: '書き出し',
	lead: '記録を CSV ファイルに書き出します。Excel で開け、あとで取り込み直しても何も変わりません。人の名前は入りません（人を見分ける符号だけです）。',
	empty: 'まだ記録がありません。',
	what: '書き出すもの',
	all: 'すべての表（zip にまとめる）',
	encoding: '文字の種類',
	utf8: 'ふつう（UTF-8）。Excel でそのまま開けます。',
	cp932: '古いソフト用（Shift_JIS）。使えない文字があると、先にお知らせします。',
	withSample: 'サンプルも含める',
	onlySample: '取り込んだ記録がまだないため、サンプルを書き出します。',
	save: '書き出す',
	saving: '書き出しています…',
	saved: (file: string, records: number) => `「${file}」に ${count(records)}件を書き出しました。`,
	nothing: 'この表には記録がありません。ほかの表を選んでください。',
	unread: (files: readonly string[]) =>
		`${files.map((file) => `「${file}」`).join('')}の記録は、保存したファイルが壊れているため入っていません。「点検」をご覧ください。`,
	failed: '書き出せませんでした。記録はそのままです。もう一度お試しください。',
	lacking: (letters: number) =>
		`古いソフト用の文字では書けない文字が ${count(letters)}種類あります：`,
	lackingChoice: 'まだ書き出していません。どちらかを選んでください。',
	substitute: '書けない文字を「〓」にして書き出す',
	asUtf8: 'ふつう（UTF-8）で書き出す',
	more: (letters: number) => `ほか${count(letters)}種類`,
	toExport: '記録を書き出す'
};

/** Texts of the export of records, of one language. */
export type ExportMessages = Readonly<typeof ja>;

const en: ExportMessages = {
	title: 'Export',
	lead: 'Save the records as CSV files. Excel opens them, and importing them again changes nothing. They hold no names of people, only keys.',
	empty: 'There are no records yet.',
	what: 'What to export',
	all: 'All tables (one zip)',
	encoding: 'Letters',
	utf8: 'Usual (UTF-8). Excel opens it as it is.',
	cp932: 'For old programs (Shift_JIS). You are told first if letters are missing there.',
	withSample: 'Include the samples',
	onlySample: 'Nothing has been imported yet: the samples are exported.',
	save: 'Export',
	saving: 'Exporting…',
	saved: (file, records) => `Saved ${plural(records, 'record')} as “${file}”.`,
	nothing: 'This table has no records. Choose another one.',
	unread: (files) =>
		`The records of ${files.map((file) => `“${file}”`).join(', ')} are not in it: the stored files are damaged. See “Check”.`,
	failed: 'The export failed. Your records are as they were; please try again.',
	lacking: (letters) => `${plural(letters, 'letter')} cannot be written for old programs:`,
	lackingChoice: 'Nothing has been saved yet. Choose one:',
	substitute: 'Write 〓 in their place',
	asUtf8: 'Export as usual (UTF-8)',
	more: (letters) => `and ${count(letters)} more`,
	toExport: 'Export the records'
};

/** Texts of the export of records. */
export const EXPORT_MESSAGES: InEach<ExportMessages> = { ja, en };
