import { normalizeOrganizationName, normalizeText } from '$lib/domain/text';
import { choiceKey } from './registration-meetings';
import type { Entry } from './registration-entries';

/** One person of a row, or null for somebody without a name. */
export interface Applicant {
	entry: Entry;
	person: Entry['people'][number] | null;
}

/**
 * Of several answers of a person the latest: by time, else the lower row. With `isOneEach` an
 * answer names one meeting at most, so that answers about different meetings all count.
 */
export function keepLatest(
	entries: readonly Entry[],
	isOneEach: boolean
): { kept: Applicant[]; replaced: Set<Entry> } {
	const kept: Applicant[] = [];
	const replaced = new Set<Entry>();
	const byName = new Map<string, Applicant[]>();
	for (const applicant of entries.flatMap(applicantsOf)) {
		const key = keyOf(applicant, isOneEach);
		const known = key === '' ? [] : (byName.get(key) ?? []);
		const at = known.findIndex((one) => isSamePerson(one, applicant));
		if (at === -1) {
			if (key !== '') byName.set(key, [...known, applicant]);
			kept.push(applicant);
			continue;
		}
		const before = known[at]!;
		const isLater = applicant.entry.submitted >= before.entry.submitted;
		replaced.add((isLater ? before : applicant).entry);
		if (!isLater) continue;
		known[at] = applicant;
		kept[kept.indexOf(before)] = applicant;
	}
	return { kept, replaced };
}

function applicantsOf(entry: Entry): Applicant[] {
	const nameless = Array.from({ length: entry.others }, () => ({ entry, person: null }));
	const named = entry.people.map((person) => ({ entry, person }));
	return named.length + nameless.length > 0 ? [...named, ...nameless] : [{ entry, person: null }];
}

function keyOf({ entry, person }: Applicant, isOneEach: boolean): string {
	if (!person || person.name === '') return '';
	const plain = normalizeText(person.name).normalize('NFKC').toLowerCase();
	const name = plain.replace(/\s/g, '').replace(/(?<=.)(?:様|さん)$/, '');
	const [pick] = isOneEach ? entry.picks : [];
	return pick ? `${name} ${choiceKey(pick)}` : name;
}

/** Namesakes of different offices are two people, unless they share an address. */
function isSamePerson(one: Applicant, other: Applicant): boolean {
	const emails = [one.entry.email, other.entry.email];
	if (emails[0] !== '' && emails[0] === emails[1]) return true;
	const [mine, theirs] = [one, other].map(({ entry, person }) => {
		return normalizeOrganizationName(entry.organization || (person?.organization ?? ''));
	}) as [string, string];
	return mine === '' || theirs === '' || mine.includes(theirs) || theirs.includes(mine);
}
