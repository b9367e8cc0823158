import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';

const ja = {
	title: 'バックアップ',
	lead: '記録と履歴のすべてを、1つのファイルにまとめて保存します。端末の故障やまちがいに備えて、別の場所にも置いてください。',
	last: (when: string) => `最後のバックアップ：${when}`,
	never: 'この端末では、まだバックアップを作っていません。',
	empty: 'まだ何も取り込んでいないため、バックアップするものがありません。',
	kind: 'バックアップの種類',
	encrypted: '合言葉つき（ほかの端末で続けるとき、人に預けるとき）',
	encryptedHint:
		'中身は合言葉がないと読めません。人を見分ける鍵も入るので、別のパソコンで取り込みを続けられます。合言葉を忘れると、だれにも開けません。',
	plain: '合言葉なし（中の CSV を Excel で開けます）',
	plainHint:
		'氏名は入りません。人を見分ける鍵は入りません。別のパソコンで取り込みを続けるときは、合言葉つきのバックアップを使ってください。',
	clients:
		'当事者を含む一覧があります。合言葉なしのファイルはだれでも開けるため、合言葉つきのバックアップだけを作れます。',
	make: 'バックアップを保存する',
	making: 'まとめています…',
	made: (name: string) => `「${name}」を保存しました。`,
	damaged: (files: number) =>
		`壊れているファイル${count(files)}件は入っていません。「点検」で確かめてください。`
};

/** Texts of the backup, of one language. */
export type BackupMessages = Readonly<typeof ja>;

const en: BackupMessages = {
	title: 'Backup',
	lead: 'Saves all records and their history as one file. Keep it in another place too, in case the computer breaks or something goes wrong.',
	last: (when) => `Last backup: ${when}`,
	never: 'No backup was made on this computer yet.',
	empty: 'Nothing has been imported yet, so there is nothing to back up.',
	kind: 'Kind of backup',
	encrypted: 'With a passphrase (to go on elsewhere, or to give into keeping)',
	encryptedHint:
		'Nobody can read it without the passphrase. It holds the key that tells people apart, so imports can go on at another computer. If the passphrase is forgotten, nobody can open it.',
	plain: 'Without a passphrase (the CSV files in it open in Excel)',
	plainHint:
		'It holds no names, and not the key that tells people apart. To go on importing at another computer, use a backup with a passphrase.',
	clients:
		'There are lists with people you support. As anybody can open a file without a passphrase, only a backup with one can be made.',
	make: 'Save the backup',
	making: 'Gathering…',
	made: (name) => `“${name}” was saved.`,
	damaged: (files) =>
		`${count(files)} damaged ${files === 1 ? 'file is' : 'files are'} not in it. See “Check”.`
};

const easy: Easier<BackupMessages> = {
	lead: '記録と履歴の全部を、1つのファイルにして残します。機械がこわれたときのためです。別の場所にも置いてください。',
	never: 'この機械では、まだバックアップを作っていません。',
	empty: 'まだ何も入れていないので、バックアップするものがありません。',
	encrypted: '合言葉つき（ほかの機械で続けるとき、人にわたすとき）',
	encryptedHint:
		'中身は、合言葉がないと読めません。人を見分ける鍵も入ります。だから、別のパソコンで続けられます。合言葉を忘れると、だれにも開けません。',
	plainHint:
		'人の名前は入りません。人を見分ける鍵も入りません。別のパソコンで続けるときは、合言葉つきを使ってください。',
	clients:
		'当事者がいる表があります。合言葉なしのファイルは、だれでも開けます。だから、合言葉つきのバックアップだけを作れます。'
};

/** Texts of the backup. */
export const BACKUP_MESSAGES: InEach<BackupMessages> = { ja, easy, en };
