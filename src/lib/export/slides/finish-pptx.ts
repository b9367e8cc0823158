import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Deck } from './deck';
import { XML_HEAD, xmlText } from '../xml';
import { FONT } from './chart-parts';
import { chartWorkbook } from './chart-workbook';
import { chartXml } from './chart-xml';
import type { Writing } from './writing';

/** The same bytes for the same deck at any time. */
const ZIP_TIME = new Date(1980, 0, 1);

const LANGUAGES: Readonly<Record<Deck['language'], string>> = { ja: 'ja-JP', en: 'en-US' };

/**
 * What the library leaves undone: the language of every text, a Japanese font, tables that say
 * which row is their head, charts of our own with nothing but their numbers, no trace of who made
 * the file, and a small file.
 */
export function finishPptx(bytes: Uint8Array, writing: Writing): Uint8Array {
	const lang = LANGUAGES[writing.deck.language];
	const parts = renameCharts(unzipSync(bytes));
	let table = 0;
	const finished: Record<string, Uint8Array> = {};
	for (const name of Object.keys(parts).sort(inReadingOrder)) {
		const part = parts[name];
		if (!part || name.endsWith('/')) continue;
		const own = ownPart(name, writing, lang);
		if (own) finished[name] = own;
		else if (!/\.(xml|rels)$/.test(name)) finished[name] = part;
		else {
			const describe = () => writing.tables[table++] ?? '';
			const xml = finishXml(name, strFromU8(part), { lang, describe });
			finished[name] = strToU8(xml);
		}
	}
	return zipSync(finished, { mtime: ZIP_TIME, level: 6 });
}

const CHART_PART = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

/** Charts are numbered from 1: the library goes on from the file before. */
function renameCharts(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
	const numbers = Object.keys(parts).map(
		(name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]
	);
	const sorted = numbers.filter((number) => number !== undefined).map(Number);
	sorted.sort((one, other) => one - other);
	const rename = (text: string) =>
		text.replace(CHART_PART, (_, start: string, number: string, end: string) => {
			return `${start}${sorted.indexOf(Number(number)) + 1}${end}`;
		});
	const renamed = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
		const isList = name.endsWith('.rels') || name.startsWith('[');
		return [rename(name), isList ? strToU8(rename(strFromU8(part))) : part];
	});
	return Object.fromEntries(renamed);
}

/** The list of contents first, as office programs write it; slides by their number. */
function inReadingOrder(one: string, other: string): number {
	const rank = (name: string) => (name.startsWith('[') ? '' : name);
	return rank(one).localeCompare(rank(other), 'en', { numeric: true });
}

/** Parts that we write ourselves. */
function ownPart(name: string, { charts, deck }: Writing, lang: string): Uint8Array | null {
	if (name === 'docProps/app.xml') return strToU8(appProperties());
	if (name === 'docProps/core.xml') return strToU8(coreProperties(deck, lang));
	const at = Number(/^ppt\/(?:charts\/chart|embeddings\/\D+)(\d+)\./.exec(name)?.[1] ?? 0);
	const found = charts[at - 1];
	if (!found) return null;
	if (name.endsWith('.xlsx')) return chartWorkbook(found.chart);
	return strToU8(chartXml(found.chart, { lang, width: found.width }));
}

function appProperties(): string {
	const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
	return `${XML_HEAD}<Properties xmlns="${namespace}"/>`;
}

/** The title and the language alone: who made a file, and when, is nobody's business. */
function coreProperties({ title }: Deck, lang: string): string {
	const properties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
	return (
		`${XML_HEAD}<cp:coreProperties xmlns:cp="${properties}" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title>` +
		`<dc:language>${lang}</dc:language></cp:coreProperties>`
	);
}

interface Finish {
	lang: string;
	/** What the next table shows. */
	describe: () => string;
}

function finishXml(name: string, xml: string, { lang, describe }: Finish): string {
	if (/^ppt\/theme\//.test(name)) return withFont(xml);
	const spoken = xml
		.replaceAll('lang="en-US"', `lang="${lang}"`)
		.replace(/\s+hasCustomPrompt="1"/g, '')
		.replace(/(<p:ph)\s+idx="\d+"\s+(type="title")/g, '$1 $2');
	return /^ppt\/slides\/slide\d+\.xml$/.test(name)
		? withTables(renumber(spoken), describe)
		: spoken;
}

function withFont(theme: string): string {
	return theme
		.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONT}"/>`)
		.replace(/(<a:font script="Jpan" typeface=")[^"]*"/g, `$1${FONT}"`);
}

/** Every shape of a slide has a number of its own. */
function renumber(xml: string): string {
	let next = 0;
	return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${(next += 1)}"`);
}

/** Tables have a head row that is known as one, and words that stand for them. */
function withTables(xml: string, describe: () => string): string {
	const frame = /(<p:cNvPr id="\d+" name=")[^"]*"\/>(<p:cNvGraphicFramePr><a:graphicFrameLocks)/g;
	return xml
		.replace(frame, (_, start: string, rest: string) => {
			const words = xmlText(describe());
			return `${start}${words}" descr="${words}"/>${rest}`;
		})
		.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" bandRow="1"/>');
}
