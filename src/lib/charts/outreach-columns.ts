import { pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { monthLabel } from '$lib/findings/outreach';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import type { TableColumn } from './chart';

type Row = MetricRows['outreach'];
type Figure = Exclude<keyof Row, 'fiscal_year' | 'month'>;

const LABELS: Readonly<Record<Figure, InEach<string>>> = {
	mailing_list_members: { ja: '登録者数（名）', en: 'Members' },
	site_visits: { ja: '閲覧数（回）', en: 'Visits' },
	inquiries_hiring: { ja: '雇い入れ（件）', en: 'Hiring' },
	inquiries_work: { ja: '軽作業（件）', en: 'Light work' },
	inquiries_visit: { ja: '視察（件）', en: 'Visits' },
	inquiries_other: { ja: 'その他（件）', en: 'Other' }
};

/** The month and some figures of it; what nobody counted is said to be unknown. */
export function outreachColumns(view: View, figures: readonly Figure[]): TableColumn<Row>[] {
	const unknown = pick({ ja: '記録なし', en: 'not counted' }, view.language);
	const month = {
		label: pick({ ja: '月', en: 'Month' }, view.language),
		text: (row: Row) => monthLabel(row, view)
	};
	const own = figures.map((figure) => ({
		label: pick(LABELS[figure], view.language),
		text: (row: Row) => {
			const value = row[figure];
			return value === null ? unknown : count(value);
		},
		madeOf: [figure]
	}));
	return [month, ...own];
}
