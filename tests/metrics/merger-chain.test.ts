import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { createDatasetEngine, datasetOf } from './dataset';

/** A merged into B on 2010-03-31, B into C on 2015-03-31; D merged into nobody listed. */
const ORGANIZATIONS = `organization_id,name,kind,valid_to,merged_into
a,A,medical,2010-03-31,b
b,B,school,2015-03-31,c
c,C,company,,
d,D,government,2010-03-31,x`;
const DAYS = ['2009-05-20', '2010-03-31', '2010-04-01', '2015-03-31', '2015-04-01'];
const VISITS = DAYS.flatMap((day) => [`${day},${day},a,A,p-a`, `${day},${day},d,D,p-d`]);
const ATTENDANCE = ['meeting_id,held_on,organization_id,organization,person_key', ...VISITS].join(
	'\n'
);

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(
		datasetOf({ organizations: ORGANIZATIONS, attendance: ATTENDANCE })
	);
});
afterAll(() => engine.close());

test('attendance follows a chain of mergers, each from the day after it', async () => {
	const request = metricRequest('attendances-by-organization-kind', NO_FILTERS);
	const rows = decodeRows('attendances-by-organization-kind', await engine.query(request));
	const seen = rows.map((row) => [row.fiscal_year, row.organization_kind, row.attendances]);
	expect(seen).toEqual([
		[2009, 'government', 2],
		[2009, 'medical', 2],
		[2010, 'government', 1],
		[2010, 'school', 1],
		[2014, 'government', 1],
		[2014, 'school', 1],
		[2015, 'company', 1],
		[2015, 'government', 1]
	]);
});
