import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { CACHING, SECURITY_HEADERS } from './headers.js';
import { ROOT } from './run-command.js';
import { isMain, Obstacle, runMain, say } from './terminal.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {Readonly<Record<string, string>>} Headers */
/**
 * @typedef {object} ServeOptions
 * @property {number} [port]
 * @property {string} [base]
 * @property {string} [dir]
 * @property {string} [host]
 * @property {Headers} [headers] of every answer; default: those a host should send
 */
/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Serving */

/** The port of `npm start` and `npm run preview`. */
export const DEFAULT_PORT = 4173;

const LOOPBACK = ['127.0.0.1', '::1'];
const TEXT = /\.(csv|txt|md)$/;

/**
 * Serve the built pages as a static host would: compressed files, one 404 page, nothing else.
 * Listens on the loopback addresses, or on `host` alone; port 0 takes any free port.
 * @param {ServeOptions} [options]
 * @returns {Promise<Serving>}
 */
export async function serve(options = {}) {
	const { HOST, PORT, BASE_PATH } = process.env;
	const { base = BASE_PATH ?? '', dir = join(ROOT, 'build'), host = HOST } = options;
	const wanted = options.port ?? Number(PORT ?? DEFAULT_PORT);
	if (!existsSync(join(dir, 'index.html'))) {
		throw new Obstacle(
			`${dir} にページがありません。先に npm run build をしてください。`,
			`There are no pages in ${dir}: run npm run build first.`
		);
	}
	const { headers = SECURITY_HEADERS } = options;
	const handle = createHandler(resolve(dir), base.replace(/\/$/, ''), headers);
	const [first, ...others] = host ? [host] : LOOPBACK;
	const servers = [await listen(handle, first ?? 'localhost', wanted)];
	const address = servers[0]?.address();
	const port = typeof address === 'object' && address ? address.port : wanted;
	for (const other of others) {
		servers.push(...(await listenIfPossible(handle, other, port)));
	}
	return {
		url: `http://${host ?? 'localhost'}:${port}${base.replace(/\/$/, '')}/`,
		port,
		close: async () => {
			await Promise.all(servers.map(close));
		}
	};
}

/**
 * @param {string} dir
 * @param {string} base
 * @param {Headers} headers
 */
function createHandler(dir, base, headers) {
	const sendFile = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		// Looks at the disk on each request, so that a new build may replace the served one.
		dev: true,
		setHeaders(response, path) {
			const isImmutable = path.startsWith('/_app/immutable/');
			response.setHeader('Cache-Control', isImmutable ? CACHING.immutable : CACHING.other);
			if (TEXT.test(path)) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
			if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
		}
	});
	return (/** @type {Request} */ request, /** @type {Response} */ response) => {
		const url = request.url ?? '/';
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (base !== '' && (url === '/' || url === base || url.startsWith(`${base}?`))) {
			return redirect(response, `${base}/${url.slice(url === '/' ? 1 : base.length)}`);
		}
		if (!url.startsWith(`${base}/`)) return sendNotFound(dir, response);
		request.url = url.slice(base.length);
		const folder = findFolderPage(dir, request.url);
		if (folder !== undefined) return redirect(response, base + folder);
		sendFile(request, response, () => sendNotFound(dir, response));
	};
}

/**
 * The address with its final slash, when a page's folder was asked for without it.
 * @param {string} dir
 * @param {string} url
 */
function findFolderPage(dir, url) {
	const [path = '/', ...query] = url.split('?');
	if (path.endsWith('/')) return undefined;
	const file = resolve(join(dir, decodePath(path)));
	if (!file.startsWith(dir + sep) || !existsSync(join(file, 'index.html'))) return undefined;
	return [`${path}/`, ...query].join('?');
}

/** @param {string} path */
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path; // a malformed escape names no file
	}
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/**
 * @param {string} dir
 * @param {Response} response
 */
function sendNotFound(dir, response) {
	const file = join(dir, '404.html');
	const page = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : 'Not found';
	const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' };
	response.writeHead(404, headers).end(page);
}

/** @typedef {ReturnType<typeof createHandler>} Handler */

/**
 * @param {Handler} handle
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listen(handle, host, port) {
	return new Promise((fulfill, reject) => {
		const server = createServer(handle);
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			reject(error.code === 'EADDRINUSE' ? portTaken(port, error) : error);
		});
		server.listen(port, host, () => fulfill(server));
	});
}

/**
 * Many machines have no IPv6; but an address that another program answers must not be passed over.
 * @param {Handler} handle
 * @param {string} host
 * @param {number} port
 */
async function listenIfPossible(handle, host, port) {
	try {
		return [await listen(handle, host, port)];
	} catch (error) {
		if (error instanceof Obstacle) throw error;
		return [];
	}
}

/**
 * @param {number} port
 * @param {Error} cause
 */
function portTaken(port, cause) {
	const other = port + 100;
	const obstacle = new Obstacle(
		`ポート ${port} は別のプログラムが使っています。PORT=${other} npm start のように番号を変えてください。`,
		`Port ${port} is taken by another program: choose another one, as in PORT=${other} npm start.`
	);
	obstacle.cause = cause;
	return obstacle;
}

/** @param {import('node:http').Server} server */
function close(server) {
	return new Promise((fulfill) => {
		server.close(fulfill);
		server.closeAllConnections();
	});
}

/** Serve build/ until the process ends, and say where. */
export async function serveUntilStopped() {
	const { url } = await serve();
	say(`あゆみを開けます： ${url}`, `Ayumi is ready: ${url}  (Ctrl+C = 終了 / stop)`);
}

if (isMain(import.meta.url)) await runMain(serveUntilStopped);
