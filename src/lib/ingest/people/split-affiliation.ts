import { normalizeOrganizationName } from '$lib/domain/text';
import { splitLegalForms } from '$lib/domain/legal-form';
import type { OrganizationNames } from '../organizations/organization-names';

/**
 * Where a text stands in a shown name. Set `apart` by more than a space it may be the beginning of
 * a known name; `first` it may not be so short as a family name; `later` and `alone` さくら is more
 * likely somebody's name than an office of that name.
 */
export type NamePlace = 'apart' | 'first' | 'later' | 'alone';

/** Whether a text names an office. */
export type IsOrganization = (text: string, place: NamePlace) => boolean;

/** A name taken apart. */
export interface Affiliation {
	person: string;
	organization: string;
	/** Whether only the mark @ tells the office. */
	isWeak: boolean;
}

const OFFICE =
	/センター|せんたー|事業所|支援|病院|クリニック|医院|診療所|学校|学園|大学|高校|市役所|役場|区役所|府庁|県庁|会社|㈱|㈲|法人|協会|協議会|社協|ワークス|ハローワーク|公共職業|保健所|福祉|就労|就業|作業所|工房|ステーション|サポート|サービス|ネットワーク|委員会|組合|連合会|グループ|ジョブ|オフィス|カレッジ|アカデミー|.{2}[課室係]$|.{2}会$|.{3}[園館荘舎]$|\b(?:inc|llc|ltd|corp(?:oration)?|center|centre|office|university|npo|company|school|hospital)\b/i;
const FORM_ALONE = /^(?:.*(?:法人|会社)|㈱|㈲|npo)$/i;
const SEPARATOR = /(\s*[_/|・:、,@]\s*|\s+)/;
const FAMILY_NAME = /^\p{sc=Han}{1,3}$/u;
const NUMBERED = /^\d+[\s_.]+|[\s_]+\d+$/g;
const LEAST_LETTERS = 2;
const LONGEST_GIVEN_NAME = 3;

/** Tells offices by the names that are known and by the words that names of offices have. */
export function createOrganizationTest(names: OrganizationNames): IsOrganization {
	const known = names.all().map(({ name }) => plainOrganization(name));
	const isBeginning = (text: string, isApart: boolean) => {
		const plain = plainOrganization(text);
		const least = isApart ? LEAST_LETTERS : LEAST_LETTERS + 1;
		if (plain.length < least || (!isApart && FAMILY_NAME.test(plain))) return false;
		return known.some((name) => name.startsWith(plain));
	};
	return (text, place) => {
		const plain = text.trim();
		if (OFFICE.test(plain)) return true;
		const isKnown = names.idOf(plain) !== '';
		if (place === 'later') return isKnown && plain.length > LONGEST_GIVEN_NAME;
		if (isKnown || place === 'alone') return isKnown;
		return isBeginning(plain, place === 'apart');
	};
}

/** A splitter of names into office and person; what holds no office is the person, whole. */
export function createSplitter(isOrganization: IsOrganization): (text: string) => Affiliation {
	return (text) => {
		if (/^\S+@\S+\.\S+$/.test(text)) return whole(text);
		const atSign = /^(.{2,}?)\s*@\s*(.{2,})$/.exec(text);
		if (atSign) return splitAtSign(atSign[1]!, atSign[2]!, isOrganization);
		const pieces = text.split(SEPARATOR);
		// 「01_見本太郎」: numbers of a list are no name.
		const numbered = pieces.filter((piece, at) => at % 2 === 0 && !/^\d*$/.test(piece));
		if (numbered.length === 0) return whole(text);
		const words = pieces.flatMap((word, at) => {
			if (at % 2 === 1 || /^\d*$/.test(word)) return [];
			const isApart = [pieces[at - 1], pieces[at + 1]].some((one) => /\S/.test(one ?? ''));
			return [{ word, isApart }];
		});
		const isOffice = words.map(({ word, isApart }, at) => {
			return isOrganization(word, placeOf(isApart, at, words.length));
		});
		if (!isOffice.includes(true)) return whole(text.replace(NUMBERED, ''));
		return splitWords(
			words.map(({ word }) => word),
			isOffice,
			isOrganization
		);
	};
}

function placeOf(isApart: boolean, at: number, count: number): NamePlace {
	if (count === 1) return 'alone';
	if (isApart) return 'apart';
	return at === 0 ? 'first' : 'later';
}

function splitAtSign(left: string, right: string, isOrganization: IsOrganization): Affiliation {
	const isTurned = isOrganization(left, 'apart') && !isOrganization(right, 'apart');
	const isWeak = !isTurned && !isOrganization(right, 'apart');
	if (isTurned) return { person: right, organization: left, isWeak };
	return { person: left, organization: right, isWeak };
}

/** Offices come first or last; what stands before the last word of the office belongs to it. */
function splitWords(
	words: readonly string[],
	isOffice: readonly boolean[],
	isOrganization: IsOrganization
): Affiliation {
	const first = isOffice.indexOf(true);
	let last = isOffice.lastIndexOf(true);
	if (FORM_ALONE.test(words[last]!) && last + 2 < words.length) last += 1;
	const after = words.slice(last + 1);
	if (after.length > 0 && !isOrganization(after.join(' '), 'later')) {
		return {
			person: after.join(' '),
			organization: words.slice(0, last + 1).join(' '),
			isWeak: false
		};
	}
	return {
		person: words.slice(0, first).join(' '),
		organization: words.slice(first).join(' '),
		isWeak: false
	};
}

function whole(person: string): Affiliation {
	return { person, organization: '', isWeak: false };
}

/** A name of an office without legal form, for comparison only. */
function plainOrganization(name: string): string {
	return splitLegalForms(normalizeOrganizationName(name)).rest.replace(/\s/g, '');
}
