import type { DeckKind } from '$lib/domain/deck';
import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	titles: {
		'annual-report': (year: string) => `${year} 活動のまとめ`,
		council: (year: string) => `${year} 運営協議会の資料`,
		'working-groups': (year: string) => `${year} ワーキングの報告`,
		own: (year: string) => `${year} 発表資料`
	} as Readonly<Record<DeckKind, (year: string) => string>>,
	internal: '内部用（外に出さないでください）。',
	internalShort: '内部用',
	public: '公開用。',
	publicShort: '公開用',
	sample: 'サンプルデータ（合成）です。実際の参加の記録ではありません。',
	source: (text: string) => `出典：${text}。`,
	asOf: (text: string) => `時点：${text}。`,
	definition: (text: string) => `数え方：${text}`,
	filtered: (text: string) => `絞り込み：${text}。`,
	without: (years: string) => `記録のない年度：${years}。`,
	withoutNote: (years: string) => `${years}は記録がありません。会議がなかったとは限りません。`,
	years: (from: string, to: string) => (from === to ? from : `${from}から${to}まで`),
	of: (title: string, years: string) => `${title}　${years}`,
	comma: '、',
	noRecord: 'この条件に合う記録はありません。',
	withheld: '公開用では、この人数を示しません。ほかの数から引くと、伏せた数が分かるためです。',
	unknownChart: 'この図は、いまのあゆみにはありません。',
	unknownTitle: '表示できない図',
	table: '（表）',
	reading: '数字の読み方',
	discussion: '話し合いたいこと',
	readingPoints: [
		'数字は、会議の出席の記録を数えたものです。',
		'延べ参加者数は、同じ人も会議ごとに数えます。実参加者数は、1人を1回だけ数えます。',
		'増えた・減った理由や、支援の効果は、この数字だけでは分かりません。'
	],
	discussionPoints: {
		'working-groups': [
			'チームの活動は、いまの進め方でよいか',
			'ほかの会議やチームと、どうつなげるか',
			'次の年度に、始めたいこと・終えてよいこと',
			'この資料に足りない数字は何か'
		],
		usual: [
			'この1年の参加の広がりを、どう見るか',
			'しばらく来ていない機関に、どう声をかけるか',
			'次の年度に、増やしたい会議・見直したい会議',
			'この資料に足りない数字は何か'
		]
	},
	discussionSmall: '出された意見は、会議のあとで書き加えてください。',
	before: (before: string, difference: string) => `前年度 ${before}（${difference}）`,
	noBefore: '前年度の記録はありません',
	notOver: '年度の途中なので比べません',
	notes: {
		title: (title: string) => `「${title}」について報告します。`,
		shows: (title: string) => `この図は、${title}です。`,
		table: (title: string) => `この表は、${title}です。`,
		numbers: (year: string) => `${year}の主な数字です。前の年度と並べて示します。`,
		base: (meetings: string, attendances: string) =>
			`もとの記録は、名簿のある会議${meetings}回、延べ${attendances}名です。`,
		caveat: (text: string) => `注意：${text}`,
		notSaid:
			'この図から言えないこと：増えた・減った理由や、支援の効果は、出席の記録だけでは分かりません。',
		fewYears: '年度の数が8に満たないので、長い傾向とは言えません。',
		reading: '数字を見る前に、数え方を短く説明します。',
		discussion: '図に戻りながら、出席の方の見方を聞きます。'
	}
};

/** Words on slides and under them, of one language. */
export type DeckWords = Readonly<typeof ja>;

