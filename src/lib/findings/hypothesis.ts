import { pick } from '$lib/domain/language';
import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import { isRounded, type View } from '$lib/domain/view';
import { nothingIn } from './participation';
import type { MetricRows } from './rows';
import { amount } from './story-words';
import { alike } from './ties';
import { about, count, inTurn, share, tied } from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

type Supporters = MetricRows['skilled-supporters'];
type Outcome = MetricRows['outcomes'];

const plain = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });

/** Below this base no percentage is given (METRICS.md). */
const SMALLEST_BASE = 10;
/** Outcomes that a heading names. */
const MOST_NAMED = 3;

/** A 年度 in words: 「2024年度」, “FY2024”. */
export function yearText(year: number, view: View): string {
	return pick({ ja: shortFiscalYearLabel(year), en: `FY${year}` }, view.language);
}

function nothing(rows: readonly unknown[], view: View): string {
	const en =
		rows.length === 0
			? 'There are no records to show'
			: `There are no records of FY${view.years.to}`;
	return pick({ ja: nothingIn(rows, view), en }, view.language);
}

/** How many were skilled a year before, behind the sentence; '' where nobody came then. */
function skilledBefore(rows: readonly Supporters[], view: View): string {
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	if (!before || before.participants === 0) return '';
	const people = amount(before.skilled_supporters, 'person', view.language);
	return pick(
		{
			ja: `、前年度は${people}`,
			easy: `、前の年度は${people}`,
			en: `; ${yearText(before.fiscal_year, view)}: ${count(before.skilled_supporters)}`
		},
		view.language
	);
}

/** None is a number of its own: with few meetings on record there can't be any yet. */
function noneSkilled({ fiscal_year: year, participants }: Supporters, view: View): string {
	const [named, all] = [yearText(year, view), amount(participants, 'person', view.language)];
	return pick(
		{
			ja: `${named}までの2年間に6回以上出席した人はいません（来た人は${all}）`,
			en: `${named}: none of ${all} came 6 or more times in two years`,
			easy: `${named}までの2年で、6回以上来た人はいません（来た人は${all}）`
		},
		view.language
	);
}

/** Skilled supporters of the last 年度 in view, among those who came. */
export function skilledFinding(rows: readonly Supporters[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now || now.participants === 0) return nothing(rows, view);
	const said = share(now.skilled_supporters, now.participants, undefined, view.language);
	const [year, number] = [yearText(now.fiscal_year, view), count(now.skilled_supporters)];
	if (now.skilled_supporters === 0) return noneSkilled(now, view);
	const few = now.participants < SMALLEST_BASE;
	const people = amount(now.skilled_supporters, 'person', 'en');
	const english = `${number} of ${amount(now.participants, 'person', 'en')}`;
	const was = skilledBefore(rows, view);
	return pick(
		{
			ja: `${year}までの2年間に6回以上出席した人は${few ? said : `${number}名、来た人の${said}`}${was}`,
			en: `${year}: ${few ? english : `${people}, ${said},`} came 6 or more times in two years${was}`,
			easy: `${year}までの2年で、6回以上来た人は${few ? said : `${number}人`}${was}です`
		},
		view.language
	);
}

/** The most and the fewest, and what the first year can't know. */
export function skilledSummary(rows: readonly Supporters[], view: View): string {
	const finding = skilledFinding(rows, view);
	const [first] = rows;
	if (!first) return pick({ ja: `${finding}。`, en: `${finding}.` }, view.language);
	const most = rows.reduce((a, b) => (b.skilled_supporters > a.skilled_supporters ? b : a));
	const least = rows.reduce((a, b) => (b.skilled_supporters < a.skilled_supporters ? b : a));
	const isCensored = first.fiscal_year === view.firstYear;
	const note = pick(
		{
			ja: isCensored
				? `${yearText(first.fiscal_year, view)}は記録の最初で、1年分だけを見ています。`
				: '',
			en: isCensored ? `${yearText(first.fiscal_year, view)} sees one year only.` : ''
		},
		view.language
	);
	const numbers = numbersOf(rows, (row) => row.skilled_supporters);
	const beside = yearContext([{ measure: MEASURES.people, numbers, namesEnds: true }], view);
	const whole = pick({ ja: `${finding}。`, en: `${finding}.` }, view.language);
	if (rows.length === 1) return inTurn([whole, beside, note], view.language);
	const isLevel = most.skilled_supporters === least.skilled_supporters;
	const said = isLevel ? allSkilled(most, rows, view) : skilledEnds({ most, least }, rows, view);
	return inTurn([said, beside, note], view.language);
}

