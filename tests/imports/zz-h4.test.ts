import { test } from 'vitest';
import { assignRoles } from '$lib/ingest/columns-by-role';
import { tableOf } from '$lib/ingest/sheet-table';
import { readFileSync } from 'node:fs';
const t = (s: string) => s.split('\n').map((l) => l.split(','));
const cases = [readFileSync('/tmp/b/h4/o/fujisawa.csv','utf8').replace('\n1-1"','1-1')];
test('x', () => {
	for (const c of cases) {
		const table = tableOf(t(c));
		if (!table) { console.log('none'); continue; }
		console.log(table.headingRow, table.headings.join('|'), table.preamble, table.leftOut.map((l) => l.row + l.because).join(' '), table.body.length);
		for (const x of assignRoles(table.headings, table.body.map((b) => b.cells)).columns) console.log('   ', x.heading, x.role, x.score.toFixed(2), x.reason);
	}
});
