// Only Node itself is imported at the top: on a fresh clone no package is there yet.
import { ensureInstall } from './ensure-install.js';
import { ensureNode } from './ensure-node.js';
import { runMain } from './terminal.js';

await runMain(async () => {
	ensureNode();
	await ensureInstall();
	const { ensureBuild } = await import('./build.js');
	await ensureBuild();
	const { serveUntilStopped } = await import('./serve.js');
	await serveUntilStopped();
});
