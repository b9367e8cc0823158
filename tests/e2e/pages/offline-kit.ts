import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';

/** The offline kit, opened. */
export interface Kit {
	/** Every file by its path, as its bytes. */
	files: Readonly<Record<string, Uint8Array>>;
	/** Content type by ending, as the kit's server has it. */
	types: Readonly<Record<string, string>>;
	/** What the kit's server sends with every answer. */
	headers: Readonly<Record<string, string>>;
}

/** Open a kit; reads the tables of its server out of the script. */
export function openKit(path: string): Kit {
	const files = unzipSync(readFileSync(path));
	const script = new TextDecoder().decode(files['server.ps1']);
	const types = [...script.matchAll(/^ {4}'(\.\w+)' = '([^']+)'\r$/gm)];
	const [, table = ''] = /\$Headers = @'\r\n([\s\S]*?)\r\n'@/.exec(script) ?? [];
	const headers = table.split('\r\n').map((line) => line.split(/: (.*)/).slice(0, 2));
	return {
		files,
		types: Object.fromEntries(types.map(([, ending = '', type = '']) => [ending, type])),
		headers: Object.fromEntries(headers) as Record<string, string>
	};
}

/** Show the files of a kit by its own tables, as its server would. */
export async function serveKit(kit: Kit): Promise<{ url: string; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/\?.*/, '').slice(1);
		const name = `app/${path.replace(/(^|\/)$/, '$1index.html')}`;
		const file = kit.files[name];
		for (const [header, value] of Object.entries(kit.headers)) response.setHeader(header, value);
		response.setHeader('Content-Type', kit.types[file ? extname(name) : '.html'] ?? 'none');
		response.writeHead(file ? 200 : 404).end(file ?? kit.files['app/404.html']);
	});
	await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
	const { port } = server.address() as AddressInfo;
	const close = () => new Promise<void>((closed) => server.close(() => closed()));
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => {
			server.closeAllConnections();
			return close();
		}
	};
}
