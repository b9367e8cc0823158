import type { InEach } from '$lib/domain/language';

const ja = {
	read: '1つずつ読む',
	hint: '矢印キーで値を1つずつ読みます。種類がいくつかある図では、左右は同じ種類の前後、上下は同じ時のほかの種類です。Enter で根拠・絞り込み・音、Esc で終わります。',
	/** What a sum is made of, after its value. */
	parts: (all: readonly string[]) => `（${all.join('、')}）`,
	part: (label: string, text: string) => `${label} ${text}`,
	/** Between what is said of one mark. */
	gap: '、',
	place: (at: number, all: number) => `（${all}個中${at}個目）`,
	placeInSeries: (series: string, at: number, all: number) => `（${series}：${all}個中${at}個目）`,
	evidence: 'この数字の根拠',
	narrow: (to: string) => `${to}で絞り込む`,
	widen: '絞り込みを外す',
	listen: '音で聞く',
	close: '閉じる'
};

/** Texts for reading the marks of a drawing. */
export const MARK_MESSAGES: InEach<typeof ja> = {
	ja,
	en: {
		read: 'Read one by one',
		hint: 'Arrow keys read the values one by one: left and right within a series, up and down to another series at the same time. Enter leads to what a number is made of, to narrowing and to sound, Esc ends.',
		parts: (all) => ` (${all.join(', ')})`,
		part: (label, text) => `${label} ${text}`,
		gap: ', ',
		place: (at, all) => ` (${at} of ${all})`,
		placeInSeries: (series, at, all) => ` (${series}: ${at} of ${all})`,
		evidence: 'What this number is made of',
		narrow: (to) => `Narrow the view: ${to}`,
		widen: 'Widen the view again',
		listen: 'Listen',
		close: 'Close'
	},
	easy: {
		hint: '矢印のキーですうじを1つずつ読みます。左右は同じ種類の前と後です。上下は同じときのほかの種類です。Enter でくわしく見ます。Esc でおわります。',
		evidence: 'このすうじのもと',
		narrow: (to) => `${to}だけを見る`,
		widen: 'ぜんぶを見る'
	}
};
