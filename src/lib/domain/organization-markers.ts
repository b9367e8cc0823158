import { findMunicipalities } from './municipality';
import type { OrganizationNameParts } from './organization-name';

/** Score above which names that contradict each other are never put. */
const CONTRADICTED = 0.4;
/** The same when only one of them has a number or a direction. */
const ONE_SIDED = 0.5;
const NO_CONTRADICTION = 1;

/** Places around Takatsuki and Shimamoto that names of offices carry. */
const PLACES =
	/北大阪|北摂|南大阪|東大阪|大阪狭山|新大阪|三島|高槻|島本|水無瀬|茨木|摂津|吹田|豊中|池田|箕面|枚方|寝屋川|守口|門真|大東|交野|四條畷|四条畷|八尾|松原|藤井寺|羽曳野|富田林|河内長野|柏原|岸和田|貝塚|和泉|高石|泉大津|泉佐野|泉南|阪南|豊能|能勢|大山崎|長岡京|向日|八幡|京田辺|宇治|梅田|天王寺|難波|富田|城北|京都|大阪|尼崎|西宮|伊丹|宝塚|川西|神戸|奈良|大津/g;

/** Kinds of service; two names that both say one, and not the same, are two offices. */
const SERVICES: readonly RegExp[] = [
	/就労移行/,
	/継続(?:支援)?a型/,
	/継続(?:支援)?b型/,
	/就労定着/,
	/生活介護|デイサービス|デイセンター/,
	/自立訓練|生活訓練|機能訓練/,
	/相談支援|相談室|相談センター/,
	/グループホーム|共同生活援助|ホーム$/,
	/放課後|児童/,
	/訪問看護/,
	/居宅|ヘルパー|訪問介護/,
	/クリニック|病院|診療所|医院/,
	/就業生活支援センター|公共職業安定所/,
	/支援学校/,
	/高校/,
	/大学/,
	/保健所/,
	/社協/,
	/市役所|役場|府庁|支援課|福祉課/
];

const NUMBERS =
	/第[一二三四五六七八九十\d]+|\d+|(?<![a-z])(?:i{1,3}|iv|vi{0,3})(?![a-z])|[一二三四五六七八九十]+(?=号|番)/g;
const DIRECTIONS = /^[東西南北上下中央新旧本前後左右]+$/u;

/**
 * The score that two names may reach at most: low when their numbers, types, services, places or
 * directions differ (第一/第二, A型/B型, 東/西), 1 when nothing speaks against them.
 */
export function findContradiction(one: OrganizationNameParts, other: OrganizationNameParts) {
	const numbers = compareSets(numbersOf(one.core), numbersOf(other.core));
	const isOther =
		numbers === 'different' ||
		compareSets(typesOf(one.core), typesOf(other.core)) === 'different' ||
		compareSets(servicesOf(one.core), servicesOf(other.core)) === 'different' ||
		compareSets(placesOf(one.core), placesOf(other.core)) === 'different' ||
		isOtherOffice(one, other);
	if (isOther) return CONTRADICTED;
	if (numbers === 'one-sided') return ONE_SIDED;
	const [mine, theirs] = differingParts(one.core, other.core);
	const isDirected = [mine, theirs].every((part) => part === '' || DIRECTIONS.test(part));
	if (!isDirected) return NO_CONTRADICTION;
	return mine !== '' && theirs !== '' ? CONTRADICTED : ONE_SIDED;
}

/** A name without the places it carries: 「高槻かぜ」 and 「かぜ（高槻）」 are かぜ. */
export function withoutPlaces(core: string): string {
	return core.replace(new RegExp(`(?:${PLACES.source})(?:市|町)?`, 'g'), '');
}

/** Two offices of one corporation whose own names share nothing. */
function isOtherOffice(one: OrganizationNameParts, other: OrganizationNameParts): boolean {
	if (one.corporation === '' || one.corporation !== other.corporation) return false;
	const [mine, theirs] = [one, other].map(({ pieces, corporation }) =>
		pieces.filter((piece) => piece !== corporation).join('')
	) as [string, string];
	return (
		!mine.includes(theirs) && !theirs.includes(mine) && mine.slice(0, 2) !== theirs.slice(0, 2)
	);
}

function compareSets(one: ReadonlySet<string>, other: ReadonlySet<string>) {
	if (one.size === 0 && other.size === 0) return 'same';
	if (one.size === 0 || other.size === 0) return 'one-sided';
	return [...one].some((item) => other.has(item)) ? 'same' : 'different';
}

const KANJI_DIGITS = '〇一二三四五六七八九十';
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

function numbersOf(core: string): Set<string> {
	return new Set((core.match(NUMBERS) ?? []).map(toDigits));
}

function toDigits(number: string): string {
	const plain = number.replace('第', '');
	const roman = ROMAN.indexOf(plain);
	if (roman > 0) return String(roman);
	const kanji = KANJI_DIGITS.indexOf(plain);
	return kanji > 0 ? String(kanji) : plain;
}

function typesOf(core: string): Set<string> {
	return new Set(core.replaceAll('型', '').match(/(?<![a-z])[a-h](?![a-z])/g));
}

function servicesOf(core: string): Set<string> {
	return new Set(SERVICES.filter((service) => service.test(core)).map(({ source }) => source));
}

function placesOf(core: string): Set<string> {
	const beginning = findMunicipalities(core).map(({ name }) => name.replace(/[市区町村]$/, ''));
	return new Set([...(core.match(PLACES) ?? []), ...beginning]);
}

/** What two texts do not share between their common beginning and their common end. */
function differingParts(one: string, other: string): [string, string] {
	const [mine, theirs] = [[...one], [...other]];
	let start = 0;
	while (start < mine.length && mine[start] === theirs[start]) start += 1;
	let end = 0;
	const most = Math.min(mine.length, theirs.length) - start;
	while (end < most && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
	return [
		mine.slice(start, mine.length - end).join(''),
		theirs.slice(start, theirs.length - end).join('')
	];
}
