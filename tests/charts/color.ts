import { readFileSync } from 'node:fs';

/** Red, green and blue in linear light, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How people see colors; the last three lack one kind of cone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1.0; rows give red, green, blue. */
const MACHADO: Record<Exclude<Vision, 'normal'>, readonly Rgb[]> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Custom properties of a file's first `:root`, with the tokens it imports beneath them. */
export function readTokens(): Map<string, string> {
	const files = [
		'node_modules/@digital-go-jp/design-tokens/dist/tokens-simple.css',
		'src/lib/ui/tokens.css'
	];
	const tokens = new Map<string, string>();
	for (const file of files) {
		const root = /:root\s*\{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
		for (const [, name = '', value = ''] of root.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
			tokens.set(name, value.trim());
		}
	}
	return tokens;
}

/** The `#rrggbb` a custom property comes to, through `var(…)`. Throws when there is none. */
export function hexOf(tokens: ReadonlyMap<string, string>, name: string): string {
	const value = tokens.get(name) ?? '';
	const reference = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/.exec(value);
	if (reference?.[1] && tokens.has(reference[1])) return hexOf(tokens, reference[1]);
	const hex = reference?.[2] ?? value;
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${name} is no color: ${value}`);
	return hex.toLowerCase();
}

/** `#rrggbb` in linear light. */
export function toLinear(hex: string): Rgb {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast of two colors, 1 to 21. */
export function contrast(a: string, b: string): number {
	const luminance = (hex: string) => {
		const [red, green, blue] = toLinear(hex);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function dot([a, b, c]: Rgb, [x, y, z]: Rgb): number {
	return a * x + b * y + c * z;
}

/** A color as it is seen. */
export function seenBy(color: Rgb, vision: Vision): Rgb {
	if (vision === 'normal') return color;
	const seen = MACHADO[vision].map((row) => Math.min(1, Math.max(0, dot(row, color))));
	return seen as unknown as Rgb;
}

function toOklab(color: Rgb): Rgb {
	const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], color));
	const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], color));
	const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], color));
	return [
		dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
		dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
		dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s])
	];
}

/** Distance of two colors in OKLab × 100, as someone sees them. */
export function distance(a: string, b: string, vision: Vision): number {
	const one = toOklab(seenBy(toLinear(a), vision));
	const other = toOklab(seenBy(toLinear(b), vision));
	return 100 * Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}
