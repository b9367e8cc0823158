import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	overview: { title: '概況', lead: '' },
	trends: {
		title: '推移',
		lead: '参加がどう変わってきたかを、年度、月、会議ごとに見ます。'
	},
	regions: { title: '地域', lead: 'どの市区町村の機関から参加しているかを見ます。' },
	workingGroups: { title: 'ワーキング', lead: 'ワーキングチームの活動と広がりを見ます。' },
	history: {
		title: '歩み',
		lead: '年度報告書の歴史の表をもとに、発足の前から今までを並べました。絞り込みは年度だけが効きます。',
		list: 'できごとの一覧',
		source: '出典',
		year: (year: number) => `${year}年`
	},
	data: {
		title: 'データについて',
		lead: '数字がどこから来て、どう数えられ、どこに保存されるかを説明します。',
		shown: 'いま表示している記録',
		shownFrom: (source: string, asOf: string) => `${source}。${asOf}の記録です。`,
		sample:
			'サンプルデータは、グラフの動きを確かめるために計算で作った架空の出席です。機関の名前も架空です。歩みのページのできごとは、ネットワークの年度報告書から書き写したものです。',
		toImport: 'ファイルを取り込む',
		toHistory: '取り込みの履歴を見る・元に戻す',
		privacy: '保存する場所と、外へ出さない約束',
		staysHere:
			'取り込んだファイルは、ブラウザーの中だけで読み取り、この端末のこのブラウザーか、選んだフォルダーに保存します。インターネットへは送りません。人の名前は、人を見分けるための符号に置き換えます。',
		keepPage: '保管のページ',
		keepCan:
			'で、置き場所を選び、バックアップを作り、合言葉で守り、書き出し、すべてを消すことができます。ブラウザーの閲覧データを消すと記録も消えることがあります。バックアップを作っておいてください。',
		files: '同梱のファイル',
		filesLead: 'このサイトに含まれる記録です。表計算ソフトで開けます（CSV、UTF-8）。',
		file: (label: string, grain: string) => `：${label}（1行は、${grain}）`
	},
	completeness: {
		title: '記録はどれだけそろっているか',
		lead: '名簿のある会議と、機関一覧と照合できた出席が8割に満たない年度の数字には注意が必要です。',
		caption: '年度別の記録の充足度',
		year: '年度',
		held: '開催した会議（回）',
		withRoll: '名簿のある会議（回）',
		attendances: '出席（名）',
		known: '機関と照合できた出席',
		note: '読むときの注意',
		thin: '記録が足りません',
		fine: '―'
	},
	failure: {
		notFound: 'ページが見つかりません',
		notShown: '表示できませんでした',
		mistyped: 'アドレスが変わったか、入力に誤りがあるかもしれません。',
		loadAgain: (message: string) => `もう一度読み込んでください。（${message}）`,
		back: '概況へ戻る'
	}
};

/** What the reading pages say, of one language. */
export type PageMessages = Readonly<typeof ja>;

