/**
 * The content policy as a header. Each page has a stricter one of its own, with the hashes of its
 * scripts; both hold. This one adds what only a header can say (`frame-ancestors`) and covers files
 * that are no pages, the scripts of workers above all.
 */
const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self' blob:",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
];

/** What no page needs. Not named, thus allowed to the site itself: the clipboard, full screen. */
const DENIED = [
	...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
	...['hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb']
];

/**
 * What every answer of a host should carry. `static/_headers` and the offline kit say the same;
 * a test compares them.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
	'Content-Security-Policy': POLICY.join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** For files whose name changes with their content, and for all others. */
export const CACHING = {
	immutable: 'public,max-age=31536000,immutable',
	other: 'no-cache'
};

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read.
 * @returns {string}
 */
export function writeHeadersFile() {
	const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
	return `/*\n${lines.join('')}/_app/immutable/*\n  Cache-Control: ${CACHING.immutable}\n`;
}
