import type { MetricNotes } from '$lib/metrics/metric';
import { protectionOf, type Protection } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { roundedColumns } from '$lib/privacy/rounded';
import type { WorkspaceState } from '$lib/workspace/fold';
import type { Answer } from './answers.svelte';
import type { MetricId } from '$lib/metrics/catalog';

/** How numbers over these records are protected where they are published. */
export function protectionFor(
	state: Pick<WorkspaceState, 'settings' | 'batches'> | undefined
): Protection {
	const includesClients = state?.batches.some((one) => one.active && one.includesClients) ?? false;
	return protectionOf(state?.settings.protection, includesClients);
}

/** Passes answers through the gate, each once. */
export class Gate {
	readonly #passed = new WeakMap<readonly unknown[], Map<string, Answer>>();

	/**
	 * An answer as it may be published; its view says what was rounded. Stays the same object as long
	 * as the answer does.
	 */
	pass<Id extends MetricId>(
		answer: Answer<Id>,
		metric: MetricNotes,
		protection: Protection
	): Answer<Id> {
		const { rows, view } = answer;
		let made = this.#passed.get(rows);
		if (!made) this.#passed.set(rows, (made = new Map<string, Answer>()));
		const which = `${protection.code} ${view.language} ${answer.key}`;
		let passed = made.get(which) as Answer<Id> | undefined;
		if (!passed) {
			const shown = publishRows(rows, metric, protection, view);
			const rounded = { [metric.id]: roundedColumns(rows, metric, view) };
			passed = {
				rows: shown,
				view: { ...view, rounded },
				key: `${answer.key}|public ${protection.code}`,
				isFromServer: false
			};
			made.set(which, passed as Answer);
		}
		return passed;
	}
}
