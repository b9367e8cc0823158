import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Text of a file under `data/`. */
export function readData(path: string): string {
	return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
}

/** Records of a CSV text, every cell as it is written. */
export function parseRecords(text: string): Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true
	});
	if (errors.length > 0) throw new Error(`broken CSV: ${JSON.stringify(errors[0])}`);
	return data;
}

/** Records of a CSV file under `data/`. */
export function readRecords(path: string): Record<string, string>[] {
	return parseRecords(readData(path));
}
