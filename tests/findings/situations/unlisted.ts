import { WITHHELD } from '$lib/domain/hidden-count';
import {
	kindsFinding,
	kindsSummary,
	outsideFinding,
	regionsFinding,
	regionsSummary
} from '$lib/findings/composition';
import { absenceFinding } from '$lib/findings/concentration';
import { totalsSentence } from '$lib/findings/headline';
import { mapFinding, mapSummary } from '$lib/findings/places';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

/** The first meeting that a network takes in: 8 people of 5 organizations on no list. */
const [year, first] = [2026, viewOf(2026, 2026, 2026)];

const totals: MetricRows['totals'] = {
	attendances: 8,
	participants: 8,
	organizations: 5,
	meetings: 1,
	municipalities: 0,
	attendances_by_year: null
};

const nowhere: MetricRows['regional-map'] = {
	municipality_code: 'unknown',
	municipality: null,
	in_home_area: 0,
	col: null,
	tile_row: null,
	known_organizations: 0,
	organizations: 5,
	attendances: 8,
	attendances_by_year: null
};
const unranked = { ...nowhere, attendances_by_year: '2026:8' };

const kinds = (known: number, unknown: number): MetricRows['attendances-by-organization-kind'][] =>
	[
		{ organization_kind: 'unknown', attendances: unknown },
		{ organization_kind: 'school', attendances: known }
	]
		.filter(({ attendances }) => attendances > 0)
		.map((row) => ({ ...row, fiscal_year: year, organizations: 1 }));

const outside: MetricRows['outside-share'] = {
	fiscal_year: year,
	home_attendances: 0,
	outside_attendances: 0,
	unknown_attendances: 8,
	outside_organizations: 0
};

type Say = Situation['say'];

const situation = (name: string, say: Say, said: Situation['said']) => ({ name, say, said });

/** What places and kinds say while no list of organizations was taken in. */
const WITHOUT_LIST: readonly Situation[] = [
	situation(
		'no place is known: municipalities are not counted',
		(language) =>
			totalsSentence(totals, { ...first, language })
				.map((part) => (typeof part === 'string' ? part : part.text))
				.join(''),
		{
			ja: '2026年度は、1回の会議に延べ8名、実8名が、5機関から参加しました。',
			easy: '2026年度は、1回の会議がありました。同じ人も毎回数えて8人、同じ人を1回だけ数えて8人が、5の機関から参加しました。',
			en: 'In FY2026, 1 meeting had 8 attendances by 8 people from 5 organizations.'
		}
	),
	situation('no kind is known', (language) => kindsFinding(kinds(0, 8), { ...first, language }), {
		ja: '2026年度の延べ8名は、機関の種類が分かりません',
		en: 'FY2026: the kind of organization is not known for 8 attendances'
	}),
	situation(
		'no kind is known, and where it comes from',
		(language) => kindsSummary(kinds(0, 8), { ...first, language }),
		{
			ja: '2026年度の延べ参加者数は、不明8名です。種類は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation(
		'few kinds are known: what is not known is never the largest kind',
		(language) => kindsFinding(kinds(3, 8), { ...first, language }),
		{
			ja: '2026年度は、種類の分かる参加では学校が最も多く、3名中3名',
			en: 'FY2026: of attendances whose kind is known, most are from “School”, 3 of 3 people'
		}
	),
	situation('no place', (language) => regionsFinding([unranked], { ...first, language }), {
		ja: '2026年度は、参加した機関の所在地が分かりません',
		en: 'FY2026: it is not known where the organizations are'
	}),
	situation(
		'no place, and where it comes from',
		(language) => regionsSummary([unranked], { ...first, language }),
		{
			ja: '所在地の分からない参加が8名あります。所在地は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation('no place on the map', (language) => mapFinding([nowhere], { ...first, language }), {
		ja: '2026年度は、参加した機関の所在地が分かりません'
	}),
	situation(
		'a map without a place explains no shades',
		(language) => mapSummary([nowhere], { ...first, language }),
		{
			ja: '所在地の分からない参加が8名あります。所在地は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation(
		'no share from outside: there are records, but no places',
		(language) => outsideFinding([outside], { ...first, language }),
		{ ja: '2026年度は、参加した機関の所在地が分かりません' }
	)
];

/** A small network in public: what is withheld is not the base of anything. */
const IN_PUBLIC: readonly Situation[] = [
	situation(
		'a share from outside whose part is withheld',
		(language) =>
			outsideFinding([{ ...outside, home_attendances: 30, outside_attendances: WITHHELD }], {
				...first,
				language
			}),
		{ ja: '2026年度の圏域外からの参加は非公開' }
	),
	situation(
		'half of attendances, of how many is withheld',
		(language) =>
			absenceFinding(
				[{ fiscal_year: year, participants: WITHHELD, attendances: 40, absence_factor: 5 }],
				{
					...first,
					language
				}
			),
		{
			ja: '2026年度は、延べ参加の半数が5名の出席から',
			easy: '2026年度は、参加の半分が5人の出席から',
			en: 'In FY2026, half of all attendances were those of 5 people'
		}
	)
];

/** Situations of a network whose organizations are on no list. */
export const situations: readonly Situation[] = [...WITHOUT_LIST, ...IN_PUBLIC];
