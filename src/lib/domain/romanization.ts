/** Consonants of the rows of the kana table; the vowels follow in the order a, i, u, e, o. */
const ROWS: readonly (readonly [kana: string, syllables: string])[] = [
	['あいうえお', 'a i u e o'],
	['かきくけこ', 'ka ki ku ke ko'],
	['がぎぐげご', 'ga gi gu ge go'],
	['さしすせそ', 'sa shi su se so'],
	['ざじずぜぞ', 'za ji zu ze zo'],
	['たちつてと', 'ta chi tsu te to'],
	['だぢづでど', 'da ji zu de do'],
	['なにぬねの', 'na ni nu ne no'],
	['はひふへほ', 'ha hi fu he ho'],
	['ばびぶべぼ', 'ba bi bu be bo'],
	['ぱぴぷぺぽ', 'pa pi pu pe po'],
	['まみむめも', 'ma mi mu me mo'],
	['やゆよ', 'ya yu yo'],
	['らりるれろ', 'ra ri ru re ro'],
	['わゐゑを', 'wa i e o'],
	['ゃゅょ', 'ya yu yo'],
	['ぁぃぅぇぉ', 'a i u e o'],
	['ゔ', 'vu']
];

const SYLLABLES = new Map(
	ROWS.flatMap(([kana, syllables]) => {
		const written = syllables.split(' ');
		return [...kana].map((letter, at) => [letter, written[at] ?? ''] as const);
	})
);

/** しゃ is sha, きゃ is kya: a small kana takes the vowel of the syllable before it. */
function joinSmall(syllable: string, small: string): string {
	const head = syllable.slice(0, -1);
	return /(sh|ch|j)$/.test(head) ? head + small.slice(-1) : head + small;
}

function toHiragana(kana: string): string {
	return kana.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** っ doubles the consonant behind it: っち is tchi. */
function double(syllable: string): string {
	return (syllable.startsWith('ch') ? 't' : syllable.charAt(0)) + syllable;
}

function syllablesOf(kana: string): string[] {
	const all: string[] = [];
	let isDoubled = false;
	for (const letter of toHiragana(kana)) {
		const syllable = SYLLABLES.get(letter) ?? '';
		const last = all.at(-1);
		if (letter === 'っ') isDoubled = true;
		else if (letter === 'ん') all.push('n');
		else if (/[ゃゅょぁぃぅぇぉ]/.test(letter) && last) all.push(joinSmall(all.pop()!, syllable));
		else if (letter !== 'ー') {
			all.push(isDoubled && syllable ? double(syllable) : syllable || letter);
			isDoubled = false;
		}
	}
	return all;
}

/**
 * Kana in Hepburn letters, as on signs and in addresses: long o and u are written short (おおさか is
 * osaka), ん is n, and n’ before a vowel. かつうら keeps its two u, as つ and う belong to two words.
 */
export function romanize(kana: string): string {
	const syllables = syllablesOf(kana);
	return syllables
		.map((syllable, at) => {
			const before = syllables[at - 1] ?? '';
			const isLong =
				(syllable === 'u' && /[ou]$/.test(before) && before !== 'tsu') ||
				(syllable === 'o' && before.endsWith('o') && !isLongBefore(syllables, at - 1));
			if (isLong) return '';
			return before === 'n' && /^[aiueoy]/.test(syllable) ? `'${syllable}` : syllable;
		})
		.join('');
}

/** True where this o already makes the one before it long: of おおの after ご only one is left out. */
function isLongBefore(syllables: readonly string[], at: number): boolean {
	return syllables[at] === 'o' && /o$/.test(syllables[at - 1] ?? '');
}
