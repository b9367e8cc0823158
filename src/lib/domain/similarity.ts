import { findContradiction, withoutPlaces } from './organization-markers';
import { splitOrganizationName, type OrganizationNameParts } from './organization-name';

/** Why two names are taken for one organization; `different` when something speaks against it. */
export type SimilarityReason =
	| 'same-spelling'
	| 'variant-letters'
	| 'legal-form'
	| 'kana'
	| 'corporation-and-office'
	| 'branch'
	| 'reordered'
	| 'one-letter'
	| 'generic-words'
	| 'similar'
	| 'different';

/** How alike two names are. */
export interface Similarity {
	/** From 0 to 1. */
	score: number;
	reason: SimilarityReason;
}

type Parts = OrganizationNameParts;

/** How likely two names mean one organization, with the reason. Compares letters, never bytes. */
export function organizationSimilarity(one: string, other: string): Similarity {
	return compareOrganizationNames(splitOrganizationName(one), splitOrganizationName(other));
}

/** The same for names that are taken apart already. */
export function compareOrganizationNames(one: Parts, other: Parts): Similarity {
	if (one.core === '' || other.core === '') return { score: 0, reason: 'different' };
	const equal = compareSpelling(one, other);
	if (equal) return equal;
	const found = compareStructure(one, other) ?? compareWords(one, other);
	if (found.score < 0.4) return found; // nothing can lower it
	const cap = findContradiction(one, other);
	return found.score > cap ? { score: cap, reason: 'different' } : found;
}

/** Generic words of this field, the longest first; what is left of a name is its own. */
const GENERIC =
	/(?:特別)?(?:養護)?老人ホーム|老人保健施設|デイサービス|放課後等|支援学校|障害福祉サービス事業所?|就業生活支援センター|地域活動支援センター|基幹相談支援センター|就労継続支援(?:[ab]型)?|就労移行支援|就労定着支援|相談支援|多機能型|訪問看護|グループホーム|ステーション|福祉サービス|社会福祉|障害福祉|事業団|事業所|事業部|サポート|サービス|センター|クリニック|福祉会|作業所|授産所|支援課|支援室|福祉課|障害者|[ab]型|障害|精神|知的|就労|就業|移行|継続|定着|生活|訓練|自立|支援|相談|地域|活動|福祉|介護|施設|高校|大学|[府市県町国]立|病院|医院|学園|工房|法人|(?:ホーム|ハウス|会|苑|荘|園)$/g;

/** What makes a name its own, without places and the words that many names share. */
export function distinctivePart(core: string): string {
	return withoutPlaces(core).replace(GENERIC, '');
}

function compareSpelling(one: Parts, other: Parts): Similarity | null {
	if (one.normal === other.normal) return { score: 1, reason: 'same-spelling' };
	if (one.folded === other.folded) return { score: 0.98, reason: 'variant-letters' };
	const isOtherForm =
		one.forms.length > 0 &&
		other.forms.length > 0 &&
		!one.forms.some((form) => other.forms.includes(form));
	if (one.core === other.core) return { score: isOtherForm ? 0.6 : 0.95, reason: 'legal-form' };
	if (one.sound !== other.sound) return null;
	return { score: isOtherForm ? 0.55 : 0.92, reason: 'kana' };
}

/** Corporation and office, branch, other order: the same letters, put together otherwise. */
function compareStructure(one: Parts, other: Parts): Similarity | null {
	const [long, short] = one.core.length >= other.core.length ? [one, other] : [other, one];
	if (one.branch !== other.branch && one.withoutBranch === other.withoutBranch) {
		return { score: one.branch && other.branch ? 0.35 : 0.88, reason: 'branch' };
	}
	const office = compareOffice(long, short);
	if (office) return office;
	const [placeless, otherPlaceless] = [withoutPlaces(one.core), withoutPlaces(other.core)];
	if (placeless === otherPlaceless && distinctivePart(placeless) !== '') {
		return { score: 0.8, reason: 'branch' };
	}
	const isReordered = sortLetters(one.core) === sortLetters(other.core) && one.core.length >= 5;
	return isReordered ? { score: 0.85, reason: 'reordered' } : null;
}

