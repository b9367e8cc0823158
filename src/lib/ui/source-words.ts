import { day } from '$lib/findings/words';
import type { InEach } from '$lib/domain/language';
import type { Dashboard } from '$lib/state/dashboard.svelte';

interface SourceWords {
	/** Where the numbers on the page come from. */
	source: (shown: Pick<Dashboard, 'hasOwnData' | 'isSample' | 'site'>) => string;
	/** The last meeting on record (ISO date, '' for none). */
	asOf: (lastMeeting: string) => string;
}

/** Words for source and date of what is shown. */
export const SOURCE_WORDS: InEach<SourceWords> = {
	ja: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? 'サンプルデータ（合成）' : '同梱の記録';
			return isSample ? 'サンプルデータ（合成）と取り込んだ記録' : '取り込んだ記録';
		},
		asOf: (lastMeeting) => (lastMeeting ? `${day(lastMeeting)}の会議まで` : '記録なし')
	},
	easy: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? '見本のデータ（作りもの）' : 'このサイトの記録';
			return isSample ? '見本のデータ（作りもの）と、入れた記録' : '入れた記録';
		},
		asOf: (lastMeeting) => (lastMeeting ? `${day(lastMeeting)}の会議まで` : '記録なし')
	},
	en: {
		source({ hasOwnData, isSample, site }) {
			if (!hasOwnData) return site.isSample ? 'sample data (synthetic)' : 'records of this site';
			return isSample ? 'sample data (synthetic) and imported records' : 'imported records';
		},
		asOf: (lastMeeting) => (lastMeeting ? `meetings up to ${day(lastMeeting, 'en')}` : 'no records')
	}
};
