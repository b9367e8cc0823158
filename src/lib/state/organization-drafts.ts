import { normalizeOrganizationName, normalizeText } from '$lib/domain/text';
import { splitId, type Change } from '$lib/workspace/change';
import type { OrganizationEntry } from './register';

/** Why a form can't be saved: which field, and what is wrong with it. */
export interface DraftProblem {
	field: string;
	code:
		| 'no-name'
		| 'same-name'
		| 'name-of-other'
		| 'no-date'
		| 'date-not-after'
		| 'no-target'
		| 'into-itself'
		| 'in-a-circle'
		| 'no-names'
		| 'all-names'
		| 'unknown-place'
		| 'several-places'
		| 'no-title'
		| 'not-a-number'
		| 'has-attendance'
		| 'nothing-changed';
	/** The organization it is about, where it is about another one. */
	organization?: OrganizationEntry;
	/** What may have been meant. */
	choices?: readonly string[];
	/** The date the given one must come after (ISO). */
	date?: string;
}

/** A form as it is filled in: what it would write, or why it can't be saved. */
export type Draft =
	| { isValid: true; change: Change; problems: readonly [] }
	| { isValid: false; problems: readonly DraftProblem[] };

/** What the form of a new name holds. */
export interface RenameFields {
	name: string;
	/** True when the old name was never right. */
	isCorrection: boolean;
	/** First day of the new name (ISO), or ''. */
	from: string;
}

/** A draft of a change with its problems. */
export function toDraft(problems: readonly DraftProblem[], change: Change): Draft {
	if (problems.length > 0) return { isValid: false, problems };
	return { isValid: true, change, problems: [] };
}

/** A new name of an organization, from a day on or as a mended spelling. */
export function draftRename(
	organization: OrganizationEntry,
	fields: RenameFields,
	all: readonly OrganizationEntry[]
): Draft {
	const name = normalizeText(fields.name);
	const problems: DraftProblem[] = [];
	if (name === '') problems.push({ field: 'name', code: 'no-name' });
	else if (name === organization.name) problems.push({ field: 'name', code: 'same-name' });
	else problems.push(...findNamesake(name, organization, all));
	if (!fields.isCorrection) problems.push(...checkFirstDay(organization, fields.from));
	const from = fields.isCorrection ? '' : fields.from;
	const { id, name: was } = organization;
	return toDraft(problems, { operation: 'rename', organization: id, was, name, from });
}

/** The organization that bears a name or bore it, other than the one given. */
export function findBearer(
	name: string,
	all: readonly OrganizationEntry[],
	except = ''
): OrganizationEntry | undefined {
	const wanted = normalizeOrganizationName(name);
	return all.find(
		({ id, names, name: own }) =>
			id !== except &&
			[own, ...names.map((one) => one.name)].some(
				(one) => normalizeOrganizationName(one) === wanted
			)
	);
}

function findNamesake(
	name: string,
	{ id }: OrganizationEntry,
	all: readonly OrganizationEntry[]
): DraftProblem[] {
	const organization = findBearer(name, all, id);
	return organization ? [{ field: 'name', code: 'name-of-other', organization }] : [];
}

/** A name that began on a day can only be followed by one that begins later. */
function checkFirstDay({ names }: OrganizationEntry, from: string): DraftProblem[] {
	if (from === '') return [{ field: 'from', code: 'no-date' }];
	const began = names.map((one) => one.from).reduce((last, one) => (one > last ? one : last), '');
	return from > began ? [] : [{ field: 'from', code: 'date-not-after', date: began }];
}

/** What the form of a merger holds. */
export interface MergeFields {
	/** Id of the organization that goes on; '' = none, it stands alone again; null = not chosen. */
	into: string | null;
	/** True when the two were one organization all along. */
	isAlways: boolean;
	from: string;
}

