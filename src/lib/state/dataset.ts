import { base } from '$app/paths';
import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { ATTENDANCE, IMPORT_TABLES, MEETING } from '$lib/domain/tables';
import type { TableSource } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import { groupsOf, withoutGroups } from '$lib/workspace/csv-groups';
import { DamagedFileError } from '$lib/workspace/errors';
import type { ImportedBatch } from '$lib/workspace/fold';
import { changeLayers } from './changed-layers';
import type { Layer, Origin, StagedBatch } from './layer';
import { readRolls } from './meeting-list';
import type { RecordSource } from './record-source';
import { ReplacedRecords, replacedByLater, type ReplacedGroups } from './replaced-records';

export type { Origin, StagedBatch } from './layer';

/** A canonical CSV in use and the table it belongs to. */
export interface DatasetFile {
	table: string;
	csv: Uint8Array<ArrayBuffer>;
	/** What the engine's tables call `batch_no`. */
	batch: number;
	origin: Origin;
	/** True when the bytes are used again: who may keep them gets a copy. */
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
			origin: { name: 'shipped' } as const,
			isShared: true
		}))
	);
}

async function ownLayers(records: RecordSource): Promise<Layer[]> {
	const active = records.state.batches.filter((batch) => batch.active);
	const layers = await Promise.all(active.map((batch) => ownLayer(records, batch)));
	return layers.filter((layer) => layer !== null);
}

/** What an import brought; null where its file is damaged or gone, which `damage` then says. */
async function ownLayer(records: RecordSource, batch: ImportedBatch): Promise<Layer | null> {
	try {
		return {
			name: batch.sha256,
			table: batch.table,
			csv: await records.readBatch(batch.sha256),
			origin: { name: 'import', batch },
			...(batch.replaces && { replaces: batch.replaces }),
			isShared: false
		};
	} catch (cause) {
		if (cause instanceof DamagedFileError) return null;
		throw cause;
	}
}

const replacedRecords = new ReplacedRecords();

/** The file of a layer, without what later ones replace. */
function toFile(layer: Layer, batch: number, replaced: ReplacedGroups | null): DatasetFile {
	const { name, table, origin, isShared } = layer;
	const csv = layer.csv as Uint8Array<ArrayBuffer>;
	const file = { table, batch, origin };
	if (!replaced) return { ...file, csv, isShared };
	const rest = name
		? replacedRecords.takeOut(name, csv, replaced)
		: withoutGroups(csv, replaced.groups);
	return rest ? { ...file, csv: rest, isShared: true } : { ...file, csv, isShared };
}

/**
 * The files that make up the records in use: those shipped with the site (attendance and what
 * belongs to it unless the user has put the sample aside) and the active batches of the workspace,
 * numbered from 1 in the order of their import, without the records that later ones replace; and
 * what changes make of organizations and meetings, numbered in their places among them.
 * @param staged batches to be counted as if they were committed; default: none
 */
export async function recordFiles(
	records: RecordSource,
	staged: readonly StagedBatch[] = []
): Promise<DatasetFile[]> {
	const { changes, settings } = records.state;
	const [base, own] = await Promise.all([
		settings.sample === 'hidden' ? [] : shippedLayers(IMPORT_TABLES),
		ownLayers(records)
	]);
	const origin = { name: 'staged' } as const;
	const added = staged.map((batch) => ({ ...batch, name: '', origin, isShared: true }));
	const kept: Layer[] = [...base, ...own, ...added];
	const layers = changeLayers(kept, changes, (ids) => {
		const rolls = toFiles(kept, base.length).filter(({ table }) => table === ATTENDANCE.name);
		return readRolls(
			rolls.map(({ csv }) => csv),
			ids
		);
	});
	return toFiles(layers, base.length);
}

/**
 * What a file is read against where the site came with a sample: the meetings of a sample are
 * nobody's, and a real meeting on the same day, or of the same number, must not be taken for one.
 */
export function withoutSampleMeetings(files: readonly DatasetFile[]): DatasetFile[] {
	const names: readonly string[] = [MEETING.name, ATTENDANCE.name];
	return files.filter(({ table, origin }) => origin.name !== 'shipped' || !names.includes(table));
}

function toFiles(layers: readonly Layer[], shippedCount: number): DatasetFile[] {
	const replaced = replacedByLater(layers);
	return layers
		.map((layer, place) => {
			const batch = Math.max(SHIPPED_BATCH, place - shippedCount + 1);
			return toFile(layer, batch, replaced[place] ?? null);
		})
		.filter(({ origin, csv }) => origin.name !== 'change' || groupsOf(csv).size > 0);
}

/**
 * Every table the engine loads. It may keep the bytes: what is used again is copied.
 * @param reading the files of the records; default: read here
 */
export async function tableSources(
	records: RecordSource,
	staged: readonly StagedBatch[] = [],
	reading: Promise<DatasetFile[]> = recordFiles(records, staged)
): Promise<TableSource[]> {
	const [recorded, facts] = await Promise.all([reading, shippedLayers(FACT_TABLES)]);
	const files = [...recorded, ...facts.map((layer) => toFile(layer, SHIPPED_BATCH, null))];
	return [...IMPORT_TABLES, ...FACT_TABLES].map((schema) =>
		tableSource(
			schema,
			files
				.filter(({ table }) => table === schema.name)
				.map(({ csv, batch, isShared }) => ({ bytes: isShared ? csv.slice() : csv, batch }))
		)
	);
}
