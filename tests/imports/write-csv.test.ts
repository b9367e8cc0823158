import { describe, expect, it } from 'vitest';
import { MEETING } from '$lib/domain/tables';
import { readFile } from '$lib/ingest/read-file';
import { ExistingTable } from '$lib/ingest/records/existing-table';
import { CsvBuilder } from '$lib/ingest/records/write-csv';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const bytes = (text: string) => new TextEncoder().encode(text);

const FILE = 'meeting_id,held_on,title\n2022-05-18,2022-05-18,企業伴走型支援\n';

async function readMeetings(existing: { table: string; csv: Uint8Array }[] = []) {
	const context = { existing, personKeys: async (names: string[]) => names };
	return readFile({ name: 'meetings.csv', bytes: bytes(FILE) }, context);
}

describe('a canonical CSV', () => {
	it('begins with a byte order mark, empty or longer than its first buffer', () => {
		expect([...new CsvBuilder().build()]).toEqual(BYTE_ORDER_MARK);
		const long = new CsvBuilder();
		const line = `${'あ'.repeat(40)}\n`;
		for (let row = 0; row < 3000; row++) long.add(line);
		expect([...long.build()]).toEqual([...BYTE_ORDER_MARK, ...bytes(line.repeat(3000))]);
	});

	it('begins so when it was read from a file without one', async () => {
		const { parts } = await readMeetings();
		expect([...(parts[0]?.csv ?? []).slice(0, 10)]).toEqual([
			...BYTE_ORDER_MARK,
			...bytes('meeting')
		]);
	});

	it('is matched with and without the mark', async () => {
		const { parts } = await readMeetings();
		const marked = parts[0]?.csv ?? new Uint8Array();
		for (const csv of [marked, marked.slice(BYTE_ORDER_MARK.length)]) {
			expect([...new ExistingTable(MEETING, [csv]).groups()]).toEqual(['2022-05-18']);
			const again = await readMeetings([{ table: 'meeting', csv }]);
			expect(again).toMatchObject({ records: 1, fresh: 0, changed: 0 });
		}
	});
});
