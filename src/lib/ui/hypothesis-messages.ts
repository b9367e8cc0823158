import type { InEach } from '$lib/domain/language';

const ja = {
	title: '仮説',
	lead: 'ネットワークが立ち上げから持ってきた仮説と、それを考えるための2つの数を並べます。',
	quote: '立ち上げ当初からの仮説',
	asPrinted: '文は年度報告書に印刷されたとおりです。',
	source: (where: string) => `出典：${where}`,
	side: '2つの数を並べて見る',
	sideLead:
		'初めの図は支援者の数、次は取り込まれた成果の数です。年度の位置をそろえてありますが、原因と結果を表す図ではありません。',
	yearsOnly: '成果の数には、絞り込みのうち年度だけが効きます。',
	noOutcomes: '成果の数はまだありません',
	noOutcomesLead:
		'就職者数や定着率など、手元にある数を年度ごとに入れると、支援者の図と同じ年度の並びでここに出ます。下の欄に1つずつ書くか、雛形の表にまとめて取り込みます。',
	limits: 'この図から言えないこと',
	limitPoints: [
		'支援者が増えたから成果が変わった、とは言えません。2つが同じ向きに動いても、たまたまや、ほかの理由のことがあります。',
		'年度の数が少ないうちは（8つより少ないうちは）、増えている・減っているとも言えません。',
		'成果には、制度の変更、景気、求人の数、感染症、事業所の増減など、ネットワークの外のことが大きく影響します。',
		'「精通した支援者」は出席の回数から数えた目安で、支援の力そのものではありません。基礎講座の修了も目安になりますが、修了の記録がまだないので入っていません。',
		'成果の数は、取り込んだ方が数えたままです。年度の途中で数え方が変わると、比べられません。'
	],
	form: '成果の数を書き足す',
	formLead:
		'1つずつ書くか、雛形の表にまとめて取り込みます。書いた数はファイルになり、「取り込み」のページで確かめてから加わります。あとから元に戻せます。',
	year: '年度（始まる年）',
	indicator: '指標',
	indicatorHint: '就職者数、定着率など。いつも同じ書き方にします。',
	value: '値',
	unit: '単位',
	told: '出典（誰がどう数えたか）',
	next: '取り込みで確かめる',
	template: '雛形をもらう',
	file: (year: string, indicator: string) => `成果_${year}年度_${indicator}.csv`
};

type Messages = Readonly<typeof ja>;

const en: Messages = {
	title: 'Hypothesis',
	lead: 'The hypothesis of the network since its founding, and two numbers to think about it.',
	quote: 'The hypothesis since the founding',
	asPrinted: 'In Japanese, as printed in the annual report.',
	source: (where) => `Source: ${where}`,
	side: 'Two numbers side by side',
	sideLead:
		'First supporters, then outcomes as imported, by the same fiscal years. It does not show cause and effect.',
	yearsOnly: 'For outcomes, only the fiscal years of the filters count.',
	noOutcomes: 'No outcomes are on record yet',
	noOutcomesLead:
		'Give the numbers you have by fiscal year, such as people who found work or retention, and they appear here by the same years as the supporters. Write them below one at a time, or many in the template.',
	limits: 'What this does not tell',
	limitPoints: [
		'It cannot be said that outcomes changed because there were more supporters. Both may move alike by chance or for another reason.',
		'With fewer than eight fiscal years it cannot even be said that a number rises or falls.',
		'Outcomes depend on much outside the network: law, economy, jobs on offer, epidemics, offices that open and close.',
		'“Skilled supporters” is a guess from the number of attendances, not the skill itself. Completing the basic course would count too, but there is no record of it yet.',
		'Outcomes are as their supplier counted them. Where the way of counting changes they cannot be compared.'
	],
	form: 'Add outcomes',
	formLead:
		'Write one at a time, or many in the template. What you write becomes a file, which you check on the page “Import” before it is added. It can be undone later.',
	year: 'Fiscal year (its first year)',
	indicator: 'Indicator',
	indicatorHint: 'People who found work, retention and the like; always written alike.',
	value: 'Value',
	unit: 'Unit',
	told: 'Source (who counted it, and how)',
	next: 'Check it in the import',
	template: 'Get the template',
	file: (year, indicator) => `outcome_${year}_${indicator}.csv`
};

/** Texts of the page of the hypothesis. */
export const HYPOTHESIS_MESSAGES: InEach<Messages> = {
	ja,
	en,
	easy: {
		title: 'わたしたちの考え',
		lead: 'はじめから持っている考えと、2つの数をならべます。',
		quote: 'はじめからの考え',
		asPrinted: '報告書の文をそのまま書いています。',
		side: '2つの数をならべて見る',
		sideLead:
			'はじめの図は、何度も来た人の数です。次は、成果の数です。理由をしめす図ではありません。',
		yearsOnly: '成果の数は、年度だけでしぼれます。',
		noOutcomes: '成果の数は、まだありません',
		noOutcomesLead: '働きはじめた人の数などを、年度ごとに書いてください。ここに図が出ます。',
		limits: 'この図からは、わからないこと',
		limitPoints: [
			'人がふえたから成果がかわった、とは言えません。',
			'年度が8つより少ないと、ふえた・へったとも言えません。',
			'成果は、制度や景気など、ほかのことでもかわります。',
			'「くわしい支援者」は、来た回数で数えています。支援の力そのものではありません。',
			'成果の数え方がかわると、くらべられません。'
		],
		form: '成果の数を書きたす',
		formLead: '書いた数は、「取り込み」のページで見てから入れます。あとで元にもどせます。',
		template: '書くための表をもらう'
	}
};
