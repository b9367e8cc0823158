// node scripts/run.js FILE.ts ARGUMENTS… loads a TypeScript module as the app would, calls its
// `main(argv)` and exits with the number it returns.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './run-command.js';
import { explain } from './terminal.js';

process.env.TZ = 'Asia/Tokyo';

/** @typedef {{ main: (argv: string[]) => number | void | Promise<number | void> }} Command */

const [file, ...argv] = process.argv.slice(2);
if (file === undefined) throw new Error('no file given: node scripts/run.js FILE.ts ARGUMENTS…');

syncTypes();
const code = await runModule(resolve(ROOT, file), argv);
// The empty write comes back after everything before it has left for a pipe.
process.stdout.write('', () => process.exit(code));

/** TypeScript files need the tsconfig.json that SvelteKit generates. Nothing goes to stdout. */
function syncTypes() {
	if (existsSync(resolve(ROOT, '.svelte-kit/tsconfig.json'))) return;
	const bin = resolve(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js');
	spawnSync(process.execPath, [bin, 'sync'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

/**
 * @param {string} path
 * @param {string[]} parameters
 */
async function runModule(path, parameters) {
	const server = await createServer({
		root: ROOT,
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		resolve: { alias: { $lib: resolve(ROOT, 'src/lib') } },
		optimizeDeps: { noDiscovery: true, include: [] },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		const command = /** @type {Command} */ (await server.ssrLoadModule(path));
		return (await command.main(parameters)) ?? 0;
	} catch (error) {
		if (error instanceof Error) server.ssrFixStacktrace(error);
		explain(error);
		return 1;
	} finally {
		await server.close();
	}
}
