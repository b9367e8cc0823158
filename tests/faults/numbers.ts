import type { BrowserContext } from '@playwright/test';
import Papa from 'papaparse';
import { NO_FILTERS } from '$lib/domain/filters';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { readNumbers } from '../e2e/pages/site';
import type { CsvRow, Dataset } from '../metrics/dataset';
import { narrow } from '../metrics/narrow';
import { readFacts } from '../metrics/recompute-facts';
import { recomputed } from '../metrics/recomputed/participation';
import type { Files } from './known-states';
import type { Tally } from './tally';

/** A canonical CSV in use. */
interface Layer {
	table: string;
	csv: Uint8Array;
	replaces?: { table: string; groups: readonly string[] };
}

/** Open the site and compare its numbers with those recomputed from the stored files. */
export async function checkNumbers(
	context: BrowserContext,
	site: string,
	files: Files,
	tally: Tally
): Promise<void> {
	const page = await context.newPage();
	await page.goto(site);
	await page.waitForSelector('html[data-engine=ready]', { state: 'attached', timeout: 90_000 });
	await page.waitForFunction(
		() => document.querySelector('[data-chart]:not([data-state=ready]), [aria-busy=true]') === null
	);
	const shown = await readNumbers(page);
	await page.close();
	const expected = await recomputeTotals(files, site);
	for (const [metric, value] of Object.entries(expected)) {
		const isLeftOut = shown[metric] === undefined && expected.meetings === 0;
		if (shown[metric] === value || isLeftOut) continue;
		tally.lose(`numbers: ${metric} is ${value} by the files, ${shown[metric]} on the page`);
	}
	tally.see('numbers on the page equal');
}

/** The numbers of the first page, from the stored files alone and without the engine. */
export async function recomputeTotals(files: Files, site: string): Promise<Record<string, number>> {
	const facts = readFacts(toDataset(await layersOf(files, site)));
	const [totals] = recomputed.totals?.(narrow(facts, NO_FILTERS)) ?? [];
	const { attendances = 0, participants = 0, organizations = 0 } = totals ?? {};
	return {
		...{ attendances, participants, 'participating-organizations': organizations },
		...{ meetings: totals?.meetings ?? 0, municipalities: totals?.municipalities ?? 0 }
	};
}

async function layersOf(files: Files, site: string): Promise<Layer[]> {
	const workspace = await openWorkspace(createMemoryStorage(new Map(files)));
	const active = workspace.state.batches.filter((batch) => batch.active);
	// What is damaged does not count: the page has to say so.
	await workspace.verify();
	const unread = new Set(workspace.damage.map(({ path }) => path));
	const whole = active.filter(({ sha256 }) => !unread.has(`batches/${sha256}.csv`));
	const own = whole.map(async ({ sha256, table, replaces }) => {
		return { table, csv: await workspace.readBatch(sha256), ...(replaces && { replaces }) };
	});
	const isSampleShown = workspace.state.settings.sample === 'shown';
	const shipped = IMPORT_TABLES.map(async ({ name, file }) => {
		const response = await fetch(`${site}shipped/${file}.csv`);
		return { table: name, csv: new Uint8Array(await response.arrayBuffer()) };
	});
	return Promise.all([...(isSampleShown ? shipped : []), ...own]);
}

function toDataset(layers: readonly Layer[]): Dataset {
	const dataset = new Map<string, CsvRow[]>(IMPORT_TABLES.map(({ name }) => [name, []]));
	for (const [batch, { table, csv }] of layers.entries()) {
		const replaced = layers.slice(batch + 1).flatMap(({ replaces }) => {
			return replaces?.table === table ? replaces.groups : [];
		});
		const gone = new Set(replaced);
		const { data, meta } = Papa.parse<Record<string, string>>(new TextDecoder().decode(csv), {
			header: true,
			delimiter: ',',
			skipEmptyLines: true
		});
		const [first = ''] = meta.fields ?? [];
		for (const [index, cells] of data.entries()) {
			if (!gone.has(cells[first] ?? '')) dataset.get(table)?.push({ cells, batch, row: index + 2 });
		}
	}
	return dataset;
}
