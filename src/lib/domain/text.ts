import { spellOutLegalForms } from './legal-form';

/** Characters that are never part of a text: controls, zero-width and direction marks, BOM. */
const INVISIBLE =
	/[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ENCLOSED_NUMBERS = /[^\u2460-\u2473]+/g;

/**
 * One spelling for a cell of text: NFKC, one kind of wave and minus, single spaces, trimmed,
 * nothing invisible. CP932 files decode to ～ and －, UTF-8 files hold 〜 and −; NFKC alone keeps
 * them apart. Circled numbers (①) stay, since ① and 1 are not the same in a title.
 */
export function normalizeText(text: string): string {
	// Invisible letters first: without them, what stands beside them may become one letter.
	return unifyMarks(text.replace(INVISIBLE, ''))
		.replace(ENCLOSED_NUMBERS, (part) => unifyMarks(part.normalize('NFKC')))
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Longer texts are no headings and not worth remembering. */
const LONGEST_HEADING = 200;
const headings = new Map<string, string>();

/** A heading for comparison only: NFKC, no spaces, lower case, one kind of bracket, no final ※. */
export function normalizeHeading(heading: string): string {
	// Every format of file looks at the same headings: most of the time of recognizing one.
	const known = headings.get(heading);
	if (known !== undefined) return known;
	const plain = plainHeading(heading);
	if (headings.size > 5000) headings.clear();
	if (heading.length <= LONGEST_HEADING) headings.set(heading, plain);
	return plain;
}

function plainHeading(heading: string): string {
	return normalizeText(heading)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]/g, '')
		.replace(/[[{〔【「『〈《<]/g, '(')
		.replace(/[\]}〕】」』〉》>]/g, ')')
		.replace(/[*※:]+$/, '');
}

/** A name of an organization for matching only, never for display: spaces, ㈱, dashes unified. */
export function normalizeOrganizationName(name: string): string {
	const plain = normalizeText(name).normalize('NFKC').toLowerCase().replace(/\s/g, '');
	return spellOutLegalForms(plain)
		.replace(/(?<=[ァ-ヺー])[-‐―](?=[\p{sc=Kana}\p{sc=Hira}\p{sc=Han}]|$)/gu, 'ー')
		.replaceAll('ヶ', 'ケ')
		.replaceAll('ヵ', 'カ')
		.replaceAll('髙', '高')
		.replaceAll('﨑', '崎');
}

/** The same mark from CP932 and UTF-8 in one form; waves stay 〜, minus signs become a hyphen. */
function unifyMarks(text: string): string {
	return text
		.replace(/[～〜]/g, '〜')
		.replace(/[−－‐‑]/g, '-')
		.replace(/[—–]/g, '―')
		.replaceAll('∥', '‖');
}
