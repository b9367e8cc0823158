import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach } from '$lib/domain/language';
import { nothing, nothingAtAll } from './participation';
import { PARTICIPATION_WORDS } from './participation-words';
import type { MetricRows } from './rows';
import { isRounded, type View } from '$lib/domain/view';
import { alike } from './ties';
import { amount, change, count, inTurn, middle, PEOPLE, unitFor } from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

type Row = MetricRows['attendances-per-meeting'];
type CourseRow = MetricRows['course-reach'];

const ja = {
	middle: (year: string, row: Row) =>
		`${year}の会議の中央値は${middle(row.median)}名、半分の会議は${middle(row.lower_quartile)}～${middle(row.upper_quartile)}名`,
	fewMeetings: (year: string, row: Row) =>
		row.meetings === 1
			? `${year}の会議は1回、${middle(row.median)}名`
			: `${year}の会議${count(row.meetings)}回の中央値は${middle(row.median)}名`,
	before: (row: Row) => `、前年度の中央値は${middle(row.median)}名`,
	onlyMedian: (year: string, row: Row) =>
		`${year}の中央値は${middle(row.median)}名（会議${count(row.meetings)}回）です。`,
	medians: (first: string, from: Row, last: string, to: Row) =>
		`${first}の中央値は${middle(from.median)}名（会議${count(from.meetings)}回）、${last}は${middle(to.median)}名（会議${count(to.meetings)}回）です。`,
	band: '帯は、参加者数の順に並べた会議の中央の半分が入る範囲です。',
	wentOnline: (year: string) => `${year}にオンラインへ切り替わっています。`,
	course: (year: string, row: CourseRow) =>
		`${year}の基礎講座は${count(row.days)}日間、延べ${amount(row.attendances, '名', 'ja')}`,
	courseBefore: (year: string, row: CourseRow) =>
		`${year}は${count(row.days)}日間、延べ${amount(row.attendances, '名', 'ja')}`,
	oneCourse: (year: string, row: CourseRow) =>
		`${year}の${count(row.days)}日間・延べ${amount(row.attendances, '名', 'ja')}（実${amount(row.participants, '名', 'ja')}）です。`,
	courses: (number: number) => `基礎講座${count(number)}回の記録のうち、`,
	most: '最も多いのは',
	latest: '最近は',
	unevenDays: '日数が違うため、延べ人数は単純には比べられません。'
};

type Said = typeof ja;

const easy: Partial<Said> = {
	middle: (year, row) =>
		`${year}は、まん中の会議で${middle(row.median)}人、半分の会議は${middle(row.lower_quartile)}～${middle(row.upper_quartile)}人`,
	fewMeetings: (year, row) =>
		row.meetings === 1
			? `${year}の会議は1回で、${middle(row.median)}人`
			: `${year}の会議は${count(row.meetings)}回、まん中の会議で${middle(row.median)}人`,
	before: (row) => `、前の年度は、まん中の会議で${middle(row.median)}人`,
	onlyMedian: (year, row) =>
		`${year}は、まん中の会議が${middle(row.median)}人です（会議${count(row.meetings)}回）。`,
	medians: (first, from, last, to) =>
		`${first}は、まん中の会議が${middle(from.median)}人です（会議${count(from.meetings)}回）。${last}は、まん中の会議が${middle(to.median)}人です（会議${count(to.meetings)}回）。`,
	band: '会議を人数の順に並べます。その順番のまん中の会議を見ます。帯には、まん中の半分の会議が入ります。',
	wentOnline: (year) => `${year}から、オンラインの会議になりました。`,
	course: (year, row) =>
		`${year}の基礎講座は${count(row.days)}日間、同じ人も毎回数えて${amount(row.attendances, '人', 'easy')}`,
	courseBefore: (year, row) =>
		`${year}は${count(row.days)}日間、毎回数えて${amount(row.attendances, '人', 'easy')}`,
	oneCourse: (year, row) =>
		`${year}の${count(row.days)}日間で、毎回数えて${amount(row.attendances, '人', 'easy')}（同じ人を1回だけ数えると${amount(row.participants, '人', 'easy')}）です。`,
	courses: (number) => `基礎講座の記録は${count(number)}回分あります。`,
	most: '一番多いのは、',
	latest: '一番新しいのは、',
	unevenDays: '日数がちがうので、人数をそのまま比べることはできません。'
};

/** “45.5 people”, “1 person”. */
function middlePeople(value: number): string {
	return `${middle(value, 'en')} ${unitFor(value, 'people', 'en')}`;
}

