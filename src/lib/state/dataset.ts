import { base } from '$app/paths';
import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { TableSource } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import { withoutGroups } from '$lib/workspace/csv-groups';
import type { Replacement } from '$lib/workspace/operation';
import type { Workspace } from '$lib/workspace/workspace';
import { ReplacedRecords, replacedByLater, type ReplacedGroups } from './replaced-records';

/** A canonical CSV in use and the table it belongs to. */
export interface DatasetFile {
	table: string;
	csv: Uint8Array<ArrayBuffer>;
	batch: number;
	/** True when the bytes are used again: who may keep them gets a copy. */
	isShared: boolean;
}

/** A batch as it would be committed, on top of the records in use. */
export interface StagedBatch {
	table: string;
	csv: Uint8Array;
	replaces?: Replacement;
}

/** A CSV before what later ones replace is taken out. */
interface Layer extends StagedBatch {
	/** Under the same name the same bytes; '' for those that are used once. */
	name: string;
	isShared: boolean;
}

/** Number of the batch that came with the site. */
const SHIPPED_BATCH = 0;

const shipped = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function fetchShipped(file: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(`${base}/shipped/${file}.csv`);
	if (!response.ok) throw new Error(`shipped data: ${file}.csv: HTTP ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

/** A file shipped with the site; each is fetched once. */
function shippedFile({ file }: TableSchema): Promise<Uint8Array<ArrayBuffer>> {
	let bytes = shipped.get(file);
	if (!bytes) {
		bytes = fetchShipped(file);
		shipped.set(file, bytes);
		bytes.catch(() => shipped.delete(file));
	}
	return bytes;
}

async function shippedLayers(schemas: readonly TableSchema[]): Promise<Layer[]> {
	return Promise.all(
		schemas.map(async (schema) => ({
			name: schema.file,
			table: schema.name,
			csv: await shippedFile(schema),
			isShared: true
		}))
	);
}

async function ownLayers(workspace: Workspace): Promise<Layer[]> {
	const active = workspace.state.batches.filter((batch) => batch.active);
	return Promise.all(
		active.map(async ({ table, sha256, replaces }) => ({
			name: sha256,
			table,
			csv: await workspace.readBatch(sha256),
			...(replaces && { replaces }),
			isShared: false
		}))
	);
}

const replacedRecords = new ReplacedRecords();

/** The file of a layer, without what later ones replace. */
function toFile(layer: Layer, batch: number, replaced: ReplacedGroups | null): DatasetFile {
	const { name, table, isShared } = layer;
	const csv = layer.csv as Uint8Array<ArrayBuffer>;
	if (!replaced) return { table, csv, batch, isShared };
	const rest = name
		? replacedRecords.takeOut(name, csv, replaced)
		: withoutGroups(csv, replaced.groups);
	return rest ? { table, csv: rest, batch, isShared: true } : { table, csv, batch, isShared };
}

/**
 * The files that make up the records in use: those shipped with the site (attendance and what
 * belongs to it unless the user has put the sample aside) and the active batches of the workspace,
 * numbered from 1 in the order of their import, without the records that later ones replace.
 * @param staged batches to be counted as if they were committed; default: none
 */
export async function recordFiles(
	workspace: Workspace,
	staged: readonly StagedBatch[] = []
): Promise<DatasetFile[]> {
	const isSampleShown = workspace.state.settings.sample !== 'hidden';
	const [base, own] = await Promise.all([
		isSampleShown ? shippedLayers(IMPORT_TABLES) : [],
		ownLayers(workspace)
	]);
	const added = staged.map((batch) => ({ ...batch, name: '', isShared: true }));
	const layers: Layer[] = [...base, ...own, ...added];
	const replaced = replacedByLater(layers);
	return layers.map((layer, place) => {
		const batch = Math.max(SHIPPED_BATCH, place - base.length + 1);
		return toFile(layer, batch, replaced[place] ?? null);
	});
}

/** Every table the engine loads. It may keep the bytes: what is used again is copied. */
export async function tableSources(
	workspace: Workspace,
	staged: readonly StagedBatch[] = []
): Promise<TableSource[]> {
	const [records, facts] = await Promise.all([
		recordFiles(workspace, staged),
		shippedLayers(FACT_TABLES)
	]);
	const files = [...records, ...facts.map((layer) => toFile(layer, SHIPPED_BATCH, null))];
	return [...IMPORT_TABLES, ...FACT_TABLES].map((schema) =>
		tableSource(
			schema,
			files
				.filter(({ table }) => table === schema.name)
				.map(({ csv, batch, isShared }) => ({ bytes: isShared ? csv.slice() : csv, batch }))
		)
	);
}
