import { afterAll, beforeAll, expect, test } from 'vitest';
import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import type { LanguageMode } from '$lib/domain/language';
import type { Engine } from '$lib/engine/port';
import { plainTextOf } from '$lib/export/report/plain-text';
import { reportOf } from '$lib/export/report/report';
import type { ReportRows } from '$lib/export/report/rows';
import { createDatasetEngine, readTrap } from '../../metrics/dataset';
import { reportRows, viewIn } from './report-of-year';

/** Columns that count people. */
const PEOPLE = /^(\w+_)?(attendances|participants)(_\w+)?$|^people_in_several$/;

let engine: Engine;
let rows: ReportRows;

beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
	rows = await reportRows(engine, 2012);
});
afterAll(() => engine.close());

/** The rows as the gate lets them through: another number in place of small counts of people. */
function hidden(standIn: number): ReportRows {
	const hide = (row: object) =>
		Object.fromEntries(
			Object.entries(row).map(([name, value]) => {
				const isSmall = typeof value === 'number' && value > 0 && value < 5;
				return [name, isSmall && PEOPLE.test(name) ? standIn : value];
			})
		);
	const all = Object.entries(rows).map(([id, own]) => [id, (own as object[]).map(hide)]);
	return Object.fromEntries(all) as ReportRows;
}

/** What the chapters say themselves: without charts and the sentences about change. */
function saidOf(from: ReportRows, language: LanguageMode): string {
	const view = viewIn(language);
	const report = reportOf({
		year: 2012,
		rows: from,
		view,
		texts: {},
		pictureOf: () => null,
		notice: '',
		isSample: true
	});
	const isOwn = (block: (typeof report.blocks)[number]) =>
		block.kind === 'paragraph'
			? !block.key?.startsWith('figure:')
			: block.kind === 'table' &&
				!/年度別|会議ごと|by fiscal year|meeting/i.test(block.table.caption);
	return plainTextOf({ ...report, blocks: report.blocks.filter(isOwn) });
}

test.each([
	['ja', hiddenBelow(5), '5名未満'],
	['en', hiddenBelow(5), 'fewer than 5'],
	['ja', WITHHELD, '非公開'],
	['en', WITHHELD, 'withheld']
] as const)('in %s a count of %d is not given away', (language, standIn, words) => {
	const said = saidOf(hidden(standIn), language);
	expect(said).toContain(words);
	expect(said).not.toMatch(/[0-9]\.5|(?<![\d.])0\.[0-9]/);
	expect(said).not.toMatch(/未満名|公開名|NaN/);
	// Parts of what is not told either say nothing.
	expect(said).not.toMatch(/(未満|公開)中|(withheld|\d) of (withheld|fewer)/);
});

test.each([hiddenBelow(5), WITHHELD])(
	'in English %d is said in English, in charts too',
	(standIn) => {
		const report = reportOf({
			year: 2012,
			rows: hidden(standIn),
			view: viewIn('en'),
			texts: {},
			pictureOf: () => null,
			notice: '',
			isSample: true
		});
		expect(plainTextOf(report)).not.toMatch(/\d未満|非公開|約\d/);
	}
);

test('nothing is withheld where nothing is hidden', () => {
	expect(saidOf(rows, 'ja')).not.toMatch(/未満名|非公開/);
});
