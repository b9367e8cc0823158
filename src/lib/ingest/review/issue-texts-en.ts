import type { IssueCode, IssuePlace } from './issue-texts';

const SAVE_AS_CSV =
	'Open it in Excel, choose “Save As”, “CSV UTF-8 (Comma delimited)”, and put in that file.';

/** Words of the details of issues that are names of things. */
const NAMES: Readonly<Record<string, string>> = {
	'圧縮ファイル（gzip）': 'a packed file (gzip)',
	'圧縮ファイル（7z）': 'a packed file (7z)',
	'圧縮ファイル（RAR）': 'a packed file (RAR)',
	'圧縮ファイル（zip）': 'a packed file (zip)',
	'データベース（SQLite）': 'a database (SQLite)',
	RTF文書: 'an RTF document',
	Word文書: 'a Word document',
	PowerPoint文書: 'a PowerPoint document',
	'古い形のWord文書（.doc）': 'an old Word document (.doc)',
	古い形の文書: 'an old document',
	PDF: 'a PDF',
	'Excelバイナリブック（.xlsb）': 'An Excel binary workbook (.xlsb)',
	'マクロ付きExcelブック（.xlsm）': 'An Excel workbook with macros (.xlsm)',
	'Excelブック（.xlsx）': 'An Excel workbook (.xlsx)',
	'表計算文書（.ods）': 'An OpenDocument spreadsheet (.ods)',
	'パスワードのかかったExcelブック（.xlsx）': 'A protected Excel workbook (.xlsx)',
	'古い形のExcelブック（.xls）': 'An old Excel workbook (.xls)',
	'.xlsbのブック': 'An .xlsb workbook',
	パスワードのかかったこの形のブック: 'A protected workbook of this kind',
	機関一覧: 'the list of organizations',
	会議一覧: 'the list of meetings'
};

function named(detail: string): string {
	return NAMES[detail] ?? `“${detail}”`;
}

/** ‘“5月” in column “開催日”, row 3,’ */
function cell({ row, column, value }: IssuePlace): string {
	return `“${value}” in column “${column}”, row ${row},`;
}

/** ‘Column “開催日” of row 3’ */
function columnOf({ row, column }: IssuePlace): string {
	return `Column “${column}” of row ${row}`;
}

/** How many rows a detail says. */
function rowsOf(detail: string): string {
	return detail === '1' ? '1 row' : `${detail} rows`;
}

/** 「高槻市、島本町」 as an English list. */
function list(detail: string): string {
	return detail
		.replace(/ など$/, ', …')
		.split('、')
		.join(', ');
}

type Texts = Readonly<Record<IssueCode, (place: IssuePlace) => string>>;

