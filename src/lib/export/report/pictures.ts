import type { Chart } from '$lib/charts/chart';
import { chart as attendancesByYear } from '$lib/charts/attendances-by-fiscal-year';
import { chart as attendancesByMeeting } from '$lib/charts/attendances-by-meeting';
import { chart as organizationKinds } from '$lib/charts/attendances-by-organization-kind';
import { chart as courseReach } from '$lib/charts/course-reach';
import { drawChart } from '$lib/charts/draw';
import { chart as outsideShare } from '$lib/charts/outside-share';
import { chart as participantsByYear } from '$lib/charts/participants-by-fiscal-year';
import { chart as pillars } from '$lib/charts/pillars';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { languageOf } from '$lib/domain/language';
import { rowsBefore, rowsIn, type View } from '$lib/domain/view';
import { standalone } from '../picture/standalone';
import type { Picture } from './document';
import { REPORT_CHARTS } from './participation';
import { reportFilters, type ReportMetric, type ReportRows } from './rows';

const CHARTS: readonly Chart<MetricId>[] = [
	attendancesByYear,
	attendancesByMeeting,
	organizationKinds,
	courseReach,
	outsideShare,
	participantsByYear,
	pillars
] as never;

/** In px: on A4 the letters of 14 px are about 10 points high then. */
const WIDTH = 640;

/** The drawings of a report of a year: each is made once, when it is asked for. */
export function reportPictures(
	rows: ReportRows,
	view: View,
	year: number
): (chartId: string) => Picture | null {
	const made = new Map<string, Picture | null>();
	return (id) => {
		const found = made.get(id);
		if (found !== undefined) return found;
		const picture = drawn(id, rows, view, year);
		made.set(id, picture);
		return picture;
	};
}

function drawn(id: string, rows: ReportRows, view: View, year: number): Picture | null {
	const chart = CHARTS.find((one) => one.id === id);
	const scope = REPORT_CHARTS.find((one) => one.id === id)?.scope;
	if (!chart || !scope) return null;
	const language = languageOf(view.language);
	const from = scope === 'year' ? year : Math.min(view.firstYear, year);
	const filters = reportFilters(scope, year);
	const own = { ...view, choices: {}, filters, years: { from, to: year } };
	const all: readonly MetricRows[MetricId][] = rows[chart.metric as ReportMetric];
	const data = rowsIn(all, own) as never[];
	const drawing = drawChart(chart, data, { width: WIDTH, view: own });
	return standalone(drawing, {
		title: '',
		subtitle: '',
		legend: chart.legend(data, own),
		source: '',
		description: chart.summary(data, own, rowsBefore(all, own) as never[]),
		language
	});
}
