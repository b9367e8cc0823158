import type { Audience } from '$lib/domain/audience';
import { pick } from '$lib/domain/language';
import { roundedIn, type View } from '$lib/domain/view';
import type { ReportDocument } from '$lib/export/report/document';
import { reportPictures } from '$lib/export/report/pictures';
import { reportOf } from '$lib/export/report/report';
import { REPORT_METRICS, reportFilters, type ReportRows } from '$lib/export/report/rows';
import { protectionNote } from '$lib/privacy/protection';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { protectionFor } from '$lib/state/gate';
import { language } from '$lib/state/language.svelte';
import { answersAgain, answersFor } from '$lib/state/published';
import type { FrozenNumbers } from '$lib/state/report-entries';
import { REPORT_MESSAGES } from './report-messages';

/** What a report is about, and for whom it is. */
export interface ReportAsked {
	year: number;
	audience: Audience;
	frozen: FrozenNumbers | null;
	/** True where synthetic records are among the numbers. */
	isSample: boolean;
}

/** A report whose numbers are there: it is written anew for every change of a text. */
export interface ReportMaterial {
	asked: ReportAsked;
	write: (texts: Readonly<Record<string, string>>) => ReportDocument;
}

const questionsOf = (year: number) =>
	REPORT_METRICS.map(({ id, scope }) => ({ metric: id, filters: reportFilters(scope, year) }));

/** For whom the numbers are and since when they stand still: on every page of every file. */
function noticeOf(dashboard: Dashboard, { audience, frozen }: ReportAsked): string {
	const t = pick(REPORT_MESSAGES, language.mode);
	const protection = protectionFor(dashboard.source?.state);
	const hidden = pick(protectionNote(protection), language.mode);
	const forWhom = audience === 'public' ? t.publicNote(hidden) : t.internalNote;
	return frozen ? `${t.frozenNote(frozen.at.slice(0, 10))}${forWhom}` : forWhom;
}

async function answersOf(dashboard: Dashboard, { year, audience, frozen }: ReportAsked) {
	const questions = questionsOf(year);
	if (!frozen) return answersFor(dashboard, questions, audience);
	const rows = questions.map(({ metric }) => frozen.rows[metric] ?? []);
	return answersAgain(dashboard, questions, rows, audience);
}

/** The year that was not over when numbers were frozen; that of now where it was not kept. */
function unfinishedOf({ unfinished }: FrozenNumbers): Partial<View> {
	return unfinished === undefined ? {} : { unfinished };
}

/**
 * The numbers of a report, asked from the engine or as they were frozen.
 * @throws NotReadyError while no records are loaded
 */
export async function reportMaterial(
	dashboard: Dashboard,
	{ year, audience, frozen }: Omit<ReportAsked, 'isSample'>
): Promise<ReportMaterial> {
	const isSample = frozen?.isSample ?? dashboard.isSample;
	const asked = { year, audience, frozen, isSample };
	const answers = await answersOf(dashboard, asked);
	const named = REPORT_METRICS.map(({ id }, index) => [id, answers[index]?.rows ?? []] as const);
	const rows = Object.fromEntries(named) as unknown as ReportRows;
	const live = answers[0]?.view ?? dashboard.view;
	const then = frozen && { firstYear: frozen.firstYear, ...unfinishedOf(frozen) };
	const rounded = roundedIn(answers.map((answer) => answer.view));
	const view: View = { ...live, ...then, rounded };
	const pictureOf = reportPictures(rows, view, year);
	const notice = noticeOf(dashboard, asked);
	const written = { year, rows, view, pictureOf, notice, isSample };
	return { asked, write: (texts) => reportOf({ ...written, texts }) };
}

/** The numbers of a year as they are now, to be kept: exact ones, whoever looks at them. */
export async function numbersOfNow(dashboard: Dashboard, year: number): Promise<FrozenNumbers> {
	const answers = await answersFor(dashboard, questionsOf(year), 'internal');
	const rows = REPORT_METRICS.map(({ id }, index) => [id, answers[index]?.rows ?? []] as const);
	return {
		at: new Date().toISOString(),
		firstYear: answers[0]?.view.firstYear ?? year,
		lastMeeting: dashboard.options.lastMeeting,
		unfinished: dashboard.options.unfinished,
		isSample: dashboard.isSample,
		rows: Object.fromEntries(rows)
	};
}
