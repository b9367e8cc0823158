import { YEARS } from './calendar';
import { mix, Random } from './random';
import { isActive, type SampleOrganization } from './roster';

/** An invented person: a key and how often they come (share of meetings, before anything else). */
export interface SamplePerson {
	key: string;
	zeal: number;
}

/** Who was where in a fiscal year. */
export interface Post {
	person: SamplePerson;
	organization: SampleOrganization;
}

/** From this zeal on a person counts as one who always comes. */
export const CORE_ZEAL = 0.85;

/** Makes people with keys that never repeat. */
export class People {
	#count = 0;

	constructor(readonly random: Random) {}

	/** A supporter of an organization: few always come, some often, most now and then. */
	supporter(): SamplePerson {
		const draw = this.random.next();
		if (draw < 0.08) return this.#person(0.93);
		return this.#person(draw < 0.42 ? 0.45 : 0.16);
	}

	/** Somebody who comes once and not again. */
	visitor(): SamplePerson {
		return this.#person(0);
	}

	#person(zeal: number): SamplePerson {
		this.#count++;
		return { key: `p-${mix(this.#count).toString(16).padStart(8, '0')}`, zeal };
	}
}

interface Away {
	person: SamplePerson;
	from: SampleOrganization;
	/** Fiscal year from which the person may be back. */
	back: number;
}

/** Staff of all organizations by fiscal year: people stay, move, rest for years and come back. */
export function staffByYear(
	organizations: readonly SampleOrganization[],
	people: People,
	scale: number
): Map<number, Post[]> {
	const staff = new Map<string, SamplePerson[]>();
	const away: Away[] = [];
	const years = new Map<number, Post[]>();
	for (let fiscalYear = YEARS.first; fiscalYear <= YEARS.last; fiscalYear++) {
		closeOrganizations(organizations, fiscalYear, staff, away, people.random);
		const active = organizations.filter((organization) => isActive(organization, fiscalYear));
		for (const organization of active) leave(organization, fiscalYear, staff, away, people.random);
		for (const organization of active) join(organization, fiscalYear, staff, away, people, scale);
		const posts = active.flatMap((organization) =>
			(staff.get(organization.id) ?? []).map((person) => ({ person, organization }))
		);
		years.set(fiscalYear, posts);
	}
	return years;
}

function closeOrganizations(
	organizations: readonly SampleOrganization[],
	fiscalYear: number,
	staff: Map<string, SamplePerson[]>,
	away: Away[],
	random: Random
): void {
	for (const organization of organizations) {
		if (organization.until !== fiscalYear - 1) continue;
		const members = staff.get(organization.id) ?? [];
		staff.delete(organization.id);
		if (organization.mergedInto === '') {
			const movers = members.filter(() => random.chance(0.6));
			for (const person of movers) away.push({ person, from: organization, back: fiscalYear });
		} else {
			const joined = staff.get(organization.mergedInto) ?? [];
			staff.set(organization.mergedInto, [...joined, ...members]);
		}
	}
}

/** In April a fifth of the staff leave: some to another office, some for years, most for good. */
function leave(
	organization: SampleOrganization,
	fiscalYear: number,
	staff: Map<string, SamplePerson[]>,
	away: Away[],
	random: Random
): void {
	const stay: SamplePerson[] = [];
	for (const person of staff.get(organization.id) ?? []) {
		const leaves = random.chance(person.zeal >= CORE_ZEAL ? 0.08 : 0.2);
		if (!leaves) stay.push(person);
		else if (random.chance(0.3)) away.push({ person, from: organization, back: fiscalYear });
		else if (random.chance(0.2)) {
			away.push({ person, from: organization, back: fiscalYear + random.between(3, 5) });
		}
	}
	staff.set(organization.id, stay);
}

function join(
	organization: SampleOrganization,
	fiscalYear: number,
	staff: Map<string, SamplePerson[]>,
	away: Away[],
	people: People,
	scale: number
): void {
	const members = staff.get(organization.id) ?? [];
	const wanted = Math.max(1, Math.round(organization.seats * scale));
	while (members.length < wanted) {
		const returning = people.random.chance(0.45)
			? away.findIndex(({ from, back }) => back <= fiscalYear && from !== organization)
			: -1;
		const known = returning < 0 ? undefined : away.splice(returning, 1)[0];
		members.push(known?.person ?? people.supporter());
	}
	staff.set(organization.id, members);
}
