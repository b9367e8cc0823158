import { foldKanji } from '$lib/domain/kanji-variants';
import type { ReshapeTools } from '../format';
import { Groups } from '../online/groups';
import { isOverlapping, type Stay } from '../online/joins';
import { isLatinName, NOBODY, type ShownName } from './person-name';

/** One row of a list of joins, with the name taken apart. */
export interface Participant {
	/** Spreadsheet row. */
	row: number;
	name: ShownName;
	/** '' where the file has none. */
	email: string;
	stay: Stay;
}

/** Somebody who took part, and the rows that are about them. */
export interface Person extends Pick<ShownName, 'person' | 'organization' | 'kind'> {
	/** The shown name of a nameless device. */
	device: string;
	/** Positions in the list, in order. */
	members: number[];
}

const MOST_COMPARED = 400;
const MOST_QUESTIONS = 20;
const MOST_OF_A_KEY = 50;

/**
 * The people behind the rows of a list. The same name is the same person unless the offices
 * differ; so is the same e-mail address, unless the names show that an office shares it. What is
 * only likely is asked (`same-person`), with a proposal where much speaks for it.
 */
export function identifyPeople(
	list: readonly Participant[],
	tools: Pick<ReshapeTools, 'ask'>
): Person[] {
	const groups = new Groups(list.length);
	uniteBy(list, groups, ({ name }) => nameKey(name), isSameOffice);
	uniteBy(list, groups, ({ email }) => email.toLowerCase(), isNameAlike);
	uniteNameless(list, groups);
	const people = groups.all().map((members) => toPerson(list, members));
	const united = askLikely(list, people, tools);
	return united.sort((one, other) => one.members[0]! - other.members[0]!);
}

/** Unite rows of the same key where nothing speaks against it. */
function uniteBy(
	list: readonly Participant[],
	groups: Groups,
	keyOf: (one: Participant) => string,
	isSame: (one: Participant, other: Participant) => boolean
) {
	const first = new Map<string, number[]>();
	list.forEach((one, at) => {
		const key = keyOf(one);
		if (key === '') return;
		const before = first.get(key) ?? [];
		const same = before.find((other) => isSame(list[other]!, one));
		if (same !== undefined) groups.unite(same, at);
		else if (before.length < MOST_OF_A_KEY) first.set(key, [...before, at]);
	});
}

/** A device without owner or address: the same unless two of them were there at once. */
function uniteNameless(list: readonly Participant[], groups: Groups) {
	const seen = new Map<string, number[][]>();
	list.forEach(({ name, email, stay }, at) => {
		if (name.kind !== 'device' || name.person !== '' || email !== '') return;
		const devices = seen.get(name.alias) ?? [];
		const same = devices.find((members) =>
			members.every((other) => isOverlapping([list[other]!.stay], [stay]) === false)
		);
		if (same) {
			groups.unite(same[0]!, at);
			same.push(at);
		} else seen.set(name.alias, [...devices, [at]]);
	});
}

/** One spelling of a name: no spaces, lower case; of Latin names also no order. */
function nameKey({ person, kind }: ShownName): string {
	if (kind === 'device') return '';
	const plain = person.toLowerCase().replace(/(?<=.)(?:様|さん)$/, '');
	return isLatinName(plain) ? latinWords(plain).sort().join(' ') : plain.replace(/\s/g, '');
}

function latinWords(name: string): string[] {
	return name.toLowerCase().match(/\p{L}{2,}/gu) ?? [name];
}

function isSameOffice({ name: one }: Participant, { name: other }: Participant): boolean {
	const [mine, theirs] = [one.organization, other.organization].map((text) =>
		text.replace(/\s/g, '')
	);
	return !mine || !theirs || mine.includes(theirs) || theirs.includes(mine);
}

/** Whether two names under one address can be one person: an office may share an account. */
function isNameAlike({ name: one }: Participant, { name: other }: Participant): boolean {
	if (one.kind !== 'person' || other.kind !== 'person') return true;
	if (one.person === '' || other.person === '') return true;
	const [mine, theirs] = [nameKey(one), nameKey(other)];
	if (isLatinName(mine) !== isLatinName(theirs)) return true;
	return mine.includes(theirs) || theirs.includes(mine) || compareNames(mine, theirs) !== null;
}

/** The best name of several: kanji or kana before Latin letters, a person before a device. */
function toPerson(list: readonly Participant[], members: number[]): Person {
	const names = members.map((at) => list[at]!.name);
	const rank = ({ person, kind }: ShownName) => {
		if (person === '') return 4;
		if (kind !== 'person') return 3;
		return isLatinName(person) ? 2 : 1;
	};
	const best = names.toSorted((one, other) => rank(one) - rank(other))[0]!;
	const organization = names.find((one) => one.organization !== '')?.organization ?? '';
	const { person, kind } = best;
	return { person, kind, organization, device: kind === 'device' ? best.alias : '', members };
}

/** Two people that may be one. */
interface Pair {
	/** Positions among the people. */
	one: number;
	other: number;
	proposed: 'same' | 'different';
}

