import { NO_FILTERS } from '$lib/domain/filters';
import { movementsSentence } from '$lib/findings/movements';
import type { MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import { viewOf } from '../cases';
import type { Situation } from './situation';

type Row = MetricRows['organization-movements'];

/** Organizations of 2022 that moved alike. */
function some(number: number, how: Partial<Row>): Row[] {
	return Array.from({ length: number }, (_, at) => ({
		fiscal_year: 2022,
		heir_no: at + 1,
		heir_id: `org-${at}`,
		name: `機関${at}`,
		kind: 'other',
		place: null,
		turn: 'stayed',
		arrival: 'known',
		presence: 'active',
		came_on: '2022-05-18',
		seen_before: '2022-03-16',
		months_away: null,
		attendances: 1,
		attendances_before: 1,
		closed_on: null,
		as_of: '2023-03-15',
		...how
	}));
}

const NEW = { turn: 'joined', arrival: 'new', attendances_before: 0 };
const BACK = { turn: 'joined', arrival: 'returned', attendances_before: 0 };
const GONE = { turn: 'gone', arrival: 'none', attendances: 0 };
const CLOSED = { ...GONE, presence: 'closed' };

const said = (rows: readonly Row[], view: View) => (language: View['language']) =>
	movementsSentence(rows, { ...view, language });

const unfinished = { ...viewOf(2020, 2022), unfinished: { year: 2022, months: 2 } };

/** Situations of organizations that came and went. */
export const situations: readonly Situation[] = [
	{
		name: 'some of each, one closed',
		say: said(
			[...some(4, NEW), ...some(2, BACK), ...some(5, GONE), ...some(1, CLOSED), ...some(20, {})],
			viewOf(2020, 2022)
		),
		said: {
			ja: '2022年度に初めて来た機関は4機関です。1年以上あけて戻って来た機関は2機関です。前の年度に来て、この年度に来ていない機関は6機関です（うち1機関は閉じました）。',
			easy: '2022年度に初めて来た機関は4機関です。1年か、もっと長く休んでから、また来た機関は2機関です。前の年度に来て、この年度に来ていない機関は6機関です（その中の1機関は、もうありません）。',
			en: 'New in FY2022: 4 organizations. Back after a year or more: 2 organizations. Came the year before and not in this one: 6 organizations, of which 1 organization closed.'
		}
	},
	{
		name: 'nobody moved',
		say: said(some(12, {}), viewOf(2020, 2022)),
		said: {
			ja: '2022年度に初めて来た機関はありません。1年以上あけて戻って来た機関はありません。前の年度に来た機関は、どこもこの年度に来ています。',
			en: 'No organization was new in FY2022. None came back after a year or more. All that came the year before came in this one.'
		}
	},
	{
		name: 'the first year on record',
		say: said(some(12, NEW), viewOf(2022, 2022, 2022)),
		said: {
			ja: '2022年度は記録の最初の年度のため、来た機関はどこも初めてに数えます。',
			en: 'FY2022 is the first on record, so all that came count as new.'
		}
	},
	{
		name: 'after a year without records',
		say: said(some(3, BACK), viewOf(2019, 2022)),
		said: {
			ja: '2022年度に初めて来た機関はありません。1年以上あけて戻って来た機関は3機関です。前の年度に来た機関の記録がないため、来なくなった機関は分かりません。',
			en: 'No organization was new in FY2022. Back after a year or more: 3 organizations. Nobody is on record in the year before, so none can be missed.'
		}
	},
	{
		name: 'a year that is not over',
		say: said([...some(1, NEW), ...some(9, GONE), ...some(8, {})], unfinished),
		said: {
			ja: '2022年度は途中です（4月～5月）。これから来る機関もあります。2022年度に初めて来た機関は1機関です。1年以上あけて戻って来た機関はありません。前の年度に来て、この年度に来ていない機関は9機関です。',
			en: 'FY2022 is not over (April–May). Others may yet come. New in FY2022: 1 organization. None came back after a year or more. Came the year before and not in this one: 9 organizations.'
		}
	},
	{
		name: 'a part of the meetings is in view',
		say: said(some(12, {}), {
			...viewOf(2020, 2022),
			filters: { ...NO_FILTERS, mode: 'online' }
		}),
		said: {
			ja: '2022年度に初めて来た機関はありません。1年以上あけて戻って来た機関はありません。前の年度に来た機関は、どこもこの年度に来ています。絞り込んだ範囲の出席だけで見ています。',
			en: 'No organization was new in FY2022. None came back after a year or more. All that came the year before came in this one. Only attendance in view is looked at.'
		}
	}
];
