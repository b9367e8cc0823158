import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { isRounded, type View } from '$lib/domain/view';
import { knownBeside } from './known-beside';
import type { MetricRows } from './rows';
import { alike } from './ties';
import { ABOUT_SAME, about, amount, count, tied, type Pair } from './words';

type Row = MetricRows['outreach'];

/** The kinds of inquiries, in the order in which they are drawn from the foot. */
export const INQUIRIES = [
	{ column: 'inquiries_hiring', label: { ja: '雇い入れ', en: 'hiring', easy: '働いてほしい' } },
	{ column: 'inquiries_work', label: { ja: '軽作業', en: 'light work', easy: '仕事のおねがい' } },
	{ column: 'inquiries_visit', label: { ja: '視察', en: 'visits', easy: '見に来たい' } },
	{ column: 'inquiries_other', label: { ja: 'その他', en: 'other' } }
] as const satisfies readonly { column: keyof Row; label: InEach<string> }[];

/** A figure of which each month has one. */
export type Figure = 'mailing_list_members' | 'site_visits';

interface Told {
	what: InEach<string>;
	/** Some of them in English: “1 visit to the site”. */
	some: (value: number) => string;
	/** A number of them. */
	number: InEach<(value: number) => string>;
}

const FIGURES: Readonly<Record<Figure, Told>> = {
	mailing_list_members: {
		what: {
			ja: 'メーリングリストの登録者',
			en: 'members of the mailing list',
			easy: 'メールの名簿の人'
		},
		some: (value) => `${amount(value, 'members', 'en')} of the mailing list`,
		number: {
			ja: (value) => `${count(value)}名`,
			easy: (value) => `${count(value)}人`,
			en: (value) => count(value)
		}
	},
	site_visits: {
		what: { ja: 'ホームページの閲覧', en: 'visits to the site', easy: 'ホームページを見た数' },
		some: (value) => `${amount(value, 'visits', 'en')} to the site`,
		number: { ja: (value) => `${count(value)}回`, en: (value) => count(value) }
	}
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The calendar year of a month of a 年度. */
export function calendarYear({ fiscal_year, month }: Pick<Row, 'fiscal_year' | 'month'>): number {
	return month < 4 ? fiscal_year + 1 : fiscal_year;
}

/** 「2024年5月」, “May 2024”. */
export function monthLabel(row: Pick<Row, 'fiscal_year' | 'month'>, view: View): string {
	return monthIn(row, view.language);
}

/** A month in a language: 「2024年5月」, “May 2024”. */
export function monthIn(row: Pick<Row, 'fiscal_year' | 'month'>, mode: LanguageMode): string {
	const year = calendarYear(row);
	const english = `${MONTHS[row.month - 1]} ${year}`;
	return pick({ ja: `${year}年${row.month}月`, en: english }, mode);
}

/** Inquiries of a month; null where none of the kinds was counted. */
export function inquiriesIn(row: Row): number | null {
	const known = INQUIRIES.map(({ column }) => row[column]).filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** The last month that has a figure: 「2024年5月」; '' for none. */
export function lastMonth(rows: readonly Row[], view: View, has: (row: Row) => boolean): string {
	const last = rows.findLast(has);
	return last ? monthLabel(last, view) : '';
}

function nothing(view: View, what: InEach<string>): string {
	const ja = `${pick(what, 'ja')}の記録はまだありません`;
	const easy = `${pick(what, 'easy')}の記録はまだありません`;
	return pick({ ja, en: `There are no ${what.en} on record yet`, easy }, view.language);
}

function changeText({ now, before, isRounded = false }: Pair, number: Told['number'], view: View) {
	const difference = now - before;
	const by = Math.abs(difference);
	const size = about(by, isRounded, view.language, pick(number, view.language)(by));
	if (difference === 0 && isRounded && now !== 0) {
		const same = pick(ABOUT_SAME, view.language);
		const texts = { ja: `1年前の同じ月と${same}です`, en: `${same} as a year before` };
		return pick({ ...texts, easy: `1年前と${same}です` }, view.language);
	}
	if (difference === 0) {
		const texts = { ja: '1年前の同じ月と変わりません', en: 'the same as a year before' };
		return pick({ ...texts, easy: '1年前と同じです' }, view.language);
	}
	const [ja, en] = difference > 0 ? ['多い数です', 'more'] : ['少ない数です', 'fewer'];
	const easy = `1年前より${size}${difference > 0 ? '多い' : '少ない'}です`;
	return pick(
		{ ja: `1年前の同じ月より${size}${ja}`, en: `${size} ${en} than a year before`, easy },
		view.language
	);
}

/** The latest month, beside the same month of the year before. */
export function figureFinding(rows: readonly Row[], view: View, figure: Figure): string {
	const { what, some, number } = FIGURES[figure];
	const last = rows.findLast((row) => row[figure] !== null);
	const now = last?.[figure] ?? null;
	if (!last || now === null) return nothing(view, what);
	const before = rows.find(
		(row) => row.month === last.month && row.fiscal_year === last.fiscal_year - 1
	)?.[figure];
	const label = monthLabel(last, view);
	const size = pick(number, view.language)(now);
	const compared = (was: number) => ({
		now,
		before: was,
		isRounded: isRounded(view, 'outreach', figure)
	});
	const change = typeof before === 'number' ? changeText(compared(before), number, view) : '';
	const ja = `${label}の${pick(what, view.language)}は${size}`;
	const en = `${label}: ${some(now)}`;
	return pick(
		{ ja: change ? `${ja}、${change}` : `${ja}です`, en: change ? `${en}, ${change}` : en },
		view.language
	);
}

/** The most and the fewest, what is known of their years, and that gaps are no zeros. */
export function figureSummary(rows: readonly Row[], view: View, figure: Figure): string {
	const known = rows.flatMap((row) => {
		const value = row[figure];
		return value === null ? [] : [{ row, value }];
	});
	const [first] = known;
	const finding = figureFinding(rows, view, figure);
	if (!first) return pick({ ja: `${finding}。`, en: `${finding}.` }, view.language);
	const most = known.reduce((a, b) => (b.value > a.value ? b : a));
	const least = known.reduce((a, b) => (b.value < a.value ? b : a));
	const number = pick(FIGURES[figure].number, view.language);
	const equalTo = (end: typeof most) => alike(end, known, ({ value }) => value);
	const isOfPeople = isRounded(view, 'outreach', figure);
	const numberOf = (end: typeof most) =>
		about(end.value, isOfPeople && equalTo(end).length > 1, view.language, number(end.value));
	const say = (end: typeof most) => {
		const months = equalTo(end).map(({ row }) => monthLabel(row, view));
		const when = tied(months, '月', view.language);
		return pick(
			{ ja: `${when}の${numberOf(end)}`, en: `${numberOf(end)} in ${when}` },
			view.language
		);
	};
	const months = count(known.length);
	const beside = knownBeside(
		[most, least].map(({ row }) => calendarYear(row)),
		view
	);
	const gaps = {
		ja: '記録のない月は線を切っています。',
		en: ' Months that nobody counted leave a gap.'
	};
	if (most.value === least.value) {
		const ja = `記録のある${months}か月は、どれも${numberOf(most)}です。${gaps.ja}`;
		return pick(
			{ ja, en: `${inMonths(known.length)}, always ${numberOf(most)}.${gaps.en}` },
			view.language
		);
	}
	return pick(
		{
			ja: `記録は${months}か月分です。最も多いのは${say(most)}、最も少ないのは${say(least)}です。${beside}${gaps.ja}`,
			en: `${inMonths(known.length)}. Most: ${say(most)}; fewest: ${say(least)}.${beside && ` ${beside}`}${gaps.en}`,
			easy: `${months}か月の数です。いちばん多いのは${say(most)}です。いちばん少ないのは${say(least)}です。${beside}線がない月は、数がわかりません。`
		},
		view.language
	);
}

/** “3 months on record”. */
function inMonths(months: number): string {
	return `${count(months)} ${months === 1 ? 'month' : 'months'} on record`;
}

function inquiries(value: number): string {
	return `${count(value)} ${value === 1 ? 'inquiry' : 'inquiries'}`;
}

function sumOf(rows: readonly Row[]): number {
	return rows.reduce((sum, row) => sum + (inquiriesIn(row) ?? 0), 0);
}

const INQUIRY = { ja: '問い合わせ', en: 'inquiries' };

/** Inquiries of the last 年度 in view, and a year before where the same months were counted. */
export function inquiriesFinding(rows: readonly Row[], view: View): string {
	const known = rows.filter((row) => inquiriesIn(row) !== null);
	if (known.length === 0) return nothing(view, INQUIRY);
	const year = Math.max(...known.map((row) => row.fiscal_year));
	const own = known.filter((row) => row.fiscal_year === year);
	const isKnown = own.some((row) => row.inquiries_hiring !== null);
	const hiring = count(own.reduce((sum, row) => sum + (row.inquiries_hiring ?? 0), 0));
	const [months, total] = [count(own.length), count(sumOf(own))];
	const before = known.filter((row) => row.fiscal_year === year - 1);
	const isEven = before.length === own.length && before.every((row) => isAmong(row, own));
	const was = isEven ? count(sumOf(before)) : '';
	return pick(
		{
			ja: `${year}年度の問い合わせは${total}件（記録のある${months}か月${was && `、1年前の同じ月は${was}件`}）${isKnown ? `、うち雇い入れは${hiring}件` : 'です'}`,
			en: `FY${year}: ${inquiries(sumOf(own))} in ${inMonths(own.length)}${was && ` (${was} a year before)`}${isKnown ? `, ${hiring} about hiring` : ''}`,
			easy: `${year}年度の問い合わせは${total}件です${was && `。1年前の同じ月は${was}件でした`}`
		},
		view.language
	);
}

/** Whether the same month of a year is among rows. */
function isAmong({ month }: Row, rows: readonly Row[]): boolean {
	return rows.some((row) => row.month === month);
}

/** Inquiries of all months in view by kind. */
export function inquiriesSummary(rows: readonly Row[], view: View): string {
	const known = rows.filter((row) => inquiriesIn(row) !== null);
	const finding = inquiriesFinding(rows, view);
	if (known.length === 0) return pick({ ja: `${finding}。`, en: `${finding}.` }, view.language);
	const counted = INQUIRIES.filter(({ column }) => known.some((row) => row[column] !== null));
	const parts = counted.map(({ column, label }) => {
		const sum = known.reduce((total, row) => total + (row[column] ?? 0), 0);
		const said = pick(label, view.language);
		return pick({ ja: `${said}${count(sum)}件`, en: `${count(sum)} ${said}` }, view.language);
	});
	const months = count(known.length);
	return pick(
		{
			ja: `記録のある${months}か月の問い合わせは、${parts.join('、')}です。数えなかった種類は入っていません。`,
			en: `In ${inMonths(known.length)}: ${parts.join(', ')}. Kinds that nobody counted are not in it.`
		},
		view.language
	);
}
