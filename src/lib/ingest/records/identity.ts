import type { TableSchema } from '$lib/domain/schema';
import { indexOf } from '../context';
import type { OrganizationNames } from '../organizations/organization-names';

/** Joins parts of a key; no text holds it. */
export const SEPARATOR = '\u001f';

/**
 * Cuts the key of a record in three: what records are grouped by (the meeting), what lies between
 * (the organization, however it is written) and who or what it is (the person). The parts stand in
 * fields, since an object for each of a million records would cost more than the rest.
 */
export class Identity {
	group = '';
	middle = '';
	last = '';
	readonly #groupAt: number;
	readonly #lastAt: number;
	readonly #idAt: number;
	readonly #nameAt: number;
	readonly #betweenAt: number;
	readonly #organizations: OrganizationNames;
	readonly #keys = new Map<string, string>();

	constructor(table: TableSchema, organizations: OrganizationNames) {
		const { key } = table;
		const at = (name: string | undefined) => (name ? indexOf(table, name) : -1);
		const isOrganizational = key.includes('organization');
		this.#organizations = organizations;
		this.#groupAt = at(key[0]);
		this.#lastAt = key.length > 1 ? at(key.at(-1)) : -1;
		this.#idAt = isOrganizational ? at('organization_id') : -1;
		this.#nameAt = isOrganizational ? at('organization') : -1;
		const between = key.slice(1, -1).filter((name) => !name.startsWith('organization'));
		this.#betweenAt = at(between[0]);
	}

	/** Cut the key of a record, given as the text of each of its columns. */
	read(textAt: (index: number) => string) {
		this.group = textAt(this.#groupAt);
		this.last = this.#lastAt === -1 ? '' : textAt(this.#lastAt);
		this.middle = this.#idAt === -1 ? '' : this.#organizationKey(textAt);
		if (this.#betweenAt !== -1) this.middle = textAt(this.#betweenAt) + SEPARATOR + this.middle;
	}

	/** The organization of a middle part. */
	organizationOf(middle: string): string {
		return middle.slice(middle.indexOf(SEPARATOR) + 1);
	}

	#organizationKey(textAt: (index: number) => string): string {
		const id = textAt(this.#idAt);
		if (id !== '') return id;
		const name = textAt(this.#nameAt);
		let key = this.#keys.get(name);
		if (key === undefined) this.#keys.set(name, (key = this.#organizations.keyOf('', name)));
		return key;
	}
}
