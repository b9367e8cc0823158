import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows, type DecodedRow } from '$lib/metrics/decode-rows';
import { evidenceCountRequest, evidenceSources } from '$lib/metrics/evidence';
import { membersQuestion } from '$lib/metrics/members';
import { choicesOf, createRandom, randomFilters } from './combinations';
import { createDatasetEngine, readSample, readTrap, type Dataset } from './dataset';
import { EXPLAINED, findUnexplained, readEvidence } from './evidence-checks';
import { groupBy } from './group-by';
import { readFacts } from './recompute-facts';

const UNFILTERED = { filters: NO_FILTERS, choices: NO_CHOICES } as const;

/** Columns that a row of evidence shows as they are written in the file. */
const SAID = [
	'meeting_id',
	'person_key',
	'source',
	'working_group',
	'lane',
	'name',
	'inquiries_other'
];

const third = (index: number) => EXPLAINED.filter((_, at) => at % 3 === index % 3);

describe.each([
	['the traps', readTrap(), 45, 6],
	['the sample', readSample(), 9, 3]
] as [string, Dataset, number, number][])('over %s', (_, dataset, views, cells) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await createDatasetEngine(dataset);
	});
	afterAll(() => engine.close());

	test('every number without filters is what the rows behind it give', async () => {
		const asked = { cells, random: createRandom(12) };
		expect(await findUnexplained(engine, [NO_FILTERS], asked)).toEqual([]);
	});

	test(`every number is, under ${views} random filters`, async () => {
		const random = createRandom(20_240_520);
		const filters = randomFilters(choicesOf(readFacts(dataset)), views, random);
		expect(await findUnexplained(engine, filters, { cells: 1, random }, third)).toEqual([]);
	});

	const RELATIONS: [string, MetricId, string][] = [
		['attendance', 'attendances', 'attendances'],
		['meeting', 'completeness', 'meetings_held'],
		['working-group', 'working-group-activity', 'attendances'],
		['history', 'history-lanes', ''],
		['organization', 'regional-map', 'known_organizations'],
		['outreach', 'outreach', 'site_visits']
	];
	test.each(RELATIONS)('each row of %s names a row of a file that says it', async (...names) => {
		const [relation, metric, column] = names;
		const question = { metric, columns: column ? [column] : [], row: null, ...UNFILTERED };
		const source = { relation, per: [], where: [], isYearEarlier: false };
		const rows = await readEvidence(engine, question, source);
		expect(rows.length).toBeGreaterThan(0);
		for (const { table_name, batch_no, source_row, ...said } of rows) {
			const written = dataset
				.get(String(table_name))
				?.find(({ batch, row }) => batch === batch_no && row === source_row);
			const cells = written?.cells ?? {};
			const same = SAID.filter((name) => name in said && name in cells);
			expect(same.length).toBeGreaterThan(0);
			expect(same.map((name) => String(said[name] ?? ''))).toEqual(
				same.map((name) => cells[name] ?? '')
			);
		}
		const places = rows.map((row) => `${row.table_name} ${row.batch_no} ${row.source_row}`);
		expect(new Set(places).size).toBe(places.length);
	});
});

test('a pair of organizations opens the rows of both, at what they share', async () => {
	const engine = await createDatasetEngine(readSample());
	const table = await engine.query(metricRequest('network-ties', NO_FILTERS));
	const ties = decodeRows('network-ties', table).filter(({ standing }) => standing !== 'gone');
	expect(ties.length).toBeGreaterThan(100);
	for (const tie of ties.filter((_, at) => at % 20 === 0)) {
		const shown = { ...UNFILTERED, row: { ...tie } };
		const question = { metric: 'network-ties', columns: ['meetings'], ...shown } as const;
		const [source] = evidenceSources(question);
		if (!source) throw new Error('no source');
		const rows = await readEvidence(engine, question, source);
		const meetings = new Set(rows.map((row) => row.meeting_id));
		expect(meetings.size).toBe(tie.meetings);
		for (const meeting of meetings) {
			const hosts = rows.filter((row) => row.meeting_id === meeting);
			const both = new Set([tie.organization_a, tie.organization_b]);
			expect(new Set(hosts.map((row) => row.organization_no))).toEqual(both);
		}
	}
	await engine.close();
});

