/** Up to here a chart's marks are read one by one; above it the drawing is one picture. */
const MOST_LISTED_MARKS = 50;

const LABELS = ['aria-label', 'aria-description'];

/** Elements that carry the name of a group of marks or axis; Plot labels them without a role. */
function groupsOf(svg: Element): Element[] {
	return [...svg.querySelectorAll('g[aria-label]')];
}

const isLabeled = (element: Element) => element.hasAttribute('aria-label');

/** Small pictures in a group of marks: Plot puts the marks of each into a `<g>` of its own. */
function facetsOf(group: Element): Element[] {
	return [...group.children].filter((child) => child.localName === 'g' && !isLabeled(child));
}

function itemsOf(group: Element): Element[] {
	const facets = new Set(facetsOf(group));
	return [...group.children]
		.flatMap((child) => (facets.has(child) ? [...child.children] : [child]))
		.filter(isLabeled);
}

/** Marks of small pictures as children of their group, drawn where and how they were. */
function unwrapFacets(group: Element): void {
	for (const facet of facetsOf(group)) {
		for (const { name, value } of [...facet.attributes]) {
			if (name !== 'transform') group.setAttribute(name, value);
		}
		const place = facet.getAttribute('transform') ?? '';
		for (const item of facet.children) {
			const own = item.getAttribute('transform') ?? '';
			item.setAttribute('transform', `${place} ${own}`.trim());
		}
		facet.replaceWith(...facet.children);
	}
}

/** Marks that lead somewhere: Plot puts each into an `<a>`. */
function linksOf(group: Element): Element[] {
	return [...group.children].filter((child) => child.localName === 'a');
}

function silence(element: Element): void {
	for (const name of LABELS) element.removeAttribute(name);
	element.setAttribute('aria-hidden', 'true');
}

function toList(group: Element, items: readonly Element[], label: string): void {
	for (const name of LABELS) group.removeAttribute(name);
	group.setAttribute('role', 'list');
	group.setAttribute('aria-label', label);
	if (items.length) unwrapFacets(group);
	for (const item of items) item.setAttribute('role', 'listitem');
}

/**
 * Links in a list: each is named as its mark was. Only the first is a stop of the Tab key; whoever
 * shows the drawing leads from there to the others by the arrow keys.
 */
function toLinks(group: Element, links: readonly Element[], label: string, isFirst: boolean): void {
	toList(group, [], label);
	for (const [at, link] of links.entries()) {
		const mark = link.firstElementChild;
		const item = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
		item.setAttribute('role', 'listitem');
		link.setAttribute('aria-label', mark?.getAttribute('aria-label') ?? '');
		link.setAttribute('tabindex', isFirst && at === 0 ? '0' : '-1');
		for (const name of LABELS) mark?.removeAttribute(name);
		link.replaceWith(item);
		item.append(link);
	}
}

/** A drawing whose marks lead somewhere: they are listed however many they are. */
function listLinks(svg: Element, groups: readonly Element[], label: string): void {
	let isFirst = true;
	for (const group of groups) {
		const links = linksOf(group);
		if (links.length === 0) {
			for (const item of itemsOf(group)) silence(item);
			silence(group);
			continue;
		}
		toLinks(group, links, label, isFirst);
		isFirst = false;
	}
	svg.setAttribute('role', 'group');
}

/** Few marks become a list with a value each, many marks one picture. */
function listOrSilence(svg: Element, all: readonly Element[], label: string): void {
	const groups = all.map((group) => ({ group, items: itemsOf(group) }));
	const marks = groups.reduce((sum, { items }) => sum + items.length, 0);
	const isListed = marks > 0 && marks <= MOST_LISTED_MARKS;
	for (const { group, items } of groups) {
		if (isListed && items.length) toList(group, items, label);
		else {
			for (const item of items) silence(item);
			silence(group);
		}
	}
	svg.setAttribute('role', isListed ? 'group' : 'img');
}

/**
 * Give a drawing of Plot a meaning that screen readers agree on: few marks become a list with a
 * value each, many marks one picture; marks that lead somewhere become a list of links. Either way
 * it is named and described by the page's own text.
 */
export function applySemantics(svg: Element, names: { title: string; describedBy: string }): void {
	const groups = groupsOf(svg);
	if (groups.some((group) => linksOf(group).length > 0)) listLinks(svg, groups, names.title);
	else listOrSilence(svg, groups, names.title);
	svg.setAttribute('aria-label', names.title);
	svg.setAttribute('aria-describedby', names.describedBy);
}
