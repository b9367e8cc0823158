import { describe, expect, it } from 'vitest';
import { MEETING_KINDS, ORGANIZATION_KINDS, PILLARS } from '$lib/domain/codes';
import { fiscalYear } from '$lib/domain/fiscal-year';
import { municipalityOfCode } from '$lib/domain/municipality';
import { makeSample } from '../../data/sample/sample';
import { parseRecords, readData, readRecords } from './read-data';

const attendance = readRecords('sample/attendance.csv');
const meetings = readRecords('sample/meetings.csv');
const organizations = readRecords('sample/organizations.csv');
const activity = readRecords('sample/working-group-activity.csv');
const HOME_AREA = ['27207', '27301'];
const years = Array.from({ length: 18 }, (_, index) => 2008 + index);
const codeOf = new Map(organizations.map((row) => [row.organization_id, row.municipality_code]));
const present = groupBy(attendance, ({ meeting_id = '' }) => meeting_id);

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}

function inYear<T extends Record<string, string>>(rows: readonly T[], year: number): T[] {
	return rows.filter((row) => fiscalYear(row.held_on ?? '') === year);
}

/** Share of attendances from outside the home area, among those whose municipality is known. */
function outsideShare(year: number): number {
	const codes = inYear(attendance, year).map((row) => codeOf.get(row.organization_id) ?? '');
	const known = codes.filter((code) => code !== '');
	return known.filter((code) => !HOME_AREA.includes(code)).length / known.length;
}

function modesIn(from: string, to: string): string[] {
	const held = meetings.filter(
		({ held_on = '', status }) => status === 'held' && held_on >= from && held_on <= to
	);
	return [...new Set(held.map(({ mode = '' }) => mode))].sort();
}

/** Fiscal years in which each person came, in order. */
function yearsByPerson(): number[][] {
	const groups = groupBy(attendance, ({ person_key = '' }) => person_key);
	return [...groups.values()].map((rows) => [
		...new Set(rows.map((row) => fiscalYear(row.held_on ?? '')))
	]);
}

describe('the generator', () => {
	it('makes the committed files again, byte for byte', () => {
		const sample = makeSample();
		expect([...sample.attendance].join('') === readData('sample/attendance.csv')).toBe(true);
		expect(sample.organizations).toBe(readData('sample/organizations.csv'));
		expect(sample.meetings).toBe(readData('sample/meetings.csv'));
		expect(sample.workingGroupActivity() === readData('sample/working-group-activity.csv')).toBe(
			true
		);
		expect(sample.outreach).toBe(readData('sample/outreach.csv'));
	});

	it('makes about as many rows as asked, from up to 400 organizations', () => {
		const large = makeSample(50_000);
		const rows = parseRecords([...large.attendance].join('')).length;
		expect(Math.abs(rows - 50_000)).toBeLessThan(2_500);
		const ids = parseRecords(large.organizations).map((row) => row.organization_id);
		expect(new Set(ids).size).toBe(400);
	});
});

