import { labelIn, PILLARS } from '$lib/domain/codes';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';

const PLACES: Readonly<Record<string, InEach<string>>> = {
	aims: { ja: '次の年度に向けて', en: 'aims of the next year' },
	conclusion: { ja: '最後に', en: 'conclusion' },
	course: { ja: '基礎講座', en: 'basic course' },
	'course-judgment': { ja: '基礎講座のふりかえり', en: 'thoughts on the basic course' },
	founded: { ja: 'ネットワークの始まり', en: 'how the network began' },
	meetings: { ja: '各月の会議', en: 'meetings by month' },
	'no-cause': { ja: '前年度との比べ', en: 'the year before' },
	'no-records': { ja: '記録の確かさ', en: 'quality of the records' },
	'no-roll': { ja: '名簿のない年度', en: 'years without rolls' },
	'participation-judgment': { ja: '参加のふりかえり', en: 'thoughts on participation' },
	'pillars-judgment': { ja: '三つの柱のふりかえり', en: 'thoughts on the three pillars' },
	sample: { ja: 'サンプルの注意', en: 'note on sample data' },
	steering: { ja: '運営体制', en: 'steering' },
	summary: { ja: 'まとめ', en: 'summary' },
	'summary-hypothesis': { ja: 'まとめ（仮説）', en: 'summary (hypothesis)' },
	'summary-numbers': { ja: 'まとめ（数字）', en: 'summary (figures)' },
	teams: { ja: 'ワーキングチーム', en: 'working groups' },
	'teams-report': { ja: 'ワーキングチームの報告', en: 'report of the working groups' }
};

const OTHER: InEach<string> = { ja: '本文', en: 'text' };

/** Where a text stands in the report, by its key: 「運営体制」, 「5月の会議から学んだこと」. */
function placeIn(key: string, mode: LanguageMode): string {
	const [what = '', which = '', number = ''] = key.split(':');
	const again = number && pick({ ja: `その${number}`, en: `no. ${number}` }, mode);
	switch (what) {
		case 'figure':
			return pick({ ja: '図の文', en: 'words of a figure' }, mode);
		case 'pillar':
			return labelIn(PILLARS, which, mode);
		case 'history':
			return pick({ ja: `歴史 ${which}年`, en: `history, ${which}` }, mode);
		case 'learnt': {
			const learnt = { ja: `${which}月の会議から学んだこと`, en: `lessons of month ${which}` };
			return [pick(learnt, mode), again].filter(Boolean).join(' ');
		}
		default:
			return pick(PLACES[key] ?? OTHER, mode);
	}
}

/** How a text is written, where it is not in ordinary Japanese. */
const WRITTEN_IN: Readonly<Record<string, InEach<string>>> = {
	easy: { ja: '・やさしい日本語の文', en: ', in plain Japanese' },
	en: { ja: '・英語の文', en: ', in English' }
};

/** What of a report lies under a key of the memory: 「2022年度・運営体制」. */
export function reportKeyWords(key: string, mode: LanguageMode): string {
	const [, year = '', rest = ''] = /^(\d{4}) (.+)$/.exec(key) ?? [];
	if (!year) return key;
	const of = pick({ ja: `${year}年度`, en: `FY${year}` }, mode);
	if (rest === 'numbers') {
		const numbers = pick({ ja: '止めた数字', en: 'figures kept as they were' }, mode);
		return pick({ ja: `${of}・${numbers}`, en: `${of}, ${numbers}` }, mode);
	}
	const [, language = '', place = rest] = /^(ja|easy|en) (.+)$/.exec(rest) ?? [];
	const where = placeIn(place, mode);
	const written = WRITTEN_IN[language];
	const how = written ? pick(written, mode) : '';
	return `${pick({ ja: `${of}・${where}`, en: `${of}, ${where}` }, mode)}${how}`;
}
