import type { Table } from 'apache-arrow';
import type { Engine, QueryRequest } from './port';

/** How many answers are kept; those asked for longest ago leave first. */
const MOST = 300;
/** How many answers are kept that nobody has asked for in earnest yet. */
const MOST_AHEAD = 150;

interface Asked {
	answer: Promise<Table>;
	/** True once the answer is here: until then it is for those who can't call it off alone. */
	isHere: boolean;
	/** Calls it off; without one it surely comes. */
	signal: AbortSignal | undefined;
	isAhead: boolean;
}

/** What tells a question from others: its text and the parameters that stand in it. */
function keyOf({ sql, parameters }: QueryRequest): string {
	const names = new Set(sql.match(/\$[a-z_]+/g));
	return JSON.stringify([sql, [...names].map((name) => parameters[name.slice(1)])]);
}

/** Answers that are here or on their way; those that nobody has asked for in earnest apart. */
class Answers {
	readonly #known = new Map<string, Asked>();
	readonly #ahead = new Map<string, Asked>();

	find(key: string, signal?: AbortSignal, isAhead = false): Promise<Table> | undefined {
		const asked = this.#known.get(key) ?? this.#ahead.get(key);
		if (!asked) return undefined;
		if (!(asked.isHere || asked.signal === undefined || asked.signal === signal)) return undefined;
		asked.isAhead &&= isAhead;
		this.#put(key, asked);
		return asked.answer;
	}

	keep(key: string, answer: Promise<Table>, about: Pick<Asked, 'signal' | 'isAhead'>): void {
		const asked: Asked = { answer, isHere: false, ...about };
		const forget = () => {
			if (asked.isHere) return;
			for (const one of [this.#known, this.#ahead]) if (one.get(key) === asked) one.delete(key);
		};
		this.#put(key, asked);
		// At once, not when the promise rejects: the next view is asked for in the same breath.
		asked.signal?.addEventListener('abort', forget, { once: true });
		answer.then(() => (asked.isHere = true), forget);
	}

	clear(): void {
		for (const one of [this.#known, this.#ahead]) one.clear();
	}

	/** The last to leave, among those of its kind. */
	#put(key: string, asked: Asked): void {
		for (const one of [this.#known, this.#ahead]) one.delete(key);
		const [kept, most] = asked.isAhead ? [this.#ahead, MOST_AHEAD] : [this.#known, MOST];
		kept.set(key, asked);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	}
}

/**
 * An engine that is asked nothing twice about the same tables: an answer that is here, or on its
 * way to the same asker, is given again. Whatever was refused, superseded or asked of the tables
 * before is asked anew.
 */
export function askOnce(engine: Engine): Engine {
	const kept = new Answers();

	const queryAll: Engine['queryAll'] = (requests, signal) => {
		if (signal?.aborted) return requests.map(() => Promise.reject(signal.reason));
		const keys = requests.map(keyOf);
		const asked = new Map(requests.map((request, at) => [keys[at] ?? '', request]));
		const isNew = ([key, { isAhead }]: [string, QueryRequest]) => !kept.find(key, signal, isAhead);
		const fresh = [...asked].filter(isNew);
		const send = fresh.map(([, request]) => request);
		const answers = fresh.length > 0 ? engine.queryAll(send, signal) : [];
		const sent = new Map(fresh.map(([key], at) => [key, answers[at]]));
		for (const [at, [key, { isAhead = false }]] of fresh.entries()) {
			const answer = answers[at];
			if (answer) kept.keep(key, answer, { signal, isAhead });
		}
		return keys.map((key) => sent.get(key) ?? kept.find(key, signal, true) ?? notAnswered());
	};

	return {
		...engine,
		queryAll,
		query: (request, signal) => queryAll([request], signal)[0] ?? notAnswered(),
		load: (tables, statements) => {
			kept.clear();
			return engine.load(tables, statements);
		}
	};
}

function notAnswered(): Promise<never> {
	return Promise.reject(new Error('engine returned no result'));
}