describe('the meetings of the sample', () => {
	it('number about eleven a year and put the 100th into 2016年度', () => {
		const numbered = meetings.filter(({ number }) => number !== '');
		expect(numbered.map(({ number }) => Number(number))).toEqual(
			numbered.map((_, index) => index + 1)
		);
		const hundredth = meetings.find(({ number }) => number === '100');
		expect(fiscalYear(hundredth?.held_on ?? '')).toBe(2016);
		for (const year of years) {
			expect([10, 11, 12]).toContain(inYear(numbered, year).length);
		}
	});

	it('meet from May to March and have their social in August', () => {
		expect(meetings.filter(({ held_on }) => held_on?.slice(5, 7) === '04')).toEqual([]);
		const august = meetings.filter(({ held_on }) => held_on?.slice(5, 7) === '08');
		expect(august.map(({ kind }) => kind)).toEqual(years.map(() => 'social'));
	});

	it('go online in 2020, stay online in 2021 and come back in the middle of 2022', () => {
		expect(modesIn('2008-04-01', '2020-03-31')).toEqual(['in-person']);
		const in2020 = inYear(meetings, 2020).filter(({ status }) => status === 'held');
		const online = in2020.filter(({ mode }) => mode === 'online');
		expect(online.length / in2020.length).toBeGreaterThan(0.6);
		expect(online.length).toBeLessThan(in2020.length);
		expect(modesIn('2021-04-01', '2022-03-31')).toEqual(['online']);
		expect(modesIn('2022-04-01', '2022-09-30')).toEqual(['hybrid']);
		expect(modesIn('2022-10-01', '2023-03-31')).toEqual(['in-person']);
		expect(modesIn('2023-04-01', '2026-03-31')).toEqual(['hybrid', 'in-person']);
	});

	it('have nobody present where they were cancelled and somebody where they were held', () => {
		const cancelled = meetings.filter(({ status }) => status === 'cancelled');
		expect(cancelled.map(({ held_on }) => held_on?.slice(0, 7))).toEqual(['2020-03', '2020-05']);
		for (const { meeting_id = '', status } of meetings) {
			expect(present.has(meeting_id)).toBe(status === 'held');
		}
	});

	it('use every kind and every pillar', () => {
		const kinds = new Set(meetings.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(MEETING_KINDS.map(({ code }) => code).sort());
		const pillars = new Set(meetings.map(({ pillar }) => pillar));
		for (const { code } of PILLARS) expect(pillars).toContain(code);
	});

	it('have 20 to 85 people each', () => {
		const sizes = [...present.values()].map((rows) => rows.length);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(85);
	});
});

describe('the course of the sample', () => {
	it('has five days with 165 attendances in October 2022', () => {
		const days = inYear(meetings, 2022).filter(({ kind }) => kind === 'course');
		expect(new Set(days.map(({ held_on }) => held_on)).size).toBe(5);
		expect(days.every(({ held_on }) => held_on?.startsWith('2022-10'))).toBe(true);
		const sizes = days.map(({ meeting_id = '' }) => present.get(meeting_id)?.length ?? 0);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(165);
	});

	it('begins in 2014 and has fewer days and attendances in every other year', () => {
		for (const year of years.filter((each) => each !== 2022)) {
			const days = inYear(meetings, year).filter(({ kind }) => kind === 'course');
			const people = days.flatMap(({ meeting_id = '' }) => present.get(meeting_id) ?? []);
			expect(days.length > 0).toBe(year >= 2014);
			expect(days.length).toBeLessThan(5);
			expect(people.length).toBeLessThan(165);
		}
	});
});

describe('the attendance of the sample', () => {
	it('has about 9,000 rows in less than 800 kB', () => {
		expect(attendance.length).toBeGreaterThanOrEqual(8_700);
		expect(attendance.length).toBeLessThanOrEqual(9_300);
		expect(Buffer.byteLength(readData('sample/attendance.csv'))).toBeLessThan(800_000);
	});

	it('has nobody twice at a meeting', () => {
		const keys = attendance.map(({ meeting_id, person_key }) => `${meeting_id} ${person_key}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('grows over the years and dips in 2020', () => {
		const total = (year: number): number => inYear(attendance, year).length;
		expect(total(2018)).toBeGreaterThan(total(2008) * 1.5);
		expect(total(2020)).toBeLessThan(total(2019) * 0.7);
		expect(total(2021)).toBeLessThan(total(2019));
		expect(total(2025)).toBeGreaterThan(total(2019));
	});

	it('comes more and more from outside the home area after 2022', () => {
		expect(outsideShare(2022)).toBeLessThan(outsideShare(2023));
		expect(outsideShare(2023)).toBeLessThan(outsideShare(2024));
		expect(outsideShare(2024)).toBeLessThan(outsideShare(2025));
		expect(outsideShare(2025)).toBeLessThan(0.5);
	});

	it('has people who come once, always, after a break of years, and from another organization', () => {
		const groups = groupBy(attendance, ({ person_key = '' }) => person_key);
		const counts = [...groups.values()].map((rows) => rows.length);
		expect(counts.filter((count) => count === 1).length).toBeGreaterThan(300);
		expect(counts.filter((count) => count >= 100).length).toBeGreaterThanOrEqual(5);
		const rested = yearsByPerson().filter((each) =>
			each.some((year, index) => index > 0 && year - (each[index - 1] ?? year) > 3)
		);
		expect(rested.length).toBeGreaterThan(10);
		const moved = [...groups.values()].filter(
			(rows) => new Set(rows.map((row) => row.organization_id)).size > 1
		);
		expect(moved.length).toBeGreaterThan(30);
	});

	it('has newcomers every year', () => {
		const seen = new Set<string>();
		for (const year of years) {
			const people = new Set(inYear(attendance, year).map((row) => row.person_key ?? ''));
			const fresh = [...people].filter((person) => !seen.has(person));
			expect(fresh.length / people.size).toBeGreaterThan(0.15);
			for (const person of people) seen.add(person);
		}
	});

	it('writes person keys as p- and eight hexadecimal digits', () => {
		for (const { person_key } of attendance) expect(person_key).toMatch(/^p-[0-9a-f]{8}$/);
	});

	it('has a few rows without an organization and a few with one that is not listed', () => {
		const without = attendance.filter(({ organization }) => organization === '');
		const names = new Set(organizations.map(({ name }) => name));
		const unlisted = attendance.filter(
			({ organization }) => organization !== '' && !names.has(organization)
		);
		expect(without.length).toBeGreaterThanOrEqual(5);
		expect(without.length).toBeLessThanOrEqual(40);
		expect(new Set(unlisted.map(({ organization }) => organization)).size).toBe(2);
		expect(unlisted.every((row) => row.organization_id === '')).toBe(true);
	});

	it('names each organization as it was called on the day', () => {
		for (const row of attendance.filter(({ organization_id }) => organization_id !== '')) {
			const day = row.held_on ?? '';
			const name = organizations.find(
				({ organization_id, valid_from = '', valid_to = '' }) =>
					organization_id === row.organization_id &&
					valid_from <= day &&
					(valid_to === '' || day <= valid_to)
			)?.name;
			expect(row.organization).toBe(name);
		}
	});
});

describe('the organizations of the sample', () => {
	const ids = [...new Set(organizations.map((row) => row.organization_id))];

	it('are about 90, each present at least once', () => {
		expect(ids.length).toBeGreaterThanOrEqual(85);
		expect(ids.length).toBeLessThanOrEqual(95);
		const seen = new Set(attendance.map((row) => row.organization_id));
		expect(ids.filter((id) => !seen.has(id))).toEqual([]);
	});

	it('use every kind', () => {
		const kinds = new Set(organizations.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(ORGANIZATION_KINDS.map(({ code }) => code).sort());
	});

	it('give each municipality code its name, and leave both empty where unknown', () => {
		for (const { municipality_code = '', municipality = '' } of organizations) {
			const name = municipality_code === '' ? '' : municipalityOfCode(municipality_code)?.name;
			expect(municipality).toBe(name);
		}
		expect(organizations.filter(({ municipality }) => municipality === '')).toHaveLength(3);
	});

	it('join, rename, merge into an organization of the list, and leave', () => {
		expect(organizations.filter((row) => row.valid_from !== '').length).toBeGreaterThan(50);
		expect(organizations.length - ids.length).toBeGreaterThanOrEqual(3);
		const merged = organizations.filter((row) => row.merged_into !== '');
		expect(merged.length).toBeGreaterThanOrEqual(2);
		for (const row of merged) expect(ids).toContain(row.merged_into);
		const left = organizations.filter((row) => row.valid_to !== '' && row.merged_into === '');
		expect(left.length).toBeGreaterThan(5);
	});

	it('have 7, 9 and 7 transition offices in the home area in 2017, 2018 and 2019', () => {
		const offices = (date: string): number =>
			organizations.filter(
				({ kind, municipality_code = '', valid_from = '', valid_to = '' }) =>
					kind === 'transition' &&
					HOME_AREA.includes(municipality_code) &&
					valid_from <= date &&
					(valid_to === '' || date <= valid_to)
			).length;
		expect([offices('2017-10-01'), offices('2018-10-01'), offices('2019-10-01')]).toEqual([
			7, 9, 7
		]);
	});
});

describe('the working groups of the sample', () => {
	it('have about 3,000 rows and seven teams in 2017', () => {
		expect(activity.length).toBeGreaterThan(2_700);
		expect(activity.length).toBeLessThan(3_500);
		const teams = (year: number): number =>
			new Set(inYear(activity, year).map((row) => row.working_group)).size;
		expect(teams(2017)).toBe(7);
		expect(teams(2025)).toBe(6);
		expect(inYear(activity, 2012)).toEqual([]);
		expect(teams(2013)).toBeGreaterThan(0);
	});

	it('meet with 5 to 12 people who also come to network meetings', () => {
		const sessions = groupBy(activity, (row) => `${row.working_group} ${row.held_on}`);
		for (const rows of sessions.values()) {
			expect(rows.length).toBeGreaterThanOrEqual(5);
			expect(rows.length).toBeLessThanOrEqual(12);
		}
		const known = new Set(attendance.map(({ person_key }) => person_key));
		expect(activity.filter(({ person_key }) => !known.has(person_key))).toEqual([]);
	});

	it('meet less in 2020', () => {
		expect(inYear(activity, 2020).length).toBeLessThan(inYear(activity, 2019).length * 0.6);
	});
});
