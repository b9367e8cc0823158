import type { Table } from 'apache-arrow';
import type { Engine, QueryRequest } from './port';

/** How many answers are kept; those asked for longest ago leave first. */
const MOST = 300;

interface Asked {
	answer: Promise<Table>;
	/** True once the answer is here: until then it is for those of the same signal. */
	isHere: boolean;
	signal: AbortSignal | undefined;
}

/** What tells a question from others: its text and the parameters that stand in it. */
function keyOf({ sql, parameters }: QueryRequest): string {
	const names = new Set(sql.match(/\$[a-z_]+/g));
	return JSON.stringify([sql, [...names].map((name) => parameters[name.slice(1)])]);
}

/**
 * An engine that is asked nothing twice about the same tables: an answer that is here, or on its
 * way to the same asker, is given again. Whatever was refused, superseded or asked of the tables
 * before is asked anew.
 */
export function askOnce(engine: Engine): Engine {
	const known = new Map<string, Asked>();

	function find(key: string, signal?: AbortSignal): Promise<Table> | undefined {
		const asked = known.get(key);
		if (!asked || !(asked.isHere || asked.signal === signal)) return undefined;
		known.delete(key); // asked for again: the last to leave
		known.set(key, asked);
		return asked.answer;
	}

	function keep(key: string, answer: Promise<Table>, signal?: AbortSignal): void {
		const asked: Asked = { answer, isHere: false, signal };
		const forget = () => {
			if (!asked.isHere && known.get(key) === asked) known.delete(key);
		};
		known.set(key, asked);
		// At once, not when the promise rejects: the next view is asked for in the same breath.
		signal?.addEventListener('abort', forget, { once: true });
		answer.then(() => (asked.isHere = true), forget);
		const [oldest] = known.keys();
		if (known.size > MOST && oldest !== undefined) known.delete(oldest);
	}

	const queryAll: Engine['queryAll'] = (requests, signal) => {
		if (signal?.aborted) return requests.map(() => Promise.reject(signal.reason));
		const keys = requests.map(keyOf);
		const asked = new Map(requests.map((request, at) => [keys[at] ?? '', request]));
		const fresh = [...asked].filter(([key]) => find(key, signal) === undefined);
		const send = fresh.map(([, request]) => request);
		const answers = fresh.length > 0 ? engine.queryAll(send, signal) : [];
		const sent = new Map(fresh.map(([key], at) => [key, answers[at]]));
		for (const [key, answer] of sent) if (answer) keep(key, answer, signal);
		return keys.map((key) => sent.get(key) ?? find(key, signal) ?? notAnswered());
	};

	return {
		...engine,
		queryAll,
		query: (request, signal) => queryAll([request], signal)[0] ?? notAnswered(),
		load: (tables, statements) => {
			known.clear();
			return engine.load(tables, statements);
		}
	};
}

function notAnswered(): Promise<never> {
	return Promise.reject(new Error('engine returned no result'));
}