/** Numbers of a year that rows of the years before decide. */
const UNTIL: [MetricId, string][] = [
	['dormant-organizations', 'active_organizations'],
	['dormant-organizations', 'newly_dormant'],
	['dormant-organizations', 'long_dormant'],
	['returned-organizations', 'returned_organizations']
];

test('organizations that stopped coming stand in the rows until then', async () => {
	const engine = await createDatasetEngine(readSample());
	const filters = { ...NO_FILTERS, from: 2018, to: 2024 };
	const earliest: number[] = [];
	for (const [metric, column] of UNTIL) {
		const all = decodeRows(metric, await engine.query(metricRequest(metric, filters)));
		const row = (all as readonly DecodedRow[]).findLast((one) => Number(one[column]) > 0);
		const question = { metric, columns: [column], row: row ?? null, filters, choices: NO_CHOICES };
		const [source, ...others] = evidenceSources(question);
		if (!source || others.length) throw new Error('not one source');
		const rows = await readEvidence(engine, question, source);
		const years = rows.map(({ fiscal_year }) => Number(fiscal_year));
		expect(Math.min(...years)).toBeLessThan(Number(row?.fiscal_year));
		earliest.push(Math.min(...years));
		expect(Math.max(...years)).toBeLessThanOrEqual(Number(row?.fiscal_year));
		const members = membersQuestion(question);
		const list = members?.list;
		if (!members || !list) throw new Error('no members');
		const listed = decodeRows(list.list, await engine.query(members.request));
		const counted = (listed as readonly DecodedRow[]).filter(
			(one) => one[list.where.column] === list.where.value
		);
		expect(counted).toHaveLength(Number(row?.[column]));
		const named = new Set(counted.map(({ heir_no }) => heir_no));
		expect(new Set(rows.map(({ heir_no }) => heir_no))).toEqual(named);
	}
	// Those before the years in view count too.
	expect(Math.min(...earliest)).toBeLessThan(2018);
	await engine.close();
});

/** Charts that compare years, their choices, and a count of the year before in their rows. */
const COMPARED: [MetricId, Record<string, string>, string, string][] = [
	['retention', {}, 'people_before', 'person_key'],
	['turnover', {}, 'organizations_before', 'heir_no'],
	['trend', { grain: 'year', measure: 'participants' }, 'value_before', 'person_key']
];
const PERIODS: [number | null, number | null, number][] = [
	[2025, 2025, 2025],
	[2019, 2021, 2021],
	[2025, 2030, 2025],
	[null, 2012, 2012],
	[null, null, 2025]
];

test.each(COMPARED)('a whole chart of %s opens the years before those in view', async (...of) => {
	const [metric, choices, column, counted] = of;
	const engine = await createDatasetEngine(readSample());
	for (const [from, to, last] of PERIODS) {
		const filters = { ...NO_FILTERS, from, to };
		const shown = decodeRows(metric, await engine.query(metricRequest(metric, filters, choices)));
		const question = { metric, columns: [], row: null, filters, choices };
		const sources = evidenceSources(question);
		const source = sources.find((one) => one.isYearEarlier && one.relation === 'attendance');
		if (!source) throw new Error('no year is compared');
		const rows = await readEvidence(engine, question, source);
		const table = await engine.query(evidenceCountRequest(question, source));
		expect(table.getChild('row_count')?.get(0)).toBe(rows.length);
		const byYear = groupBy(rows, ({ fiscal_year: year }) => Number(year));
		const years = [...byYear.keys()];
		expect(Math.max(...years)).toBe(last - 1);
		if (from !== null) expect(Math.min(...years)).toBe(from - 1);
		for (const row of shown as readonly DecodedRow[]) {
			const earlier = byYear.get(Number(row.fiscal_year) - 1) ?? [];
			const known = earlier.map((one) => one[counted]).filter((one) => one !== null);
			expect(new Set(known).size, `${row.fiscal_year}`).toBe(row[column] ?? 0);
		}
	}
	await engine.close();
});