/** A merger: attendance of one organization counts for another from a day on. */
export function draftMerge(
	organization: OrganizationEntry,
	fields: MergeFields,
	all: readonly OrganizationEntry[]
): Draft {
	const { id, mergedInto } = organization;
	if (fields.into === '' && mergedInto !== '') {
		return toDraft([], { operation: 'merge', organization: id, into: '', from: '' });
	}
	const problems: DraftProblem[] = [];
	const target = all.find((one) => one.id === fields.into);
	if (!target) problems.push({ field: 'into', code: 'no-target' });
	else if (target.id === id) problems.push({ field: 'into', code: 'into-itself' });
	else if (leadsTo(target, id, all)) {
		problems.push({ field: 'into', code: 'in-a-circle', organization: target });
	}
	if (!fields.isAlways && fields.from === '') problems.push({ field: 'from', code: 'no-date' });
	const from = fields.isAlways ? '' : fields.from;
	const into = target?.id ?? '';
	return toDraft(problems, { operation: 'merge', organization: id, into, from });
}

function leadsTo(start: OrganizationEntry, id: string, all: readonly OrganizationEntry[]): boolean {
	const seen = new Set<string>();
	let next: OrganizationEntry | undefined = start;
	while (next && !seen.has(next.id)) {
		if (next.mergedInto === id) return true;
		seen.add(next.id);
		const heir: string = next.mergedInto;
		next = all.find((one) => one.id === heir);
	}
	return false;
}

/** What the form of a split holds. */
export interface SplitFields {
	/** Written names whose records belong to the new organization. */
	names: readonly string[];
	name: string;
	isAlways: boolean;
	from: string;
}

/** A split: records written under some names belong to a new organization. */
export function draftSplit(
	organization: OrganizationEntry,
	fields: SplitFields,
	all: readonly OrganizationEntry[]
): Draft {
	const name = normalizeText(fields.name);
	const problems: DraftProblem[] = [];
	const isEverything = organization.writtenNames.every((one) => fields.names.includes(one.name));
	if (fields.names.length === 0) problems.push({ field: 'names', code: 'no-names' });
	else if (isEverything && fields.isAlways) problems.push({ field: 'names', code: 'all-names' });
	if (name === '') problems.push({ field: 'name', code: 'no-name' });
	else problems.push(...findNamesake(name, organization, all));
	if (!fields.isAlways && fields.from === '') problems.push({ field: 'from', code: 'no-date' });
	const from = fields.isAlways ? '' : fields.from;
	const id = splitId(organization.id, name);
	const change = { operation: 'split', organization: organization.id, id, name, from } as const;
	return toDraft(problems, { ...change, names: fields.names });
}

/** A municipality as the register keeps it. */
export interface Place {
	code: string;
	name: string;
}

/** What the form of kind and municipality holds; `places`: what the typed text can mean. */
export interface OrganizationFields {
	kind: string;
	municipality: string;
	places: readonly Place[];
}

/** A change of kind or municipality. */
export function draftOrganizationEdit(
	organization: OrganizationEntry,
	{ kind, municipality, places }: OrganizationFields
): Draft {
	const problems: DraftProblem[] = [];
	const typed = normalizeText(municipality);
	const isSame = typed === organization.municipality;
	const place = typed === '' ? { code: '', name: '' } : places[0];
	if (!isSame && typed !== '' && places.length !== 1) {
		const code = places.length === 0 ? 'unknown-place' : 'several-places';
		problems.push({ field: 'municipality', code, choices: places.map(({ name }) => name) });
	}
	const now = {
		kind,
		municipality_code: isSame ? organization.municipalityCode : (place?.code ?? ''),
		municipality: isSame ? organization.municipality : (place?.name ?? '')
	};
	const was = {
		kind: organization.kind,
		municipality_code: organization.municipalityCode,
		municipality: organization.municipality
	};
	const changes = changedFields(was, now);
	if (problems.length === 0 && Object.keys(changes).length === 0) {
		problems.push({ field: 'kind', code: 'nothing-changed' });
	}
	return toDraft(problems, {
		operation: 'edit',
		table: 'organization',
		id: organization.id,
		changes
	});
}

/** The columns whose values differ, with both values. */
export function changedFields<Name extends string>(
	was: Readonly<Record<Name, string>>,
	now: Readonly<Record<Name, string>>
): Record<string, { was: string; now: string }> {
	const names = Object.keys(was) as Name[];
	return Object.fromEntries(
		names
			.filter((name) => was[name] !== now[name])
			.map((name) => [name, { was: was[name], now: now[name] }])
	);
}
