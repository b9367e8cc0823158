import { describe, expect, test } from 'vitest';
import { ACCENT, BAND, HEAT, MUTED, SERIES } from '$lib/charts/palette';
import { readText } from '../architecture/files';

const CSS = readText('src/lib/ui/patterns.css');
const SOURCE = readText('src/lib/ui/ChartPatterns.svelte');
const [shared = '', print = '', forced = ''] = CSS.split(/^@media /m).slice(1);
const nameOf = (color: string) => color.slice('var(--'.length, -1);

/** Solid wherever it stands: the first series, and the ends of a heat map. */
const SOLID: readonly string[] = [SERIES[0], HEAT[0], HEAT[4]];
const roles = [...SERIES, ACCENT, MUTED, BAND, ...HEAT]
	.filter((color) => !SOLID.includes(color))
	.map(nameOf);

describe.each(roles)('the pattern of --%s', (role) => {
	test('is drawn, and both areas and legends have it', () => {
		expect(SOURCE).toContain(`role: '${role}'`);
		const rules = shared + forced;
		expect(rules).toContain(`url('#pattern-${role}') var(--${role})`);
		expect(rules).toMatch(new RegExp(`\\.swatch\\[style\\*='--${role}\\)'\\] \\{\\s*background:`));
	});
});

test('each of the colors that stand side by side has a pattern of its own', () => {
	const drawn = [...SOURCE.matchAll(/role: '([^']+)', (.*) \}/g)].map(([, , drawing]) => drawing);
	expect(drawn).toHaveLength(roles.length);
	// heat-4 is heat-3 with light and dark swapped.
	expect(new Set(drawn).size).toBe(roles.length - 1);
});

test('in print the patterns keep their colors, in forced colors those of the system', () => {
	for (const role of roles.filter((name) => !/heat|band/.test(name))) {
		expect(print).toContain(`--area: var(--${role});`);
	}
	expect(forced).toContain('--area: Canvas;');
	expect(forced).not.toMatch(/#[\da-f]{6}/);
});