test('skilled supporters of a view stand in its rows and those of the year before it', async () => {
	const engine = await createDatasetEngine(readSample());
	const filters = { ...NO_FILTERS, from: 2025, to: 2025 };
	const [year] = decodeRows(
		'skilled-supporters',
		await engine.query(metricRequest('skilled-supporters', filters))
	);
	const asked = { columns: [], row: null, filters, choices: NO_CHOICES };
	const question = { metric: 'skilled-supporters', ...asked } as const;
	const all = await Promise.all(
		evidenceSources(question).map((source) => readEvidence(engine, question, source))
	);
	const rows = all.flat().filter(({ person_key: person }) => person !== null);
	const people = groupBy(rows, ({ person_key: person }) => person);
	expect(people.size).toBe(year?.participants);
	const often = [...people.values()].filter((own) => own.length >= 6);
	expect(often).toHaveLength(year?.skilled_supporters ?? 0);
	await engine.close();
});

const SUMS: [MetricId, string, string, string][] = [
	['attendances-by-organization-kind', 'attendances', 'fiscal_year', 'organization_kind'],
	['working-group-years', 'sessions', 'working_group', 'fiscal_year']
];

test.each(SUMS)('a sum of %s opens the rows of all its parts, and of none else', async (...of) => {
	const [metric, column, shared, apart] = of;
	const engine = await createDatasetEngine(readSample());
	const all = decodeRows(metric, await engine.query(metricRequest(metric, NO_FILTERS)));
	const groups = groupBy(all as readonly DecodedRow[], (row) => String(row[shared]));
	for (const group of [...groups.values()].slice(-3)) {
		// Without the largest, as the rest of a bar is.
		const [, ...parts] = group.toSorted((a, b) => Number(b[column]) - Number(a[column]));
		const [row, ...others] = parts;
		if (!row) continue;
		const question = { metric, columns: [column], row, others, ...UNFILTERED };
		const [source] = evidenceSources(question);
		if (!source) throw new Error('no source');
		const sum = parts.reduce((total, part) => total + Number(part[column]), 0);
		const counted = await engine.query(evidenceCountRequest(question, source));
		expect(counted.getChild('counted')?.get(0)).toBe(sum);
		const rows = await readEvidence(engine, question, source);
		expect(counted.getChild('row_count')?.get(0)).toBe(rows.length);
		const known = new Set(parts.map((part) => part[apart]));
		expect(new Set(rows.map((one) => one[apart]))).toEqual(known);
		expect(new Set(rows.map((one) => one[shared]))).toEqual(new Set([row[shared]]));
	}
	await engine.close();
});

describe('over the traps, row by row', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await createDatasetEngine(readTrap());
	});
	afterAll(() => engine.close());

	test('what is chosen narrows the rows of a whole chart', async () => {
		const ask = (metric: MetricId, column: string, choices: Record<string, string>) => {
			const question = { metric, columns: [column], row: null, filters: NO_FILTERS, choices };
			const source = { relation: 'attendance', per: [], where: [], isYearEarlier: false };
			return readEvidence(engine, question, source);
		};
		const own = await ask('organization-history', 'attendances', { id: 'org-a' });
		expect(own.length).toBeGreaterThan(0);
		expect(new Set(own.map((row) => row.organization_id))).toEqual(new Set(['org-a']));
		const inYear = await ask('regional-map', 'attendances', { map_year: '2012' });
		expect(inYear.map((row) => row.fiscal_year)).toEqual(Array(16).fill(2012));
		const partners = await ask('organization-partners', 'own_meetings', { id: 'org-a' });
		expect(new Set(partners.map((row) => row.organization_id)).size).toBeGreaterThan(1);
		const shown = {
			filters: NO_FILTERS,
			choices: { tracks: 'policy.society' },
			row: null
		} as const;
		const question = { metric: 'history-lanes', columns: [], ...shown } as const;
		const [history] = evidenceSources(question);
		const events = history ? await readEvidence(engine, question, history) : [];
		expect(new Set(events.map(({ lane }) => lane))).toEqual(new Set(['policy', 'society']));
	});

	test('a record of two batches names its first row and the number of others', async () => {
		const question = {
			metric: 'attendances-by-meeting',
			columns: ['attendances'],
			row: null,
			...UNFILTERED
		} as const;
		const source = { relation: 'attendance', per: [], where: [], isYearEarlier: false };
		const rows = await readEvidence(engine, question, source);
		const shared = rows.filter(({ also_in }) => also_in !== 0);
		const meetings = shared.map(({ meeting_id, batch_no, also_in }) =>
			[meeting_id, batch_no, also_in].join()
		);
		expect(new Set(meetings)).toEqual(new Set(['m-0331,0,1', 'm-two-batches,0,1']));
	});
});
