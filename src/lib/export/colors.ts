/**
 * What the palette roles of charts are outside of the page, where nothing reads a style sheet. A
 * test holds them to ui/tokens.css.
 */
const HEX: Readonly<Record<string, string>> = {
	'--ink': '#1a1a1a',
	'--ink-soft': '#4d4d4d',
	'--surface': '#ffffff',
	'--line': '#cccccc',
	'--line-strong': '#767676',
	'--link': '#0017c1',
	'--primary': '#0017c1',
	'--tint': '#e8f1fe',
	'--accent': '#fb5b01',
	'--series-1': '#0031d8',
	'--series-2': '#00a3bf',
	'--series-3': '#004c59',
	'--series-4': '#000071',
	'--series-5': '#3460fb',
	'--chart-muted': '#767676',
	'--chart-grid': '#e6e6e6',
	'--chart-band': '#d9e6ff',
	'--heat-1': '#e8f1fe',
	'--heat-2': '#c5d7fb',
	'--heat-3': '#7096f8',
	'--heat-4': '#264af4',
	'--heat-5': '#00118f',
	'--heat-ink-1': '#1a1a1a',
	'--heat-ink-2': '#1a1a1a',
	'--heat-ink-3': '#000000',
	'--heat-ink-4': '#ffffff',
	'--heat-ink-5': '#ffffff'
};

/** Every role that has a color here. */
export const COLOR_ROLES: readonly string[] = Object.keys(HEX);

/**
 * A color as six digits behind #: `var(--series-1)`, `--series-1` and `#0031d8` are one. Throws for
 * a role that has no color here.
 */
export function hexOf(color: string): string {
	if (/^#[\da-f]{6}$/i.test(color)) return color.toLowerCase();
	const role = /--[a-z\d-]+/.exec(color)?.[0] ?? color;
	const hex = HEX[role];
	if (hex === undefined) throw new Error(`no color for ${color}`);
	return hex;
}

/** True for a color that white letters are read on. */
export function isDark(hex: string): boolean {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	// Where white letters have more contrast than black ones.
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
