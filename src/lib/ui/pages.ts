import type { InEach } from '$lib/domain/language';

/** The pages of the site in the order of the navigation. `path` has no base and ends in a slash. */
export const PAGES: readonly { path: string; label: InEach<string> }[] = [
	{ path: '/', label: { ja: '概況', en: 'Overview' } },
	{ path: '/trends/', label: { ja: '推移', en: 'Trends' } },
	{ path: '/regions/', label: { ja: '地域', en: 'Regions' } },
	{ path: '/working-groups/', label: { ja: 'ワーキング', en: 'Working groups' } },
	{ path: '/history/', label: { ja: '歩み', en: 'History' } },
	{ path: '/organizations/', label: { ja: '参加機関', en: 'Organizations' } },
	{ path: '/meetings/', label: { ja: '会議', en: 'Meetings' } },
	{ path: '/import/', label: { ja: '取り込み', en: 'Import' } },
	{ path: '/keep/', label: { ja: '保管', en: 'Keeping' } },
	{ path: '/data/', label: { ja: 'データについて', en: 'Data' } },
	{ path: '/outreach/', label: { ja: '情報発信', en: 'Outreach', easy: 'しらせる' } },
	{
		path: '/hypothesis/',
		label: { ja: '仮説', en: 'Hypothesis', easy: 'わたしたちの かんがえ' }
	},
	{
		path: '/quality/',
		label: { ja: '名簿の質', en: 'Data quality', easy: 'きろくの たしかさ' }
	},
	{ path: '/expert/', label: { ja: 'くわしく', en: 'Expert', easy: 'くわしい 人へ' } }
];

const TRANSLATED = [
	'/import/',
	'/keep/',
	'/organizations/',
	'/meetings/',
	'/outreach/',
	'/hypothesis/',
	'/quality/',
	'/expert/'
];

/** Whether what a page says is there in English too; the others are in Japanese only. */
export function isInEveryLanguage(path: string): boolean {
	return TRANSLATED.some((translated) => path.startsWith(translated));
}
