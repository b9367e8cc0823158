/// <reference lib="webworker" />
import { readArchive } from '$lib/ingest/files/archive';
import { prepareContext, readFile, type PreparedContext } from '$lib/ingest/read-file';
import { readGrid, type Grid } from '$lib/ingest/review/read-grid';
import { sha256Hex } from '$lib/workspace/hash';
import type { StagingCommand, StagingReply, Unpacking } from './staging-messages';

type Command<Name> = Extract<StagingCommand, { name: Name }>;

const scope = self as unknown as DedicatedWorkerGlobalScope;
const staged = new Map<number, Uint8Array<ArrayBuffer>[]>();
const aborts = new Map<number, AbortController>();
const keyRequests = new Map<number, (reply: Command<'keys'>) => void>();
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
	return new Promise((resolve, reject) => {
		keyRequests.set(request, ({ keys, problem }) => {
			if (problem) reject(new Error(problem));
			else resolve(keys);
		});
	});
}

async function read({ id, file, bytes, answers }: Command<'read'>): Promise<void> {
	if (!context) throw new Error('staging: read before prepare');
	const abort = new AbortController();
	aborts.get(id)?.abort(new DOMException('read again', 'AbortError'));
	aborts.set(id, abort);
	const onProgress = (fraction: number) => reply({ name: 'progress', id, fraction });
	try {
		const source = await sha256Hex(bytes); // before reading: that may use the bytes up
		const options = { answers, onProgress, signal: abort.signal, isLastUse: true };
		const { parts, ...reading } = await readFile({ name: file, bytes }, context, options);
		abort.signal.throwIfAborted();
		const csvs = parts.map(({ csv }) => csv);
		staged.set(id, csvs);
		const shown = parts.map(({ csv: _kept, ...part }) => part);
		reply({ name: 'read', id, reading: { ...reading, parts: shown, source } });
	} catch (cause) {
		if (abort.signal.aborted) return;
		reply({ name: 'failed', id, message: messageOf(cause) });
	} finally {
		if (aborts.get(id) === abort) aborts.delete(id);
	}
}

function sendCsvs({ id, isLast }: Command<'csvs'>): void {
	const csvs = staged.get(id);
	if (isLast) staged.delete(id);
	const handedOver = isLast ? (csvs?.map(({ buffer }) => buffer) ?? []) : [];
	if (csvs) reply({ name: 'csvs', id, csvs }, handedOver);
	else reply({ name: 'failed', id, message: `nothing staged under ${id}` });
}

function drop(id: number): void {
	aborts.get(id)?.abort(new DOMException('dropped', 'AbortError'));
	staged.delete(id);
}

async function answer(request: number, task: Promise<Grid | Unpacking>): Promise<void> {
	try {
		reply({ name: 'answered', request, result: await task });
	} catch (cause) {
		reply({ name: 'unanswered', request, message: messageOf(cause) });
	}
}

function messageOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}

const RUN: { [Name in StagingCommand['name']]: (command: Command<Name>) => void } = {
	prepare: ({ existing, remembered }) => {
		context = prepareContext({ existing, personKeys, remembered });
	},
	read: (command) => void read(command),
	csvs: (command) => sendCsvs(command),
	drop: ({ id }) => drop(id),
	grid: ({ request, file, bytes, answers, wanted }) => {
		void answer(request, readGrid({ name: file, bytes }, answers, wanted));
	},
	unpack: ({ request, bytes }) => {
		void answer(request, readArchive(bytes) as Promise<Unpacking>);
	},
	keys: (command) => {
		keyRequests.get(command.request)?.(command);
		keyRequests.delete(command.request);
	}
};

scope.onmessage = ({ data }: MessageEvent<StagingCommand>) => {
	const run = RUN[data.name] as (command: StagingCommand) => void;
	run(data);
};
