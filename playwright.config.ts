import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/ensure-browser.js';

const PORT = Number(process.env.E2E_PORT ?? 4174);
const BASE = process.env.BASE_PATH ?? '';

/**
 * Pages and the engine start anew in most tests: compiling them well, the engine's code or that of
 * pages and axe, costs more than it saves. Tests may collect garbage (`findViolations`).
 */
export const SCRIPT_FLAGS = '--js-flags=--liftoff-only,--no-turbofan,--expose-gc';

/** Files that take longest: begun last, one would run alone for its whole time. */
const LONG = [
	'pages',
	'offline',
	'story',
	'language',
	'places',
	'faults',
	'damage',
	'past-state',
	'walls',
	'two-tabs'
].map((name) => `**/${name}.spec.ts`);

/**
 * What Playwright switches off, of what matters here (the list it gives is replaced, not added to),
 * and the pages of Chromium's own address bar, which cost each test a second of processor time.
 */
const OFF = [
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'MediaRouter',
	'OptimizationHints',
	'PaintHolding',
	'SpareRendererForSitePerProcess',
	'ThirdPartyStoragePartitioning',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxPopup'
];

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Files side by side; much of a test is waiting. Timeouts leave room for a busy machine.
	workers: 2,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 30_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/ayumi-test/browser.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}${BASE}/`,
		browserName: 'chromium',
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		viewport: { width: 1366, height: 768 },
		// Recording every test takes a good part of a small machine: E2E_TRACE=1 where one fails.
		trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
		// Every page comes from the server; offline.spec.ts and others allow it for themselves.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: findBrowser() ?? '/usr/bin/chromium',
			// No sandbox as root in a container; the rest keeps the browser itself off the network.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				`--disable-features=${OFF.join()}`,
				SCRIPT_FLAGS
			]
		}
	},
	projects: [
		{ name: 'long', testMatch: LONG },
		{ name: 'short', testIgnore: LONG }
	],
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: String(PORT), HOST: '127.0.0.1' },
		url: `http://127.0.0.1:${PORT}${BASE}/`,
		reuseExistingServer: false
	}
});
