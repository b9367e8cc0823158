import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const BIN = join(ROOT, 'node_modules', '.bin');

/**
 * Run a program in the root folder, its output shown as it comes; resolves with its exit code.
 * Programs of node_modules and the running Node are found whatever the PATH is.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {Promise<number>}
 */
export function runCommand(command, parameters, variables = {}) {
	const path = [BIN, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			cwd: ROOT,
			env: { ...process.env, PATH: path, ...variables },
			stdio: ['ignore', 'inherit', 'inherit'],
			// npm and the programs of node_modules are .cmd files there, which only a shell runs.
			shell: process.platform === 'win32'
		});
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
