/** Texts of the interface. Sentences about data are made in `findings/`. */
export const messages = {
	skipToMain: '本文へ進む',
	sampleNotice: 'サンプルデータ（合成）',
	sampleExplained:
		'表示している出席の数字は、動きを確かめるために作った架空のものです。実際の参加の記録ではありません。',
	sampleMixed:
		'架空のサンプルに、取り込んだデータを加えて表示しています。ご自分のデータだけを見るときは、サンプルを外してください。',
	hideSample: 'サンプルを外す',
	showSample: 'サンプルを戻す',
	allYears: '指定なし',
	all: 'すべて',
	unknown: '不明',
	filters: '絞り込み',
	clearFilters: '絞り込みを解除',
	showTable: '表で見る',
	definition: '数え方',
	source: '出典',
	asOf: '時点',
	booting: '計算の準備をしています…',
	drawing: '描き直しています…',
	engineFailed:
		'計算の準備ができませんでした。ページを読み込み直してください。直らないときは、別のブラウザー（新しい Edge または Chrome）でお試しください。',
	notSaved:
		'変更を保存できませんでした。記録は前のままです。少し待ってから、もう一度お試しください。',
	noRecords: 'まだ記録がありません。「取り込み」のページから、出席のファイルを取り込んでください。',
	emptyChart: 'この絞り込みに合う記録はありません。条件を1つ外してみてください。'
} as const;
