import { languageOf, pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { calendarYearText, eventsQuoted, societyEvents } from './known-beside';
import type { MetricRows } from './rows';
import { NO_ROWS } from './trend';
import { dayLabel, yearLabel } from './trend-parts';
import { careSentence, isInRun, isOutside, ofYearsInView, rangeLabel } from './signals';
import { amount, count } from './words';

type Row = MetricRows['unusual-meetings'];

/** Meetings that were looked at, and if they are all: of a number not shown nothing is said. */
interface Judged {
	meetings: number;
	areAll: boolean;
}

interface Said {
	nothing: (year: string) => string;
	few: (meetings: number) => string;
	hidden: (year: string) => string;
	inside: (year: string, judged: Judged, range: string) => string;
	outside: (year: string, judged: Judged, range: string, marked: number) => string;
	one: (day: string, value: string) => string;
	run: (year: string, isAbove: boolean) => string;
}

/** 「会議11回」、「人数を出せる会議9回」 */
const meetingsIn: InEach<(judged: Judged) => string> = {
	ja: ({ meetings, areAll }) => `${areAll ? '' : '人数を出せる'}会議${count(meetings)}回`,
	en: ({ meetings, areAll }) => `${amount(meetings, 'meetings', 'en')}${areAll ? '' : ' shown'}`
};

const SAID: InEach<Said> = {
	ja: {
		nothing: (year) => `${year}の記録はありません`,
		few: (meetings) =>
			`会議が${count(meetings)}回なので、いつもと違うかは判断できません（8回から）`,
		hidden: (year) => `${year}の会議は人数を出せないので、いつもと違うかは示しません`,
		inside: (year, judged, range) =>
			`${year}の${meetingsIn.ja(judged)}は、どれもふだんの幅（${range}名）の中です`,
		outside: (year, judged, range, marked) =>
			`${year}の${meetingsIn.ja(judged)}のうち${count(marked)}回が、ふだんの幅（${range}名）の外です`,
		one: (day, value) => `（${day}、${value}名）`,
		run: (year, isAbove) =>
			`${year}の会議は、平均より${isAbove ? '多い' : '少ない'}回が8回以上続く並びの中にあります`
	},
	easy: {
		few: (meetings) => `会議が${count(meetings)}回です。少ないので、判断できません`,
		hidden: (year) => `${year}の会議は、人数を出せません。いつもと違うかも、言いません`,
		inside: (year, judged, range) =>
			`${year}の${meetingsIn.ja(judged)}は、みな、いつもの人数（${range}人）でした`,
		outside: (year, judged, range, marked) =>
			`${year}の${meetingsIn.ja(judged)}のうち${count(marked)}回は、いつもの人数（${range}人）と違います`,
		one: (day, value) => `（${day}、${value}人）`,
		run: (year, isAbove) =>
			`${year}は、平均より${isAbove ? '多い' : '少ない'}会議が8回以上続いています`
	},
	en: {
		nothing: (year) => `There are no records of ${year}`,
		few: (meetings) =>
			`${amount(meetings, 'meetings', 'en')} ${meetings === 1 ? 'is' : 'are'} too few to tell what is unusual (8 needed)`,
		hidden: (year) => `The numbers of ${year} are not shown, nor whether they were unusual`,
		inside: (year, { meetings, areAll }, range) =>
			meetings === 1
				? `The one meeting of ${year}${areAll ? '' : ' shown'} was within the usual range of ${range}`
				: `All meetings of ${year}${areAll ? '' : ' shown'} (${count(meetings)}) were within the usual range of ${range}`,
		outside: (year, judged, range, marked) =>
			`${year}: ${count(marked)} of ${meetingsIn.en(judged)} outside the usual ${range}`,
		one: (day, value) => ` (${day}: ${value})`,
		run: (year, isAbove) =>
			`Meetings of ${year} are in a run of 8 or more ${isAbove ? 'above' : 'below'} the mean`
	}
};

/** Whether the meetings of the last year in view were as usual. */
export function unusualFinding(rows: readonly Row[], view: View): string {
	const said = pick(SAID, view.language);
	if (rows.length === 0) return pick(NO_ROWS, view.language);
	const label = yearLabel(view.years.to, view.language);
	const own = rows.filter((row) => row.fiscal_year === view.years.to);
	const [last] = own.slice(-1);
	if (!last) return said.nothing(label);
	if (last.upper_limit === null) return said.few(last.meetings);
	const range = rangeLabel(last, view);
	const judged = judgedOf(own);
	if (judged.meetings === 0) return said.hidden(label);
	const outside = own.filter(isOutside);
	const [only] = outside;
	if (only) {
		const told = said.outside(label, judged, range, outside.length);
		if (outside.length > 1) return told;
		return `${told}${said.one(dayLabel(only.held_on, view.language), count(only.attendances))}`;
	}
	const run = own.findLast(isInRun);
	if (run) return said.run(label, run.signal === 'run-above');
	return said.inside(label, judged, range);
}

function judgedOf(rows: readonly Row[]): Judged {
	const meetings = rows.filter(({ signal }) => signal !== '').length;
	return { meetings, areAll: meetings === rows.length };
}

interface Whole {
	marked: (judged: Judged, outside: number, run: number) => string;
	none: (judged: Judged) => string;
	few: string;
	again: (when: string, events: string, year: string) => string;
}

const WHOLE: InEach<Whole> = {
	ja: {
		marked: (judged, outside, run) =>
			`表示中の${meetingsIn.ja(judged)}のうち、幅の外が${count(outside)}回、同じ側に続く並びの中が${count(run)}回です。`,
		none: (judged) => `表示中の${meetingsIn.ja(judged)}に、いつもと違う印はありません。`,
		few: '区切りの中に会議が8回ないところは、幅を示していません。',
		again: (when, events, year) =>
			`${when}に${events}があったため、${year}の前後で平均と幅を分けています。`
	},
	easy: {
		marked: (judged, outside, run) =>
			`${meetingsIn.ja(judged)}を見ました。いつもの幅の外は${count(outside)}回です。同じ側に続くのは${count(run)}回です。`,
		again: (when, events, year) =>
			`${when}に${events}がありました。${year}の前と後を分けて計算します。`
	},
	en: {
		marked: ({ meetings }, outside, run) =>
			`Of the ${amount(meetings, 'meetings', 'en')} shown, ${count(outside)} ${outside === 1 ? 'is' : 'are'} outside the range and ${count(run)} in a run on one side.`,
		none: ({ meetings }) =>
			meetings === 1
				? 'The one meeting shown is not marked as unusual.'
				: `None of the ${count(meetings)} meetings shown is marked as unusual.`,
		few: 'Where a stretch has fewer than 8 meetings, no range is shown.',
		again: (when, events, year) =>
			`Because of ${events} in ${when}, mean and range begin anew in ${year}.`
	}
};

/** All marks in view, what is known beside them, and what they do not say. */
export function unusualSummary(rows: readonly Row[], view: View): string {
	const isEnglish = languageOf(view.language) === 'en';
	const said = pick(WHOLE, view.language);
	if (rows.length === 0) return `${unusualFinding(rows, view)}${isEnglish ? '.' : '。'}`;
	const judged = judgedOf(rows);
	const outside = rows.filter(isOutside).length;
	const run = rows.filter(isInRun).length;
	const breaks = [...new Set(rows.map(({ baseline }) => baseline))].filter((year) => year > 0);
	const isDivided = new Set(rows.map(({ baseline }) => baseline)).size > 1;
	const known = breaks
		.filter(() => isDivided)
		.map((year) => ({ year, events: societyEvents(view, year) }))
		.filter(({ events }) => events.length > 0);
	return [
		outside + run > 0 ? said.marked(judged, outside, run) : said.none(judged),
		rows.some(({ upper_limit }) => upper_limit === null) ? said.few : '',
		...known.map(({ year, events }) =>
			said.again(
				calendarYearText(year, view.language),
				eventsQuoted(events, view.language),
				yearLabel(year, view.language)
			)
		),
		ofYearsInView(view),
		careSentence(view.language)
	]
		.filter(Boolean)
		.join(isEnglish ? ' ' : '');
}
