import adapter from '@sveltejs/adapter-static';
import { withOfflineFiles } from './scripts/offline-files.js';
import { hashSources } from './scripts/source-hash.js';

/** Where the pages go; a test builds beside build/ without touching it. */
const out = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: withOfflineFiles(
			adapter({ pages: out, assets: out, fallback: '404.html', strict: true }),
			out
		),
		// The same sources are the same version: nobody is told of a new one for nothing.
		version: { name: hashSources().slice(0, 16) },
		// Registered after the first page is painted (src/lib/state/app-version.svelte.ts).
		serviceWorker: { register: false },
		// A network may publish below a sub-path: BASE_PATH=/ayumi npm run build
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: false
		},
		// Nothing leaves the browser: no other origin may be asked, whatever runs in the page. Styles
		// are inline because drawings carry their own; the engine's worker starts from a blob so that
		// it inherits this policy. Hosts that can set headers should send it too (docs/hosting.md).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
