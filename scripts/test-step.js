// One check of `npm test` in a process of its own: what it says is read and shown as a whole.
import { STEPS } from './test-steps.js';
import { explain } from './terminal.js';

const step = STEPS.find(({ name }) => name === process.argv[2]);
if (!step) throw new Error(`no such check: ${process.argv[2]}`);
try {
	const outcome = await step.run();
	process.send?.(outcome);
} catch (error) {
	explain(error);
}
process.disconnect?.();
