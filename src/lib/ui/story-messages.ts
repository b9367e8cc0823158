import type { InEach } from '$lib/domain/language';

const ja = {
	title: '歩み',
	lead: '年度報告書の歴史の表と、記録から数えた節目を、発足の前から今まで並べました。',
	yearsOnly: 'このページで効く絞り込みは、年度だけです。参加はいつも全部を数えます。',
	othersIdle: 'いまの絞り込みのうち、年度のほかは、このページの図や数に効いていません。',
	tracks: '表示する流れ',
	tracksHint: 'チェックを外した流れは、図と一覧から消えます。',
	marks: '図の印を押すと、下の一覧の同じできごとが開きます。矢印キーで印から印へ動けます。',
	list: 'できごとの一覧',
	listHint:
		'見出しは年度ではなく暦の年です。報告書のできごとは印刷された年、記録の節目は会議の日の年にあります。図では、節目はその年度のところに立ちます。',
	none: '表示できるできごとはありません。年度や流れの選び方を変えてみてください。',
	openAll: 'すべて開く',
	closeAll: 'すべて閉じる',
	year: (year: number) => `${year}年`,
	source: (source: string) => `出典：${source}`,
	doubt: '報告書の食い違い',
	more: '食い違いの一覧は「名簿の質」にあります。',
	attendances: '年度ごとの延べ参加者数（表）',
	fiscalYear: '年度',
	people: '延べ参加者数（名）'
};

/** Texts of the page of the history, of one language. */
export type StoryMessages = Readonly<typeof ja>;

const easy = {
	lead: '年度報告書の歴史の表です。会議の記録から数えた区切りも、いっしょに並べました。',
	yearsOnly: 'このページでは、年度だけを選べます。来た人は、いつも全部数えます。',
	othersIdle: '年度のほかのしぼりこみは、このページの数を変えません。',
	tracks: '見たいもの',
	tracksHint: 'チェックを外すと、図と一覧から消えます。',
	marks: '図の印を押すと、下の一覧が開きます。矢印キーで、となりの印に動きます。',
	list: 'できごとの一覧',
	listHint:
		'見出しは、年度ではなく、カレンダーの年です。記録の区切りは、会議の日の年のところにあります。図では、年度のところにあります。',
	none: '見られるできごとはありません。年度や、見たいものを変えてください。',
	openAll: '全部開く',
	closeAll: '全部閉じる',
	source: (source: string) => `もとの文：${source}`,
	doubt: '報告書で合わないところ',
	more: '合わないところの一覧は、「記録のたしかさ」にあります。',
	attendances: '来た人の数（表）',
	people: '来た人の数（同じ人も毎回数えます）'
};

const en: StoryMessages = {
	title: 'History',
	lead: 'The history table of the annual report, and milestones counted from the records, from before the network began until now.',
	yearsOnly:
		'On this page only the fiscal years can be narrowed: participation is always counted in full.',
	othersIdle: 'Of the filters now set, those besides the fiscal years change nothing on this page.',
	tracks: 'Tracks shown',
	tracksHint: 'A track that is not checked leaves the drawing and the list.',
	marks:
		'A mark of the drawing opens the same event in the list below. Arrow keys lead from mark to mark.',
	list: 'List of events, as the report words them in Japanese',
	listHint:
		'Headings are calendar years, not fiscal years: events of the report stand under the year printed, milestones under that of their meeting. In the drawing a milestone stands in its fiscal year.',
	none: 'There is no event to show. Try other years or tracks.',
	openAll: 'Open all',
	closeAll: 'Close all',
	year: (year) => String(year),
	source: (source) => `Source: ${source}`,
	doubt: 'Does not fit in the report',
	more: 'All such places are listed on the page “Quality”.',
	attendances: 'Attendances by fiscal year (table)',
	fiscalYear: 'Fiscal year',
	people: 'Attendances'
};

/** Texts of the page of the history. */
export const STORY_MESSAGES: InEach<StoryMessages> = { ja, en, easy };
