import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { MetricId } from '$lib/findings/rows';

/** What a figure is made of that may not be on record yet. */
type Needed =
	'teams' | 'course' | 'places' | 'outside' | 'base' | 'density' | 'shares' | 'periods' | 'other';

/** Why a figure has nothing to draw though nothing is filtered, and what brings it. */
const WORDS: Record<Needed, InEach<string>> = {
	teams: {
		ja: 'ワーキングの活動の記録は、まだありません。活動のファイルを「取り込み」のページから取り込むと、ここに出ます。',
		easy: 'ワーキングの記録は、まだありません。「取り込み」のページで、ファイルを入れてください。',
		en: 'There are no records of working groups yet. Take in a file of their sessions on the page “Import”.'
	},
	course: {
		ja: '基礎講座の記録は、まだありません。会議の種類が「基礎講座」の会議があると、ここに出ます。',
		easy: '基礎講座の記録は、まだありません。種類が「基礎講座」の会議があると、ここに出ます。',
		en: 'There is no basic course on record yet. It appears with a meeting whose kind is “Basic course”.'
	},
	places: {
		ja: '参加した機関の種類や所在地が、まだ分かりません。機関一覧を取り込むか、参加機関のページから直すと、ここに出ます。',
		easy: '機関の種類や場所が、まだ分かりません。「取り込み」のページで、機関の一覧を入れてください。',
		en: 'Kinds and places of the organizations are not known yet. Take in a list of organizations, or give them on the page of an organization.'
	},
	outside: {
		ja: '所在地の分かる参加が10に満たない年度は、割合を図にしません。数は「表で見る」にあります。',
		easy: '場所の分かる参加が10より少ない年度は、図に出しません。数は表で見られます。',
		en: 'Years with fewer than 10 attendances whose place is known are not drawn as shares. The numbers are in the table.'
	},
	base: {
		ja: 'もとの数が10に満たない年度は、割合を図にしません。数は「表で見る」にあります。',
		easy: '数が10より少ない年度は、図に出しません。数は表で見られます。',
		en: 'Years with a base below 10 are not drawn as shares. The numbers are in the table.'
	},
	density: {
		ja: '機関が10に満たない年度は、密度を図にしません。機関とつながりの数は「表で見る」にあります。',
		easy: '機関が10より少ない年度は、図に出しません。数は表で見られます。',
		en: 'Years with fewer than 10 organizations are not drawn. Their organizations and ties are in the table.'
	},
	shares: {
		ja: 'もとの数が10に満たない年度と、前の年度の記録がない年度は、割合を図にしません。数は「表で見る」にあります。',
		easy: '数が10より少ない年度と、前の年度の記録がない年度は、図に出しません。数は表で見られます。',
		en: 'Years with a base below 10, or without a record of the year before, are not drawn as shares. The numbers are in the table.'
	},
	periods: {
		ja: 'もとの数が10に満たない期間は、割合を図にしません。数は「表で見る」にあります。',
		easy: '数が10より少ない期間は、図に出しません。数は表で見られます。',
		en: 'Periods with a base below 10 are not drawn as shares. The numbers are in the table.'
	},
	other: {
		ja: 'この図に使う記録は、まだありません。',
		easy: 'この図に使う記録は、まだありません。',
		en: 'There are no records for this figure yet.'
	}
};

const NEEDED: Partial<Record<MetricId, Needed>> = {
	'active-working-groups': 'teams',
	'working-group-activity': 'teams',
	'working-group-overlap': 'teams',
	'working-group-share': 'teams',
	'working-group-years': 'teams',
	'working-groups': 'teams',
	'course-reach': 'course',
	trend: 'periods',
	diversity: 'places',
	'network-density': 'density',
	'new-municipalities': 'places',
	'regional-map': 'places',
	'outside-share': 'outside',
	'repeat-rate': 'base',
	retention: 'shares',
	turnover: 'shares'
};

/** Why the figure of a metric has nothing to draw though nothing is filtered. */
export function emptyText(metric: MetricId, language: LanguageMode): string {
	return pick(WORDS[NEEDED[metric] ?? 'other'], language);
}
