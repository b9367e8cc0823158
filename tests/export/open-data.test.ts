import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHidden } from '$lib/domain/hidden-count';
import type { Engine } from '$lib/engine/port';
import { EVENT_COLUMNS } from '$lib/export/open-data/event-list';
import { LICENSES, licenseOf } from '$lib/export/open-data/licenses';
import { OPEN_METRICS, OPEN_TABLES, openDataPackage } from '$lib/export/open-data/package';
import { PROTECTIONS } from '$lib/privacy/protection';
import { createRandom } from '../metrics/combinations';
import {
	createDatasetEngine,
	loadDataset,
	readTrap,
	SCHEMAS,
	type CsvRow
} from '../metrics/dataset';
import { Knowledge } from '../privacy/knowledge';
import { randomNetwork } from '../privacy/random-network';
import { coverFor, handedRows, openRows, STANDARD } from './handed-out';

const CHOICE = { license: licenseOf('cc-by-4.0'), namesOrganizations: true };

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
});
afterAll(() => engine.close());

type Row = Readonly<Record<string, unknown>>;

async function packed(choice = CHOICE) {
	const rows = await handedRows(engine, OPEN_METRICS, 'public');
	const bytes = openDataPackage(openRows(rows), coverFor('public'), choice);
	const files = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
	return { rows, bytes, files: new Map(files as [string, string][]) };
}

/** 3,961 to 3,987 people at each meeting but for a few: numbers that nothing else is. */
function unmistakable(): ReturnType<typeof randomNetwork> {
	const organization = [
		['org-a', '大きな機関', 'transition', '27207', '高槻市'],
		['org-b', '小さな機関', 'school', '27301', '島本町']
	].map(([organization_id, name, kind, municipality_code, municipality]) => ({
		organization_id,
		name,
		kind,
		municipality_code,
		municipality
	}));
	const meeting = ['2021-05-12', '2021-07-14', '2022-06-08'].map((held_on, index) => ({
		meeting_id: `m-${index}`,
		held_on,
		title: `第${index + 1}回の会議`,
		kind: 'lecture',
		mode: index === 1 ? 'online' : 'in-person',
		status: 'held'
	}));
	const came = (index: number, count: number, organization_id: string) =>
		Array.from({ length: count }, (_, person) => ({
			meeting_id: `m-${index}`,
			held_on: meeting[index]?.held_on,
			organization_id,
			person_key: `p-secretkey${organization_id}${person}`
		}));
	const attendance = [
		...came(0, 961, 'org-a'),
		...came(0, 3, 'org-b'),
		...came(1, 2, 'org-b'),
		...came(2, 987, 'org-a'),
		...came(2, 4, 'org-b')
	];
	const rows = (cells: readonly object[]): CsvRow[] =>
		cells.map((one, index) => ({ cells: one as CsvRow['cells'], batch: 0, row: index + 2 }));
	const tables: Record<string, CsvRow[]> = {
		organization: rows(organization),
		meeting: rows(meeting),
		attendance: rows(attendance)
	};
	return new Map(SCHEMAS.map(({ name }) => [name, tables[name] ?? []]));
}

describe('the package of open data', () => {
	test('has every file it names, and names every file it has', async () => {
		const { files, bytes } = await packed();
		const readme = files.get('README.txt') ?? '';
		for (const name of files.keys()) if (name !== 'README.txt') expect(readme).toContain(name);
		for (const text of [
			'2026年2月13日',
			'公開用',
			'5人未満は伏せ',
			'CC BY 4.0',
			'推奨データセット'
		]) {
			expect(readme).toContain(text);
		}
		expect([...files.keys()].every((name) => /^[A-Za-z_]+\.(?:csv|md|txt)$/.test(name))).toBe(true);
		expect((await packed()).bytes).toEqual(bytes);
	});

	test('lists meetings in the recommended columns, organizations without numbers', async () => {
		const { files, rows } = await packed();
		const events = (files.get('events.csv') ?? '').split('\r\n');
		expect(events[0]?.replace('\ufeff', '')).toBe(EVENT_COLUMNS.join(','));
		const meetings = rows.find(({ id }) => id === 'attendances-by-meeting')?.rows ?? [];
		expect(events).toHaveLength(meetings.length + 2);
		const organizations = (files.get('organizations.csv') ?? '').trimEnd().split('\r\n');
		expect(organizations[0]?.replace('\ufeff', '')).toBe(
			'機関名,機関の種類,市区町村コード,市区町村'
		);
		const numbers = organizations.slice(1).filter((line) => /,\d{1,4}(?:,|$)/.test(line));
		expect(numbers).toEqual([]);
		expect(
			(await packed({ ...CHOICE, namesOrganizations: false })).files.has('organizations.csv')
		).toBe(false);
	});

	test('describes every column of every table', async () => {
		const { files } = await packed();
		const dictionary = files.get('data_dictionary.csv') ?? '';
		const written = files.get('data_dictionary.md') ?? '';
		for (const line of ['延べ参加者数,attendances,数,名,', '参加機関数,organizations,数,機関,']) {
			expect(dictionary).toContain(`attendances_by_kind.csv,${line}`);
		}
		for (const name of [...Object.keys(OPEN_TABLES), 'events.csv', 'organizations.csv']) {
			const head = (files.get(name) ?? '').replace('\ufeff', '').split('\r\n')[0] ?? '';
			for (const column of head.split(',')) {
				expect(dictionary).toContain(`${name},${column},`);
				expect(written).toContain(`| ${column} |`);
			}
		}
	});

	test('says what does not add up, and why', async () => {
		const { files, rows } = await packed();
		const checks = (files.get('checks.csv') ?? '').trimEnd().split('\r\n').slice(1);
		expect(checks.some((line) => line.includes('伏せ'))).toBe(true);
		for (const [file, id] of Object.entries(OPEN_TABLES)) {
			const own = checks.map((line) => line.split(',')).filter(([name]) => name === file);
			const shown = (rows.find((one) => one.id === id)?.rows ?? []) as readonly Row[];
			const hidden = shown.filter((row) => isHidden(Number(row['attendances']))).length;
			expect(
				own.reduce((sum, line) => sum + Number(line[2]), 0),
				file
			).toBe(shown.length);
			expect(
				own.reduce((sum, line) => sum + Number(line[3]), 0),
				file
			).toBe(hidden);
		}
	});

	test('comes under each license, by name and address', async () => {
		for (const license of LICENSES) {
			const { files } = await packed({ ...CHOICE, license });
			expect(files.get('LICENSE.txt')).toContain(license.address);
			expect(files.get('README.txt')).toContain(license.label.ja);
		}
	});

	test('is made of nothing but what anybody may see', async () => {
		const rows = await handedRows(engine, OPEN_METRICS, 'public');
		expect(() => openDataPackage(openRows(rows), coverFor('internal'), CHOICE)).toThrow('public');
	});
});

