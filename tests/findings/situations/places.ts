import { kindsFinding } from '$lib/findings/composition';
import { coverageSummary, newPlacesFinding } from '$lib/findings/places';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

const kinds = (...attendances: number[]): MetricRows['attendances-by-organization-kind'][] =>
	attendances.map((number, at) => ({
		fiscal_year: 2022,
		organization_kind: ['company', 'school', 'medical'][at] ?? 'other',
		attendances: number,
		organizations: 1
	}));

const place: MetricRows['regional-map'] = {
	municipality_code: '27207',
	municipality: 'A',
	in_home_area: 1,
	col: 0,
	tile_row: 0,
	known_organizations: 20,
	organizations: 18,
	attendances: 300,
	attendances_by_year: null
};

const fresh: MetricRows['new-municipalities'] = {
	fiscal_year: 2021,
	municipality_code: '27207',
	municipality: '高槻市',
	in_home_area: 1,
	first_held_on: '2021-05-19',
	organizations: 1,
	attendances: 3
};

const [several, one] = [viewOf(2020, 2022), viewOf(2022, 2022)];
const unfinished = { ...several, unfinished: { year: 2022, months: 2 } };

/** Situations of kinds and places. */
export const situations: readonly Situation[] = [
	{
		name: 'two kinds are the largest',
		say: (language) => kindsFinding(kinds(40, 40, 20), { ...one, language }),
		said: {
			ja: '2022年度は企業、学校からの参加が並んで最も多く、それぞれ40%（n=100）',
			en: 'FY2022: most attendances are from “Company” and “School”, 40% (n=100) each'
		}
	},
	{
		name: 'one kind is the largest',
		say: (language) => kindsFinding(kinds(60, 20, 20), { ...one, language }),
		said: { ja: '2022年度は企業からの参加が最も多く、60%（n=100）' }
	},
	{
		name: 'one kind alone, as under a filter',
		say: (language) => {
			const before = kinds(30).map((row) => ({ ...row, fiscal_year: 2021 }));
			return kindsFinding([...before, ...kinds(42)], { ...several, language });
		},
		said: {
			ja: '2022年度の参加は企業からだけで、延べ42名、前年度は30名',
			easy: '2022年度の参加は、会社だけで42人、前の年度は30人',
			en: 'FY2022: Company only, 42 attendances; 30 the year before'
		}
	},
	{
		name: 'coverage of several years together',
		say: (language) => coverageSummary([place], { ...several, language }),
		said: {
			ja: '2020～2022年度に参加した圏域の機関は90%（n=20）。Aは20機関のうち18機関が参加しました。割合の元は今の一覧にある機関で、それより前に閉じた機関や統合された機関を除きます。一度でも参加した機関を数えるため、期間が長いほど高くなります。'
		}
	},
	{
		name: 'coverage of a year chosen on the map',
		say: (language) =>
			coverageSummary([place], { ...several, choices: { map_year: '2022' }, language }),
		said: {
			ja: '2022年度に参加した圏域の機関は90%（n=20）。Aは20機関のうち18機関が参加しました。割合の元は今の一覧にある機関で、それより前に閉じた機関や統合された機関を除きます。'
		}
	},
	{
		name: 'no municipality is new in a year that is not over',
		say: (language) => newPlacesFinding([fresh], { ...unfinished, language }),
		said: {
			ja: '途中の2022年度に、新しく加わった市区町村はまだありません',
			en: 'No municipality is new in FY2022 so far'
		}
	},
	{
		name: 'no municipality is new',
		say: (language) => newPlacesFinding([fresh], { ...several, language }),
		said: { ja: '2022年度に新しく加わった市区町村はありません' }
	}
];
