const LINES = [
	'Ayumi（あゆみ）のバックアップ',
	'',
	'このファイルには、取り込んだ記録（batches）と、取り込みや変更の履歴（log）が入っています。',
	'戻すには、Ayumi の「保管」のページで「バックアップから戻す」を選び、zip のまま渡してください。',
	'batches の中の CSV は Excel などで開けます。人の名前は入っていません。',
	'ファイルの決まりは、Ayumi に付いている文書 docs/workspace-format.md に書いてあります。',
	'',
	'A backup of Ayumi',
	'',
	'It holds the imported records (batches) and the history of imports and changes (log).',
	'To restore it, give the zip as it is to “Restore” on the page “Keeping” of Ayumi.',
	'The CSV files in batches open in Excel and the like. They hold no names of people.',
	'The format is described in docs/workspace-format.md, a document that comes with Ayumi.',
	''
];

/** What a person finds who opens a backup without Ayumi. With a byte order mark, for Notepad. */
export const BACKUP_README = `\uFEFF${LINES.join('\r\n')}`;
