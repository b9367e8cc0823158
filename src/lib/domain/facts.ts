import { MEETING_KINDS, PILLARS, TRACKS } from './codes';
import { code, fiscalYear, integer, order, printed, required, source, text } from './fact-columns';
import type { Code, TableSchema } from './schema';

/** The column of the report's history table in which an event is printed. */
export const HISTORY_COLUMNS = [
	{ code: '内容', label: '内容' },
	{ code: '備考', label: '備考' }
] as const satisfies readonly Code[];

/** What a row of `concept.csv` belongs to, in the report's order. */
export const CONCEPT_KINDS = [
	{ code: 'hypothesis', label: '仮説' },
	{ code: 'basic-concept', label: '基本コンセプト' },
	{ code: 'vision', label: '将来像' },
	{ code: 'keyword', label: 'キーワード' },
	{ code: 'method', label: '実施方法' }
] as const satisfies readonly Code[];

/** Whether a row of `working-groups.csv` names one team or gives a number of teams. */
export const WORKING_GROUP_ROWS = [
	{ code: 'team', label: 'チーム' },
	{ code: 'count', label: 'チームの数' }
] as const satisfies readonly Code[];

/** 歴史: one row per event printed in the report's table. */
export const HISTORY_EVENT: TableSchema = {
	name: 'history_event',
	file: 'history',
	label: '歴史',
	grain: '歴史の表の1つの出来事（箇条書き1つ、または改行で分かれた1文）',
	key: ['ord'],
	columns: [
		order('1'),
		required(integer('year', '年次', '表の「年次」の西暦のまま。', '2008')),
		text('era', '和暦', '表の「年次」の和暦のまま。印刷がない年は空。', 'H20'),
		integer('month', '月', '文の中に月が印刷されているときだけ。', '3'),
		integer('happened_year', '起きた年', '月が印刷されているとき、その月の西暦の年。', '2013'),
		code(required(text('printed_in', '欄', '表のどの欄か。', '内容')), HISTORY_COLUMNS),
		code(
			required(
				text('track', '流れ', '内容の欄は network、備考の欄は policy か society。', 'policy')
			),
			TRACKS
		),
		printed('就労移行事業化'),
		source('2022（R4）年度報告書 歴史の表 2006年 備考')
	]
};

/** 運営委員: one row per organization and block of terms. */
export const STEERING_TERM: TableSchema = {
	name: 'steering_term',
	file: 'steering-terms',
	label: '運営委員',
	grain: '1つの機関が、続いた期のあいだ運営委員であったこと',
	key: ['term_from', 'ord'],
	columns: [
		required(integer('term_from', '期の初め', '何期からか。', '8')),
		integer('term_to', '期の終わり', '何期までか。空は「今も」。', '10'),
		required(integer('year_from', '初めの年', '印刷された年（08年は2008）。', '2015')),
		integer('year_to', '終わりの年', '印刷された年。空は「今も」。', '2016'),
		required(text('term', '期', '期の印刷のまま。', '8～10期')),
		required(text('years', '年', '年の印刷のまま。', '15年～16年')),
		required(text('organization', '機関名', '報告書の言う略称にそろえた名前。', '芥川事業所')),
		order('2'),
		printed('芥川事業所'),
		source('2022（R4）年度報告書 実施方法 運営会議 8～10期')
	]
};

/** 共有ツール: one row per tool and edition. */
export const SHARED_TOOL: TableSchema = {
	name: 'shared_tool',
	file: 'shared-tools',
	label: '共有ツール',
	grain: '1つの共有ツールの1つの版',
	key: ['year', 'name', 'edition'],
	columns: [
		required(integer('year', '年', '印刷された年（09年は2009）。', '2010')),
		required(text('name', 'ツール名', 'ツールの名前。', 'いっぽ')),
		text('edition', '版', '版の印刷のまま。印刷がなければ空。', '第1版'),
		printed('10年いっぽ第1版（当事者向け社会資源集）'),
		source('2022（R4）年度報告書 実施方法 共有ツール')
	]
};

/** 報告書の会議: one row per month of the report's list of meetings. */
export const MEETING_FACT: TableSchema = {
	name: 'meeting_fact',
	file: 'meetings-2022',
	label: '報告書の会議',
	grain: '報告書の一覧の1つの月の会議',
	key: ['fiscal_year', 'month', 'title'],
	columns: [
		fiscalYear,
		required(integer('month', '月', '開催した月。1月から3月は翌年。', '5')),
		required(text('title', '会議名', '印刷のまま。講師の所属と名前は除く。', '企業伴走型支援')),
		code(
			text('kind', '会議の種類', '題から読んだ種類（報告書に分類はない）。', 'lecture'),
			MEETING_KINDS
		),
		code(
			text('pillar', '取り組みの柱', '報告書のまとめの分類。分類がなければ空。', 'skills'),
			PILLARS
		),
		text(
			'title_in_summary',
			'まとめでの題',
			'まとめの分類に印刷された題のまま。分類がなければ空。',
			'企業伴走型支援'
		),
		text(
			'speaker_organization',
			'講師の所属',
			'講師の所属機関。2つ以上は「、」でつなぐ。人の名前は載せない。',
			'KOTONASU'
		),
		source('2022（R4）年度報告書 2022 (R4) 年度のまとめ 11月')
	]
};

