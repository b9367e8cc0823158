/** A piece of HTML or XML. Names are lower case and keep their prefix: `ss:cell`. */
export type MarkupToken =
	| { kind: 'open'; name: string; isEmpty: boolean; source: string }
	| { kind: 'close'; name: string }
	| { kind: 'text'; text: string };

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	yen: '¥',
	copy: '©',
	reg: '®',
	trade: '™',
	times: '×',
	divide: '÷',
	middot: '·',
	hellip: '…',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	deg: '°',
	bull: '•',
	rarr: '→',
	larr: '←',
	hearts: '♥',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	zwnj: '\u200c',
	zwj: '\u200d'
};

const TAG = /^<(\/?)([a-z_][^\s/>]*)/i;
// The value is optional so that a name is never scanned twice: a tag can be megabytes long.
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const LONGEST_TAG = 65_536;

/**
 * Split HTML or XML into tags and text, in one pass and without building or running anything.
 * Comments, declarations and processing instructions are left out; entities of a document's own are
 * never expanded.
 */
export function* tokenizeMarkup(text: string): Generator<MarkupToken> {
	let at = 0;
	while (at < text.length) {
		const start = text.indexOf('<', at);
		if (start !== at) {
			const end = start === -1 ? text.length : start;
			yield { kind: 'text', text: decodeEntities(text.slice(at, end)) };
			at = end;
			continue;
		}
		const special = readSpecial(text, start);
		if (special) {
			if (special.text !== '') yield { kind: 'text', text: special.text };
			at = special.end;
			continue;
		}
		const match = TAG.exec(text.slice(start, start + 100));
		if (!match) {
			yield { kind: 'text', text: '<' };
			at = start + 1;
			continue;
		}
		const end = findTagEnd(text, start);
		const name = match[2]!.toLowerCase();
		if (match[1] === '/') yield { kind: 'close', name };
		else {
			const source = text.slice(start + match[0].length, end - 1);
			yield { kind: 'open', name, isEmpty: source.endsWith('/'), source };
		}
		at = end;
	}
}

/** The attributes of an open tag, by their name in lower case. */
export function readAttributes(source: string): Partial<Record<string, string>> {
	const attributes: Partial<Record<string, string>> = Object.create(null);
	for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
		attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
	}
	return attributes;
}

/** Comments, CDATA, declarations: where they end and the text they hold, or null for a tag. */
function readSpecial(text: string, start: number): { end: number; text: string } | null {
	const next = text[start + 1];
	if (next !== '!' && next !== '?') return null;
	const after = (mark: string, from: number) => {
		const found = text.indexOf(mark, from);
		return found === -1 ? text.length : found + mark.length;
	};
	if (text.startsWith('<!--', start)) return { end: after('-->', start + 4), text: '' };
	if (text.startsWith('<![CDATA[', start)) {
		const end = after(']]>', start + 9);
		return { end, text: text.slice(start + 9, text.endsWith(']]>', end) ? end - 3 : end) };
	}
	return { end: after('>', start + 2), text: '' };
}

/**
 * Where a tag ends: a `>` in quotes does not end it, unless the quote never closes. Such a quote
 * costs one scan of limited length, since the next one of its kind would close it.
 */
function findTagEnd(text: string, start: number): number {
	const plain = text.indexOf('>', start);
	if (plain === -1) return text.length + 1;
	let quote = '';
	const limit = Math.min(text.length, start + LONGEST_TAG);
	for (let at = start; at < limit; at++) {
		const letter = text[at]!;
		if (quote === '' && letter === '>') return at + 1;
		if (quote === letter) quote = '';
		else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
	}
	return plain + 1;
}

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi,
		(all, hex, decimal, name) => {
			if (name) return NAMED[name] ?? NAMED[String(name).toLowerCase()] ?? all;
			const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
			const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
			return isCharacter ? String.fromCodePoint(code) : '\ufffd';
		}
	);
}
