import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	title: 'データを渡す',
	lead: '集計した数を、Excel や CSV のファイルにして渡します。記録そのものと人の名前は入りません。',
	what: '何を渡すか',
	kinds: {
		xlsx: {
			label: '集計表（Excel）',
			hint: '指標ごとのシートと、数え方の説明、図が1つのファイルに入ります。'
		},
		csv: {
			label: '集計表（CSV）',
			hint: '指標ごとの CSV を、zip にまとめます。ほかのソフトで使うときに。'
		},
		open: {
			label: '公開用オープンデータ',
			hint: 'ホームページで公開するための CSV、項目の説明、利用条件、合計の確かめの一式です。'
		}
	},
	audience: 'だれに渡すか',
	public: '公開用',
	publicHint: 'だれにでも渡せます。少ない人数は伏せ、ほかは丸めます。',
	internal: '内部用',
	internalHint:
		'正確な数が入ります。ネットワークの外には渡さないでください。名前にも「内部用」と付きます。',
	alwaysPublic: 'オープンデータは、いつも公開用です。絞り込みは年度だけが効きます。',
	letters: '文字の種類',
	utf8: 'ふつう（UTF-8）。Excel でそのまま開けます。',
	cp932: '古いソフト用（Shift_JIS）。使えない文字があると、先にお知らせします。',
	license: '利用条件',
	licenseHint: '公開する前に、ネットワークで決めてください。',
	organizations: '参加した機関の名前の一覧も入れる',
	organizationsHint: '名前・種類・市区町村だけです。載せてよいか、機関に確かめてください。',
	make: 'ファイルを作る',
	making: '作っています…',
	counting: (done: number, all: number) => `数えています（${done}/${all}）`,
	waiting: '数える用意をしています。',
	saved: (file: string) => `「${file}」を保存しました。`,
	sampleSaved: 'サンプルデータ（合成）の数が入っています。名前にも「サンプル」と付けました。',
	empty: 'まだ記録がありません。取り込むと、渡せるようになります。',
	notReady:
		'記録を読み込めていないため、作れません。ページを読み込み直して、もう一度お試しください。',
	failed: '作れませんでした。記録はそのままです。もう一度お試しください。',
	about: '渡す前に',
	aboutItems: [
		'公開用でも、会議の題に人の名前が入っていないか、開いて確かめてください。',
		'ファイルには、作った人の名前も、この端末の場所も入りません。',
		'ファイルはこの端末に保存されるだけで、どこへも送りません。'
	]
};

/** Texts of the page that hands out data, of one language. */
export type DataExportMessages = Readonly<typeof ja>;

const en: DataExportMessages = {
	title: 'Hand out data',
	lead: 'Save the numbers as Excel or CSV files to hand out. They hold no records and no names of people.',
	what: 'What to hand out',
	kinds: {
		xlsx: {
			label: 'Tables (Excel)',
			hint: 'One file with a sheet for each metric, how each is counted, and charts.'
		},
		csv: {
			label: 'Tables (CSV)',
			hint: 'A CSV for each metric in one zip, for other programs.'
		},
		open: {
			label: 'Open data, public',
			hint: 'CSVs to be published on a website, with a data dictionary, a license, and checks of the totals.'
		}
	},
	audience: 'For whom',
	public: 'Public',
	publicHint: 'May be given to anybody: small counts of people are hidden, the others rounded.',
	internal: 'Internal',
	internalHint: 'Exact numbers. Keep them within the network; the file name says “internal”.',
	alwaysPublic: 'Open data is always public. Only the years are narrowed.',
	letters: 'Letters',
	utf8: 'Usual (UTF-8). Excel opens it as it is.',
	cp932: 'For old programs (Shift_JIS). You are told first if letters are missing there.',
	license: 'License',
	licenseHint: 'Settle it within the network before you publish.',
	organizations: 'Include a list of the organizations that took part',
	organizationsHint: 'Names, kinds and municipalities only. Ask the organizations first.',
	make: 'Make the file',
	making: 'Working…',
	counting: (done, all) => `Counting (${done}/${all})`,
	waiting: 'Getting ready to count.',
	saved: (file) => `Saved “${file}”.`,
	sampleSaved: 'It holds sample data (synthetic). The file name says so, too.',
	empty: 'There are no records yet. Import some to hand out numbers.',
	notReady: 'The records are not loaded, so nothing can be made. Reload the page and try again.',
	failed: 'The file could not be made. Your records are as they were; please try again.',
	about: 'Before you hand it out',
	aboutItems: [
		'Open the file and check that no title of a meeting holds the name of a person.',
		'The files say neither who made them nor where on this device.',
		'They are saved on this device and sent nowhere.'
	]
};

const easy: Easier<DataExportMessages> = {
	title: 'データをわたす',
	lead: '数えた数を、ファイルにします。人の名前は入りません。',
	what: '何をわたしますか',
	kinds: {
		xlsx: { label: '数えた表（Excel）', hint: '表と図が入った、1つのファイルです。' },
		csv: { label: '数えた表（CSV）', hint: '表ごとのファイルを、1つにまとめます。' },
		open: { label: 'みんなに見せるデータ', hint: 'ホームページに出すためのデータです。' }
	},
	audience: 'だれにわたしますか',
	public: 'みんなに見せる',
	publicHint: 'だれにわたしてもよいです。少ない数は出しません。',
	internal: '中の人だけ',
	internalHint: '正しい数が入ります。外の人に、わたさないでください。',
	alwaysPublic: 'いつも、みんなに見せるための数です。年度だけを選べます。',
	license: '使い方のきまり',
	licenseHint: '出す前に、みんなで決めてください。',
	organizations: '来た機関の名前も入れる',
	organizationsHint: '名前を出してよいか、機関に聞いてください。',
	counting: (done, all) => `数えています（${all}のうち${done}）`,
	waiting: '数える用意をしています。',
	sampleSaved: '見本のデータ（作りもの）の数です。',
	empty: 'まだ記録がありません。先に、記録を入れてください。',
	notReady: '記録を読めませんでした。ページをもう一度開いてください。',
	failed: '作れませんでした。もう一度ためしてください。',
	about: 'わたす前に',
	aboutItems: [
		'会議の名前に、人の名前がないか、見てください。',
		'ファイルに、作った人の名前は入りません。',
		'ファイルは、この機械に残すだけです。どこにも送りません。'
	]
};

/** Texts of the page that hands out data. */
export const DATA_EXPORT_MESSAGES: InEach<DataExportMessages> = { ja, easy, en };