/** ワーキングチーム: what the report says about each team, and how many there were. */
export const WORKING_GROUP: TableSchema = {
	name: 'working_group',
	file: 'working-groups',
	label: 'ワーキングチーム',
	grain: '報告書が1つのチームについて、またはチームの数について言うこと',
	key: ['entry', 'fiscal_year', 'text', 'source'],
	columns: [
		code(
			required(text('entry', '行の種類', 'チームの名前か、チームの数か。', 'team')),
			WORKING_GROUP_ROWS
		),
		fiscalYear,
		text('name', 'チーム名', '「ワーキング」と括弧を除いた呼び名。数の行では空。', '精神'),
		integer('start_fiscal_year', '始まりの年度', '印刷がなければ空。', '2013'),
		integer('end_fiscal_year', '終わりの年度', '印刷がなければ空。', '2018'),
		integer('teams', 'チームの数', '数の行だけ。印刷された数。', '7'),
		text('status', '状況', '状況を言う言葉の印刷のまま。', '5ワーキングが活動中'),
		printed('精神ワーキング'),
		source('2022（R4）年度報告書 実施方法 ワーキングチーム')
	]
};

/** 仮説・基本コンセプト・将来像・キーワード・実施方法. */
export const CONCEPT: TableSchema = {
	name: 'concept',
	file: 'concept',
	label: '考え方',
	grain: '仮説・基本コンセプト・将来像・キーワード・実施方法の1項目',
	key: ['kind', 'ord'],
	columns: [
		code(required(text('kind', '区分', 'どの項目か。', 'keyword')), CONCEPT_KINDS),
		order('1'),
		text('heading', '見出し', '見出しの印刷のまま。', '出入り自由'),
		text(
			'text',
			'印刷のとおり',
			'報告書の文字のまま。印刷がなければ空。',
			'他の地域の方でも大歓迎！'
		),
		source('2022（R4）年度報告書 基本コンセプト')
	]
};

/** 就労移行支援事業所数: number of offices in the home area. */
export const TRANSITION_OFFICE: TableSchema = {
	name: 'transition_office',
	file: 'transition-offices',
	label: '就労移行支援事業所数',
	grain: '1つの年の圏域の就労移行支援事業所の数',
	key: ['fiscal_year'],
	columns: [
		fiscalYear,
		required(integer('offices', '事業所数', '圏域の就労移行支援事業所の数。', '9')),
		integer('change', '増減', '前の年からの増減。', '2'),
		printed('高槻・島本の就労移行支援事業所が2ヶ所増え、計9ヶ所になる'),
		source('2022（R4）年度報告書 歴史の表 2018年 内容')
	]
};

/** 就労支援基礎講座: what the report prints about a year's course. */
export const COURSE: TableSchema = {
	name: 'course',
	file: 'course',
	label: '就労支援基礎講座',
	grain: '1つの年度の基礎講座',
	key: ['fiscal_year'],
	columns: [
		fiscalYear,
		integer('days', '日数', '開いた日数。', '5'),
		integer('attendances', '延べ参加者数', '印刷された延べ参加者数。', '165'),
		source('2022（R4）年度報告書 最後に')
	]
};

/** 情報発信の出来事: what the report says about outreach. */
export const OUTREACH_EVENT: TableSchema = {
	name: 'outreach_event',
	file: 'outreach-events',
	label: '情報発信の出来事',
	grain: '報告書が情報発信について言う1つの事柄',
	key: ['ord'],
	columns: [
		order('1'),
		required(text('heading', '見出し', '事柄の呼び名（報告書にはない）。', 'メーリングリスト')),
		text('timing', '時期', '印刷された時期。印刷がなければ空。', '5期の後半から'),
		printed('実施案内は参加機関にメール（5期の後半からはメーリングリスト）にて送信。'),
		source('2022（R4）年度報告書 実施方法 情報発信')
	]
};

/** 報告書の食い違い: where the report contradicts itself or may be misprinted. */
export const CONTRADICTION: TableSchema = {
	name: 'contradiction',
	file: 'contradictions',
	label: '報告書の食い違い',
	grain: '報告書の中で食い違う、または誤植と思われる1か所',
	key: ['ord'],
	columns: [
		order('1'),
		required(text('place', 'どこ', '報告書のどこか。', '運営会議')),
		printed('8～10期が15年～16年'),
		required(text('noticed', '気づいたこと', '何が食い違うか。', '3期が2年に入っている。')),
		source('2022（R4）年度報告書 実施方法 運営会議')
	]
};

/** ネットワーク: what the pages need to know about the network itself, as keys and values. */
export const NETWORK: TableSchema = {
	name: 'network',
	file: 'network',
	label: 'ネットワーク',
	grain: 'ネットワークについての1つの事柄',
	key: ['key'],
	columns: [
		required(text('key', '項目', '事柄の名前。下の表のどれか。', 'name')),
		required(text('value', '値', '値。2つ以上は「;」でつなぐ。', '○○地域就労支援ネットワーク')),
		source('2022（R4）年度報告書 表紙')
	]
};

/** 市区町村タイル: where a municipality stands in the tile grid. */
export const MUNICIPALITY_TILE: TableSchema = {
	name: 'municipality_tile',
	file: 'tiles',
	label: '市区町村タイル',
	grain: 'タイル地図の1つの市区町村',
	key: ['municipality_code'],
	columns: [
		required(text('municipality_code', '市区町村コード', '5桁の市区町村コード。', '27207')),
		required(text('municipality', '市区町村', '市区町村名。', '高槻市')),
		required(integer('col', '列', '左から何番目か。0から。', '6')),
		required(integer('row', '行', '上から何番目か。0から。', '2'))
	]
};

/** The fact files under `data/`: shipped with the app, never imported by users. */
export const FACT_TABLES = [
	NETWORK,
	HISTORY_EVENT,
	STEERING_TERM,
	SHARED_TOOL,
	MEETING_FACT,
	WORKING_GROUP,
	CONCEPT,
	TRANSITION_OFFICE,
	COURSE,
	OUTREACH_EVENT,
	CONTRADICTION,
	MUNICIPALITY_TILE
] as const satisfies readonly TableSchema[];
