import type { Chart } from '$lib/charts/chart';
import type { Audience } from '$lib/domain/audience';
import { pick } from '$lib/domain/language';
import { chartTable, csvRows } from '$lib/export/chart-table';
import { encodeCp932 } from '$lib/export/cp932';
import { csvText, toCsv } from '$lib/export/csv';
import { fileName } from '$lib/export/file-name';
import { chartPicture } from '$lib/export/picture/chart-picture';
import { copyImage, pngOf } from '$lib/export/picture/png';
import { saveFile } from '$lib/export/save-file';
import { tableWorkbook, type TableNote } from '$lib/export/table-workbook';
import { rowsBefore } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { protectionNote } from '$lib/privacy/protection';
import { rowsInView, type Answer } from '$lib/state/answers.svelte';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { protectionFor } from '$lib/state/gate';
import { language } from '$lib/state/language.svelte';
import { answersFor } from '$lib/state/published';
import { FIGURE_EXPORT_MESSAGES } from './figure-export-messages';
import { MESSAGES } from './messages';
import { figureOrigin } from './source-words';

/** The forms a figure is handed out in, in the order of the menu. */
export const FIGURE_FORMS = ['copy', 'png2', 'png3', 'svg', 'csv', 'cp932', 'xlsx'] as const;

/** A form a figure is handed out in. */
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** What is handed out, and for whom. */
export interface FigureRequest<Id extends MetricId> {
	chart: Chart<Id>;
	/** The answer on screen: what is handed out is asked with its filters. */
	answer: Answer<Id>;
	dashboard: Dashboard;
	audience: Audience;
}

/** A figure with the numbers that the audience may see. */
interface Handed<Id extends MetricId> extends FigureRequest<Id> {
	rows: readonly MetricRows[Id][];
}

/**
 * Hand out a figure, and say so in a sentence.
 * @throws NotReadyError while no records are loaded
 */
export async function exportFigure<Id extends MetricId>(
	form: FigureForm,
	request: FigureRequest<Id>
): Promise<string> {
	const { chart, answer, dashboard, audience } = request;
	const t = language.pick(FIGURE_EXPORT_MESSAGES);
	const { filters, choices } = answer.view;
	const asked = { metric: chart.metric, filters, choices };
	const [found] = (await answersFor(dashboard, [asked], audience)) as Answer<Id>[];
	if (!found) throw new Error(`no answer to ${chart.metric}`);
	const rows = rowsInView(found);
	if (rows.length === 0) return t.nothing;
	const handed = { ...request, answer: found, rows };
	return ['csv', 'cp932', 'xlsx'].includes(form)
		? exportTable(form, handed)
		: exportPicture(form, handed);
}

async function exportPicture<Id extends MetricId>(
	form: FigureForm,
	handed: Handed<Id>
): Promise<string> {
	const t = language.pick(FIGURE_EXPORT_MESSAGES);
	const { chart, rows, answer } = handed;
	const { view } = answer;
	const before = rowsBefore(answer.rows, view);
	const picture = chartPicture(chart, rows, { view, before, source: sourceLine(handed) });
	if (form === 'copy') {
		try {
			await copyImage(picture);
			return t.copied;
		} catch {
			// Without the permission, or in a browser that knows no images in its clipboard.
			return t.notCopied;
		}
	}
	if (form === 'svg') {
		const name = nameOf(handed, 'svg');
		saveFile(new TextEncoder().encode(picture.svg), name, 'image/svg+xml');
		return t.saved(name);
	}
	const name = nameOf(handed, 'png');
	saveFile(await pngOf(picture, form === 'png3' ? 3 : 2), name, 'image/png');
	return t.saved(name);
}

async function exportTable<Id extends MetricId>(
	form: FigureForm,
	handed: Handed<Id>
): Promise<string> {
	const t = language.pick(FIGURE_EXPORT_MESSAGES);
	const table = chartTable(handed.chart, handed.rows, handed.answer.view);
	if (form === 'xlsx') {
		const name = nameOf(handed, 'xlsx');
		const bytes = await tableWorkbook(table, notesOf(handed), { table: t.table, notes: t.notes });
		saveFile(bytes, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
		return t.saved(name);
	}
	const name = nameOf(handed, 'csv');
	if (form === 'csv') {
		saveFile(toCsv(csvRows(table)), name);
		return t.saved(name);
	}
	const { bytes, lacking } = encodeCp932(csvText(csvRows(table)));
	saveFile(bytes, name);
	return lacking.length > 0 ? `${t.saved(name)}${t.lacking(lacking)}` : t.saved(name);
}

/** Where what is handed out comes from. */
function originOf<Id extends MetricId>({ chart, rows, answer, dashboard }: Handed<Id>) {
	return figureOrigin(chart.basis?.(rows, answer.view), dashboard, language.mode);
}

function nameOf<Id extends MetricId>(handed: Handed<Id>, extension: string): string {
	const { chart, dashboard, answer, audience } = handed;
	const { shortName, networkName } = dashboard.site;
	return fileName({
		network: shortName || networkName,
		years: answer.view.years,
		title: language.pick(chart.title),
		isSample: originOf(handed).isSample,
		audience,
		extension,
		language: language.current
	});
}

/** For whom the numbers are, on the face of everything that is handed out. */
function audienceNote({ dashboard, audience }: { dashboard: Dashboard; audience: Audience }) {
	if (audience === 'internal') return language.pick(FIGURE_EXPORT_MESSAGES).internalNote;
	const { protection } = language.pick(FIGURE_EXPORT_MESSAGES);
	const note = pick(protectionNote(protectionFor(dashboard.source?.state)), language.mode);
	return `${protection}${language.pick(MESSAGES).colon}${note}`;
}

function notesOf<Id extends MetricId>(handed: Handed<Id>): TableNote[] {
	const { chart, dashboard, rows, answer } = handed;
	const t = language.pick(FIGURE_EXPORT_MESSAGES);
	const messages = language.pick(MESSAGES);
	const { source, asOf } = originOf(handed);
	const before = rowsBefore(answer.rows, answer.view);
	const { definition, caveat, grain } = dashboard.describe(chart.metric);
	return [
		{ label: t.shown, text: language.pick(chart.title) },
		{ label: t.finding, text: chart.finding(rows, answer.view, before) },
		{ label: messages.definition, text: language.pick(definition) },
		{ label: t.caveat, text: language.pick(caveat) },
		{ label: t.grain, text: language.pick(grain) },
		{ label: messages.source, text: source },
		...(asOf ? [{ label: messages.asOf, text: asOf }] : []),
		{ label: t.shownTo, text: audienceNote(handed) }
	];
}

function sourceLine<Id extends MetricId>(handed: Handed<Id>): string {
	const { dashboard } = handed;
	const messages = language.pick(MESSAGES);
	const { source, asOf } = originOf(handed);
	const parts = [
		dashboard.site.networkName,
		`${messages.source}${messages.colon}${source}`,
		asOf && `${messages.asOf}${messages.colon}${asOf}`,
		audienceNote(handed)
	];
	return parts.filter(Boolean).join(language.current === 'en' ? ' · ' : '　');
}
