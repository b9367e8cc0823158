import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

process.env.TZ = 'Asia/Tokyo';

/** Files that take longest, longest first: begun last, one would run alone for its whole time. */
const SLOWEST = [
	'metrics/evidence',
	'metrics/recompute',
	'metrics/trap',
	'imports/fuzz',
	'metrics/changes',
	'metrics/many-questions',
	'privacy/attack',
	'charts/charts'
].map((name) => `tests/${name}.test.ts`);

class SlowestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rankOf = ({ moduleId }: TestSpecification) => {
			const rank = SLOWEST.findIndex((name) => moduleId.endsWith(name));
			return rank < 0 ? SLOWEST.length : rank;
		};
		const others = await super.sort(files);
		return others.toSorted((one, other) => rankOf(one) - rankOf(other));
	}
}

export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	test: {
		// Ends what hangs; leaves room for a busy machine.
		testTimeout: 180_000,
		hookTimeout: 120_000,
		// A thread begins sooner than a process.
		pool: 'threads',
		maxWorkers: 2,
		sequence: { sequencer: SlowestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/built/**', 'tests/office/**']
				}
			},
			// Files that other programs open: needs LibreOffice and poppler.
			{ extends: true, test: { name: 'office', include: ['tests/office/**/*.test.ts'] } },
			// Checks of build/, run after it was made.
			{ extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
		]
	}
});
