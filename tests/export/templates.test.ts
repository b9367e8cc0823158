import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TEMPLATES, templateCsv, type Template } from '$lib/export/template';
import { templateWorkbook } from '$lib/export/template-workbook';
import { readFile, type FileReading } from '$lib/ingest/read-file';
import { fakePersonKeys } from '../imports/fixture-reading';

const [PERSON = ''] = await fakePersonKeys(['見本太郎']);

/** What the example rows say, as records. */
const EXPECTED: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
	attendance: [
		{
			held_on: '2025-05-21',
			meeting: '第160回ネットワーク会議',
			meeting_kind: 'lecture',
			mode: 'in-person',
			organization: 'こもれび就労センター',
			person_key: PERSON
		}
	],
	marks: ['2025-05-21', '2025-07-16'].map((heldOn) => ({
		held_on: heldOn,
		organization: 'こもれび就労センター',
		person_key: PERSON
	})),
	organizations: [
		{
			organization_id: 'org-001',
			name: 'こもれび就労センター',
			kind: 'transition',
			municipality: '高槻市',
			municipality_code: '27207',
			valid_from: '2012-04-01'
		}
	],
	meetings: [
		{
			held_on: '2025-05-21',
			number: '160',
			title: '企業見学の報告',
			kind: 'information',
			pillar: 'cooperation',
			mode: 'hybrid',
			status: 'held'
		}
	],
	'working-group-activity': [
		{
			working_group: '精神',
			held_on: '2025-05-21',
			mode: 'online',
			organization: 'こもれび就労センター',
			person_key: PERSON
		}
	],
	outreach: [
		{
			month: '2024-05',
			mailing_list_members: '120',
			site_visits: '340',
			inquiries_hiring: '2',
			inquiries_work: '1',
			inquiries_visit: '1',
			inquiries_other: '3'
		}
	],
	outcomes: [
		{
			fiscal_year: '2024',
			indicator: '就職者数',
			value: '32',
			unit: '名',
			source: '事務局の集計'
		}
	]
};

function read(name: string, bytes: Uint8Array): Promise<FileReading> {
	return readFile({ name, bytes }, { existing: [], personKeys: fakePersonKeys });
}

function recordsOf({ parts }: FileReading): Record<string, string>[] {
	return parts.flatMap(({ csv }) => {
		const [headings = [], ...rows] = new TextDecoder()
			.decode(csv)
			.trimEnd()
			.split('\n')
			.map((line) => line.split(','));
		return rows.map((cells) => Object.fromEntries(headings.map((one, at) => [one, cells[at]!])));
	});
}

async function partsOf(template: Template): Promise<Record<string, string>> {
	const files = unzipSync(await templateWorkbook(template));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe.each(TEMPLATES)('the template $id', (template) => {
	const expected = EXPECTED[template.id] ?? [];

	test.each(['xlsx', 'csv'])('is read back from .%s as the record of its example', async (kind) => {
		const bytes = kind === 'csv' ? templateCsv(template) : await templateWorkbook(template);
		const reading = await read(`${template.file}.${kind}`, bytes);
		expect(reading.issues.filter(({ level }) => level !== 'warning')).toEqual([]);
		expect(recordsOf(reading)).toEqual(expected.map((one) => expect.objectContaining(one)));
		expect(expected.length).toBeGreaterThan(0);
	});

	test('has a heading row that stays, and a sheet that explains every column', async () => {
		const parts = await partsOf(template);
		const list = parts['xl/worksheets/sheet1.xml'] ?? '';
		expect(list).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
		expect(list).toMatch(/<col [^>]*width="\d/);
		expect(parts['xl/workbook.xml']).toContain('name="書き方"');
		const strings = parts['xl/sharedStrings.xml'] ?? '';
		for (const { heading, explained } of template.columns) {
			expect(strings).toContain(heading);
			expect(strings).toContain(explained.ja);
			expect(strings).toContain(explained.en);
		}
	});

	test('offers its words as lists and checks dates and numbers while typing', async () => {
		const list = (await partsOf(template))['xl/worksheets/sheet1.xml'] ?? '';
		const checks = [...list.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(String);
		for (const [at, { holds, words }] of template.columns.entries()) {
			const range = `sqref="${String.fromCharCode(65 + at)}2:`;
			const check = checks.find((one) => one.includes(range));
			if (holds === 'text' || holds === 'digits') expect(check).toBeUndefined();
			else expect(check).toContain(`type="${holds}"`);
			if (words.length === 0) continue;
			expect(words.join(',').length).toBeLessThanOrEqual(253); // more and Excel repairs the file
			expect(check).toContain(`<formula1>"${words.join(',')}"</formula1>`);
		}
	});

	test('begins as CSV with a byte order mark and ends every line with CRLF', () => {
		const bytes = templateCsv(template);
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes).split('\r\n')).toHaveLength(3);
	});
});
