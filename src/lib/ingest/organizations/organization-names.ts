import { ORGANIZATION } from '$lib/domain/tables';
import { normalizeOrganizationName } from '$lib/domain/text';
import type { ExistingTable } from '../records/existing-table';

const NAME_AT = ORGANIZATION.columns.findIndex(({ name }) => name === 'name');

/** IDs of organizations by any of their names. */
export class OrganizationNames {
	readonly #ids = new Map<string, Set<string>>();
	readonly #names = new Map<string, string>();
	readonly #spellings: { id: string; name: string }[] = [];

	constructor(table?: ExistingTable) {
		for (const id of table?.groups() ?? []) {
			for (const record of table?.records(id) ?? []) {
				const name = record[NAME_AT] ?? '';
				this.#add(normalizeOrganizationName(name), id);
				this.#names.set(id, name);
				this.#spellings.push({ id, name });
			}
		}
	}

	/** These names and more of them, given in their one spelling: a name the user decided wins. */
	withAliases(aliases: Readonly<Record<string, string>>): OrganizationNames {
		const copy = new OrganizationNames();
		for (const [name, ids] of this.#ids) copy.#ids.set(name, ids);
		for (const [id, name] of this.#names) copy.#names.set(id, name);
		copy.#spellings.push(...this.#spellings);
		for (const [name, id] of Object.entries(aliases)) copy.#ids.set(name, new Set([id]));
		return copy;
	}

	/** Every listed name of every organization. */
	all(): readonly { id: string; name: string }[] {
		return this.#spellings;
	}

	/** The ID of the one organization that has this name, or ''. */
	idOf(name: string): string {
		const ids = this.#ids.get(normalizeOrganizationName(name));
		return ids?.size === 1 ? ([...ids][0] ?? '') : '';
	}

	/** The newest name of an organization, or ''. */
	nameOf(id: string): string {
		return this.#names.get(id) ?? '';
	}

	/** What tells organizations apart: the ID, that of the name, or the name in one spelling. */
	keyOf(id: string, name: string): string {
		return id || this.idOf(name) || normalizeOrganizationName(name);
	}

	#add(name: string, id: string) {
		this.#ids.set(name, (this.#ids.get(name) ?? new Set()).add(id));
	}
}
