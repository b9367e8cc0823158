import type { Choices } from '$lib/domain/choices';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { ROWS, viewOf } from '../cases';
import { publicAnswer } from '../public-answer';
import type { Situation } from './situation';

type Row<Id extends keyof MetricRows> = MetricRows[Id];

interface Given<Id extends keyof MetricRows> {
	rows: readonly Row<Id>[];
	say: (rows: readonly Row<Id>[], view: View) => string;
	choices?: Choices;
}

/** What is said to the public of exact rows of 2023 to 2025. */
export function toldInPublic<Id extends keyof MetricRows>(
	name: string,
	metric: Id,
	{ rows, say, choices = {} }: Given<Id>,
	said: Situation['said']
): Situation {
	const shown = publicAnswer(metric, rows, { ...viewOf(2023, 2025), choices });
	const sayIn: Situation['say'] = (language) =>
		hiddenIn(say(shown.rows, { ...shown.view, language }), languageOf(language));
	return { name, say: sayIn, said };
}

/** Rows of a metric for the years until 2025, made from a number each. */
export function yearsOf<Id extends keyof MetricRows>(
	metric: Id,
	...numbers: readonly number[]
): Row<Id>[] {
	const make = ROWS[metric];
	if (!make) throw new Error(`no rows for the metric: ${metric}`);
	return numbers.flatMap((number, at) => make(2026 - numbers.length + at, number));
}
