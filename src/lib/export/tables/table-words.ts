import type { InEach } from '$lib/domain/language';

const ja = {
	about: '説明',
	definitions: '定義',
	tables: 'この中の表',
	rows: (count: number) => `${count}行`,
	empty: 'この条件に合う行はありません。',
	metric: '指標',
	definition: '数え方',
	unit: '単位',
	grain: '1行は',
	caveat: '注意',
	source: '出典',
	chartBase: '図のもとの表（左の表の並べかえ。図では伏せた数を描きません）',
	chartOf: (title: string) => `${title}の図`,
	altText: (title: string, from: string, to: string) =>
		`${title}を、${from}から${to}まで並べた縦棒の図。数は左の表にあります。`,
	readme: 'はじめにお読みください',
	letters: {
		'utf-8': '文字：UTF-8（BOM付き）。Excel でそのまま開けます。',
		cp932: '文字：Shift_JIS（CP932）。使えない文字は「〓」にしました。'
	},
	formula: "「=」などで始まる文字の前には、計算式として動かないよう「'」を付けました。"
};

/** Texts of tables that are handed out. */
export type TableWords = Readonly<typeof ja>;

const en: TableWords = {
	about: 'About',
	definitions: 'Definitions',
	tables: 'Tables in here',
	rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
	empty: 'No rows fit these conditions.',
	metric: 'Metric',
	definition: 'Definition',
	unit: 'Unit',
	grain: 'Grain',
	caveat: 'Caveat',
	source: 'Source',
	chartBase: 'Table of the chart (the table at the left, turned; hidden counts are not drawn)',
	chartOf: (title) => `Chart: ${title}`,
	altText: (title, from, to) =>
		`Columns of ${title} from ${from} to ${to}. The numbers are in the table at the left.`,
	readme: 'Read me first',
	letters: {
		'utf-8': 'Letters: UTF-8 with a byte order mark. Excel opens it as it is.',
		cp932: 'Letters: Shift_JIS (CP932). 〓 stands for letters it does not have.'
	},
	formula: "A ' stands before texts that a spreadsheet would run as a formula."
};

/** Texts of tables that are handed out, in each language. */
export const TABLE_WORDS: InEach<TableWords> = { ja, en };
