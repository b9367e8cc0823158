import type { Audience } from '$lib/domain/audience';
import { NO_CHOICES, type Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';
import type { Answer } from './answers.svelte';
import type { Dashboard } from './dashboard.svelte';
import { Gate, protectionFor } from './gate';
import { language } from './language.svelte';
import { viewOf } from './view-of';

/** A question whose answer is handed out: on a slide, in a report, in a file. */
export interface HandedOut<Id extends MetricId = MetricId> {
	metric: Id;
	filters: Filters;
	choices?: Choices;
}

/** The engine holds no records yet, or never will: `dashboard.failure` says why. */
export class NotReadyError extends Error {
	override name = 'NotReadyError';
}

const gate = new Gate();

/**
 * Answers to be handed out, in the order of the questions: exact for the committee itself, through
 * the gate for anybody else. Each question is asked once.
 * @throws NotReadyError while no records are loaded
 * @throws QueryError when the engine fails
 */
export async function answersFor(
	dashboard: Dashboard,
	questions: readonly HandedOut[],
	audience: Audience
): Promise<Answer[]> {
	const engine = dashboard.records?.engine;
	if (!engine) throw new NotReadyError('the records are not loaded');
	const { questionOf, decodeRows } = await import('./load-records');
	const { signal } = new AbortController();
	const requests = questions.map(({ metric, filters, choices }) =>
		questionOf(metric, filters, choices)
	);
	const tables = engine.queryAll(requests, signal);
	const rows = await Promise.all(
		questions.map(async ({ metric }, index) => {
			const table = await tables[index];
			if (!table) throw new Error(`no answer to ${metric}`);
			return decodeRows(metric, table);
		})
	);
	return answersAgain(dashboard, questions, rows, audience);
}

/** Rows that were answered before, to be handed out anew: they pass the gate like fresh ones. */
export async function answersAgain(
	dashboard: Dashboard,
	questions: readonly HandedOut[],
	rows: readonly (readonly object[])[],
	audience: Audience
): Promise<Answer[]> {
	const { notesOf } = await import('./load-records');
	const protection = protectionFor(dashboard.source?.state);
	return questions.map(({ metric, filters, choices = NO_CHOICES }, index) => {
		const asked = { filters, choices, language: language.mode };
		const view = viewOf(asked, dashboard.options, dashboard.site.history);
		const own = (rows[index] ?? []) as Answer['rows'];
		const answer: Answer = { rows: own, view, key: '', isFromServer: false };
		return audience === 'public' ? gate.pass(answer, notesOf(metric), protection) : answer;
	});
}
