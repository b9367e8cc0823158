import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		// A page asks for the file of boundaries only where the site was built with one.
		'import.meta.env.HAS_SITE_MAP': existsSync('static/geo/municipalities.topo.json')
	},
	resolve: {
		alias: {
			// The package maps its own "blocking" entry to a file it does not ship for browsers.
			'duckdb-browser-blocking': require
				.resolve('@duckdb/duckdb-wasm/dist/duckdb-browser.mjs')
				.replace('duckdb-browser.mjs', 'duckdb-browser-blocking.mjs')
		},
		dedupe: ['apache-arrow']
	},
	worker: { format: 'es' },
	// What is served is compressed, and measured, after the build.
	build: { target: 'es2023', chunkSizeWarningLimit: 2000, reportCompressedSize: false }
});