const easy: Easier<PageMessages> = {
	overview: { title: 'まとめ' },
	trends: {
		title: 'うつりかわり',
		lead: '参加がどう変わったかを見ます。年度、月、会議ごとに見ます。'
	},
	regions: { lead: 'どの市区町村から参加しているかを見ます。' },
	workingGroups: { lead: 'ワーキングのチームがしたことと、広がりを見ます。' },
	history: {
		lead: 'ネットワークができる前から今までのできごとです。年度の報告書をもとにしました。ここでは、年度だけを選べます。',
		list: 'できごと',
		source: 'どこから'
	},
	data: {
		lead: '数字がどこから来たかを説明します。数え方と、残す場所も説明します。',
		shown: '今見えている記録',
		shownFrom: (source, asOf) => `${source}です。${asOf}の記録です。`,
		sample:
			'見本のデータは、ためすために作った出席です。機関の名前も作りものです。歩みのページのできごとは本物です。ネットワークの年度の報告書から書き写しました。',
		toImport: 'ファイルを入れる',
		toHistory: '入れたものを見る・元に戻す',
		privacy: '残す場所と、外に出さない約束',
		staysHere:
			'入れたファイルは、ブラウザーの中だけで読みます。この機械か、選んだフォルダーに残します。インターネットには送りません。人の名前は、記号に変えます。記号は、人を見分けるためのものです。',
		keepCan:
			'で、残す場所を選べます。バックアップ（写し）を作れます。合言葉で守れます。全部を消すこともできます。ブラウザーのデータを消すと、記録も消えることがあります。バックアップを作っておいてください。',
		files: 'このサイトに入っているファイル',
		filesLead: 'このサイトに入っている記録です。表計算のソフトで開けます（CSV、UTF-8）。'
	},
	completeness: {
		title: '記録はそろっているか',
		lead: '記録が足りない年度があります。次の2つのどちらかが8割より少ない年度です。名簿のある会議と、機関が分かる出席です。その年度の数字には気をつけてください。',
		caption: '年度ごとに、記録がそろっているか',
		held: '開いた会議（回）',
		attendances: '出席（人）',
		known: '機関が分かる出席',
		note: '気をつけること'
	},
	failure: {
		notShown: '見せることができませんでした',
		mistyped: 'アドレスが変わったか、まちがっています。',
		loadAgain: (message) => `ページをもう一度開いてください。（${message}）`,
		back: 'はじめのページへ戻る'
	}
};

const en: PageMessages = {
	overview: { title: 'Overview', lead: '' },
	trends: {
		title: 'Trends',
		lead: 'How participation has changed: by fiscal year, by month and by meeting.'
	},
	regions: { title: 'Regions', lead: 'Municipalities that the organizations come from.' },
	workingGroups: {
		title: 'Working groups',
		lead: 'What the teams of the working groups do, and how far they reach.'
	},
	history: {
		title: 'History',
		lead: 'From before the beginning until today, after the tables of history in the annual report. Only fiscal years narrow this page.',
		list: 'List of events',
		source: 'Source',
		year: (year) => String(year)
	},
	data: {
		title: 'About the data',
		lead: 'Where the numbers come from, how they are counted and where they are kept.',
		shown: 'Records shown now',
		shownFrom: (source, asOf) => `Shown: ${source}; ${asOf}.`,
		sample:
			'The sample is attendance that was computed to try the charts. Its organizations are made up too. The events on the page History are copied from the annual report of the network.',
		toImport: 'Import files',
		toHistory: 'See past imports and undo them',
		privacy: 'Where records are kept, and the promise that nothing leaves',
		staysHere:
			'Imported files are read inside the browser only and kept in this browser on this device, or in a folder you choose. They are not sent over the internet. Names of people are replaced by keys that tell people apart.',
		keepPage: 'On the page Keeping',
		keepCan:
			' you can choose the place, make a backup, protect the records with a passphrase, export them and erase everything. Clearing the data of the browser may erase the records too. Please make a backup.',
		files: 'Files of this site',
		filesLead: 'Records that come with this site. They open in a spreadsheet (CSV, UTF-8).',
		file: (label, grain) => `: ${label} (one row: ${grain})`
	},
	completeness: {
		title: 'How complete the records are',
		lead: 'Take care with years in which less than 80% of the meetings have an attendance list, or less than 80% of the attendances could be matched with an organization.',
		caption: 'Completeness of the records by fiscal year',
		year: 'Fiscal year',
		held: 'Meetings held',
		withRoll: 'Meetings with a list',
		attendances: 'Attendances',
		known: 'Matched with an organization',
		note: 'Note',
		thin: 'Too few records',
		fine: '–'
	},
	failure: {
		notFound: 'This page does not exist',
		notShown: 'This page could not be shown',
		mistyped: 'The address may have changed or may be mistyped.',
		loadAgain: (message) => `Please load it again. (${message})`,
		back: 'Back to the overview'
	}
};

/** What the reading pages say, in every language. */
export const PAGE_MESSAGES: InEach<PageMessages> = { ja, easy, en };
