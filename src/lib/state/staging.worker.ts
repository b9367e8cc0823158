/// <reference lib="webworker" />
import { prepareContext, readFile, type PreparedContext } from '$lib/ingest/read-file';
import type { StagingCommand, StagingReply } from './staging-messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const staged = new Map<number, Uint8Array<ArrayBuffer>[]>();
const aborts = new Map<number, AbortController>();
const keyRequests = new Map<number, (keys: string[]) => void>();
let context: PreparedContext | null = null;
let lastRequest = 0;

function reply(message: StagingReply, transfer: Transferable[] = []): void {
	scope.postMessage(message, transfer);
}

/** The page holds the secret; names go there and come back as keys. */
function personKeys(names: string[]): Promise<string[]> {
	lastRequest += 1;
	const request = lastRequest;
	reply({ name: 'keys', request, names });
	return new Promise((resolve) => keyRequests.set(request, resolve));
}

async function read({ id, file, bytes }: Extract<StagingCommand, { name: 'read' }>): Promise<void> {
	if (!context) throw new Error('staging: read before prepare');
	const abort = new AbortController();
	aborts.set(id, abort);
	const onProgress = (fraction: number) => reply({ name: 'progress', id, fraction });
	try {
		const options = { onProgress, signal: abort.signal };
		const { parts, ...reading } = await readFile({ name: file, bytes }, context, options);
		staged.set(
			id,
			parts.map(({ csv }) => csv)
		);
		const shown = parts.map(({ csv: _kept, ...part }) => part);
		reply({ name: 'read', id, reading: { ...reading, parts: shown } });
	} catch (cause) {
		if (abort.signal.aborted) return;
		reply({ name: 'failed', id, message: cause instanceof Error ? cause.message : String(cause) });
	} finally {
		aborts.delete(id);
	}
}

function take(id: number): void {
	const csvs = staged.get(id);
	if (!csvs) throw new Error(`staging: nothing staged under ${id}`);
	staged.delete(id);
	reply(
		{ name: 'taken', id, csvs },
		csvs.map(({ buffer }) => buffer)
	);
}

function drop(id: number): void {
	aborts.get(id)?.abort(new DOMException('dropped', 'AbortError'));
	staged.delete(id);
}

scope.onmessage = ({ data }: MessageEvent<StagingCommand>) => {
	switch (data.name) {
		case 'prepare':
			context = prepareContext({ existing: data.existing, personKeys });
			break;
		case 'read':
			void read(data);
			break;
		case 'take':
			take(data.id);
			break;
		case 'drop':
			drop(data.id);
			break;
		case 'keys':
			keyRequests.get(data.request)?.(data.keys);
			keyRequests.delete(data.request);
			break;
	}
};
