/** Up to here a chart's marks are read one by one; above it the drawing is one picture. */
const MOST_LISTED_MARKS = 50;

const LABELS = ['aria-label', 'aria-description'];

/** Elements that carry the name of a group of marks or axis; Plot labels them without a role. */
function groupsOf(svg: Element): Element[] {
	return [...svg.querySelectorAll('g[aria-label]')];
}

function itemsOf(group: Element): Element[] {
	return [...group.children].filter((child) => child.hasAttribute('aria-label'));
}

function silence(element: Element): void {
	for (const name of LABELS) element.removeAttribute(name);
	element.setAttribute('aria-hidden', 'true');
}

function toList(group: Element, items: readonly Element[], label: string): void {
	for (const name of LABELS) group.removeAttribute(name);
	group.setAttribute('role', 'list');
	group.setAttribute('aria-label', label);
	for (const item of items) item.setAttribute('role', 'listitem');
}

/**
 * Give a drawing of Plot a meaning that screen readers agree on: few marks become a list with a
 * value each, many marks one picture. Either way it is named and described by the page's own text.
 */
export function applySemantics(svg: Element, names: { title: string; describedBy: string }): void {
	const groups = groupsOf(svg).map((group) => ({ group, items: itemsOf(group) }));
	const marks = groups.reduce((sum, { items }) => sum + items.length, 0);
	const isListed = marks > 0 && marks <= MOST_LISTED_MARKS;
	for (const { group, items } of groups) {
		if (isListed && items.length) toList(group, items, names.title);
		else {
			for (const item of items) silence(item);
			silence(group);
		}
	}
	svg.setAttribute('role', isListed ? 'group' : 'img');
	svg.setAttribute('aria-label', names.title);
	svg.setAttribute('aria-describedby', names.describedBy);
}
