import { isNarrowed } from '$lib/domain/filters';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach } from '$lib/domain/language';
import { isUnfinished, type View } from '$lib/domain/view';
import { unfinishedNote } from './finished';
import type { MetricRows } from './rows';
import { amount, inTurn } from './words';

type Row = MetricRows['organization-movements'];

/** Ways in which the organizations of a year differ from those before. */
export const MOVEMENTS = ['new', 'returned', 'gone'] as const;

/** One of them. */
export type Movement = (typeof MOVEMENTS)[number];

interface Words {
	new: (year: string, said: string) => string;
	nobodyNew: (year: string) => string;
	returned: (said: string) => string;
	nobodyReturned: string;
	gone: (said: string, closed: string) => string;
	nobodyGone: string;
	/** Of those that are gone. */
	closed: (said: string) => string;
	notOver: string;
	first: (year: string) => string;
	noYearBefore: string;
	/** Said where filters leave out a part. */
	inView: string;
	organizations: string;
}

const WORDS: InEach<Words> = {
	ja: {
		new: (year, said) => `${year}に初めて来た機関は${said}です。`,
		nobodyNew: (year) => `${year}に初めて来た機関はありません。`,
		returned: (said) => `1年以上あけて戻って来た機関は${said}です。`,
		nobodyReturned: '1年以上あけて戻って来た機関はありません。',
		gone: (said, closed) => `前の年度に来て、この年度に来ていない機関は${said}です${closed}。`,
		nobodyGone: '前の年度に来た機関は、どこもこの年度に来ています。',
		closed: (said) => `（うち${said}は閉じました）`,
		notOver: '。これから来る機関もあります。',
		first: (year) => `${year}は記録の最初の年度のため、来た機関はどこも初めてに数えます。`,
		noYearBefore: '前の年度に来た機関の記録がないため、来なくなった機関は分かりません。',
		inView: '絞り込んだ範囲の出席だけで見ています。',
		organizations: '機関'
	},
	easy: {
		returned: (said) => `1年か、もっと長く休んでから、また来た機関は${said}です。`,
		nobodyReturned: '1年か、もっと長く休んでから、また来た機関はありません。',
		gone: (said, closed) => `前の年度に来て、この年度に来ていない機関は${said}です${closed}。`,
		closed: (said) => `（その中の${said}は、もうありません）`,
		notOver: '。これから来る機関もあります。',
		first: (year) => `${year}は、記録の最初の年度です。だから、どの機関も「初めて」です。`,
		noYearBefore: '前の年度の記録がありません。だから、来なくなった機関は分かりません。',
		inView: '選んだものだけを見ています。'
	},
	en: {
		new: (year, said) => `New in ${year}: ${said}.`,
		nobodyNew: (year) => `No organization was new in ${year}.`,
		returned: (said) => `Back after a year or more: ${said}.`,
		nobodyReturned: 'None came back after a year or more.',
		gone: (said, closed) => `Came the year before and not in this one: ${said}${closed}.`,
		nobodyGone: 'All that came the year before came in this one.',
		closed: (said) => `, of which ${said} closed`,
		notOver: '. Others may yet come.',
		first: (year) => `${year} is the first on record, so all that came count as new.`,
		noYearBefore: 'Nobody is on record in the year before, so none can be missed.',
		inView: 'Only attendance in view is looked at.',
		organizations: 'organizations'
	}
};

/** Those of a year's organizations that moved in one way, the latest to be seen first. */
export function movedIn(rows: readonly Row[], movement: Movement): Row[] {
	const isMoved = ({ turn, arrival }: Row) =>
		movement === 'gone' ? turn === 'gone' : arrival === movement;
	const dayOf = ({ came_on, seen_before }: Row) =>
		(movement === 'gone' ? seen_before : came_on) ?? '';
	const moved = rows.filter(isMoved);
	return moved.sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function goneInWords(rows: readonly Row[], words: Words, view: View): string {
	if (!rows.some(({ turn }) => turn === 'gone' || turn === 'stayed')) return words.noYearBefore;
	const gone = movedIn(rows, 'gone');
	if (gone.length === 0) return words.nobodyGone;
	const inWords = (number: number) => amount(number, words.organizations, view.language);
	const closed = gone.filter(({ presence }) => presence === 'closed').length;
	return words.gone(inWords(gone.length), closed > 0 ? words.closed(inWords(closed)) : '');
}

/** Which organizations came for the first time, came back and stayed away in a year; '' without. */
export function movementsSentence(rows: readonly Row[], view: View): string {
	const [row] = rows;
	if (!row) return '';
	const words = pick(WORDS, view.language);
	const year = fiscalYearText(row.fiscal_year, view.language);
	if (row.fiscal_year === view.firstYear) return words.first(year);
	const counted = (movement: Movement) => movedIn(rows, movement).length;
	const inWords = (number: number) => amount(number, words.organizations, view.language);
	const [came, back] = [counted('new'), counted('returned')];
	const ofYear = { ...view, years: { from: row.fiscal_year, to: row.fiscal_year } };
	const isOver = !isUnfinished(view, row.fiscal_year);
	return inTurn(
		[
			isOver ? '' : `${unfinishedNote(ofYear)}${words.notOver}`,
			came ? words.new(year, inWords(came)) : words.nobodyNew(year),
			back ? words.returned(inWords(back)) : words.nobodyReturned,
			goneInWords(rows, words, view),
			isNarrowed(view.filters) ? words.inView : ''
		].filter(Boolean),
		view.language
	);
}
