import type { InEach } from '$lib/domain/language';
import { amount } from '$lib/findings/words';

const japanese = {
	title: '推移',
	lead: '参加がどう変わってきたかを、年度、月、会議ごとに見ます。',
	explorer: '数え方を選んで見る',
	measure: '何を数えるか',
	split: '何で分けるか',
	grain: 'どの期間ごとに',
	brush: 'グラフの上を横になぞると、その年度だけを表示します。上の「年度」でも選べます。',
	ghost: (years: number) =>
		`「どの期間ごとに」を月にして、${years}つの年度までにすると、前の年の同じ月も灰色の破線で出ます。`,
	brushing: (from: number, to: number) => `${from}年度～${to}年度`
};

type TrendMessages = Readonly<typeof japanese>;

const english: TrendMessages = {
	title: 'Trends',
	lead: 'How participation has changed: by fiscal year, month and meeting.',
	explorer: 'Choose what to see',
	measure: 'What is counted',
	split: 'Divided by',
	grain: 'For each',
	brush: 'Drag across the chart to see those fiscal years only. The filters above do the same.',
	ghost: (years) =>
		`By month and with up to ${amount(years, 'fiscal years', 'en')}, the same months of the year before are drawn in gray dashes.`,
	brushing: (from, to) => `FY${from} to FY${to}`
};

/** Texts of the page of trends beside its charts. */
export const TREND_MESSAGES: InEach<TrendMessages> = {
	ja: japanese,
	en: english,
	easy: {
		title: 'うつりかわり',
		lead: '参加がどう変わったかを見ます。',
		explorer: '選んで見る',
		brush: 'グラフの上をマウスでなぞります。その年度だけを見られます。上の「年度」でも選べます。',
		ghost: (years: number) =>
			`月ごとにして、${years}つの年度までにします。すると、前の年の同じ月も、灰色の線で出ます。`
	}
};
