import type { InEach } from '$lib/domain/language';

/** Texts of the interface in Japanese. Sentences about data are made in `findings/`. */
export const messages = {
	siteName: 'あゆみ',
	pages: 'ページ',
	onlyInJapanese: '',
	noticeLabel: 'お知らせ',
	staysHere: '取り込んだデータはこの端末の中だけで使い、外へは送りません。',
	aboutData: 'データについて',
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
	evidence: 'この数字の根拠',
	evidenceShort: '根拠',
	evidenceNotLoaded:
		'根拠の画面を読み込めませんでした。インターネットにつながるところで、もう一度お試しください。',
	partNotLoaded:
		'この部分を読み込めませんでした。ページを読み込み直してください。記録は変わっていません。',
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
};

type Messages = Readonly<typeof messages>;

const english: Messages = {
	siteName: 'Ayumi',
	pages: 'Pages',
	onlyInJapanese: 'This page is in Japanese only for now.',
	noticeLabel: 'Notice',
	staysHere: 'What you import is used on this device only and is never sent anywhere.',
	aboutData: 'About the data',
	skipToMain: 'Skip to main content',
	sampleNotice: 'Sample data (synthetic)',
	sampleExplained:
		'The attendance shown was made up to try things out. It is no record of real participation.',
	sampleMixed:
		'What you imported is shown together with made-up samples. Take the samples away to see your own data alone.',
	hideSample: 'Take the samples away',
	showSample: 'Show the samples again',
	allYears: 'Any',
	all: 'All',
	unknown: 'Unknown',
	filters: 'Filters',
	clearFilters: 'Clear the filters',
	showTable: 'Show as a table',
	evidence: 'What this number is made of',
	evidenceShort: 'Made of',
	evidenceNotLoaded: 'This view could not be loaded. Try again where you are online.',
	partNotLoaded: 'This part could not be loaded. Reload the page. Your records are unchanged.',
	definition: 'How it is counted',
	source: 'Source',
	asOf: 'As of',
	booting: 'Getting ready to calculate…',
	drawing: 'Drawing anew…',
	engineFailed:
		'The calculation could not be made ready. Load the page again. If that does not help, try another browser (a recent Edge or Chrome).',
	notSaved:
		'The change could not be saved. The records are as before. Please try again in a while.',
	noRecords: 'There are no records yet. Take in attendance files on the page “Import”.',
	emptyChart: 'No record fits these filters. Try taking one of them off.'
};

/** Texts of the interface, in each language. */
export const MESSAGES: InEach<Messages> = { ja: messages, en: english };
