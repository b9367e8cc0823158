import { languageOf, pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { eventOfYear } from './known-beside';
import type { MetricRows } from './rows';
import { NO_ROWS } from './trend';
import { yearLabel } from './trend-parts';
import { amount, count, yearsCounted } from './words';

type Row = MetricRows['outlook'];

interface Said {
	none: string;
	few: (years: number) => string;
	range: (year: string, low: string, high: string) => string;
	naive: string;
	mean: string;
	center: (value: string) => string;
	from: (years: number) => string;
	unfinished: (year: string, value: string) => string;
	breaks: (years: string) => string;
	care: string;
}

const SAID: InEach<Said> = {
	ja: {
		none: '終わった年度の記録がないため、見込みは判断できません',
		few: (years) => `見込みは判断できません（計算に使える年度が${years}つ、8つから計算します）`,
		range: (year, low, high) =>
			`${year}の延べ参加者数の見込みは${low}～${high}名（10回のうち8回ほど入る幅）`,
		naive: '前の年度と同じとみる方法で見込みました',
		mean: 'これまでの平均とみる方法で見込みました',
		center: (value) => `（幅の元にした値は${value}名）。`,
		from: (years) => `幅は、名簿のある${yearsCounted(years)}での外れ方から計算しています。`,
		unfinished: (year, value) => `${year}は途中とみて計算に入れていません（いま${value}名）。`,
		breaks: (years) => `${years}をはさむため、その前後の違いも幅に入っています。`,
		care: '見込みであって、約束でも目標でもありません。'
	},
	easy: {
		few: (years) => `まだ判断できません。計算に使える年度が${years}つです。8つ必要です`,
		range: (year, low, high) =>
			`${year}は、${low}～${high}人くらいになりそうです（10回のうち8回くらい当たる幅）`,
		naive: '前の年度と同じくらいと考えました',
		mean: 'これまでの平均と同じくらいと考えました',
		center: (value) => `（元の数は${value}人）。`,
		from: (years) => `${yearsCounted(years)}の記録から、幅を計算しました。`,
		unfinished: (year, value) =>
			`${year}はまだ終わっていないので、計算に入れていません（今は${value}人）。`,
		care: 'これは見込みです。約束や目標ではありません。'
	},
	en: {
		none: 'There is no finished fiscal year on record: no outlook can be given',
		few: (years) =>
			`No outlook can be given: ${amount(years, 'fiscal years', 'en')} to compute it from, 8 needed`,
		range: (year, low, high) =>
			`Outlook for attendances in ${year}: ${low}–${high} (a range that holds about 8 times in 10)`,
		naive: 'It takes the year to be like the one before',
		mean: 'It takes the year to be like the mean of all before',
		center: (value) => ` (${value} at the base of the range). `,
		from: (years) => `The range comes from past errors over ${years} fiscal years. `,
		unfinished: (year, value) => `${year} is left out as unfinished (${value} so far). `,
		breaks: (years) => `The years include ${years}; the difference is part of the range. `,
		care: 'An outlook is neither a promise nor a goal.'
	}
};

/** The row ahead, where it has a range. */
function rangeOf(rows: readonly Row[]) {
	const ahead = rows.find(({ state }) => state === 'outlook');
	if (!ahead || ahead.value === null || ahead.low === null || ahead.high === null) return null;
	return { ...ahead, value: ahead.value, low: ahead.low, high: ahead.high };
}

/** The range of the next fiscal year, or that none can be given. */
export function outlookFinding(rows: readonly Row[], { language }: View): string {
	const said = pick(SAID, language);
	if (rows.length === 0) return pick(NO_ROWS, language);
	const ahead = rangeOf(rows);
	const [first] = rows;
	if (ahead) {
		const year = yearLabel(ahead.year, language);
		return said.range(year, count(Math.floor(ahead.low)), count(Math.ceil(ahead.high)));
	}
	return first && first.years > 0 ? said.few(first.years) : said.none;
}

/** Society's events between the first and the last year that the range comes from. */
function breaksIn(rows: readonly Row[], view: View): string {
	const years = rows.filter(({ state }) => state === 'actual').map((row) => row.year);
	const known = view.history.filter(
		({ track, year }) =>
			track === 'society' && year > Math.min(...years) && year <= Math.max(...years)
	);
	const [first] = known;
	return first ? eventOfYear(first.year, view) : '';
}

/** How the range was made, what is in it and what it is not. */
export function outlookSummary(rows: readonly Row[], view: View): string {
	const said = pick(SAID, view.language);
	const ahead = rangeOf(rows);
	const finding = outlookFinding(rows, view);
	const isEnglish = languageOf(view.language) === 'en';
	const unfinished = rows.find(({ state }) => state === 'unfinished');
	const now = unfinished
		? said.unfinished(yearLabel(unfinished.year, view.language), count(unfinished.attendances ?? 0))
		: '';
	if (!ahead) return `${finding}${isEnglish ? '. ' : '。'}${now}`.trim();
	const breaks = breaksIn(rows, view);
	return [
		finding,
		isEnglish ? '. ' : '。',
		ahead.method === 'naive' ? said.naive : said.mean,
		said.center(count(Math.round(ahead.value))),
		said.from(ahead.years),
		now,
		breaks ? said.breaks(breaks) : '',
		said.care
	].join('');
}
