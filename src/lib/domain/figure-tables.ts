import type { Column, TableSchema } from './schema';

function counted(
	name: string,
	label: string,
	description: string,
	example: string,
	aliases: readonly string[]
): Column {
	return { name, label, type: 'integer', required: false, description, example, aliases };
}

/** 情報発信: one row per month. An empty cell is not known, which is not 0. */
export const OUTREACH: TableSchema = {
	name: 'outreach',
	file: 'outreach',
	label: '情報発信',
	grain: '1つの月の情報発信の数',
	key: ['month'],
	columns: [
		{
			name: 'month',
			label: '月',
			type: 'month',
			required: true,
			description: '数えた月。2024-05、2024年5月、令和6年5月のどれでも取り込めます。',
			example: '2024-05',
			aliases: ['年月', '対象月', '集計月']
		},
		counted(
			'mailing_list_members',
			'メーリングリスト登録者数',
			'その月の終わりに登録していた人の数。分からない月は空にします（0とは書きません）。',
			'120',
			['登録者数', 'メーリングリスト', 'メーリングリスト登録', 'ML登録者数', 'メール登録者数']
		),
		counted(
			'site_visits',
			'ホームページ閲覧数',
			'その月にホームページが見られた回数。分からない月は空にします。',
			'340',
			['閲覧数', 'アクセス数', 'サイト訪問数', '訪問数', 'ホームページアクセス数', 'HP閲覧数']
		),
		counted(
			'inquiries_hiring',
			'問い合わせ（雇い入れ）',
			'企業などからの、雇い入れについての問い合わせの件数。',
			'2',
			['雇い入れ', '雇い入れの相談', '問い合わせ（雇用）', '雇用の相談']
		),
		counted(
			'inquiries_work',
			'問い合わせ（軽作業）',
			'軽作業などの仕事の依頼についての問い合わせの件数。',
			'1',
			['軽作業', '軽作業の受注', '軽作業の相談', '仕事の依頼']
		),
		counted(
			'inquiries_visit',
			'問い合わせ（視察）',
			'見学や視察についての問い合わせの件数。',
			'1',
			['視察', '見学', '視察・見学', '問い合わせ（見学）']
		),
		counted('inquiries_other', '問い合わせ（その他）', 'そのほかの問い合わせの件数。', '3', [
			'その他の問い合わせ',
			'その他'
		])
	]
};

/** 成果: one row per 年度 and indicator, as its supplier counts it. */
export const OUTCOME: TableSchema = {
	name: 'outcome',
	file: 'outcomes',
	label: '成果',
	grain: '1つの年度の1つの指標の値',
	key: ['fiscal_year', 'indicator'],
	columns: [
		{
			name: 'fiscal_year',
			label: '年度',
			type: 'integer',
			required: true,
			description: '4月から翌年3月までの年度。始まる年（西暦）で書きます。',
			example: '2024',
			aliases: ['会計年度', '対象年度']
		},
		{
			name: 'indicator',
			label: '指標',
			type: 'text',
			required: true,
			description: '何の数か。就職者数、定着率など。いつも同じ書き方にします。',
			example: '就職者数',
			aliases: ['指標名', '成果', '成果指標', '項目']
		},
		{
			name: 'value',
			label: '値',
			type: 'number',
			required: true,
			description: '数だけを書きます。割合も、80% なら 80 と書き、単位を % とします。',
			example: '32',
			aliases: ['数値', '実績', '実績値']
		},
		{
			name: 'unit',
			label: '単位',
			type: 'text',
			required: false,
			description: '値の単位。名、% など。',
			example: '名',
			aliases: []
		},
		{
			name: 'source',
			label: '出典',
			type: 'text',
			required: false,
			description: '誰がどう数えた数か。資料の名前など。',
			example: '事務局の集計',
			aliases: ['根拠', '資料']
		}
	]
};
