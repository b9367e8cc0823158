import { Obstacle } from './terminal.js';

/** What Vite, ESLint and Vitest accept in common, oldest minor version by major version. */
const OLDEST_MINOR = new Map([
	[20, 19],
	[22, 13]
]);
const ANY_FROM = 24;

/**
 * Stop with an explanation if this Node is too old for the tools.
 * @param {string} [version] for example "20.19.0"
 */
export function ensureNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major >= ANY_FROM || minor >= (OLDEST_MINOR.get(major) ?? Infinity)) return;
	throw new Obstacle(
		`Node.js ${version} では動きません。20.19 以降の 20、22.13 以降の 22、または 24 以降を入れてください。`,
		`Node.js ${version} is not supported: install 20.19 or newer, 22.13 or newer, or 24 or newer.`
	);
}
