import type { InEach } from '$lib/domain/language';

const ja = {
	open: 'さがす',
	title: 'ページ・グラフ・機関・会議・数え方をさがす',
	placeholder: '名前の一部を入れてください',
	results: (number: number) => `${number}件`,
	none: '見つかりません。別の言葉でお試しください。',
	loading: '機関と会議の名前を読み込んでいます…',
	close: '閉じる',
	kinds: {
		page: 'ページ',
		view: '残した見方',
		organization: '機関',
		meeting: '会議',
		number: 'グラフ・数',
		metric: '数え方',
		word: '言葉の意味'
	},
	seeNumbers: 'この数を見る：',
	seeOn: (page: string, number: string) => `${page}「${number}」`,
	keys: 'キーの一覧',
	keyList: [
		['Ctrl（⌘）＋ K', 'この窓を開く'],
		['↑ ↓', '候補を選ぶ'],
		['Enter', '選んだところへ移る、言葉の意味を出す'],
		['Esc', '窓を閉じる、グラフの読み上げを終える'],
		['← →', '「1つずつ読む」を押したグラフで、前後の値を読む'],
		['↑ ↓（グラフ）', 'そこで、同じ時のほかの種類の値を読む'],
		['Home　End', 'グラフの最初と最後の値を読む']
	] as readonly (readonly [string, string])[]
};

/** Texts of the window in which everything is looked for by name. */
export const PALETTE_MESSAGES: InEach<typeof ja> = {
	ja,
	en: {
		open: 'Search',
		title: 'Search pages, charts, organizations, meetings and metrics',
		placeholder: 'Part of a name',
		results: (number) => `${number} found`,
		none: 'Nothing found. Try another word.',
		loading: 'Reading the names of organizations and meetings…',
		close: 'Close',
		kinds: {
			page: 'Page',
			view: 'Kept view',
			organization: 'Organization',
			meeting: 'Meeting',
			number: 'Chart',
			metric: 'Metric',
			word: 'Word'
		},
		seeNumbers: 'See it:',
		seeOn: (page, number) => `${page}: ${number}`,
		keys: 'Keys',
		keyList: [
			['Ctrl (⌘) + K', 'open this window'],
			['↑ ↓', 'choose a result'],
			['Enter', 'go to the result, or show what a word means'],
			['Esc', 'close the window, stop reading a chart'],
			['← →', 'read the values of a chart after “Read one by one”'],
			['↑ ↓ (chart)', 'there, read another series at the same time'],
			['Home, End', 'read the first or last value of a chart']
		]
	},
	easy: {
		title: 'ページや機関をさがす',
		placeholder: '名前のいちぶを入れてください',
		none: '見つかりません。べつのことばでためしてください。',
		loading: '名前を読んでいます…',
		seeNumbers: 'この数を見る：'
	}
};
