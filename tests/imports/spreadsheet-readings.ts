import type { Sheet } from '$lib/ingest/files/sheet';
import { readSpreadsheet } from '$lib/ingest/files/spreadsheet';

/** 2022-05-18 in the 1900 system. */
export const DAY = 44_699;

/** The sheets of a spreadsheet that can be read; throws when it cannot. */
export async function readSheets(bytes: Uint8Array, password = ''): Promise<Sheet[]> {
	const reading = await readSpreadsheet(bytes, { password });
	if (!reading.ok) throw new Error(`${reading.problem}: ${reading.detail}`);
	return reading.sheets;
}

/** The rows of the first sheet. */
export async function readRows(bytes: Uint8Array) {
	return (await readSheets(bytes))[0]?.rows;
}

/** Why a spreadsheet is not read, or "ok". */
export async function problemOf(bytes: Uint8Array, password = ''): Promise<string> {
	const reading = await readSpreadsheet(bytes, { password });
	return reading.ok ? 'ok' : reading.problem;
}
