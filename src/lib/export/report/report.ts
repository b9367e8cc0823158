import { languageOf } from '$lib/domain/language';
import { day } from '$lib/findings/words';
import type { Block, ReportDocument } from './document';
import { conclusionChapter, qualityChapter, sourcesChapter } from './closing';
import { courseChapter } from './course';
import { draftOf, networkFact, type Draft, type ReportRequest } from './draft';
import { historyChapter } from './history';
import { keywordChapter, openingChapters } from './opening';
import { organizationChapter } from './organization-chart';
import { participationChapter } from './participation';
import { pillarsChapter } from './pillars';
import { plainWordsChapter } from './plain-words';
import { waysChapter } from './ways-of-working';
import { yearChapter } from './year';
import { yearTitle } from './year-title';

function lastMeetingOf({ rows }: Draft): string {
	return rows['pillar-meetings'].at(-1)?.held_on ?? '';
}

/** Where the numbers come from, as of when, and for whom they are. */
function noticeOf(draft: Draft, more: string): string {
	const { say, year, isSample, language } = draft;
	const last = lastMeetingOf(draft);
	return [
		say(`${year}年度の記録から`, `From the records of FY${year}`, `${year}年度の記録です`),
		last &&
			say(
				`${day(last)}の会議まで`,
				`up to the meeting of ${day(last, language)}`,
				`${day(last)}の会議までです`
			),
		isSample
			? say(
					'出席はサンプル（合成）',
					'attendance is a synthetic sample',
					'出席は見本（作りもの）です'
				)
			: '',
		more
	]
		.filter(Boolean)
		.join(say('、', '; ', '。'));
}

function blocksOf(draft: Draft): Block[] {
	return [
		...plainWordsChapter(draft),
		...openingChapters(draft),
		...waysChapter(draft),
		...historyChapter(draft),
		...keywordChapter(draft),
		...organizationChapter(draft),
		...yearChapter(draft),
		...pillarsChapter(draft),
		...courseChapter(draft),
		...participationChapter(draft),
		...conclusionChapter(draft),
		...qualityChapter(draft),
		...sourcesChapter(draft)
	];
}

/**
 * The draft of an annual report in the structure of the network's own: facts as printed, numbers
 * from the records, gaps where a person has to judge.
 */
export function reportOf(request: ReportRequest): ReportDocument {
	const language = languageOf(request.view.language);
	const draft = draftOf(request);
	const { say } = draft;
	const title = yearTitle(draft.year, language);
	const name = networkFact(draft, 'name');
	return {
		title: say(`${title}年度報告書`, `Annual report ${title}`, `${title}年度の報告`),
		subtitle: say(
			'就労支援ネットワークについて',
			'About the network',
			'働くことを支えるネットワークについて'
		),
		networkName: name,
		language,
		asOf: lastMeetingOf(draft),
		notice: noticeOf(draft, request.notice),
		blocks: blocksOf(draft)
	};
}