test('no member holds the exact number of a hidden or rounded count, a person or a key', async () => {
	await loadDataset(engine, unmistakable());
	const { files, rows } = await packed();
	for (const [name, text] of files) {
		// 961 and 987 people, and their sums with 2, 3 and 4, are told as 960, 965, 985 and 990.
		expect(/\b(?:961|964|966|987|991|1957|1951|1948)\b/.exec(text)?.[0], name).toBeUndefined();
		expect(/secretkey|person_key|参加者キー/.exec(text)?.[0], name).toBeUndefined();
	}
	for (const [file, id] of Object.entries(OPEN_TABLES)) {
		const found = rows.find((one) => one.id === id);
		const exact = (found?.exact ?? []) as readonly Row[];
		const shown = (found?.rows ?? []) as readonly Row[];
		const lines = (files.get(file) ?? '').trimEnd().split('\r\n').slice(1);
		const told = lines.map((line) => line.split(','));
		expect(told).toHaveLength(exact.length);
		const hidden = shown.filter((row) => isHidden(Number(row['attendances'])));
		expect(told.flat().filter((cell) => /未満|非公開/.test(cell))).toHaveLength(hidden.length);
		exact.forEach((row, index) => {
			const count = Number(row['attendances']);
			const isTold = !isHidden(Number(shown[index]?.['attendances']));
			if (count > 0 && count < 5) expect(isTold, `${file} ${index}`).toBe(false);
		});
	}
	await loadDataset(engine, readTrap());
});

const TOLD: Readonly<Record<string, { name: (row: Row) => string; total?: (row: Row) => string }>> =
	{
		attendances: { name: (row) => `of ${String(row['fiscal_year'])}` },
		'attendances-by-month': {
			name: (row) => `month ${String(row['fiscal_year'])}-${String(row['month'])}`,
			total: (row) => `of ${String(row['fiscal_year'])}`
		},
		'attendances-by-organization-kind': {
			name: (row) => `kind ${String(row['fiscal_year'])} ${String(row['organization_kind'])}`,
			total: (row) => `of ${String(row['fiscal_year'])}`
		},
		'mode-mix': {
			name: (row) => `mode ${String(row['fiscal_year'])} ${String(row['mode'])}`,
			total: (row) => `of ${String(row['fiscal_year'])}`
		}
	};

test('nothing hidden in ten random packages is found by subtraction', async () => {
	const random = createRandom(20261128);
	let hidden = 0;
	for (let round = 0; round < 10; round += 1) {
		await loadDataset(engine, randomNetwork(random));
		const rows = await handedRows(engine, OPEN_METRICS, 'public', STANDARD);
		const knowledge = new Knowledge();
		for (const { id, rows: shown, exact } of rows) {
			const told = TOLD[id];
			if (!told) continue;
			const sums = new Map<string, Set<string>>();
			(shown as readonly Row[]).forEach((row, index) => {
				const name = told.name(row);
				knowledge.learn(name, Number(row['attendances']), STANDARD);
				if (isHidden(Number(row['attendances']))) hidden += 1;
				const of = told.total?.((exact as readonly Row[])[index] ?? row);
				if (of) sums.set(of, (sums.get(of) ?? new Set<string>()).add(name));
			});
			for (const [of, parts] of sums) knowledge.sums.push({ total: of, parts: [...parts] });
		}
		knowledge.conclude();
		expect(knowledge.recovered(), `network ${round}`).toEqual([]);
	}
	expect(hidden).toBeGreaterThan(100);
	expect(PROTECTIONS).toContain(STANDARD);
	await loadDataset(engine, readTrap());
});
