import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { KIT } from '../../scripts/build-kit.js';
import { SECURITY_HEADERS } from '../../scripts/headers.js';
import { listFiles, ROOT } from '../architecture/files';
import { openKit } from '../e2e/pages/offline-kit';

const kit = openKit(KIT);
const text = (name: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(kit.files[name]);
const own = Object.keys(kit.files).filter((name) => !name.startsWith('app/'));

test('the kit holds every built file but what only hosts use', () => {
	const built = listFiles('build')
		.map((path) => path.replace('build/', 'app/'))
		.filter((path) => !/\.(br|gz)$|\/\.[^/]*$|\/_headers$/.test(path));
	expect(
		Object.keys(kit.files)
			.filter((name) => name.startsWith('app/'))
			.sort()
	).toEqual(built.sort());
	for (const name of built) {
		const bytes = readFileSync(join(ROOT, name.replace('app/', 'build/')));
		expect(Buffer.compare(bytes, kit.files[name] ?? new Uint8Array()), name).toBe(0);
	}
});

test('the kit has a launcher, a server, a guide and the license beside the app', () => {
	expect(own.sort()).toEqual(
		['LICENSE.txt', 'server.ps1', 'start.cmd', 'はじめにお読みください.txt'].sort()
	);
});

test('the texts of the kit are as Windows reads them', () => {
	for (const name of own) {
		expect(text(name).replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
		expect(text(name).startsWith('\ufeff'), name).toBe(name !== 'start.cmd');
		expect(text(name), name).not.toMatch(/%(base|version|types|headers)%/);
	}
	expect(text('start.cmd')).toMatch(/^[\x20-\x7e\r\n]*$/);
});

test("the kit's server sends the headers of a careful host and knows every type", () => {
	expect(kit.headers).toEqual(SECURITY_HEADERS);
	const endings = new Set(
		Object.keys(kit.files)
			.filter((name) => name.startsWith('app/'))
			.map(extname)
	);
	expect([...endings].filter((ending) => !(ending in kit.types))).toEqual([]);
});

test("the kit's server listens to this computer alone and starts nothing but the browser", () => {
	const script = text('server.ps1');
	expect(script).toContain('[Net.IPAddress]::Loopback');
	expect(script.match(/Start-Process \S+/g)).toEqual(['Start-Process $url', 'Start-Process $url']);
	expect(script).not.toMatch(/Invoke-|DownloadString|Any\b|0\.0\.0\.0|Set-Item|New-Item|Remove-/);
});

test('the checksum beside the kit is that of the kit', () => {
	const hash = createHash('sha256').update(readFileSync(KIT)).digest('hex');
	expect(readFileSync(`${KIT}.sha256`, 'utf8')).toBe(`${hash}  ayumi-offline.zip\n`);
});
