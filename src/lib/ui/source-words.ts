import type { Basis } from '$lib/charts/basis';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { day } from '$lib/findings/words';
import type { Dashboard } from '$lib/state/dashboard.svelte';

type Shown = Pick<Dashboard, 'hasOwnData' | 'isSample' | 'site'>;

interface SourceWords {
	/** Where the numbers on the page come from. */
	source: (shown: Shown) => string;
	/** Events as a report prints them. */
	report: (report: string) => string;
	/** Such events, and what beside them is counted from the records. */
	reportAnd: (report: string, counted: string, source: string) => string;
	/** The last meeting on record (ISO date, '' for none). */
	asOf: (lastMeeting: string) => string;
	/** A last month or 年度 with a figure ('' for none). */
	upTo: (last: string) => string;
}

/** Words for source and date of what is shown. */
export const SOURCE_WORDS: InEach<SourceWords> = {
	ja: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? 'サンプルデータ（合成）' : '同梱の記録';
			return isSample ? 'サンプルデータ（合成）と取り込んだ記録' : '取り込んだ記録';
		},
		report: (report) => report,
		reportAnd: (report, counted, source) => `できごとは${report}、${counted}は${source}`,
		asOf: (lastMeeting) => (lastMeeting ? `${day(lastMeeting)}の会議まで` : '記録なし'),
		upTo: (last) => (last ? `${last}まで` : '記録なし')
	},
	easy: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? '見本のデータ（作りもの）' : 'このサイトの記録';
			return isSample ? '見本のデータ（作りもの）と、入れた記録' : '入れた記録';
		},
		report: (report) => report,
		reportAnd: (report, counted, source) => `できごとは${report}、${counted}は${source}`,
		asOf: (lastMeeting) => (lastMeeting ? `${day(lastMeeting)}の会議まで` : '記録なし'),
		upTo: (last) => (last ? `${last}まで` : '記録なし')
	},
	en: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? 'sample data (synthetic)' : 'records of this site';
			return isSample ? 'sample data (synthetic) and imported records' : 'imported records';
		},
		report: (report) => `${report} (annual report, in Japanese)`,
		reportAnd: (report, counted, source) =>
			`events as printed in ${report}; ${counted} from ${source}`,
		asOf: (lastMeeting) =>
			lastMeeting ? `meetings up to ${day(lastMeeting, 'en')}` : 'no records',
		upTo: (last) => (last ? `up to ${last}` : 'no records')
	}
};

/** What a figure says of where its numbers come from. */
export interface FigureOrigin {
	source: string;
	/** How far they reach; '' where that means nothing. */
	asOf: string;
	/** Whether synthetic records are part of it. */
	isSample: boolean;
}

/** Source and date of one figure, by what it is made of. */
export function figureOrigin(
	basis: Basis | undefined,
	dashboard: Shown & Pick<Dashboard, 'options'>,
	mode: LanguageMode
): FigureOrigin {
	const words = pick(SOURCE_WORDS, mode);
	const { isSample, options } = dashboard;
	const records = words.source(dashboard);
	const asOf = words.asOf(options.lastMeeting);
	if (basis?.name === 'figures') return { source: records, asOf: words.upTo(basis.upTo), isSample };
	if (basis?.name !== 'report') return { source: records, asOf, isSample };
	const { report, counted } = basis;
	if (!counted) return { source: words.report(report), asOf: '', isSample: false };
	return { source: words.reportAnd(report, pick(counted, mode), records), asOf, isSample };
}
