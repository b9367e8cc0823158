import { hexOf } from '../colors';
import { xmlText } from '../xml';

/** The color that a role has where a drawing stands alone. */
export type ResolveColor = (color: string) => string;

/** What says something to programs of the page only. */
const DROPPED = /^(class|role|tabindex|xmlns.*|aria-.*|data-.*|on.*|href|xlink:href|target)$/;
const DROPPED_ELEMENTS = new Set(['style', 'script', 'title', 'desc', 'metadata']);
/** Of a style attribute what has an attribute of its own. */
const STYLED = /^(fill|stroke|font|text-anchor|opacity|color$|dominant-baseline)/;
const BACKGROUNDS: Readonly<Record<string, string>> = { '--plot-background': '#ffffff' };

/**
 * Markup of the children of an SVG element that needs no style sheet: colors are written out, links
 * and everything for programs of the page is left out. Works on the DOM of a browser and of Node.
 */
export function flattenChildren(element: Element, resolve: ResolveColor = hexOf): string {
	return [...element.childNodes].map((node) => flatten(node, resolve)).join('');
}

function flatten(node: Node, resolve: ResolveColor): string {
	if (node.nodeType === 3) return xmlText(node.textContent ?? '');
	if (node.nodeType !== 1) return '';
	const element = node as Element;
	const name = element.localName;
	if (DROPPED_ELEMENTS.has(name)) return '';
	const attributes = [...element.attributes].flatMap(({ name: key, value }) =>
		attributesOf(key, value, resolve)
	);
	const tag = name === 'a' ? 'g' : name;
	const space = name === 'text' ? ' xml:space="preserve"' : '';
	const children = flattenChildren(element, resolve);
	return `<${tag}${attributes.join('')}${space}>${children}</${tag}>`;
}

function attributesOf(name: string, value: string, resolve: ResolveColor): string[] {
	if (DROPPED.test(name)) return [];
	if (name !== 'style') return [attribute(name, value, resolve)];
	return value.split(';').flatMap((rule) => {
		const [key = '', ...rest] = rule.split(':');
		const own = rest.join(':').trim();
		if (!STYLED.test(key.trim()) || own === 'inherit') return [];
		return [attribute(key.trim(), own, resolve)];
	});
}

function attribute(name: string, value: string, resolve: ResolveColor): string {
	return ` ${name}="${xmlText(plainColors(value, resolve))}"`;
}

function plainColors(value: string, resolve: ResolveColor): string {
	if (/^currentcolor$/i.test(value)) return resolve('--ink');
	return value.replace(/var\((--[a-z\d-]+)[^)]*\)/g, (_, role: string) => {
		return BACKGROUNDS[role] ?? resolve(role);
	});
}
