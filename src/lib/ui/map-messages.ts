import type { InEach } from '$lib/domain/language';
import { fiscalYearTitle } from '$lib/domain/fiscal-year';
import { amount, count } from '$lib/findings/words';
import type { TakingProblem } from './boundaries.svelte';

const ja = {
	controls: '地図の年度',
	allYears: '表示中のすべての年度',
	year: (year: number) => fiscalYearTitle(year, 'ja'),
	earlier: '前の年度',
	later: '次の年度',
	keys: 'ボタンの上では、左右の矢印キーでも年度を送れます。',
	attribution: (source: string) => `地図の出典：${source}`,
	withTiles: 'タイルで見る',
	withMap: '地図で見る',
	moreMap: '市区町村の地図を表示するには、データについてのページで地図のファイルを選んでください。',
	toData: 'データについて',
	file: {
		heading: '地図の境界ファイル',
		lead: '地域のページのタイルの代わりに、実際の市区町村の形で地図を描けます。市区町村コード（5桁）の付いたTopoJSONファイルを選んでください。ファイルはこのブラウザーの中だけに置き、外へは送りません。記録ではないので、バックアップには入りません。',
		none: 'いまは地図のファイルがありません。地域のページはタイルで表示します。',
		fromSite: (size: number) =>
			`このサイトに置かれた地図（${count(size)}市区町村）を使っています。`,
		fromBrowser: (size: number) =>
			`このブラウザーに置いた地図（${count(size)}市区町村）を使っています。`,
		choose: '地図のファイルを選ぶ',
		drop: 'ここにファイルを置いても選べます。',
		remove: '地図のファイルを消す',
		taken: '地図のファイルを読み込みました。地域のページで見られます。',
		removed: '地図のファイルを消しました。',
		problems: {
			'not-json':
				'このファイルは地図のファイル（TopoJSON）ではありません。別のファイルを選んでください。',
			'not-topology':
				'このファイルはTopoJSONの形になっていないか、中身が欠けています。GeoJSONはTopoJSONに変換してから選んでください。',
			'no-municipalities':
				'このファイルの図形には、市区町村コード（5桁）がありません。idに市区町村コードを入れたファイルを選んでください。',
			'too-large':
				'このファイルは大きすぎます（20MBまで）。必要な都道府県だけのファイルを選んでください。',
			'not-kept':
				'地図は表示できますが、このブラウザーに保存できませんでした。ページを閉じると消えます。',
			'not-loaded':
				'地図を読む部品を読み込めませんでした。インターネットにつながるところで、もう一度お試しください。'
		} as Record<TakingProblem, string>
	}
};

/** Texts of the map of regions, of one language. */
type MapMessages = Readonly<typeof ja>;

const en: MapMessages = {
	controls: 'Fiscal year of the map',
	allYears: 'All fiscal years in view',
	year: (year) => fiscalYearTitle(year, 'en'),
	earlier: 'Year before',
	later: 'Next year',
	keys: 'On the buttons the left and right arrow keys go through the years, too.',
	attribution: (source) => `Source of the map: ${source}`,
	withTiles: 'Show tiles',
	withMap: 'Show the map',
	moreMap: 'To see a map of the municipalities, choose a map file on the page about the data.',
	toData: 'About the data',
	file: {
		heading: 'File of boundaries',
		lead: 'The page of regions can draw the municipalities in their real shape instead of as tiles. Choose a TopoJSON file whose shapes bear five-digit municipality codes. It stays in this browser and is never sent anywhere. It is no record, so backups do not hold it.',
		none: 'There is no map file now. The page of regions shows tiles.',
		fromSite: (size) =>
			`A map put beside this site is in use (${amount(size, 'municipalities', 'en')}).`,
		fromBrowser: (size) =>
			`A map kept in this browser is in use (${amount(size, 'municipalities', 'en')}).`,
		choose: 'Choose a map file',
		drop: 'You can drop the file here, too.',
		remove: 'Remove the map file',
		taken: 'The map file was read. See it on the page of regions.',
		removed: 'The map file was removed.',
		problems: {
			'not-json': 'This is no map file (TopoJSON). Choose another one.',
			'not-topology':
				'This file is not in the form of TopoJSON, or part of it is missing. Convert GeoJSON to TopoJSON first.',
			'no-municipalities':
				'The shapes in this file have no municipality codes. Choose a file with five-digit codes as ids.',
			'too-large': 'This file is too large (20 MB at most). Choose one of fewer prefectures.',
			'not-kept':
				'The map can be shown but could not be kept in this browser. It will be gone when the page is closed.',
			'not-loaded': 'What reads maps could not be loaded. Try again where you are online.'
		}
	}
};

/** Texts of the map of regions. */
export const MAP_MESSAGES: InEach<MapMessages> = {
	ja,
	en,
	easy: {
		controls: '地図の年度をえらぶ',
		allYears: '見ている年度ぜんぶ',
		year: (year) => fiscalYearTitle(year, 'easy'),
		keys: '左と右の矢印のキーでも、年度を変えられます。',
		moreMap: 'ほんとうの形の地図を見るには、「データについて」で地図のファイルをえらびます。',
		file: {
			lead: '市や町のほんとうの形で、地図をかけます。地図のファイル（TopoJSON）をえらんでください。ファイルは外に送りません。バックアップには入りません。',
			none: '地図のファイルはありません。地域のページは、タイルで見せます。',
			choose: '地図のファイルをえらぶ',
			drop: 'ここにファイルをおいてもよいです。',
			taken: '地図を読みました。地域のページで見られます。'
		}
	}
};
