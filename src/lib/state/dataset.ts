import { base } from '$app/paths';
import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { TableSource } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import type { Workspace } from '$lib/workspace/workspace';

/** A canonical CSV in use and the table it belongs to. */
export interface DatasetFile {
	table: string;
	csv: Uint8Array<ArrayBuffer>;
	batch: number;
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

async function shippedFiles(schemas: readonly TableSchema[]): Promise<DatasetFile[]> {
	return Promise.all(
		schemas.map(async (schema) => ({
			table: schema.name,
			csv: await shippedFile(schema),
			batch: SHIPPED_BATCH
		}))
	);
}

/**
 * The files that make up the records in use: those shipped with the site (attendance and what
 * belongs to it unless the user has put the sample aside) and the active batches of the workspace,
 * numbered from 1 in the order of their import.
 */
export async function recordFiles(workspace: Workspace): Promise<DatasetFile[]> {
	const { batches, settings } = workspace.state;
	const active = batches.filter((batch) => batch.active);
	const [own, base] = await Promise.all([
		Promise.all(
			active.map(async ({ table, sha256 }, index) => ({
				table,
				csv: (await workspace.readBatch(sha256)) as Uint8Array<ArrayBuffer>,
				batch: index + 1
			}))
		),
		settings.sample === 'hidden' ? [] : shippedFiles(IMPORT_TABLES)
	]);
	return [...base, ...own];
}

/** Every table the engine loads. It may keep the bytes: what was fetched once is copied. */
export async function tableSources(workspace: Workspace): Promise<TableSource[]> {
	const files = [...(await recordFiles(workspace)), ...(await shippedFiles(FACT_TABLES))];
	return [...IMPORT_TABLES, ...FACT_TABLES].map((schema) =>
		tableSource(
			schema,
			files
				.filter(({ table }) => table === schema.name)
				.map(({ csv, batch }) => ({ bytes: batch === SHIPPED_BATCH ? csv.slice() : csv, batch }))
		)
	);
}
