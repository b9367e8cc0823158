import type { ReportDocument } from '$lib/export/report/document';
import { fileName } from '$lib/export/file-name';
import { saveFile } from '$lib/export/save-file';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { language } from '$lib/state/language.svelte';
import { REPORT_MESSAGES } from './report-messages';
import type { ReportAsked } from './report-making';

/** The forms a report is handed out in as a file. */
export type ReportForm = 'docx' | 'html' | 'pdf';

const TYPES: Readonly<Record<ReportForm, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	html: 'text/html',
	pdf: 'application/pdf'
};

/** What made a file fail to come: the connection, rather than the report. */
export class NotLoadedError extends Error {
	override name = 'NotLoadedError';
}

async function pdfBytes(report: ReportDocument, onfetch: (share: number) => void) {
	const [{ pdfOf }, { loadTypst }] = await Promise.all([
		import('$lib/export/report/pdf'),
		import('$lib/export/report/pdf-files')
	]);
	return pdfOf(report, () =>
		loadTypst(onfetch).catch((cause: unknown) => {
			throw new NotLoadedError('no compiler', { cause });
		})
	);
}

async function bytesOf(
	form: ReportForm,
	report: ReportDocument,
	onfetch: (share: number) => void
): Promise<Uint8Array> {
	if (form === 'pdf') return pdfBytes(report, onfetch);
	if (form === 'html') {
		const { htmlOf } = await import('$lib/export/report/html');
		return new TextEncoder().encode(htmlOf(report));
	}
	const [{ docxOf }, { pngOf }] = await Promise.all([
		import('$lib/export/report/docx'),
		import('$lib/export/picture/png')
	]);
	return docxOf(report, { pngOf: (picture) => pngOf(picture, 2) });
}

/** Make a file of a report and save it; gives its name. `onfetch` hears how much was loaded. */
export async function saveReport(
	form: ReportForm,
	report: ReportDocument,
	{ dashboard, asked }: { dashboard: Dashboard; asked: ReportAsked },
	onfetch: (share: number) => void
): Promise<string> {
	const t = language.pick(REPORT_MESSAGES);
	const { shortName, networkName } = dashboard.site;
	const { year, frozen, audience, isSample } = asked;
	const name = fileName({
		network: shortName || networkName,
		years: { from: year, to: year },
		title: t.title,
		isSample,
		audience,
		date: report.asOf || (frozen ?? dashboard.options).lastMeeting,
		extension: form,
		language: language.current
	});
	const bytes = new Uint8Array(await bytesOf(form, report, onfetch));
	saveFile(bytes, name, TYPES[form]);
	return name;
}
