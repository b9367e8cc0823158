import type { InEach } from '$lib/domain/language';
import type { FormatText } from './format-text';

const ja = {
	title: '取り込めるファイル',
	lead: '手元のファイルを、直さずにそのまま取り込めます。どんな表が読めるか、どこから取り出すかを、例の絵とともに示します。',
	contents: '目次',
	general: 'どのファイルにも言えること',
	generalPoints: [
		'CSV、TSV、Excel（.xlsx・.xls）、OpenDocument（.ods）を読みます。zip やフォルダーのまま、いくつでも入れられます。',
		'文字コード（シフトJIS、UTF-8、UTF-16 など）や区切りの記号は、自分で見分けます。直して保存し直す必要はありません。',
		'見出しの言葉や列の順番が違っても、見出しと値から列の意味を探します。分からないときは、列の意味を尋ねます。',
		'人の名前は、保存せずに符号へ置き換えます。メールアドレス、電話番号、住所の番地、生年月日は保存しません。',
		'ファイルはこの端末の中で読み、外へは送りません。取り込んだあとも、いつでも元に戻せます。'
	],
	screensChange:
		'各ツールの画面の言葉は変わることがあります。見つからないときは、ツールのヘルプをご覧ください。',
	groups: {
		lists: '名簿と出欠表',
		online: 'オンライン会議の記録',
		forms: 'フォームと申込',
		organizations: '機関と会議の一覧',
		own: 'あゆみの表'
	} satisfies Record<FormatText['group'], string>,
	whereFrom: '取り出し方',
	neverKept: '保存しない列',
	exampleOf: (name: string) => `例：${name}`,
	row: '行',
	becomes: 'あゆみでは',
	templates: '雛形（ひながた）',
	templatesLead:
		'これから記録を作るときに使える空の表です。2行目は例なので、消してお使いください。Excel の雛形には、選ぶ言葉の一覧と書き方の説明が付いています。',
	ofTemplate: (name: string) => `で保存（${name}の雛形）`,
	templateFailed: '雛形を作れませんでした。ページを読み込み直して、もう一度お試しください。',
	tables: 'あゆみの表の見出し',
	tablesLead: '列の順番は自由です。見出しは、下のどの書き方でも読めます。',
	tableSummary: (label: string, file: string, grain: string) =>
		`${label}（${file}.csv）：1行は、${grain}`,
	tableRegion: (label: string) => `${label}の列`,
	heading: '見出し',
	otherHeadings: 'ほかの書き方',
	need: '必要か',
	required: '必要',
	optional: 'あれば',
	content: '内容',
	example: '例',
	toImport: '取り込みのページへ'
};

const en: typeof ja = {
	title: 'Files you can put in',
	lead: 'Put files in as they are. Here is what can be read and where to get it, with a picture of each.',
	contents: 'Contents',
	general: 'True for every file',
	generalPoints: [
		'CSV, TSV, Excel (.xlsx, .xls) and OpenDocument (.ods) are read; so are zip files and whole folders.',
		'Character encoding (Shift_JIS, UTF-8, UTF-16 and others) and separators are found out. Nothing has to be saved anew.',
		'Columns are understood by headings and values, in any order and wording. When they are not, you are asked.',
		'Names of people become keys and are not kept. E-mail, telephone, street and birthday are never kept.',
		'Files are read on this device and never sent anywhere. Whatever you take in can be undone.'
	],
	screensChange:
		'The words on the screens of a tool may change. If you do not find them, see its help.',
	groups: {
		lists: 'Lists of names and marks',
		online: 'Records of online meetings',
		forms: 'Forms and registrations',
		organizations: 'Lists of organizations and meetings',
		own: 'Tables of Ayumi'
	},
	whereFrom: 'Where to get it',
	neverKept: 'Columns never kept',
	exampleOf: (name) => `Example: ${name}`,
	row: 'Row',
	becomes: 'In Ayumi',
	templates: 'Templates',
	templatesLead:
		'Empty tables for records yet to be made. Row 2 is an example; overwrite it. The Excel files hold lists to choose from and a sheet that explains every column. Their headings are in Japanese.',
	ofTemplate: (name) => ` (template: ${name})`,
	templateFailed: 'The template could not be made. Load the page again and try once more.',
	tables: 'Headings of Ayumi’s tables',
	tablesLead: 'Columns may be in any order. Headings are read in each of these spellings.',
	tableSummary: (label, file, grain) => `${label} (${file}.csv): each row is ${grain}`,
	tableRegion: (label) => `Columns of ${label}`,
	heading: 'Heading',
	otherHeadings: 'Other spellings',
	need: 'Needed',
	required: 'Needed',
	optional: 'If known',
	content: 'What it holds',
	example: 'Example',
	toImport: 'To the import page'
};

/** Words of the page 「取り込めるファイル」 and of the templates. */
export const FORMAT_WORDS: InEach<typeof ja> = {
	ja,
	easy: {
		lead: '手もとのファイルを、直さずにそのまま入れられます。読める表を、例の絵で見せます。',
		generalPoints: [
			'CSV、TSV、Excel、OpenDocument のファイルを読みます。zip やフォルダーのまま、いくつでも入れられます。',
			'文字の種類や区切りの記号は、自分で見分けます。直さなくてもよいです。',
			'見出しの言葉や列の順番がちがっても、列の意味を探します。分からないときは、聞きます。',
			'人の名前は、記号に変えます。メール、電話番号、住所、生年月日は残しません。',
			'ファイルはこの機械の中で読みます。外には送りません。いつでも元に戻せます。'
		]
	},
	en
};
