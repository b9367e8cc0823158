import type { InEach } from '$lib/domain/language';

const ja = {
	title: 'オープンデータ',
	files: 'この中のファイル',
	license: '利用条件',
	credit: (network: string) => `出典の書き方の例：「${network} オープンデータ」を加工して作成`,
	notLegal: '利用条件は、この資料を公開するネットワークが決めたものです。',
	events:
		'events.csv の列の名前と順は、国の「推奨データセット」のイベント一覧にならっています。後継の「自治体標準オープンデータセット」では名前の変わった列があります。名簿のある会議だけを載せています。記録にない項目は空です。',
	organizations:
		'organizations.csv の列は、このネットワークのものです（国の標準に支援機関の一覧はありません）。期間中に参加のあった機関の名前・種類・市区町村だけを載せています。',
	letters: '文字は UTF-8（BOM付き）、改行は CRLF です。',
	noPeople: '人の名前、人を見分ける符号、名簿の行は入っていません。',
	narrowed: '年度のほかの絞り込みはしていません。',
	dictionary: 'データの項目（データディクショナリ）',
	dictionaryHead: ['ファイル', '列', '列（英語）', '型', '単位', '説明'],
	checksHead: [
		'ファイル',
		'対象',
		'行数',
		'伏せた数',
		'見える数の合計',
		'公表した合計',
		'差',
		'理由'
	],
	whole: '全体',
	checks: {
		fits: '合計と一致します',
		hidden: (count: number) => `伏せた数が${count}個あるため、足すと合いません`,
		rounded: '人数を丸めたため、足すと合いません',
		totalHidden: '合計も伏せています',
		none: '足して比べる合計はありません'
	},
	types: { text: '文字', number: '数', date: '日付' },
	mayBeHidden: '人数は伏せて文字になることがあります',
	about: {
		'attendances_by_year.csv': '年度ごとの延べ参加者数',
		'attendances_by_month.csv': '月ごとの会議と延べ参加者数',
		'attendances_by_kind.csv': '年度・機関の種類ごとの延べ参加者数',
		'attendances_by_municipality.csv': '市区町村ごとの延べ参加者数',
		'attendances_by_mode.csv': '年度・開催形態ごとの延べ参加者数',
		'events.csv': '開いた会議の一覧',
		'organizations.csv': '参加した機関の一覧',
		'data_dictionary.csv': 'データの項目（表）',
		'data_dictionary.md': 'データの項目（文書）',
		'checks.csv': '行の数、伏せた数、合計の確かめ',
		'LICENSE.txt': '利用条件'
	} as Readonly<Record<string, string>>
};

/** Texts of an open-data package. */
export type OpenWords = Readonly<typeof ja>;

const en: OpenWords = {
	title: 'Open data',
	files: 'Files in here',
	license: 'License',
	credit: (network) => `Example of a credit: “${network}, open data”, adapted`,
	notLegal: 'The terms are those the network that publishes this has chosen.',
	events:
		'The columns of events.csv follow the event list of Japan’s recommended data set for municipalities; its successor, the municipal standard open data set, names some of them otherwise. Only meetings with a roll are listed. What the records do not know is empty.',
	organizations:
		'The columns of organizations.csv are our own: the standard has no list of supporting organizations. It holds only names, kinds and municipalities of organizations that took part in these years.',
	letters: 'Letters are UTF-8 with a byte order mark, lines end in CRLF.',
	noPeople: 'No names of people, no keys of people and no rows of rolls are in here.',
	narrowed: 'Nothing but the years was narrowed.',
	dictionary: 'Data dictionary',
	dictionaryHead: ['file', 'column', 'column (English)', 'type', 'unit', 'description'],
	checksHead: ['file', 'of', 'rows', 'hidden', 'sum of shown', 'published total', 'gap', 'why'],
	whole: 'whole',
	checks: {
		fits: 'adds up',
		hidden: (count) => `${count} hidden counts: it does not add up`,
		rounded: 'counts of people are rounded: it does not add up',
		totalHidden: 'the total is hidden, too',
		none: 'no total to compare with'
	},
	types: { text: 'text', number: 'number', date: 'date' },
	mayBeHidden: 'a hidden count is a text',
	about: {
		'attendances_by_year.csv': 'attendances by fiscal year',
		'attendances_by_month.csv': 'meetings and attendances by month',
		'attendances_by_kind.csv': 'attendances by fiscal year and kind of organization',
		'attendances_by_municipality.csv': 'attendances by municipality',
		'attendances_by_mode.csv': 'attendances by fiscal year and mode',
		'events.csv': 'meetings held',
		'organizations.csv': 'organizations that took part',
		'data_dictionary.csv': 'data dictionary (table)',
		'data_dictionary.md': 'data dictionary (document)',
		'checks.csv': 'rows, hidden counts and totals',
		'LICENSE.txt': 'license'
	}
};

/** Texts of an open-data package, in each language. */
export const OPEN_WORDS: InEach<OpenWords> = { ja, en };
