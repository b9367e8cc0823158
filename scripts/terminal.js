import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A problem that the person at the terminal can solve: explained in both languages, no stack. */
export class Obstacle extends Error {
	/**
	 * @param {string} ja
	 * @param {string} en
	 */
	constructor(ja, en) {
		super(`${ja}\n${en}`);
		this.name = 'Obstacle';
	}
}

/**
 * Tell the person at the terminal something, in Japanese and in English.
 * @param {string} ja
 * @param {string} en
 */
export function say(ja, en) {
	process.stdout.write(`${ja}\n${en}\n`);
}

/**
 * Run the main function of a script. An obstacle is explained, anything else keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
	try {
		await main();
	} catch (error) {
		explain(error);
		process.exitCode = 1;
	}
}

/**
 * Print why a script stopped.
 * @param {unknown} error
 */
export function explain(error) {
	const isProgramError = error instanceof Error && !(error instanceof Obstacle);
	const text = error instanceof Error ? error.message : String(error);
	process.stderr.write(`\n${isProgramError ? (error.stack ?? text) : text}\n`);
}

/**
 * Whether a module is the script that Node was started with.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
	const script = process.argv[1];
	return script !== undefined && pathToFileURL(realpathSync(script)).href === moduleUrl;
}
