import type { InEach } from '$lib/domain/language';

/** What a page is for: to look at records, to tell others, to keep records, or to check them. */
export type PageGroup = 'see' | 'tell' | 'record' | 'check';

/** A page of the site. `path` has no base and ends in a slash. */
export interface Page {
	path: string;
	group: PageGroup;
	/** Short enough for the navigation. */
	label: InEach<string>;
}

/** The groups in the order of the navigation. */
export const PAGE_GROUPS: readonly { group: PageGroup; label: InEach<string> }[] = [
	{ group: 'see', label: { ja: '見る', en: 'See' } },
	{ group: 'tell', label: { ja: '伝える', en: 'Tell' } },
	{ group: 'record', label: { ja: '記録する', en: 'Record' } },
	{ group: 'check', label: { ja: '確かめる', en: 'Check' } }
];

/** The pages of the site by group, in the order of the navigation. */
export const PAGES: readonly Page[] = [
	{ path: '/', group: 'see', label: { ja: '概況', easy: 'まとめ', en: 'Overview' } },
	{ path: '/trends/', group: 'see', label: { ja: '推移', easy: 'うつりかわり', en: 'Trends' } },
	{ path: '/flow/', group: 'see', label: { ja: '人の流れ', easy: '人のうごき', en: 'Flow' } },
	{ path: '/regions/', group: 'see', label: { ja: '地域', en: 'Regions' } },
	{ path: '/organizations/', group: 'see', label: { ja: '参加機関', en: 'Organizations' } },
	{ path: '/network/', group: 'see', label: { ja: 'つながり', en: 'Network' } },
	{ path: '/working-groups/', group: 'see', label: { ja: 'ワーキング', en: 'Working groups' } },
	{
		path: '/pillars/',
		group: 'see',
		label: { ja: '取り組みの分類', easy: '活動の種類', en: 'Pillars' }
	},
	{ path: '/outreach/', group: 'see', label: { ja: '情報発信', easy: '知らせる', en: 'Outreach' } },
	{ path: '/history/', group: 'see', label: { ja: '歩み', en: 'History' } },
	{
		path: '/hypothesis/',
		group: 'see',
		label: { ja: '仮説', easy: 'わたしたちの考え', en: 'Hypothesis' }
	},
	{
		path: '/present/',
		group: 'tell',
		label: { ja: '発表資料', easy: '見せる資料', en: 'Present' }
	},
	{ path: '/report/', group: 'tell', label: { ja: '年度報告書', easy: '1年の報告', en: 'Report' } },
	{
		path: '/export/',
		group: 'tell',
		label: { ja: 'データを渡す', easy: 'データをわたす', en: 'Hand out' }
	},
	{ path: '/meetings/', group: 'record', label: { ja: '会議', en: 'Meetings' } },
	{ path: '/import/', group: 'record', label: { ja: '取り込み', en: 'Import' } },
	{ path: '/keep/', group: 'record', label: { ja: '保管', en: 'Keeping' } },
	{
		path: '/quality/',
		group: 'check',
		label: { ja: '名簿の質', easy: '記録のたしかさ', en: 'Quality' }
	},
	{ path: '/expert/', group: 'check', label: { ja: 'くわしく', en: 'Expert' } },
	{ path: '/data/', group: 'check', label: { ja: 'データについて', en: 'Data' } }
];

/** The pages of a group that the site has; all of them where it is not known which those are. */
export function pagesOf(group: PageGroup, paths: readonly string[]): Page[] {
	const isThere = ({ path }: Page) => paths.length === 0 || paths.includes(path);
	return PAGES.filter((page) => page.group === group && isThere(page));
}

/** Pages that work with rolls and original records: the public view does not open them. */
const INTERNAL = ['/meetings/', '/import/', '/keep/', '/quality/', '/expert/'];

/** True for the path of a page, or of one below it, that only the committee itself sees. */
export function isInternal(path: string): boolean {
	return INTERNAL.some((one) => path.startsWith(one));
}