/** A shorter name that is the office, or the corporation, of a longer one. */
function compareOffice(long: Parts, short: Parts): Similarity | null {
	const isDistinctive = distinctivePart(short.core).length >= 2;
	if (!isDistinctive || long.core === short.core) return null;
	const reason = 'corporation-and-office';
	const offices = long.pieces.filter((piece) => piece !== long.corporation);
	if (short.core === long.corporation) return { score: 0.72, reason };
	if (offices.includes(short.core) || offices.join('') === short.core) {
		return { score: 0.9, reason };
	}
	if (long.forms.length === 0 || short.core.length < 4) return null;
	if (long.core.endsWith(short.core) && !long.corporation) return { score: 0.86, reason };
	const isOffice = long.core.startsWith(short.core) && short.core.endsWith('会');
	return isOffice ? { score: 0.72, reason } : null;
}

/** Compare what is left without the words that many names share. */
function compareWords(one: Parts, other: Parts): Similarity {
	const [mine, theirs] = [distinctivePart(one.core), distinctivePart(other.core)];
	const overlap = bigramOverlap(one.core, other.core);
	if (mine === '' || theirs === '') return { score: 0.6 * overlap, reason: 'similar' };
	const isWhole = one.core === mine || other.core === theirs;
	if (mine === theirs || toKey(one) === toKey(other)) {
		return { score: isWhole ? 0.8 : 0.62 + 0.25 * overlap, reason: 'generic-words' };
	}
	if (isOneLetterApart(one.core, other.core) || isOneLetterApart(one.sound, other.sound)) {
		const isLonger = one.core.length !== other.core.length;
		return { score: scoreOneLetter(mine, theirs, isLonger), reason: 'one-letter' };
	}
	const own = bigramOverlap(mine, theirs);
	return { score: Math.min(0.78, 0.65 * own + 0.2 * overlap), reason: 'similar' };
}

function toKey({ sound }: Parts): string {
	return distinctivePart(sound);
}

/**
 * A slip is likely in a long word. In a short one, at the end of one, or where a kanji stands alone
 * (みどりの丘, みどりの森), it is likely another word.
 */
function scoreOneLetter(mine: string, theirs: string, isLonger: boolean): number {
	const length = Math.min([...mine].length, [...theirs].length);
	const isOtherWord = LONE_KANJI.test(mine) && LONE_KANJI.test(theirs);
	return isOtherWord || length < (isLonger ? 5 : 4) ? 0.5 : 0.85;
}

const LONE_KANJI = /(?<!\p{sc=Han})\p{sc=Han}$/u;

/** Whether one letter was changed, added, left out or swapped with its neighbor. */
function isOneLetterApart(one: string, other: string): boolean {
	const [mine, theirs] = [[...one], [...other]];
	if (Math.abs(mine.length - theirs.length) > 1 || one === other) return false;
	let start = 0;
	while (start < mine.length && mine[start] === theirs[start]) start += 1;
	let end = 0;
	const most = Math.min(mine.length, theirs.length) - start;
	while (end < most && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
	const left = mine.slice(start, mine.length - end);
	const right = theirs.slice(start, theirs.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Twice the pairs of neighboring letters that two texts share, by all their pairs (Dice). */
export function bigramOverlap(one: string, other: string): number {
	const [mine, theirs] = [bigrams(one), bigrams(other)];
	const counts = new Map<string, number>();
	for (const pair of mine) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	let shared = 0;
	for (const pair of theirs) {
		const left = counts.get(pair) ?? 0;
		if (left > 0) shared += 1;
		counts.set(pair, left - 1);
	}
	return (2 * shared) / Math.max(1, mine.length + theirs.length);
}

/** Pairs of neighboring letters; of a single letter, itself. */
export function bigrams(text: string): string[] {
	const letters = [...text];
	if (letters.length < 2) return letters;
	return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

function sortLetters(text: string): string {
	return [...text].sort().join('');
}
