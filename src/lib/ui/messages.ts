import type { Easier, InEach } from '$lib/domain/language';

/** Texts of the interface in Japanese. Sentences about data are made in `findings/`. */
export const messages = {
	siteName: 'あゆみ',
	pages: 'ページ',
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
	fromYear: '年度（から）',
	toYear: '年度（まで）',
	organizationKind: '機関の種類',
	municipality: '市区町村',
	mode: '開催形態',
	meetingKind: '会議の種類',
	pillar: '取り組みの柱',
	filteredBy: '絞り込み中：',
	takeOff: 'を外す',
	clearFilters: '絞り込みを解除',
	legend: '凡例',
	showTable: '表で見る',
	evidence: 'この数字の根拠',
	evidenceShort: '根拠',
	evidenceNotLoaded:
		'根拠の画面を読み込めませんでした。インターネットにつながるところで、もう一度お試しください。',
	partNotLoaded:
		'この部分を読み込めませんでした。ページを読み込み直してください。記録は変わっていません。',
	definition: '数え方',
	unit: '単位',
	caveat: '注意',
	restsOn: 'よりどころ',
	source: '出典',
	asOf: '時点',
	booting: '計算の準備をしています…',
	drawing: '描き直しています…',
	engineFailed:
		'計算の準備ができませんでした。ページを読み込み直してください。直らないときは、別のブラウザー（新しい Edge または Chrome）でお試しください。',
	notSaved:
		'変更を保存できませんでした。記録は前のままです。少し待ってから、もう一度お試しください。',
	noRecords: 'まだ記録がありません。「取り込み」のページから、出席のファイルを取り込んでください。',
	emptyChart: 'この絞り込みに合う記録はありません。条件を1つ外してみてください。',
	/** Of a figure of which nothing may be published, and why. */
	withheld: '公開用では示さない人数です',
	withheldWhy:
		'年度のほかで絞り込んだ人数、機関ごとの人数、少ない人数は、ほかの数から引くと伏せた数が分かるため、示しません。',
	/** Between a label and what it labels. */
	colon: '：',
	stop: '。',
	since: (year: string) => `${year}から`,
	upTo: (year: string) => `${year}まで`
};

/** Texts of the interface, of one language. */
export type Messages = Readonly<typeof messages>;

const easy: Easier<Messages> = {
	pillar: '活動の種類',
	staysHere: '入れたデータは、この機械の中だけで使います。外には送りません。',
	skipToMain: 'ページのはじめへ',
	sampleNotice: '見本のデータ（作りもの）',
	sampleExplained:
		'今見えている数字は、ためすために作ったものです。本当の参加の記録ではありません。',
	sampleMixed:
		'作りものの見本に、あなたのデータを足して見せています。あなたのデータだけを見るときは、見本を外してください。',
	hideSample: '見本を外す',
	showSample: '見本を戻す',
	allYears: '決めない',
	all: '全部',
	unknown: 'わからない',
	filters: '見るものを選ぶ',
	mode: '会議の開き方',
	filteredBy: '選んでいるもの：',
	clearFilters: '選ぶのをやめる',
	legend: '色の意味',
	evidence: 'この数字のもと',
	evidenceShort: 'もと',
	evidenceNotLoaded:
		'数字のもとを読めませんでした。インターネットにつながる所で、もう一度ためしてください。',
	partNotLoaded:
		'この部分を読めませんでした。ページをもう一度開いてください。記録は変わっていません。',
	unit: '何の数か',
	caveat: '気をつけること',
	restsOn: 'もとになるもの',
	source: 'どこから',
	asOf: 'いつまで',
	booting: '計算の準備をしています…',
	engineFailed:
		'計算の準備ができませんでした。ページをもう一度開いてください。直らないときは、新しい Edge か Chrome で開いてください。',
	notSaved:
		'変えたことを残せませんでした。記録は前のままです。少し待って、もう一度ためしてください。',
	noRecords: 'まだ記録がありません。「取り込み」のページで、出席のファイルを入れてください。',
	emptyChart: '選んだものに合う記録はありません。1つ外してみてください。',
	withheld: 'みんなに見せるときは、出さない数です',
	withheldWhy: '数がわかると、だれのことかわかるかもしれません。だから、この数は出しません。'
};

const english: Messages = {
	siteName: 'Ayumi',
	pages: 'Pages',
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
	fromYear: 'Fiscal year (from)',
	toYear: 'Fiscal year (to)',
	organizationKind: 'Kind of organization',
	municipality: 'Municipality',
	mode: 'How it was held',
	meetingKind: 'Kind of meeting',
	pillar: 'Pillar',
	filteredBy: 'Filtered by:',
	takeOff: ': take it off',
	clearFilters: 'Clear the filters',
	legend: 'Legend',
	showTable: 'Show as a table',
	evidence: 'What this number is made of',
	evidenceShort: 'Made of',
	evidenceNotLoaded: 'This view could not be loaded. Try again where you are online.',
	partNotLoaded: 'This part could not be loaded. Reload the page. Your records are unchanged.',
	definition: 'How it is counted',
	unit: 'Unit',
	caveat: 'Note',
	restsOn: 'Rests on',
	source: 'Source',
	asOf: 'As of',
	booting: 'Getting ready to calculate…',
	drawing: 'Drawing anew…',
	engineFailed:
		'The calculation could not be made ready. Load the page again. If that does not help, try another browser (a recent Edge or Chrome).',
	notSaved:
		'The change could not be saved. The records are as before. Please try again in a while.',
	noRecords: 'There are no records yet. Take in attendance files on the page “Import”.',
	emptyChart: 'No record fits these filters. Try taking one of them off.',
	withheld: 'Not given in the public view',
	withheldWhy:
		'Numbers of people of a narrowed view, of single organizations, and small ones are not given: taken from others, they would tell hidden ones.',
	colon: ': ',
	stop: '.',
	since: (year) => `from ${year}`,
	upTo: (year) => `to ${year}`
};

/** Texts of the interface, in each language. */
export const MESSAGES: InEach<Messages> = { ja: messages, easy, en: english };
