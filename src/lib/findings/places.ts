import { fiscalYearsText, fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import { isUnfinished, type View } from '$lib/domain/view';
import { COMPOSITION_WORDS } from './composition-words';
import type { MetricRows } from './rows';
import { amount, count, inTurn, listed, PEOPLE, share } from './words';
import { notByYear } from './year-context';

type MapRow = MetricRows['regional-map'];
type NewRow = MetricRows['new-municipalities'];

/** Said in place of any finding about places or organizations when no row is left. */
export const NO_ROWS: InEach<string> = {
	ja: '表示できる記録はありません',
	easy: '見せられる記録はありません',
	en: 'There are no records to show'
};

/** A full stop behind a finding that stands as a sentence. */
export function asSentence(text: string, language: LanguageMode): string {
	return language === 'en' ? `${text}.` : `${text}。`;
}

/** The name of a municipality; of one without a name its code in brackets. */
export function placeName(
	{ municipality, municipality_code: code }: Pick<MapRow, 'municipality' | 'municipality_code'>,
	language: LanguageMode
): string {
	if (code === 'unknown') return pick({ ja: '不明', easy: 'わからない', en: 'unknown' }, language);
	if (municipality !== null) return placeIn(municipality, code, language);
	return pick({ ja: `（${code}）`, en: `(${code})` }, language);
}

const sumOf = (rows: readonly MapRow[], column: 'attendances' | 'organizations') =>
	rows.reduce((sum, row) => sum + row[column], 0);

/** Inside and outside the home area; a place that is not known is neither. */
function sides(rows: readonly MapRow[]) {
	const known = rows.filter(({ municipality_code: code }) => code !== 'unknown');
	return {
		home: known.filter((row) => row.in_home_area === 1),
		outside: known.filter((row) => row.in_home_area === 0)
	};
}

/** The 年度 chosen on the map; 0 for all that are in view. */
export function mapYear({ choices }: View): number {
	return Number(choices['map_year'] ?? 0) || 0;
}

function period(view: View): string {
	const year = mapYear(view);
	if (year > 0) return fiscalYearText(year, view.language);
	return fiscalYearsText(view.years.from, view.years.to, view.language);
}

function nothingOnMap(rows: readonly MapRow[], view: View): string {
	const year = mapYear(view);
	if (sumOf(rows, 'attendances') > 0) {
		return pick(COMPOSITION_WORDS, view.language).placesUnknown(period(view));
	}
	if (rows.length === 0 || year === 0) return pick(NO_ROWS, view.language);
	const named = fiscalYearText(year, view.language);
	return pick(
		{ ja: `${named}の参加の記録はありません`, en: `There is no attendance on record in ${named}` },
		view.language
	);
}

/** Attendances from the home area, and organizations and attendances from outside. */
export function mapFinding(rows: readonly MapRow[], view: View): string {
	const { language } = view;
	const { home, outside } = sides(rows);
	const [inside, beyond] = [sumOf(home, 'attendances'), sumOf(outside, 'attendances')];
	if (inside + beyond === 0) return nothingOnMap(rows, view);
	const people = (value: number) => amount(value, pick(PEOPLE, language), language);
	const others = sumOf(outside, 'organizations');
	return pick(
		{
			ja: `${period(view)}は圏域から延べ${people(inside)}、圏域の外から${count(others)}機関・延べ${people(beyond)}`,
			easy: `${period(view)}は、地元から${people(inside)}、地元の外から${people(beyond)}`,
			en: `${period(view)}: ${amount(inside, 'attendances', 'en')} from the home area, ${count(beyond)} from outside`
		},
		language
	);
}

/** The five municipalities with most attendances, what is not known, and how to read the map. */
export function mapSummary(rows: readonly MapRow[], view: View): string {
	const { language } = view;
	if (sumOf(rows, 'attendances') === 0) return asSentence(nothingOnMap(rows, view), language);
	const people = (value: number) => amount(value, pick(PEOPLE, language), language);
	const top = rows
		.filter((row) => row.municipality_code !== 'unknown' && row.attendances > 0)
		.slice(0, 5)
		.map((row) => {
			const gap = language === 'en' ? ' ' : '';
			return `${placeName(row, language)}${gap}${language === 'en' ? count(row.attendances) : people(row.attendances)}`;
		});
	const lost = rows.find((row) => row.municipality_code === 'unknown')?.attendances ?? 0;
	const ranked = listed(top, language);
	// A map without a place has no shades to be explained.
	if (top.length === 0) {
		const words = pick(COMPOSITION_WORDS, language);
		return inTurn([words.unknownPlace(lost), words.placesFrom], language);
	}
	const parts = pick(
		{
			ja: [
				`延べ参加者数は、多い順に${ranked}です。`,
				lost ? `所在地の分からない参加が${people(lost)}あります。` : '',
				'色の濃いところほど多く、太い枠が圏域です。図に入らない市区町村も表にあります。'
			],
			easy: [
				`多い順に、${ranked}です。`,
				lost ? `場所のわからない参加が${people(lost)}あります。` : '',
				'色がこい所ほど、人が多く来ました。太い線の中が地元です。'
			],
			en: [
				`Most attendances: ${ranked}. `,
				lost ? `${amount(lost, 'attendances', 'en')} from places not on record. ` : '',
				'The darker, the more; thick outlines are the home area. Places outside the picture are in the table.'
			]
		},
		language
	);
	// The rows of a year that is chosen on the map are of that year alone.
	const apart = mapYear(view) === 0 ? notByYear(view) : '';
	return inTurn([parts.join(''), apart], language);
}

/** How many of the known organizations of the home area came. */
export function coverageFinding(rows: readonly MapRow[], view: View): string {
	const { language } = view;
	const { home } = sides(rows);
	const known = home.reduce((sum, row) => sum + row.known_organizations, 0);
	if (known === 0) {
		return pick(
			{
				ja: '圏域の機関の記録はありません',
				easy: '地元の機関の記録はありません',
				en: 'There is no organization of the home area on record'
			},
			language
		);
	}
	const unit = pick({ ja: '機関', easy: '機関', en: 'organizations' }, language);
	const part = share(sumOf(home, 'organizations'), known, unit, language);
	// As a count the share names the organizations itself.
	const of = part.includes('%') ? ' of the known organizations' : '';
	return pick(
		{
			ja: `${period(view)}に参加した圏域の機関は${part}`,
			easy: `${period(view)}に来た、地元の機関は${part}`,
			en: `${period(view)}: ${part}${of} of the home area came`
		},
		language
	);
}

/** Attending and known organizations of the municipalities with most known ones, as counts. */
export function coverageSummary(rows: readonly MapRow[], view: View): string {
	const { language } = view;
	const top = knownPlaces(rows).slice(0, language === 'easy' ? 3 : 5);
	if (top.length === 0) {
		const said = asSentence(coverageFinding(rows, view), language);
		return inTurn([said, pick(COMPOSITION_WORDS, language).placesFrom], language);
	}
	const said = top.map((row) => {
		const [came, known] = [count(row.organizations), count(row.known_organizations)];
		const name = placeName(row, language);
		return pick(
			{
				ja: `${name}は${known}機関のうち${came}機関`,
				easy: `${name}は${known}機関のうち${came}機関`,
				en: `${name} ${came} of ${known}`
			},
			language
		);
	});
	const told = pick(
		{
			ja: `${coverageFinding(rows, view)}。${listed(said, language)}が参加しました。割合の元は今の一覧にある機関で、それより前に閉じた機関や統合された機関を除きます。`,
			easy: `${coverageFinding(rows, view)}。${listed(said, language)}が来ました。`,
			en: `${coverageFinding(rows, view)}. Organizations that came: ${listed(said, language)}. Known are those on the list of today, but for those closed or merged before.`
		},
		language
	);
	const isOfYears = mapYear(view) === 0 && view.years.from < view.years.to;
	return isOfYears ? inTurn([told, pick(EVER, language)], language) : told;
}

/** Said of several years together. */
const EVER: InEach<string> = {
	ja: '一度でも参加した機関を数えるため、期間が長いほど高くなります。',
	easy: '1回でも来た機関を数えます。だから、長い時間を見ると数が大きくなります。',
	en: 'Whoever came once counts, so the share rises with the years in view.'
};

/** Municipalities of which organizations are known, most first; those of the home area before. */
export function knownPlaces(rows: readonly MapRow[]): MapRow[] {
	return rows
		.filter((row) => row.known_organizations > 0 && row.municipality_code !== 'unknown')
		.toSorted(
			(a, b) =>
				b.in_home_area - a.in_home_area ||
				b.known_organizations - a.known_organizations ||
				b.organizations - a.organizations
		);
}

const MOST_NAMED = 3;

/** That no municipality is new in the last year in view, or not yet. */
function noneIsNew(year: string, view: View): string {
	const said: InEach<string> = isUnfinished(view, view.years.to)
		? {
				ja: `途中の${year}に、新しく加わった市区町村はまだありません`,
				easy: `${year}に、はじめて来た市や町は、まだありません`,
				en: `No municipality is new in ${year} so far`
			}
		: {
				ja: `${year}に新しく加わった市区町村はありません`,
				easy: `${year}に、はじめて来た市や町はありません`,
				en: `No municipality is new in ${year}`
			};
	return pick(said, view.language);
}

/** The municipalities that are new in the last year in view, by name. */
export function newPlacesFinding(rows: readonly NewRow[], view: View): string {
	const { language } = view;
	if (rows.length === 0) return pick(NO_ROWS, language);
	const year = view.years.to;
	const named = fiscalYearText(year, language);
	const fresh = rows.filter((row) => row.fiscal_year === year);
	if (fresh.length === 0) return noneIsNew(named, view);
	if (year === view.firstYear) {
		return pick(
			{
				ja: `${named}は記録の最初の年度で、${count(fresh.length)}市区町村すべてが新しくなります`,
				easy: `${named}は、記録のはじめの年度です`,
				en: `${named} is the first year on record: ${fresh.length === 1 ? 'its one municipality is' : `all ${count(fresh.length)} municipalities are`} new`
			},
			language
		);
	}
	const names = fresh.slice(0, MOST_NAMED).map((row) => placeName(row, language));
	const [rest, all] = [fresh.length - names.length, listed(names, language)];
	const said = pick(
		{
			ja: `${named}に${all}${rest > 0 ? `など${count(fresh.length)}市区町村` : ''}から初めて参加がありました`,
			easy: `${named}に、${all}${rest > 0 ? 'など' : ''}からはじめて人が来ました`,
			en:
				rest > 0
					? `${amount(fresh.length, 'municipalities', 'en')} are new in ${named}`
					: `New in ${named}: ${all}`
		},
		language
	);
	return `${said}${newBefore(rows, view)}`;
}

/** How many municipalities were new in the year before; '' where nothing could be new then. */
function newBefore(rows: readonly NewRow[], view: View): string {
	const year = view.years.to - 1;
	// Of a year that is not over it is not known how many it will have.
	if (isUnfinished(view, view.years.to) || year <= view.firstYear || year < view.years.from) {
		return '';
	}
	const before = rows.filter((row) => row.fiscal_year === year).length;
	return pick(
		{
			ja: `（前年度は${before === 0 ? 'なし' : `${count(before)}市区町村`}）`,
			easy: `。前の年度は${before === 0 ? 'ありませんでした' : `${count(before)}の市や町でした`}`,
			en: `; ${before === 0 ? 'none' : count(before)} the year before`
		},
		view.language
	);
}

/** How many municipalities came in since the first year, and from when the latest is. */
export function newPlacesSummary(rows: readonly NewRow[], view: View): string {
	const { language } = view;
	const finding = asSentence(newPlacesFinding(rows, view), language);
	const later = rows.filter((row) => row.fiscal_year > view.firstYear);
	const latest = later.at(-1);
	if (!latest) return finding;
	const outside = later.filter((row) => row.in_home_area === 0).length;
	const year = fiscalYearText(latest.fiscal_year, language);
	return pick(
		{
			ja: `${finding}記録の最初の年度より後に加わったのは${count(later.length)}市区町村で、圏域の外は${count(outside)}です。最も新しいのは${year}の${placeName(latest, language)}です。`,
			easy: `${finding}あとから加わった市や町は${count(later.length)}です。`,
			en: `${finding} ${amount(later.length, 'municipalities', 'en')} came in after the first year on record, ${count(outside)} of them outside the home area. The latest is ${placeName(latest, language)} in ${year}.`
		},
		language
	);
}
