import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';

/** A second server on this machine, which no page may ever ask. */
export interface ForeignServer {
	origin: string;
	/** What was asked of it, method and path. */
	seen: string[];
	close: () => Promise<void>;
}

/** Start a server that answers everything and writes down what it was asked. */
export async function startForeignServer(): Promise<ForeignServer> {
	const seen: string[] = [];
	const server = createServer((request, response) => {
		seen.push(`${request.method} ${request.url}`);
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('{}');
	});
	await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		seen,
		close: () => new Promise((closed) => server.close(() => closed()))
	};
}

/** Collects every request of a context, workers and pages alike, that leaves the own origin. */
export function watchForeignRequests(context: BrowserContext, ownOrigin: string): string[] {
	const foreign: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
		if (!isLocal && url.origin !== ownOrigin) foreign.push(`${request.method()} ${request.url()}`);
	});
	return foreign;
}
