import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { ATTENDANCE, WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { tallyAttendance } from '$lib/state/attendance-tally';
import { createDatasetEngine, readSample, readTrap, toCsv, type Dataset } from '../metrics/dataset';
import { groupBy } from '../metrics/group-by';

/** The files of a data set as the register reads them: one for each table and batch. */
function filesOf(dataset: Dataset) {
	return [ATTENDANCE, WORKING_GROUP_ACTIVITY].flatMap((schema) => {
		const batches = groupBy(dataset.get(schema.name) ?? [], ({ batch }) => batch);
		return [...batches].map(([batch, rows]) => {
			return { table: schema.name, csv: toCsv(schema, rows), batch };
		});
	});
}

describe.each([
	['the traps', readTrap()],
	['the sample', readSample()]
] as const)('over %s', (_, dataset) => {
	test('a written name is counted as the metric behind its number counts it', async () => {
		const engine = await createDatasetEngine(dataset);
		const table = await engine.query(metricRequest('written-names', NO_FILTERS));
		const rows = groupBy(decodeRows('written-names', table), ({ organization }) => organization);
		const uses = groupBy(tallyAttendance(filesOf(dataset)).uses, ({ id, name }) => name || id);
		expect([...uses.keys()].sort()).toEqual([...rows.keys()].sort());
		for (const [name, own] of uses) {
			const counted = rows.get(name) ?? [];
			const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
			const attendances = sum(counted.map((row) => row.attendances));
			const activities = sum(counted.map((row) => row.activities));
			expect(sum(own.map((use) => use.attendances)), name).toBe(attendances);
			expect(sum(own.map((use) => use.records)), name).toBe(attendances + activities);
		}
		await engine.close();
	});
});