/** English text of every issue, by code. Headings and values stay as the file has them. */
export const ISSUE_TEXTS_EN: Texts = {
	'missing-file': () => 'The file is missing.',
	'empty-file': () => 'The file is empty. Put in a file that holds something.',
	'spreadsheet-file': ({ detail }) => `${named(detail)} cannot be read. ${SAVE_AS_CSV}`,
	'spreadsheet-damaged': () => `The workbook seems damaged and does not open. ${SAVE_AS_CSV}`,
	'spreadsheet-too-large': () =>
		'The workbook is too large. Move the table you need into a new workbook and put that in.',
	'empty-spreadsheet': () =>
		'Every sheet of the workbook is empty. Put in a workbook that holds something.',
	'protected-file': () => 'The file is protected. With its password it can be read.',
	'wrong-password': () => 'The password is wrong. Enter it again.',
	'archive-file': () =>
		'This is a packed file (zip). Put on the import page, its files are read one by one.',
	'image-file': ({ detail }) =>
		`This is a picture (${detail}). Pictures of tables cannot be read: save the table itself as CSV.`,
	'other-file': ({ detail }) =>
		`This is ${named(detail)}, which holds no table that can be read. Save the table as CSV.`,
	'html-file': () => `This is a web page (HTML). ${SAVE_AS_CSV}`,
	'binary-file': () => `This file cannot be read as text. ${SAVE_AS_CSV}`,
	'unknown-encoding': ({ row }) =>
		`The character encoding around row ${row} is unclear. ${SAVE_AS_CSV}`,
	'file-too-large': ({ detail }) =>
		`The file is too large (${detail} MB). Split it, by fiscal year for example.`,
	'unknown-format': ({ detail }) =>
		`The kind of table is unclear. Put in a table with headings such as 開催日, 機関名, 氏名 in its first row. ${/^ない/.test(detail) ? 'No headings were found.' : `Headings found: ${list(detail)}.`}`,
	'missing-column': ({ column }) =>
		`There is no column “${column.split('・').join('” or “')}”. Give a heading of the file ${column.includes('・') ? 'one of these names' : 'this name'}.`,
	'no-records': ({ row }) => `There is no record below the headings in row ${row}.`,
	'too-many-rows': ({ detail }) =>
		`There are too many rows (at most ${detail}). Split the file, by fiscal year for example.`,
	'quote-never-closed': ({ row }) =>
		`The quotation mark (") opened in row ${row} is never closed, so the rows after it cannot be told apart and reading stopped. Check the quotation marks of row ${row}.`,
	'damaged-letters': ({ row, detail }) =>
		`Letters are lost (� or ?) in ${rowsOf(detail)}, the first is row ${row}. This file cannot give them back: export it anew from where it came from.`,
	mojibake: ({ row, detail }) =>
		`Text is garbled in ${rowsOf(detail)}, the first is row ${row}: some program saved the file in a wrong encoding. Export it anew from where it came from.`,
	'organization-from-email': ({ row, detail }) =>
		`The organization of ${detail === '1' ? '1 person' : `${detail} people`} (row ${row} and so on) was taken from others whose e-mail address has the same domain.`,
	'hidden-sheet': ({ detail }) => `Sheet “${detail}” is hidden and is not read.`,
	'sheet-not-read': ({ detail }) =>
		`Sheet “${detail}” is not read, because its kind of table is unclear.`,
	'hidden-rows': ({ row, detail }) =>
		`Hidden rows (${detail}, the first is row ${row}) were read as well.`,
	'year-inferred': ({ row, column, detail }) =>
		`Dates without a year, as in column “${column}” of row ${row}, were read as of fiscal year ${detail}.`,
	'remembered-answers': () =>
		'Read as you decided before for a file with these headings. You can change it here.',
	'rows-above-heading': ({ row }) =>
		`Row ${row} was taken as the headings. The rows above it are not taken in.`,
	'column-not-kept': ({ column }) => `Column “${column}” is not taken in.`,
	'personal-column-not-kept': ({ column }) =>
		`Column “${column}” is not kept, because it holds personal data.`,
	'duplicate-heading': ({ column, detail }) =>
		`Column “${column}” is not used: it means the same as column “${detail}”. If it does not, change its heading.`,
	'extra-cells': ({ row, value }) =>
		`Row ${row} is longer than the headings; “${value}” is not taken in. Check for a comma too many.`,
	'broken-quote': ({ row, detail }) =>
		`From row ${row} on, ${rowsOf(detail)} ${detail === '1' ? 'is' : 'are'} not taken in: their quotation marks (") are out of order. Take the marks out or double them.`,
	'missing-value': ({ row, column }) => `Column “${column}” of row ${row} is empty. Fill it in.`,
	'not-a-date': (place) =>
		`${cell(place)} cannot be read as a date. Write it like 2022/5/18 or 令和4年5月18日.`,
	'implausible-date': (place) => `${cell(place)} seems to have a wrong year. Check it.`,
	'not-a-month': (place) => `${cell(place)} cannot be read as a month. Write it like 2022/5.`,
	'not-a-number': (place) => `${cell(place)} cannot be read as a number. Write digits only.`,
	'negative-number': (place) => `${cell(place)} is less than 0. Check it.`,
	'rows-in-cell': (place) =>
		`${columnOf(place)} is not taken in: it seems to hold the next rows too. Check where the quotation mark (") is.`,
	'too-long': (place) => `${columnOf(place)} is too long (at most 1,000 characters).`,
	'unknown-code-required': (place) =>
		`${cell(place)} is not one of the words that can be used: ${list(place.detail)}.`,
	'unknown-code': (place) =>
		`${cell(place)} is an unknown word and is left empty. Words that can be used: ${list(place.detail)}.`,
	'excel-serial': (place) =>
		`${cell(place)} was read as Excel’s number of a date, ${place.detail}.`,
	'damaged-text': (place) =>
		`${cell(place)} holds damaged characters (�). Check the file it comes from.`,
	'formula-text': (place) => `${cell(place)} looks like a formula and is treated as plain text.`,
	'contact-not-kept': (place) =>
		`${columnOf(place)} seems to hold contact data, which is not kept. Write a name there.`,
	'name-in-key-column': (place) =>
		`${columnOf(place)} seems to hold a name and no key: the name is replaced by a key and not kept.`,
	'nobody-named': ({ row }) =>
		`Row ${row} names neither an organization nor a person. Fill in one of them.`,
	'telephone-participant': ({ row }) =>
		`Row ${row} is somebody on the telephone, without a name. Each number counts as one person, who counts twice if also named in another row.`,
	'nameless-participant': ({ row }) =>
		`Row ${row} has only the name of a device. It counts as one person, unconnected to other meetings.`,
	'duplicate-row': ({ row, detail }) =>
		`Row ${row} is the same record as row ${detail}. It counts once.`,
	'conflicting-rows': ({ row, detail }) =>
		`Row ${row} is the same thing as row ${detail} (same ID or same day) but says something else. Correct one of them.`,
	'differs-from-existing': ({ row, value }) =>
		`“${value}” in row ${row} differs from the record there already is.`,
	'ambiguous-meeting': ({ row, value, detail }) =>
		`There are several meetings on ${value} of row ${row} (${list(detail)}). Tell them apart by a column of the ID or the title.`,
	'cancelled-meeting': ({ row, value }) =>
		`The meeting “${value}” of row ${row} is cancelled in the list of meetings. Check it.`,
	'mark-explained': ({ row, value, detail }) => {
		const [words = '', state = '', count = ''] = detail.split('|');
		const counted = state === '出席' ? 'present' : 'absent';
		return `“${value}” counts as ${counted}, as the legend says (${words}): ${count} ${count === '1' ? 'cell' : 'cells'} from row ${row}.`;
	},
	'ambiguous-municipality': (place) =>
		`${cell(place)} may be any of ${list(place.detail)}. It is left empty: write it with its prefecture.`,
	'unknown-municipality': (place) =>
		`${columnOf(place)} names no municipality that is known. It is left empty: write it like 高槻市.`,
	'unknown-municipality-code': (place) => `${cell(place)} is not the code of any municipality.`,
	'municipality-mismatch': (place) =>
		`${cell(place)} is the code of “${place.detail}”, which is not the municipality named beside it.`,
	'not-canonical': ({ row, column, value }) =>
		column === ''
			? `Row ${row} is not as Ayumi writes it.`
			: `“${value}” in column “${column}”, row ${row}, is not as Ayumi writes it.`,
	'unknown-reference': (place) => `${cell(place)} is not in ${named(place.detail)}.`
};
