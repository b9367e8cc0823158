import type { View } from '$lib/domain/view';
import { metricOf, type MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import { PROTECTIONS } from '$lib/privacy/protection';
import { Gate } from '$lib/state/gate';

const [STANDARD] = PROTECTIONS as [(typeof PROTECTIONS)[number]];

/** Rows of a metric and their view as the public gets them. */
export function publicAnswer<Id extends MetricId>(
	metric: Id,
	rows: readonly MetricRows[Id][],
	view: View
): { rows: readonly MetricRows[Id][]; view: View } {
	const answer = { rows, view, key: '', isFromServer: false };
	return new Gate().pass<Id>(answer, metricOf(metric), STANDARD);
}
