import { Random } from './random';

/** First and last fiscal year of the sample. */
export const YEARS = { first: 2008, last: 2025 } as const;

/** A meeting of the sample, in the columns of `meetings.csv`. */
export interface SampleMeeting {
	id: string;
	fiscalYear: number;
	number: number | null;
	title: string;
	kind: string;
	pillar: string;
	mode: string;
	status: 'held' | 'cancelled';
	/** Day of a course (1, 2, …), or 0. */
	courseDay: number;
}

/** Days of the October course by fiscal year; it began in 2014. */
export const COURSE_DAYS: Readonly<Record<number, number>> = {
	2014: 3,
	2015: 3,
	2016: 3,
	2017: 3,
	2018: 4,
	2019: 3,
	2020: 2,
	2021: 3,
	2022: 5,
	2023: 4,
	2024: 4,
	2025: 4
};

/** Years with a twelfth meeting: they put the 100th into 2016年度. */
const EXTRA_YEARS = [2009, 2011, 2013, 2015];
const CANCELLED = ['2020-03', '2020-05'];
const MONTHS = [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
const COURSE_TOPICS = [
	'制度と支援の流れ',
	'アセスメント',
	'職場開拓と実習',
	'定着支援',
	'連携と事例検討'
];
const TOPICS: readonly (readonly [title: string, pillar: string])[] = [
	['アセスメントの進め方', 'skills'],
	['職場定着支援の実際', 'skills'],
	['職場実習の組み立て方', 'skills'],
	['ジョブコーチの役割', 'skills'],
	['企業が求める人材', 'skills'],
	['精神障がいのある方の就労支援', 'skills'],
	['発達障がいの特性と職場の工夫', 'skills'],
	['高次脳機能障がいと就労', 'skills'],
	['合理的配慮の実践', 'skills'],
	['職場開拓の工夫', 'skills'],
	['在宅で働くという選択', 'skills'],
	['権利擁護を学ぶ', 'foundations'],
	['意思決定支援の考え方', 'foundations'],
	['医療との連携の基本', 'foundations'],
	['面談の技術', 'foundations'],
	['支援者のセルフケア', 'foundations'],
	['家族支援の基本', 'foundations'],
	['学校から働く場への移行', 'local-needs'],
	['若者の居場所と就労', 'local-needs'],
	['生活困窮と就労', 'local-needs'],
	['年を重ねて働き続ける人の支援', 'local-needs'],
	['ひきこもりと地域の支援', 'local-needs'],
	['多職種連携の工夫', 'cooperation'],
	['地域ネットワークづくりの実例', 'cooperation'],
	['相談支援と就労支援の連携', 'cooperation']
];
const FIXED: Readonly<Record<string, readonly [title: string, pillar: string]>> = {
	review: ['昨年度の振り返り', 'cooperation'],
	appeal: ['就労移行アピール合戦', 'skills'],
	'ten-minute-talk': ['参加機関の10分トーク', 'cooperation'],
	social: ['夏の交流会', ''],
	information: ['制度の動きと情報提供', 'skills'],
	council: ['運営協議会', 'cooperation'],
	other: ['職場見学会', 'local-needs']
};

/** Lectures that the report's summary of 2022年度 puts under no pillar. */
const UNCLASSIFIED: readonly string[] = ['2022-06', '2022-09'];

/** All meetings of the sample in the order of their dates. */
export function planMeetings(random: Random): SampleMeeting[] {
	const topics = topicQueue(random);
	const meetings: SampleMeeting[] = [];
	for (let fiscalYear = YEARS.first; fiscalYear <= YEARS.last; fiscalYear++) {
		for (const month of MONTHS) meetings.push(...planMonth(fiscalYear, month, topics));
		if (EXTRA_YEARS.includes(fiscalYear)) meetings.push(extraMeeting(fiscalYear, topics));
	}
	meetings.sort((a, b) => (a.id < b.id ? -1 : 1));
	return numbered(meetings);
}

type NextTopic = () => readonly [title: string, pillar: string];

function topicQueue(random: Random): NextTopic {
	let queue: (readonly [string, string])[] = [];
	return () => {
		if (queue.length === 0) queue = random.shuffle(TOPICS);
		return queue.pop() ?? ['', ''];
	};
}

function planMonth(fiscalYear: number, month: number, topics: NextTopic): SampleMeeting[] {
	const courseDays = month === 10 ? COURSE_DAYS[fiscalYear] : undefined;
	if (courseDays !== undefined) return planCourse(fiscalYear, courseDays);
	const kind = kindIn(fiscalYear, month);
	const [title, pillar] = FIXED[kind] ?? topics();
	return [planMeeting(fiscalYear, regularDate(fiscalYear, month), kind, title, pillar)];
}

function extraMeeting(fiscalYear: number, topics: NextTopic): SampleMeeting {
	const [title, pillar] = topics();
	const heldOn = weekdayDate(fiscalYear, 11, 6, 2);
	return planMeeting(fiscalYear, heldOn, 'lecture', `特別講演会 ${title}`, pillar);
}

function planCourse(fiscalYear: number, days: number): SampleMeeting[] {
	const firstTuesday = Number(weekdayDate(fiscalYear, 10, 2, 1).slice(8));
	const offsets = days > 3 ? [0, 3, 7, 10, 14] : [0, 7, 14];
	return offsets.slice(0, days).map((offset, index) => ({
		...planMeeting(
			fiscalYear,
			isoDate(fiscalYear, 10, firstTuesday + offset),
			'course',
			`就労支援基礎講座 ${index + 1}日目 ${COURSE_TOPICS[index]}`,
			'skills'
		),
		courseDay: index + 1
	}));
}

function planMeeting(
	fiscalYear: number,
	id: string,
	kind: string,
	title: string,
	pillarOfTitle: string
): SampleMeeting {
	const status = CANCELLED.includes(id.slice(0, 7)) ? 'cancelled' : 'held';
	const mode = modeOn(id, kind);
	const pillar = UNCLASSIFIED.includes(id.slice(0, 7)) ? '' : pillarOfTitle;
	return { id, fiscalYear, number: null, title, kind, pillar, mode, status, courseDay: 0 };
}

function kindIn(fiscalYear: number, month: number): string {
	if (month === 5) return fiscalYear === YEARS.first ? 'lecture' : 'review';
	if (month === 7) return fiscalYear < 2012 ? 'ten-minute-talk' : 'appeal';
	if (month === 8) return 'social';
	if (month === 9 && fiscalYear % 4 === 2 && fiscalYear < 2020) return 'other';
	if (month === 12 && fiscalYear % 3 !== 0) return 'ten-minute-talk';
	if (month === 1) return 'information';
	if (month === 2 && fiscalYear >= 2010) return 'council';
	return 'lecture';
}

/** In person until the spring of 2020, online after it, hybrid in the first half of 2022年度. */
function modeOn(date: string, kind: string): string {
	if (date < '2020-06') return 'in-person';
	if (date < '2021-04')
		return { '2020-09': 'in-person', '2020-11': 'hybrid' }[date.slice(0, 7)] ?? 'online';
	if (date < '2022-04') return 'online';
	if (date < '2022-10') return 'hybrid';
	if (date < '2023-04') return 'in-person';
	return kind === 'council' || date.slice(5, 7) === '06' ? 'hybrid' : 'in-person';
}

function numbered(meetings: readonly SampleMeeting[]): SampleMeeting[] {
	let number = 0;
	return meetings.map((meeting) => {
		const counts = meeting.status === 'held' && meeting.courseDay <= 1;
		if (counts) number++;
		const title = counts && number === 100 ? `第100回記念 ${meeting.title}` : meeting.title;
		return { ...meeting, title, number: counts ? number : null };
	});
}

/** Third Wednesday; in August the fourth (Obon), in March the second (vernal equinox day). */
function regularDate(fiscalYear: number, month: number): string {
	const week = { 8: 4, 3: 2 }[month] ?? 3;
	return weekdayDate(fiscalYear, month, 3, week);
}

/** ISO date of the n-th weekday (0 = Sunday) of a month of a fiscal year. */
export function weekdayDate(fiscalYear: number, month: number, weekday: number, n: number): string {
	const year = month < 4 ? fiscalYear + 1 : fiscalYear;
	const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
	return isoDate(fiscalYear, month, 1 + ((weekday - first + 7) % 7) + (n - 1) * 7);
}

function isoDate(fiscalYear: number, month: number, day: number): string {
	const year = month < 4 ? fiscalYear + 1 : fiscalYear;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Rows of `meetings.csv` in the order of its columns. */
export function meetingRows(meetings: readonly SampleMeeting[]): string[][] {
	return meetings.map(({ id, number, title, kind, pillar, mode, status }) => [
		id,
		id,
		number === null ? '' : String(number),
		title,
		kind,
		pillar,
		mode,
		status
	]);
}