/** A number of skilled supporters with its years: all that have it. */
function skilledIn(row: Supporters, rows: readonly Supporters[], view: View) {
	const isOfPeople = isRounded(view, 'skilled-supporters', 'skilled_supporters');
	const own = alike(row, rows, (one) => one.skilled_supporters);
	const names = own.map(({ fiscal_year: year }) => yearText(year, view));
	return {
		years: tied(names, '年度', view.language),
		number: about(row.skilled_supporters, isOfPeople && own.length > 1, view.language)
	};
}

/** That all years are alike. */
function allSkilled(one: Supporters, rows: readonly Supporters[], view: View): string {
	const { number } = skilledIn(one, rows, view);
	return pick(
		{
			ja: `どの年度も${number}名です。`,
			easy: `どの年度も${number}人です。`,
			en: `All fiscal years: ${number}.`
		},
		view.language
	);
}

/** The most and the fewest with their years. */
function skilledEnds(
	{ most, least }: Record<'most' | 'least', Supporters>,
	rows: readonly Supporters[],
	view: View
): string {
	const [high, low] = [skilledIn(most, rows, view), skilledIn(least, rows, view)];
	return pick(
		{
			ja: `最も多いのは${high.years}の${high.number}名、最も少ないのは${low.years}の${low.number}名です。`,
			easy: `一番多いのは${high.years}の${high.number}人です。一番少ないのは${low.years}の${low.number}人です。`,
			en: `Most: ${high.number} in ${high.years}; fewest: ${low.number} in ${low.years}.`
		},
		view.language
	);
}

/** 「32名」「81.5%」: a value with its unit, as it was told. */
export function outcomeText({ value, unit }: Pick<Outcome, 'value' | 'unit'>): string {
	return `${plain.format(value)}${unit ?? ''}`;
}

/** The names of the indicators, each once. */
export function indicatorsOf(rows: readonly Outcome[]): string[] {
	return [...new Set(rows.map(({ indicator }) => indicator))];
}

/** The outcomes of the latest 年度 that has any. */
export function outcomesFinding(rows: readonly Outcome[], view: View): string {
	if (rows.length === 0) {
		return pick(
			{ ja: '成果の数はまだありません', en: 'There are no outcomes on record yet' },
			view.language
		);
	}
	const year = Math.max(...rows.map((row) => row.fiscal_year));
	const own = rows.filter((row) => row.fiscal_year === year).slice(0, MOST_NAMED);
	const parts = own.map((row) =>
		pick(
			{ ja: `${row.indicator}は${outcomeText(row)}`, en: `“${row.indicator}” ${outcomeText(row)}` },
			view.language
		)
	);
	const label = yearText(year, view);
	return pick(
		{ ja: `${label}の${parts.join('、')}`, en: `${label}: ${parts.join(', ')}` },
		view.language
	);
}

/** From when to when each indicator is known. */
export function outcomesSummary(rows: readonly Outcome[], view: View): string {
	const finding = outcomesFinding(rows, view);
	if (rows.length === 0) return pick({ ja: `${finding}。`, en: `${finding}.` }, view.language);
	const parts = indicatorsOf(rows).map((indicator) => {
		const own = rows.filter((row) => row.indicator === indicator);
		const years = own.map((row) => row.fiscal_year);
		const [from, to] = [Math.min(...years), Math.max(...years)];
		const span = from === to ? String(to) : `${from}–${to}`;
		const ja = `${indicator}（${span}年度、${count(own.length)}個）`;
		const values = `${count(own.length)} ${own.length === 1 ? 'value' : 'values'}`;
		return pick({ ja, en: `“${indicator}”: ${values}, ${span}` }, view.language);
	});
	return pick(
		{
			ja: `取り込まれた値は、${parts.join('、')}です。目盛りは指標ごとに違います。`,
			en: `Values imported: ${parts.join('; ')}. Each indicator has a scale of its own.`
		},
		view.language
	);
}
