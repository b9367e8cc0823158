import type { Audience } from '$lib/domain/audience';
import { NO_FILTERS } from '$lib/domain/filters';
import type { ExportFile } from '$lib/export/records';
import type { OpenRows } from '$lib/export/open-data/package';
import type { Cover } from '$lib/export/tables/cover';
import type { Letters } from '$lib/export/tables/csv-zip';
import type { TableRows } from '$lib/export/tables/metric-tables';
import type { MetricId } from '$lib/findings/rows';
import { activeFilters } from '$lib/state/active-filters';
import { rowsInView } from '$lib/state/answers.svelte';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { protectionFor } from '$lib/state/gate';
import { language } from '$lib/state/language.svelte';
import { optionsIn } from '$lib/state/options';
import { answersFor } from '$lib/state/published';
import { viewOf } from '$lib/state/view-of';
import { SOURCE_WORDS } from './source-words';

/** What can be handed out, in the order of the form. */
export const DATA_KINDS = ['xlsx', 'csv', 'open'] as const;

/** What is to be handed out, and how. */
export interface DataChoice {
	kind: (typeof DATA_KINDS)[number];
	audience: Audience;
	letters: Letters;
	license: string;
	namesOrganizations: boolean;
}

/** A file that was made, and the letters its encoding lacks. */
export interface MadeData {
	file: ExportFile;
	lacking: readonly string[];
}

type OnProgress = (done: number, all: number) => void;

/** Questions asked at a time: between them the page can say how far it is. */
const AT_A_TIME = 6;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Make what was chosen. What makes files is loaded only here.
 * @throws NotReadyError while no records are loaded
 */
export async function makeData(
	dashboard: Dashboard,
	choice: DataChoice,
	onProgress: OnProgress
): Promise<MadeData> {
	const { coverFileName } = await import('$lib/export/tables/cover');
	const cover = coverOf(dashboard, choice);
	if (choice.kind === 'open') {
		const bytes = await openData(dashboard, choice, cover, onProgress);
		const name = coverFileName(cover, 'openData', 'zip');
		return { file: { name, bytes, type: 'application/zip' }, lacking: [] };
	}
	const { metricTable, tableMetrics } = await import('$lib/export/tables/metric-tables');
	const rows = await rowsOf(dashboard, tableMetrics(choice.audience), cover.audience, onProgress);
	const tables = rows.map((one) => metricTable(one, language.mode));
	const name = (extension: string) => coverFileName(cover, 'tables', extension);
	if (choice.kind === 'xlsx') {
		const { tablesWorkbook } = await import('$lib/export/tables/workbook');
		const bytes = await tablesWorkbook(tables, cover);
		return { file: { name: name('xlsx'), bytes, type: XLSX }, lacking: [] };
	}
	const { tablesCsvZip } = await import('$lib/export/tables/csv-zip');
	const { bytes, lacking } = tablesCsvZip(tables, cover, choice.letters);
	return { file: { name: name('zip'), bytes, type: 'application/zip' }, lacking };
}

async function openData(
	dashboard: Dashboard,
	choice: DataChoice,
	cover: Cover,
	onProgress: OnProgress
): Promise<Uint8Array<ArrayBuffer>> {
	const { OPEN_METRICS, openDataPackage } = await import('$lib/export/open-data/package');
	const { licenseOf } = await import('$lib/export/open-data/licenses');
	const rows = await rowsOf(dashboard, OPEN_METRICS, 'public', onProgress, true);
	const byMetric = Object.fromEntries(rows.map((one) => [one.id, one.rows]));
	const { namesOrganizations } = choice;
	const license = licenseOf(choice.license);
	return openDataPackage(byMetric as unknown as OpenRows, cover, { license, namesOrganizations });
}

/** Rows through the gate, of the years in view. */
async function rowsOf(
	dashboard: Dashboard,
	ids: readonly MetricId[],
	audience: Audience,
	onProgress: OnProgress,
	isYearsOnly = false
): Promise<TableRows[]> {
	const filters = filtersOf(dashboard, isYearsOnly);
	const found: TableRows[] = [];
	for (let at = 0; at < ids.length; at += AT_A_TIME) {
		onProgress(at, ids.length);
		const asked = ids.slice(at, at + AT_A_TIME);
		const questions = asked.map((metric) => ({ metric, filters }));
		const answers = await answersFor(dashboard, questions, audience);
		answers.forEach((answer, index) => {
			const id = asked[index];
			if (id) found.push({ id, rows: rowsInView(answer) });
		});
	}
	onProgress(ids.length, ids.length);
	return found;
}

function filtersOf({ filters }: Dashboard, isYearsOnly: boolean) {
	return isYearsOnly ? { ...NO_FILTERS, from: filters.from, to: filters.to } : filters;
}

function coverOf(dashboard: Dashboard, choice: DataChoice): Cover {
	const { site, options } = dashboard;
	const isOpen = choice.kind === 'open';
	const filters = filtersOf(dashboard, isOpen);
	const asked = { filters, choices: {}, language: language.mode };
	// The years are said by the view.
	const others = { ...filters, from: null, to: null };
	const words = { since: String, upTo: String };
	const narrowed = activeFilters(others, optionsIn(options, language.mode), words);
	return {
		network: site.networkName,
		shortName: site.shortName,
		years: viewOf(asked, options, site.history).years,
		asOf: options.lastMeeting,
		source: language.pick(SOURCE_WORDS).source(dashboard),
		isSample: dashboard.isSample,
		narrowed: narrowed.map(({ label }) => label),
		audience: isOpen ? 'public' : choice.audience,
		protection: protectionFor(dashboard.source?.state),
		language: language.mode
	};
}
