import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { prepareContext, readFile, type FileReading } from '$lib/ingest/read-file';
import { readTable } from '$lib/ingest/records/read-table';
import { casesOf, fakePersonKeys, FIXTURES } from './fixture-reading';
import { createRandom, mutate } from './mutations';

/** At least this many mutations in all; every fixture gets its share. */
const LEAST = 5000;
const SLOWEST_MS = 30_000;

const formats = readdirSync(FIXTURES, { withFileTypes: true })
	.filter((one) => one.isDirectory())
	.map(({ name }) => name);
const cases = formats.flatMap(casesOf);
const rounds = Math.ceil(LEAST / cases.length);
const context = prepareContext({ existing: [], personKeys: fakePersonKeys });

describe.each(formats)('mutations of %s', (format) => {
	test.each(casesOf(format))(
		'are read or refused: %s',
		async (path) => {
			const original = new Uint8Array(readFileSync(join(FIXTURES, path)));
			if (original.length === 0) return;
			const random = createRandom(seedOf(path));
			for (let round = 0; round < rounds; round++) {
				const { how, bytes } = mutate(original, random);
				const began = performance.now();
				const reading = await readFile({ name: path.split('/')[1] ?? '', bytes }, context);
				const problem = problemOf(reading) || slowness(began);
				expect(problem, `${path}, round ${round}: ${how}`).toBe('');
			}
		},
		120_000
	);
});

test(`there are ${LEAST} mutations or more`, () => {
	expect(rounds * cases.length).toBeGreaterThanOrEqual(LEAST);
});

function slowness(began: number): string {
	return performance.now() - began > SLOWEST_MS ? 'took too long' : '';
}

/** What is wrong with a reading of any file, however damaged; '' when nothing is. */
function problemOf(reading: FileReading): string {
	if (reading.format === null) return reading.issues.length > 0 ? '' : 'refused without a reason';
	if (reading.parts.length === 0) return 'read without parts';
	for (const issue of reading.issues) {
		if (!/。$/.test(issue.message)) return `message without an end: ${issue.message}`;
		if (!(issue.row >= 0)) return `issue without a row: ${issue.code}`;
	}
	return reading.isBlocked ? '' : canonicalProblem(reading);
}

/** Every accepted record must stand in strict canonical form, with the row it came from. */
function canonicalProblem({ parts }: FileReading): string {
	for (const { table, csv, records } of parts) {
		const schema = IMPORT_TABLES.find(({ name }) => name === table);
		if (!schema) return `unknown table ${table}`;
		const text = new TextDecoder('utf-8', { fatal: true }).decode(csv);
		const strict = readTable(schema, text);
		const [issue] = strict.issues;
		if (issue) return `not canonical: ${issue.message}`;
		if (strict.records.length !== records) return `${strict.records.length} of ${records} records`;
		const lines = text.trimEnd().split('\n').slice(1);
		if (!lines.every((line) => /,[1-9]\d*$/.test(line))) return 'a record without its source row';
	}
	return '';
}

function seedOf(text: string): number {
	return [...text].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
}
