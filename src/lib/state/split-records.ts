import { idOfWritten } from '$lib/workspace/change';
import type { TableSchema } from '$lib/domain/schema';
import { csvCell, csvLine } from '$lib/ingest/records/write-csv';
import { splitLine } from './canonical-cells';
import type { OrganizationList, SplitRule } from './organization-list';

const LINE_FEED = 10;
/** Read at once, in bytes. */
const PIECE = 1 << 22;

/** Finds the organization a record names on some day; null = what it says stays. */
type Reassign = (date: string) => string | null;

/** Gives the records of organizations that were split the id of the one they belong to. */
export class SplitRecords {
	readonly #organizations: OrganizationList;
	readonly #rules: readonly SplitRule[];
	readonly #names: ReadonlySet<string>;
	/** By the id and the name a record holds. */
	readonly #reassign = new Map<string, Reassign>();

	constructor(organizations: OrganizationList) {
		this.#organizations = organizations;
		this.#rules = organizations.splits;
		this.#names = new Set(this.#rules.flatMap(({ names }) => [...names]));
	}

	/** A canonical CSV with these ids, or null where nothing in it changes. */
	rewrite(schema: TableSchema, csv: Uint8Array): Uint8Array<ArrayBuffer> | null {
		if (this.#rules.length === 0) return null;
		const at = (name: string) => schema.columns.findIndex((column) => column.name === name);
		const places = { id: at('organization_id'), name: at('organization'), date: at('held_on') };
		const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
		const parts: Uint8Array[] = [];
		let isChanged = false;
		for (let from = 0; from < csv.length;) {
			const to = pieceEnd(csv, from);
			const piece = csv.subarray(from, to);
			const rewritten = this.#rewritePiece(decoder.decode(piece), places);
			parts.push(rewritten === null ? piece : new TextEncoder().encode(rewritten));
			isChanged ||= rewritten !== null;
			from = to;
		}
		return isChanged ? join(parts) : null;
	}

	#rewritePiece(text: string, places: Places): string | null {
		let rewritten = '';
		let copied = 0;
		for (const from of this.#findLines(text)) {
			const to = lineEnd(text, from);
			const cells = splitLine(text.slice(from, to).replace(/\n$/, ''));
			const id = this.#reassigned(cells, places);
			if (id === null) continue;
			cells[places.id] = id;
			rewritten += text.slice(copied, from) + csvLine(cells);
			copied = to;
		}
		return copied === 0 ? null : rewritten + text.slice(copied);
	}

	/** Where the lines begin that hold one of the names anywhere. */
	#findLines(text: string): number[] {
		const lines = new Set<number>();
		for (const name of this.#names) {
			const written = csvCell(name);
			for (let at = text.indexOf(written); at !== -1;) {
				lines.add(text.lastIndexOf('\n', at) + 1);
				at = text.indexOf(written, lineEnd(text, at));
			}
		}
		return [...lines].sort((one, other) => one - other);
	}

	#reassigned(cells: readonly string[], places: Places): string | null {
		const [id = '', name = ''] = [cells[places.id], cells[places.name]];
		if (!this.#names.has(name)) return null;
		const key = `${id}\u001f${name}`;
		let reassign = this.#reassign.get(key);
		if (!reassign) this.#reassign.set(key, (reassign = this.#createReassign(id, name)));
		return reassign(cells[places.date] ?? '');
	}

	#createReassign(id: string, name: string): Reassign {
		const isListed = this.#organizations.has(id);
		const origin = isListed ? id : this.#originOf(name);
		return (date) => {
			let found = origin;
			let isMeant = false;
			for (const rule of this.#rules) {
				if (rule.organization !== found || !rule.names.has(name)) continue;
				isMeant = true;
				if (date >= rule.from) found = rule.id;
			}
			// Without a listed id the name decides, and both halves may bear it: then the id is said.
			return isMeant && found !== id && this.#organizations.has(found) ? found : null;
		};
	}

	/** Whom a written name meant before any split. */
	#originOf(name: string): string {
		const parents = new Map(this.#rules.map(({ id, organization }) => [id, organization]));
		const ids = this.#organizations.idsOf(name);
		const older = ids.filter((id) => !parents.has(id)).sort();
		if (older.length > 0) return older.at(-1) ?? '';
		let [id = idOfWritten(name)] = ids;
		for (let steps = 0; parents.has(id) && steps < parents.size; steps++) {
			id = parents.get(id) ?? id;
		}
		return id;
	}
}

interface Places {
	id: number;
	name: number;
	date: number;
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end + 1;
}

function pieceEnd(csv: Uint8Array, from: number): number {
	if (csv.length - from <= PIECE) return csv.length;
	const last = csv.subarray(from, from + PIECE).lastIndexOf(LINE_FEED);
	if (last !== -1) return from + last + 1;
	const next = csv.indexOf(LINE_FEED, from + PIECE);
	return next === -1 ? csv.length : next + 1;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
