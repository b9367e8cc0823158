import type { FileList } from './file-list';

/** What is known of a request before anything is looked up. */
export interface Asked {
	url: string;
	method: string;
	/** True when a page is opened, false for all that pages and their workers load. */
	isNavigation: boolean;
}

/** The site the worker belongs to. */
export interface Site {
	origin: string;
	/** Path of the site without its last slash: '' at the root of the host. */
	base: string;
	files: FileList['files'];
}

/** What to do with a request. Paths are below the base, without query. */
export type Decision =
	/** Answer without asking anybody. */
	| { name: 'refuse'; status: 403 | 404 | 405 }
	/** A file of this version. */
	| { name: 'file'; path: string }
	/** A hashed file of another version: an older tab asks for it. */
	| { name: 'other-version'; path: string }
	/** The page's address with its last slash. */
	| { name: 'redirect'; url: string }
	/** No page of ours: the host knows, and without it the page for unknown addresses. */
	| { name: 'unknown-page' }
	/** Not for us. */
	| { name: 'leave' };

/** Must come from the host at all times: what says which version it has. */
const ALWAYS_FRESH: readonly string[] = ['_app/version.json', 'service-worker.js'];

/**
 * Decide what to do with a request. Nothing but files of the site itself is ever asked for, and
 * those without their query, so that no address can carry anything out.
 */
export function decide({ url, method, isNavigation }: Asked, site: Site): Decision {
	const { origin, pathname, search } = new URL(url);
	if (origin !== site.origin) return { name: 'refuse', status: 403 };
	if (method !== 'GET' && method !== 'HEAD') return { name: 'refuse', status: 405 };
	if (!pathname.startsWith(`${site.base}/`)) {
		return isNavigation ? { name: 'leave' } : { name: 'refuse', status: 403 };
	}
	const path = decodePath(pathname.slice(site.base.length + 1));
	if (ALWAYS_FRESH.includes(path)) return { name: 'leave' };
	const page = path.replace(/(^|\/)index\.html$/, '$1');
	if (site.files.has(page)) return { name: 'file', path: page };
	if (isNavigation) {
		return site.files.has(`${path}/`)
			? { name: 'redirect', url: `${origin}${pathname}/${search}` }
			: { name: 'unknown-page' };
	}
	if (path.startsWith('_app/immutable/')) return { name: 'other-version', path };
	return { name: 'refuse', status: 404 };
}

function decodePath(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path; // a malformed escape names no file
	}
}
