import type { Page } from '@playwright/test';

/** What a page says to the worker of the engine, as far as it is told apart here. */
interface Command {
	name?: string;
	requests?: { sql: string; parameters: Record<string, unknown> }[];
}

interface Window {
	/** Questions to the engine since its tables were loaded, each as one text. */
	questions: string[][];
}

/** Runs in the page before anything of it: note what the engine is asked of which tables. */
export function noteQuestions(): void {
	const questions: string[][] = [];
	Object.assign(window, { questions });
	const post = Worker.prototype.postMessage as (...all: unknown[]) => void;
	Worker.prototype.postMessage = function (this: Worker, ...all: unknown[]) {
		const { name, requests = [] } = all[0] as Command;
		if (name === 'load') questions.push([]);
		if (name === 'query') {
			for (const { sql, parameters } of requests) {
				const named = [...new Set(sql.match(/\$[a-z_]+/g))];
				const values = named.map((one) => `${one} = ${String(parameters[one.slice(1)])}`);
				questions.at(-1)?.push(`${sql}\n-- ${values.join(', ')}`);
			}
		}
		post.apply(this, all);
	};
}

/** The questions to the engine since the page was loaded, by the tables they were about. */
export const questionsOf = (page: Page) =>
	page.evaluate(() => (window as unknown as Window).questions);