/** Ask about pairs that may be one person; those answered so, or proposed so, become one. */
function askLikely(
	list: readonly Participant[],
	people: readonly Person[],
	{ ask }: Pick<ReshapeTools, 'ask'>
): Person[] {
	const groups = new Groups(people.length);
	for (const { one, other, proposed } of findPairs(list, people)) {
		const both = [people[one]!, people[other]!];
		const rows = both.map(({ members }) => list[members[0]!]!.row);
		const answer = ask({
			id: `same-person:${rows.join('-')}`,
			code: 'same-person',
			detail: both.map(({ person, device }) => device || person).join('|'),
			input: 'choice',
			choices: ['same', 'different'].map((value) => ({ value, label: '', reason: '' })),
			proposed,
			rows,
			isBlocking: false
		});
		if (answer === 'same') groups.unite(one, other);
	}
	return groups.all().map((members) => {
		const rows = members.flatMap((at) => people[at]!.members).sort((one, other) => one - other);
		return members.length === 1 ? people[members[0]!]! : toPerson(list, rows);
	});
}

/** A device that may be of several people is of none of them without an answer. */
function findPairs(list: readonly Participant[], people: readonly Person[]): Pair[] {
	const pairs: Pair[] = [];
	const owners = new Map<number, number>();
	const named = people.slice(0, MOST_COMPARED);
	named.forEach((one, at) => {
		for (let next = at + 1; next < named.length; next++) {
			const proposed = findLikeness(list, one, named[next]!);
			if (!proposed) continue;
			pairs.push({ one: at, other: next, proposed });
			for (const side of [at, next]) owners.set(side, (owners.get(side) ?? 0) + 1);
		}
	});
	return pairs.slice(0, MOST_QUESTIONS).map((pair) => {
		const isUnclear = [pair.one, pair.other].some((side) => {
			return people[side]!.kind === 'device' && owners.get(side)! > 1;
		});
		return isUnclear ? { ...pair, proposed: 'different' } : pair;
	});
}

/** What to propose for two people, or null when nothing speaks for their being one. */
function findLikeness(
	list: readonly Participant[],
	one: Person,
	other: Person
): Pair['proposed'] | null {
	if (one.person === '' || other.person === '') return null;
	if (one.kind === 'telephone' || other.kind === 'telephone') return null;
	const strength = rateLikeness(list, one, other);
	if (strength === null || strength === 'same') return strength;
	const [mine, theirs] = [one, other].map(({ members }) => members.map((at) => list[at]!.stay));
	const isAtOnce = isOverlapping(mine!, theirs!);
	if (one.kind === 'device' || other.kind === 'device') {
		return isAtOnce === null ? 'different' : 'same';
	}
	const isOneOffice = one.organization !== '' && one.organization === other.organization;
	return isAtOnce === false && strength === 'likely' && isOneOffice ? 'same' : 'different';
}

function rateLikeness(
	list: readonly Participant[],
	one: Person,
	other: Person
): 'same' | 'likely' | 'possible' | null {
	const [mine, theirs] = [one, other].map(({ person, kind }) =>
		nameKey({ ...NOBODY, person, kind: kind === 'device' ? 'person' : kind })
	) as [string, string];
	const isDevice = one.kind === 'device' || other.kind === 'device';
	const isOtherOffice =
		one.organization !== '' && other.organization !== '' && one.organization !== other.organization;
	if (isOtherOffice && !isDevice) return null;
	if (hasAlias(list, one, theirs) || hasAlias(list, other, mine))
		return isDevice ? 'likely' : 'same';
	const compared = compareNames(mine, theirs);
	if (compared) return compared;
	const [long, short] = mine.length >= theirs.length ? [mine, theirs] : [theirs, mine];
	if (short.length >= 2 && long.startsWith(short) && (isDevice || !isLatinName(short))) {
		return isDevice ? 'likely' : 'possible';
	}
	return isSpelledInAddress(list, one, other) || isSpelledInAddress(list, other, one)
		? 'same'
		: null;
}

/** Whether the account behind a name has the other name. */
function hasAlias(list: readonly Participant[], { members }: Person, key: string): boolean {
	return members.some((at) => {
		const { alias, kind } = list[at]!.name;
		return kind === 'person' && alias !== '' && nameKey({ ...NOBODY, person: alias }) === key;
	});
}

/** Variant kanji are one name; one other letter in a name of four may be a slip. */
function compareNames(mine: string, theirs: string): 'same' | 'likely' | null {
	if (mine === theirs || foldKanji(mine) === foldKanji(theirs)) return 'same';
	const [one, other] = [[...mine], [...theirs]];
	if (one.length !== other.length || one.length < 4) return null;
	const different = one.filter((letter, at) => letter !== other[at]).length;
	return different === 1 ? 'likely' : null;
}

/** Whether the address of somebody with kanji spells the Latin name of another. */
function isSpelledInAddress(
	list: readonly Participant[],
	{ person, members }: Person,
	{ person: latin }: Person
): boolean {
	if (isLatinName(person) || !isLatinName(latin)) return false;
	const words = latinWords(latin).filter((word) => word.length > 1);
	return (
		words.length >= 2 &&
		members.some((at) => {
			const local = list[at]!.email.toLowerCase()
				.split('@')[0]!
				.split(/[^a-z]+/);
			return words.every((word) => local.includes(word));
		})
	);
}
