import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { listOfflineFiles } from '../../../scripts/offline-files.js';
import config from '../../../playwright.config';
import { ROOT } from '../../../scripts/run-command.js';
import { serve } from '../../../scripts/serve.js';

/** A site on a server of its own, which can be stopped and given a new version. */
export class PublishedSite {
	readonly folder = mkdtempSync(join(tmpdir(), 'ayumi-site-'));
	readonly #profile = mkdtempSync(join(tmpdir(), 'ayumi-profile-'));
	#serving: Awaited<ReturnType<typeof serve>> | null = null;
	#port = 0;
	url = '';

	readonly #headers: { headers?: Record<string, string> };

	/** Publish a copy of build/; the answers carry these headers, or those a host should send. */
	constructor(headers?: Record<string, string>) {
		this.#headers = headers ? { headers } : {};
		cpSync(join(ROOT, 'build'), this.folder, {
			recursive: true,
			filter: (path) => !/\.(br|gz)$/.test(path)
		});
	}

	/** Start the server: at the same address as before. */
	async start(): Promise<void> {
		const place = { dir: this.folder, base: '', port: this.#port, host: '127.0.0.1' };
		this.#serving = await serve({ ...place, ...this.#headers });
		this.#port = this.#serving.port;
		this.url = this.#serving.url;
	}

	/** Stop the server: its address answers nothing any more. */
	async stop(): Promise<void> {
		await this.#serving?.close();
		this.#serving = null;
	}

	/** Open a browser that keeps its data between openings. */
	openBrowser(serviceWorkers: 'allow' | 'block' = 'allow'): Promise<BrowserContext> {
		return chromium.launchPersistentContext(this.#profile, {
			baseURL: this.url,
			...config.use?.launchOptions,
			locale: 'ja-JP',
			timezoneId: 'Asia/Tokyo',
			viewport: { width: 1366, height: 768 },
			serviceWorkers
		});
	}

	/**
	 * Publish another version: every page says its number. The engine is no longer on the server,
	 * and neither are the files named: they are in the list all the same.
	 */
	publish(version: number, missing: readonly string[] = []): void {
		const script = join(this.folder, 'service-worker.js');
		const code = readFileSync(script, 'utf8');
		const before = /[0-9a-f]{16}( \S+ [\w+/]{43}=)+/.exec(code)?.[0] ?? '';
		const engine = before.split(' ').find((word) => word.endsWith('.wasm')) ?? '';
		const hash = before.split(' ').at(before.split(' ').indexOf(engine) + 1) ?? '';
		for (const name of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
			if (name.endsWith('.html')) this.#mark(name, version);
		}
		for (const name of missing) writeFileSync(join(this.folder, name), `${version}`);
		const list = listOfflineFiles(this.folder).replace(` ${engine} ${hash}`, '');
		writeFileSync(script, code.replace(before, `${list} ${engine} ${hash}`));
		for (const name of [...missing, engine]) rmSync(join(this.folder, name), { force: true });
	}

	/** Remove everything. */
	async remove(): Promise<void> {
		await this.stop();
		for (const folder of [this.folder, this.#profile]) {
			rmSync(folder, { recursive: true, force: true });
		}
	}

	#mark(name: string, version: number): void {
		const file = join(this.folder, name);
		const mark = `<meta name="published" content="${version}" /></head>`;
		const page = readFileSync(file, 'utf8').replace(
			/(<meta name="published"[^>]*>)?<\/head>/,
			mark
		);
		writeFileSync(file, page);
	}
}
