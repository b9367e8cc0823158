import type { InEach } from '$lib/domain/language';

type Words = Readonly<Record<string, InEach<string>>>;

const SYNTHETIC: InEach<string> = {
	ja: 'サンプル（合成）',
	easy: '見本（作りもの）',
	en: 'synthetic samples'
};

/** Words of what is printed about the network, by column and value. */
export const FACT_WORDS: Readonly<Record<string, Words>> = {
	kind: {
		'basic-concept': { ja: '基本コンセプト', easy: '大切にしていること', en: 'basic concept' },
		hypothesis: { ja: '仮説', easy: 'はじめに考えたこと', en: 'hypothesis' },
		keyword: { ja: 'キーワード', easy: '大事な言葉', en: 'keyword' },
		method: { ja: '実施方法', easy: '活動のしかた', en: 'way of working' },
		vision: { ja: '将来像', easy: 'めざすすがた', en: 'future picture' }
	},
	entry: {
		count: { ja: 'チームの数', en: 'count of teams' },
		team: { ja: 'チーム', en: 'team' }
	},
	key: {
		attendance_data: { ja: '出席の記録', en: 'attendance' },
		first_fiscal_year: { ja: '最初の年度', en: 'first fiscal year' },
		founded: { ja: '発足', easy: '始まった月', en: 'founded' },
		home_area: { ja: '圏域（市区町村コード）', easy: '地元（市区町村コード）', en: 'home area' },
		homepage: { ja: 'ホームページ', en: 'homepage' },
		name: { ja: '名称', easy: '名前', en: 'name' },
		report: { ja: '年度報告書', easy: '年度の報告書', en: 'annual report' },
		report_fiscal_year: { ja: '報告書の年度', en: 'fiscal year of the report' },
		short_name: { ja: '略称', easy: '短い名前', en: 'short name' }
	},
	value: {
		synthetic: SYNTHETIC,
		real: { ja: '実際の記録', easy: '本当の記録', en: 'real records' }
	}
};

/** Columns that mean something of their own in one metric, by metric and column. */
export const OWN_COLUMNS: Readonly<Record<string, Words>> = {
	'report-concept': { kind: { ja: '区分', easy: '分け方', en: 'part' } },
	'report-working-groups': {
		entry: { ja: '書いてあること', en: 'entry' },
		name: { ja: 'チーム', en: 'team' }
	},
	'shared-tools': { name: { ja: 'ツール', easy: '道具', en: 'tool' } },
	'steering-terms': { years: { ja: '年', en: 'years' } }
};
