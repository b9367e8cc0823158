import { eraOfName, eraYearToYear } from '$lib/domain/era';
import type { InEach } from '$lib/domain/language';
import type { HistoryEntry } from './history';
import { termName } from './story-words';

/** A printed term of several years: how many terms, in how many years. */
function doubtOfTerm({ lane, row, label: said, from, to }: HistoryEntry): InEach<string> | null {
	const label = 'label' in row ? row.label : said;
	const [, first, last] = /^(\d+)～(\d+)期$/.exec(label) ?? [];
	if (lane !== 'steering' || !first || !last || to === null) return null;
	const terms = Number(last) - Number(first) + 1;
	const years = to - from + 1;
	if (terms === years) return null;
	return {
		ja: `「${label}」は${terms}期ですが、印刷された年は${years}年分です。印刷のまま示しています。`,
		easy: `「${label}」は${terms}期です。でも、年は${years}年分です。書かれたままです。`,
		en: `“${termName(label, 'en')}” are ${terms} terms, but the years printed are ${years}. Shown as printed.`
	};
}

/** A printed year beside a year of an era that is another one. */
export function doubtOfEra(text: string): InEach<string> | null {
	const [, year, letter, ofEra] = /(\d{4})\s*[(（]([A-Z])(\d+)[)）]/.exec(text) ?? [];
	const era = letter ? eraOfName(letter) : null;
	if (!year || !era || eraYearToYear(era, Number(ofEra)) === Number(year)) return null;
	const printed = `${year} (${letter}${ofEra})`;
	const meant = eraYearToYear(era, Number(ofEra));
	return {
		ja: `「${printed}」と印刷されていますが、${letter}${ofEra}は${meant}年です。印刷のまま示しています。`,
		easy: `「${printed}」と書かれています。でも、${letter}${ofEra}は${meant}年です。`,
		en: `Printed as “${printed}”, but ${letter}${ofEra} is ${meant}. Shown as printed.`
	};
}

/** An event that stands in the year of its month, not in the printed row of the table. */
function doubtOfYear({ source, from, isPrinted }: HistoryEntry): InEach<string> | null {
	const [, printed] = /歴史の表 (\d{4})年/.exec(source) ?? [];
	if (!isPrinted || !printed || Number(printed) === from) return null;
	return {
		ja: `報告書では${printed}年の行にあります。文の中の月に合わせて、${from}年に置きました。`,
		easy: `報告書では${printed}年のところにあります。文の中の月に合わせました。`,
		en: `In the report it is in the row of ${printed}. Placed in ${from}, the year of the month in its text.`
	};
}

/** An event of January to March: its fiscal year is the one before. */
function doubtOfMonth({ text, from }: HistoryEntry): InEach<string> | null {
	const [, month] = /（([1-3])月）$/.exec(text) ?? [];
	if (!month) return null;
	return {
		ja: `${from}年${month}月は、4月始まりで数えると${from - 1}年度です。表の「年次」は暦の年です。`,
		easy: `${from}年${month}月は、${from - 1}年度です。表の年は、1月からの年です。`,
		en: `By fiscal years, which begin in April, this is in FY${from - 1}. The table goes by calendar years.`
	};
}

/** Numbers of teams that the report gives otherwise elsewhere, by the printed text. */
const OTHERWISE: Readonly<Record<string, InEach<string>>> = {
	'5ワーキングが活動中': {
		ja: 'この文では5チームですが、まとめの一覧には「(生活向上部)」を加えた6つが並びます。印刷のまま示しています。',
		easy: 'この文では5チームです。まとめの一覧では6つです。書かれたままです。',
		en: 'Five teams here, but the list in the summary has six, with “(生活向上部)”. Shown as printed.'
	}
};

/** What does not fit in the printed source of an entry; null where all does. */
export function doubtOf(entry: HistoryEntry): InEach<string> | null {
	if (!entry.isPrinted) return null;
	return (
		doubtOfTerm(entry) ??
		doubtOfYear(entry) ??
		doubtOfMonth(entry) ??
		OTHERWISE[entry.text] ??
		doubtOfEra(entry.text)
	);
}