const easy: Easier<DeckWords> = {
	internal: '中の人が使う資料です。外に出さないでください。',
	internalShort: '中の人用',
	public: 'みんなに見せる資料です。',
	publicShort: 'みんなに見せる',
	sample: '見本のデータ（作りもの）です。本当の記録ではありません。',
	asOf: (text) => `いつまで：${text}。`,
	withoutNote: (years) => `${years}は記録がありません。会議はあったかもしれません。`,
	noRecord: '合う記録はありません。',
	withheld: 'みんなに見せるときは、この数を出しません。だれのことかわかるかもしれないからです。',
	unknownTitle: '出せない図',
	discussion: '話し合うこと',
	readingPoints: [
		'会議に来た人の記録を数えました。',
		'「毎回数える」数は、同じ人も会議ごとに数えます。',
		'「1回だけ数える」数は、1人を1回だけ数えます。',
		'なぜ増えたか、なぜ減ったかは、数字だけでは分かりません。'
	],
	discussionPoints: {
		'working-groups': [
			'チームのやり方は、このままでいいですか',
			'ほかの会議やチームと、どうつなぎますか',
			'次の年度に、始めること・やめることはありますか',
			'ほかに見たい数字はありますか'
		],
		usual: [
			'この1年に来た人や機関を、どう思いますか',
			'しばらく来ていない機関に、どう声をかけますか',
			'次の年度に、ふやす会議・変える会議はありますか',
			'ほかに見たい数字はありますか'
		]
	},
	discussionSmall: '出た意見は、会議のあとで書いてください。',
	before: (before, difference) => `前の年度 ${before}（${difference}）`,
	noBefore: '前の年度の記録はありません',
	notOver: 'まだ終わっていない年度なので、比べません',
	notes: {
		title: (title) => `「${title}」を話します。`,
		numbers: (year) => `${year}の大事な数字です。前の年度とくらべます。`,
		base: (meetings, attendances) =>
			`名簿のある会議は${meetings}回です。来た人は、毎回数えて${attendances}人です。`,
		notSaid: 'この図では、なぜ増えたか、なぜ減ったかは分かりません。',
		fewYears: '年度の数が少ないです。長いうつりかわりは分かりません。',
		reading: 'はじめに、数え方を話します。',
		discussion: '図を見ながら、みんなの考えを聞きます。'
	}
};

const en: DeckWords = {
	titles: {
		'annual-report': (year) => `${year}: the year in review`,
		council: (year) => `${year}: material for the council`,
		'working-groups': (year) => `${year}: report of the working groups`,
		own: (year) => `${year}: presentation`
	},
	internal: 'Internal: not to be handed out. ',
	internalShort: 'Internal',
	public: 'Public. ',
	publicShort: 'Public',
	sample: 'Synthetic sample data: not records of anybody who took part. ',
	source: (text) => `Source: ${text}. `,
	asOf: (text) => `As of: ${text}. `,
	definition: (text) => `Definition: ${text} `,
	filtered: (text) => `Filtered by: ${text}. `,
	without: (years) => `Years without records: ${years}. `,
	withoutNote: (years) =>
		`There are no records for ${years}, which does not mean that nothing was held. `,
	years: (from, to) => (from === to ? from : `${from} to ${to}`),
	of: (title, years) => `${title}, ${years}`,
	comma: ', ',
	noRecord: 'No record fits these conditions.',
	withheld:
		'These numbers of people are not given in public: taken from others, they would tell hidden ones.',
	unknownChart: 'This version of Ayumi has no such chart.',
	unknownTitle: 'A chart that cannot be shown',
	table: ' (table)',
	reading: 'How to read the numbers',
	discussion: 'To be discussed',
	readingPoints: [
		'The numbers are counted from the records of attendance at meetings.',
		'Attendances count a person at each meeting; participants count each person once.',
		'Why numbers rose or fell, and what support achieved, these numbers do not say.'
	],
	discussionPoints: {
		'working-groups': [
			'Do the teams work as they should?',
			'How can they tie in with other meetings and teams?',
			'What should begin next year, and what may end?',
			'Which numbers are missing here?'
		],
		usual: [
			'What do we make of who took part this year?',
			'How do we reach organizations that have not come for a while?',
			'Which meetings should there be more of, and which need change?',
			'Which numbers are missing here?'
		]
	},
	discussionSmall: 'Add what was said after the meeting.',
	before: (before, difference) => `Year before ${before} (${difference})`,
	noBefore: 'No records of the year before',
	notOver: 'the year is not over',
	notes: {
		title: (title) => `This is about “${title}”. `,
		shows: (title) => `The chart shows: ${title}. `,
		table: (title) => `The table shows: ${title}. `,
		numbers: (year) => `The main numbers of ${year}, beside those of the year before. `,
		base: (meetings, attendances) =>
			`Behind it are ${meetings} meetings with a roll and ${attendances} attendances. `,
		caveat: (text) => `Note: ${text} `,
		notSaid:
			'What it does not say: records of attendance tell neither why numbers rose or fell nor what support achieved. ',
		fewYears: 'With fewer than 8 years, it is no long-term trend. ',
		reading: 'Say in short how the numbers are counted. ',
		discussion: 'Go back to the charts and ask what everybody makes of them. '
	}
};

/** Words on slides and under them. */
export const DECK_WORDS: InEach<DeckWords> = { ja, easy, en };