const en: Said = {
	middle: (year, row) =>
		`${year}: median ${middlePeople(row.median)}, half of the meetings ${middle(row.lower_quartile, 'en')}–${middle(row.upper_quartile, 'en')}`,
	fewMeetings: (year, row) =>
		`${year}: ${amount(row.meetings, 'meetings', 'en')}, median ${middlePeople(row.median)}`,
	before: (row) => `; median ${middle(row.median, 'en')} the year before`,
	onlyMedian: (year, row) =>
		`The median of ${year} is ${middlePeople(row.median)} (${amount(row.meetings, 'meetings', 'en')}).`,
	medians: (first, from, last, to) =>
		`The median was ${middlePeople(from.median)} in ${first} (${amount(from.meetings, 'meetings', 'en')}) and ${middle(to.median, 'en')} in ${last} (${amount(to.meetings, 'meetings', 'en')}).`,
	band: 'The band holds the middle half of the meetings by number of people.',
	wentOnline: (year) => `Meetings went online in ${year}.`,
	course: (year, row) =>
		`Basic course of ${year}: ${amount(row.days, 'days', 'en')}, ${amount(row.attendances, 'attendances', 'en')}`,
	courseBefore: (year, row) =>
		`${year}: ${amount(row.days, 'days', 'en')}, ${count(row.attendances, 'en')}`,
	oneCourse: (year, row) =>
		`${year} with ${amount(row.days, 'days', 'en')} and ${amount(row.attendances, 'attendances', 'en')} (${amount(row.participants, 'people', 'en')}).`,
	courses: (number) => `There are records of ${amount(number, 'courses', 'en')}.`,
	most: 'The largest is ',
	latest: 'The latest is ',
	unevenDays: 'Their numbers of days differ, so attendances cannot simply be compared.'
};

/** How sizes of meetings and courses are spoken of, in every language. */
export const MEETING_WORDS: InEach<Said> = { ja, easy, en };

/** The fiscal year in which meetings went online. */
const ONLINE_SINCE = 2020;

/** Of fewer meetings than this the middle half is no range: it is a meeting or two. */
const FEWEST_FOR_HALF = 4;

/** The middle meeting of the last year in view, the middle half, and the year before. */
export function perMeetingFinding(rows: readonly Row[], { years, language }: View): string {
	const now = rows.find((row) => row.fiscal_year === years.to);
	if (!now) return nothing(language);
	const words = pick(MEETING_WORDS, language);
	const isFew = now.meetings < FEWEST_FOR_HALF;
	const said = (isFew ? words.fewMeetings : words.middle)(fiscalYearText(years.to, language), now);
	const before = rows.find((row) => row.fiscal_year === years.to - 1);
	if (before) return `${said}${words.before(before)}`;
	return `${said}${isFew ? pick(PARTICIPATION_WORDS, language).is : ''}`;
}

/** Median of the first and last year, with the number of meetings. */
export function perMeetingSummary(rows: readonly Row[], view: View): string {
	const { years, language } = view;
	const words = pick(MEETING_WORDS, language);
	const first = rows[0];
	const last = rows.at(-1);
	if (!first || !last) return nothingAtAll(language);
	const name = (row: Row) => fiscalYearText(row.fiscal_year, language);
	const numbers = numbersOf(rows, ({ median }) => median);
	const hasTurn = first !== last && years.from <= ONLINE_SINCE && years.to >= ONLINE_SINCE;
	const turn = hasTurn ? words.wentOnline(fiscalYearText(ONLINE_SINCE, language)) : '';
	const named = hasTurn ? [ONLINE_SINCE] : [];
	const beside = yearContext([{ measure: MEASURES.median, numbers }], view, named);
	if (first === last) return inTurn([words.onlyMedian(name(first), first), beside], language);
	const medians = words.medians(name(first), first, name(last), last);
	return inTurn([medians, words.band, turn, beside], language);
}

/** Attendances of the latest course in view beside the course before. */
export function courseFinding(rows: readonly CourseRow[], view: View): string {
	const { language } = view;
	const now = rows.at(-1);
	if (!now) return nothing(language);
	const { is, comma } = pick(PARTICIPATION_WORDS, language);
	const said = pick(MEETING_WORDS, language).course(fiscalYearText(now.fiscal_year, language), now);
	const before = rows.at(-2);
	if (!before) return `${said}${is}`;
	const unit = language === 'en' ? '' : pick(PEOPLE, language);
	const year = fiscalYearText(before.fiscal_year, language);
	// Of courses of different length, the attendances do not say whether more or fewer came.
	if (now.days !== before.days) {
		return `${said}${comma}${pick(MEETING_WORDS, language).courseBefore(year, before)}`;
	}
	const compared = {
		now: now.attendances,
		before: before.attendances,
		isRounded: isRounded(view, 'course-reach', 'attendances')
	};
	return `${said}${comma}${change(compared, unit, year, language)}`;
}

/** The largest and the latest course in view. */
export function courseSummary(rows: readonly CourseRow[], view: View): string {
	const { language } = view;
	const words = pick(MEETING_WORDS, language);
	const last = rows.at(-1);
	if (!last) return nothingAtAll(language);
	const tell = (row: CourseRow) => words.oneCourse(fiscalYearText(row.fiscal_year, language), row);
	const most = rows.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	const isOfPeople = isRounded(view, 'course-reach', 'attendances');
	// Of courses that were rounded to the same size nobody knows the largest.
	const isShared = isOfPeople && alike(most, rows, ({ attendances }) => attendances).length > 1;
	const isEven = new Set(rows.map(({ days }) => days)).size === 1;
	return inTurn(
		[
			words.courses(rows.length),
			most === last || isShared ? '' : `${words.most}${tell(most)}`,
			`${words.latest}${tell(last)}`,
			isEven ? '' : words.unevenDays
		],
		language
	);
}
