import { unguardFormula } from '$lib/domain/formula';
import { normalizeHeading, normalizeText } from '$lib/domain/text';
import type { MappedColumn } from '../tables/map-columns';
import { isContact, toCell, EMPTY_CELL, type Cell } from '../records/normalize';

/** Turns names of people into keys, in the same order. The caller holds the secret. */
export type PersonKeys = (names: string[]) => Promise<string[]>;

const KEY_HEADINGS = ['person_key', '参加者キー'].map(normalizeHeading);
// Our own keys, or any code of another system that no name looks like.
const KEY = /^(?:p-[0-9a-f]{8,64}|(?=.*\d)[\w-]{1,64})$/;
const NOBODY = new Set(['-', '―', 'ー', '匿名', '不明', 'なし', '名無し', '無記名']);
const LONGEST_NAME = 200;

/** The column of people: names become keys before a row is read, so that no name goes further. */
export class PeopleColumn {
	readonly holdsNames: boolean;
	readonly #index: number;
	readonly #personKeys: PersonKeys;
	readonly #cells = new Map<string, Cell>([['', EMPTY_CELL]]);

	constructor({ index, heading }: MappedColumn, personKeys: PersonKeys) {
		this.#index = index;
		this.#personKeys = personKeys;
		this.holdsNames = !KEY_HEADINGS.includes(normalizeHeading(heading));
	}

	/** The cells of some rows, in order: a key each, or empty when nobody is named. */
	async read(rows: readonly (readonly string[])[]): Promise<readonly Cell[]> {
		const known = rows.map((row) => this.#cells.get(row[this.#index] ?? ''));
		if (!known.includes(undefined)) return known as Cell[];
		const names = new Map<string, string>();
		rows.forEach((row, at) => {
			const raw = row[this.#index] ?? '';
			if (!known[at] && !this.#cells.has(raw)) this.#learn(raw, names);
		});
		const keys = names.size > 0 ? await this.#personKeys([...names.values()]) : [];
		[...names.keys()].forEach((raw, at) => this.#cells.set(raw, this.#nameCell(raw, keys[at])));
		return rows.map((row, at) => known[at] ?? this.#cells.get(row[this.#index] ?? '')!);
	}

	#learn(raw: string, names: Map<string, string>) {
		const text = unguardFormula(normalizeText(raw.slice(0, LONGEST_NAME)));
		if (text === '' || NOBODY.has(text)) this.#cells.set(raw, EMPTY_CELL);
		else if (!this.holdsNames && isKey(text)) this.#cells.set(raw, toCell(text));
		else names.set(raw, toPersonName(text));
	}

	#nameCell(raw: string, key: string | undefined): Cell {
		if (key === undefined)
			throw new Error(`people column: no key for a name of ${raw.length} characters`);
		if (this.holdsNames || key === '') return toCell(key);
		return toCell(key, [{ code: 'name-in-key-column', isPrivate: true }]);
	}
}

function isKey(text: string): boolean {
	return KEY.test(text) && !isContact(text);
}

/** One spelling of a person's name: without spaces and 様. */
function toPersonName(text: string): string {
	return text.replace(/\s/g, '').replace(/(?<=.)(?:様|さん)$/, '');
}
