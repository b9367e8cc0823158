import type { Engine } from '$lib/engine/port';
import type { RecordSource } from './record-source';
import { oneSelect, type SelectProblem } from './one-select';
import type { QueryAnswer } from './query-answer';

/** What is known of why the engine refused a query. */
export type FailureReason = 'outside' | 'grammar' | 'name' | 'too-large' | 'other';

/** Where a query stands. */
export type ExpertStatus =
	| { name: 'idle' | 'stopped' }
	| { name: 'preparing' | 'running' }
	| { name: 'refused'; problem: SelectProblem }
	| { name: 'failed'; reason: FailureReason; message: string }
	| { name: 'done'; answer: QueryAnswer; milliseconds: number };

const REASONS: readonly [FailureReason, RegExp][] = [
	['outside', /permission error|disabled by configuration|external access|extension|secret|http/i],
	['too-large', /out of memory|allocat/i],
	['name', /catalog error|binder error|missing parameter/i],
	['grammar', /parser error|syntax error/i]
];

/** Why the engine refused, by its own words. */
export function reasonOf(message: string): FailureReason {
	return REASONS.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other';
}

/**
 * Questions to a copy of the records in an engine of its own: nothing that is asked here can change
 * what the pages count, and a run is stopped by ending that engine.
 */
export class ExpertQuery {
	#status = $state.raw<ExpertStatus>({ name: 'idle' });
	#engine: Promise<Engine> | null = null;
	#records: RecordSource | null = null;
	#turn = 0;

	get status(): ExpertStatus {
		return this.#status;
	}

	get isBusy(): boolean {
		return ['preparing', 'running'].includes(this.#status.name);
	}

	/** Run the one SELECT of a text over the records. */
	async run(text: string, records: RecordSource): Promise<void> {
		if (this.isBusy) return;
		const select = oneSelect(text);
		if ('problem' in select) {
			this.#status = { name: 'refused', problem: select.problem };
			return;
		}
		const turn = (this.#turn += 1);
		try {
			this.#status = { name: 'preparing' };
			const engine = await this.#engineWith(records);
			if (turn !== this.#turn) return;
			this.#status = { name: 'running' };
			const begun = performance.now();
			const { readAnswer } = await import('./query-answer');
			const answer = await readAnswer(engine, select.sql);
			if (turn !== this.#turn) return;
			const milliseconds = performance.now() - begun;
			this.#status = { name: 'done', answer, milliseconds };
		} catch (cause) {
			if (turn !== this.#turn) return;
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#status = { name: 'failed', reason: reasonOf(message), message };
		}
	}

	/** End what is running; the next run begins with a fresh copy. */
	stop(): void {
		if (!this.isBusy) return;
		this.#turn += 1;
		this.close();
		this.#status = { name: 'stopped' };
	}

	/** Give back the engine. */
	close(): void {
		this.#engine?.then((engine) => engine.close()).catch(() => {});
		this.#engine = null;
		this.#records = null;
	}

	/** The engine with a copy of these records; it is filled anew where they have changed. */
	#engineWith(records: RecordSource): Promise<Engine> {
		if (this.#engine && this.#records === records) return this.#engine;
		this.close();
		this.#records = records;
		const filling = fillEngine(records);
		this.#engine = filling;
		filling.catch(() => this.close());
		return filling;
	}
}

async function fillEngine(records: RecordSource): Promise<Engine> {
	const [{ createBrowserEngine }, { tableSources }, { modelStatements }] = await Promise.all([
		import('$lib/engine/duckdb-browser'),
		import('./dataset'),
		import('$lib/metrics/model-statements')
	]);
	const [engine, sources] = await Promise.all([createBrowserEngine(), tableSources(records)]);
	await engine.load(sources, modelStatements);
	return engine;
}
