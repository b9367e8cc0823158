import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Tokyo';

export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	test: {
		// Ends what hangs; leaves room for a busy machine.
		testTimeout: 180_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
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
