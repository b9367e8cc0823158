/** The pages of the site in the order of the navigation. `path` has no base and ends in a slash. */
export const PAGES = [
	{ path: '/', label: '概況' },
	{ path: '/trends/', label: '推移' },
	{ path: '/regions/', label: '地域' },
	{ path: '/working-groups/', label: 'ワーキング' },
	{ path: '/history/', label: '歩み' },
	{ path: '/import/', label: '取り込み' },
	{ path: '/data/', label: 'データについて' }
] as const;
