import type { InEach } from '$lib/domain/language';

const ja = {
	title: '情報発信',
	lead: 'ホームページ、メーリングリスト、問い合わせの数を月ごとに見ます。',
	inReport: '年度報告書に書かれている情報発信',
	asPrinted: '文は報告書に印刷されたとおりです。',
	when: '時期',
	source: (where: string) => `出典：${where}`,
	figures: '月ごとの数',
	yearsOnly: '絞り込みは、年度だけが効きます。',
	emptyTitle: 'この期間の数の記録はまだありません',
	empty:
		'月ごとの数を書きためると、ここにグラフが出ます。メーリングリストの登録者、ホームページの閲覧、問い合わせの件数のうち、分かるものだけで始められます。',
	howTo: [
		'雛形の表を保存し、ひと月を1行で書きます。',
		'数えなかったところは空のままにします。0 と書くと「数えて0だった」になります。',
		'書いた表を「取り込み」のページに置きます。毎月書き足して、また置いて構いません。'
	],
	more: '数を書き足すには',
	template: '雛形をもらう',
	import: '取り込みのページへ'
};

type Messages = Readonly<typeof ja>;

const en: Messages = {
	title: 'Outreach',
	lead: 'Homepage, mailing list and inquiries, month by month.',
	inReport: 'Outreach in the annual report',
	asPrinted: 'The text is in Japanese, as printed in the report.',
	when: 'Time',
	source: (where) => `Source: ${where}`,
	figures: 'Figures by month',
	yearsOnly: 'Of the filters only the fiscal years count here.',
	emptyTitle: 'No figures are on record for this time yet',
	empty:
		'Once figures are written down month by month, charts appear here. Begin with what is known: members of the mailing list, visits to the site, or inquiries.',
	howTo: [
		'Save the template and write one month a row.',
		'Leave empty what nobody counted. A 0 says that it was counted and was 0.',
		'Drop the list on the page “Import”. Add months to it and drop it again whenever you like.'
	],
	more: 'To add figures',
	template: 'Get the template',
	import: 'To the import page'
};

/** Texts of the page of outreach. */
export const OUTREACH_MESSAGES: InEach<Messages> = {
	ja,
	en,
	easy: {
		title: '知らせる',
		lead: 'ホームページ、メールの名簿、問い合わせの数を、月ごとに見ます。',
		inReport: '報告書に書いてあること',
		asPrinted: '報告書の文をそのまま書いています。',
		figures: '月ごとの数',
		emptyTitle: '数の記録は、まだありません',
		empty: '月ごとの数を書いて取り込むと、ここにグラフが出ます。わかる数だけで、はじめられます。',
		howTo: [
			'書くための表を保存します。1つの月を1行に書きます。',
			'数えていないところは、書かないでください。0は「数えたら0だった」という意味です。',
			'書いた表を「取り込み」のページに入れます。'
		],
		more: '数を書きたすには',
		template: '書くための表をもらう'
	}
};
