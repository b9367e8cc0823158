import type { CsvRow } from './dataset';
import { groupBy } from './group-by';

/** An organization under its latest name, or a name that is in no list. */
export interface Organization {
	id: string;
	/** The latest one. */
	name: string;
	kind: string;
	municipality: string;
	mergedInto: string;
	validTo: string;
	isListed: boolean;
}

/** What the lists of organizations say, the newest batch and the latest name last. */
export class Register {
	readonly #byId = new Map<string, Organization>();
	readonly #idsByName = new Map<string, string[]>();
	readonly #strangers = new Map<string, Organization>();

	constructor(rows: readonly CsvRow[]) {
		for (const [id, own] of groupBy(rows, ({ cells }) => cells['organization_id'] ?? '')) {
			const [latest] = own.toSorted(
				(a, b) =>
					b.batch - a.batch ||
					compare(b.cells['valid_from'] ?? '', a.cells['valid_from'] ?? '') ||
					b.row - a.row
			);
			this.#byId.set(id, toOrganization(id, latest?.cells ?? {}));
			for (const { cells } of own) {
				const ids = this.#idsByName.get(cells['name'] ?? '') ?? [];
				this.#idsByName.set(cells['name'] ?? '', [...ids, id].sort());
			}
		}
	}

	/** By id when it is listed, else by any name it ever had, else a stranger with that name. */
	find(id: string, name: string): Organization | null {
		if (id === '' && name === '') return null;
		const listed = this.#byId.get(id) ?? this.#byId.get(this.#idsByName.get(name)?.at(-1) ?? '');
		return listed ?? this.#stranger(name || id);
	}

	/** The organization that is counted on a day: from the day after each merger the other one. */
	hostOf(organization: Organization, date: string): Organization {
		const { mergedInto, validTo } = organization;
		const isMerged = mergedInto !== '' && validTo !== '' && date > validTo;
		const heir = isMerged ? this.#byId.get(mergedInto) : undefined;
		return heir ? this.hostOf(heir, date) : organization;
	}

	#stranger(name: string): Organization {
		const known = this.#strangers.get(name);
		const stranger = known ?? toOrganization(`name:${name}`, {}, false);
		this.#strangers.set(name, stranger);
		return stranger;
	}
}

function toOrganization(
	id: string,
	cells: Readonly<Record<string, string>>,
	isListed = true
): Organization {
	return {
		id,
		name: cells['name'] ?? id.replace(/^name:/, ''),
		kind: cells['kind'] ?? '',
		municipality: cells['municipality_code'] ?? '',
		mergedInto: cells['merged_into'] ?? '',
		validTo: cells['valid_to'] ?? '',
		isListed
	};
}

/** Order of texts by their code units, as `sort` has it. */
export function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
