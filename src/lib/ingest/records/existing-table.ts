import type { TableSchema } from '$lib/domain/schema';
import { parseChunks } from '../files/parse';

/** Lines `from`..`to` of a canonical CSV that share their first cell. */
interface Run {
	text: string;
	/** Position of its file. */
	file: number;
	from: number;
	to: number;
}

/**
 * The records there already are of one table, found by their first cell (the meeting, say). The
 * text is only cut into runs at first; the runs of a group are parsed when somebody asks for them.
 */
export class ExistingTable {
	readonly #runs = new Map<string, Run[]>();

	constructor(schema: TableSchema, files: readonly Uint8Array[]) {
		const header = schema.columns.map(({ name }) => name).join(',');
		for (const [file, bytes] of files.entries()) {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			if (!text.startsWith(`${header},`) && !text.startsWith(`${header}\n`)) {
				throw new Error(`existing ${schema.name}: not canonical: ${text.slice(0, 80)}`);
			}
			this.#index(text, file);
		}
	}

	/** The first cells that occur. */
	groups(): Iterable<string> {
		return this.#runs.keys();
	}

	/** The first record of a group, its cells in the order of the table. */
	first(group: string): string[] {
		const [run] = this.#runs.get(group) ?? [];
		return run ? (parseRun({ ...run, to: lineEnd(run.text, run.from) })[0] ?? []) : [];
	}

	/** The records of a group, their cells in the order of the table. */
	records(group: string): string[][] {
		return (this.#runs.get(group) ?? []).flatMap(parseRun);
	}

	/** The records of a group, those of each file by themselves, oldest first. */
	recordsByFile(group: string): string[][][] {
		const files = new Map<number, string[][]>();
		for (const run of this.#runs.get(group) ?? []) {
			const records = files.get(run.file) ?? [];
			for (const record of parseRun(run)) records.push(record);
			files.set(run.file, records);
		}
		return [...files.values()];
	}

	/** The last three cells of every record: organization ID, organization and person. */
	forEachTail(visit: (id: string, organization: string, person: string) => void) {
		for (const runs of this.#runs.values()) {
			for (const run of runs) visitTails(run, visit);
		}
	}

	/** Canonical cells hold no line breaks, so that a line is a record. */
	#index(text: string, file: number) {
		let prefix = '';
		let run: Run | null = null;
		let from = lineEnd(text, 0) + 1;
		while (from < text.length) {
			const to = lineEnd(text, from);
			if (run && text.startsWith(prefix, from)) run.to = to;
			else {
				run = { text, file, from, to };
				const group = this.#add(run);
				// A quoted cell may be the beginning of another one: those runs hold one line each.
				prefix = text[from] === '"' ? '\n' : `${group},`;
			}
			from = to + 1;
		}
	}

	#add(run: Run): string {
		const isQuoted = run.text[run.from] === '"';
		const group = isQuoted
			? (parseRun(run)[0]?.[0] ?? '')
			: run.text.slice(run.from, run.text.indexOf(',', run.from));
		const runs = this.#runs.get(group);
		if (runs) runs.push(run);
		else this.#runs.set(group, [run]);
		return group;
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}

function parseRun({ text, from, to }: Omit<Run, 'file'>): string[][] {
	return [...parseChunks(text.slice(from, to), ',')].flatMap(({ rows }) => rows);
}

/** Cut from the end of each line; a line with quotes is parsed. The last cell is the source row. */
function visitTails({ text, from, to }: Run, visit: Parameters<ExistingTable['forEachTail']>[0]) {
	for (let start = from; start < to;) {
		const end = Math.min(lineEnd(text, start), to);
		const line = text.slice(start, end);
		const cells = line.includes('"')
			? parseRun({ text, from: start, to: end })[0]
			: line.split(',');
		const [id = '', organization = '', person = ''] = cells?.slice(-4) ?? [];
		visit(id, organization, person);
		start = end + 1;
	}
}
