import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { PRESENCE_WORDS } from './flow-words';
import { nothingAtAll, nothingIn } from './participation';
import type { MetricRows } from './rows';
import { day, inTurn } from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

const wordsFor = (view: View) => pick(PRESENCE_WORDS, view.language);
const yearText = (year: number, view: View) => fiscalYearText(year, view.language);
const stop = (view: View) => (view.language === 'en' ? '.' : '。');

function at<Row extends { fiscal_year: number }>(rows: readonly Row[], view: View) {
	return rows.find((row) => row.fiscal_year === view.years.to);
}

type Layers = MetricRows['participation-layers'];

/** Fewer meetings than this say who came to them, not who bears the participation. */
const FEWEST_MEETINGS = 3;

/** How many organizations bear four fifths of the last year in view. */
export function layersFinding(rows: readonly Layers[], view: View): string {
	const row = at(rows, view);
	if (!row || row.organizations === 0) return nothingIn(rows, view);
	const year = yearText(view.years.to, view);
	const words = wordsFor(view);
	if (row.meetings < FEWEST_MEETINGS) return words.noLayers(year, row.meetings);
	const before = rows.find((one) => one.fiscal_year === view.years.to - 1);
	const was =
		before && before.organizations > 0
			? words.layersBefore(
					yearText(before.fiscal_year, view),
					before.core_organizations,
					before.organizations
				)
			: '';
	return `${words.layers(year, row.core_organizations, row.organizations)}${was}`;
}

/** Each layer of the last year in view. */
export function layersSummary(rows: readonly Layers[], view: View): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const row = at(rows, view);
	const finding = `${layersFinding(rows, view)}${stop(view)}`;
	if (!row || row.organizations === 0 || row.meetings < FEWEST_MEETINGS) return finding;
	const numbers = numbersOf(
		rows.filter(({ meetings }) => meetings >= FEWEST_MEETINGS),
		({ core_organizations: core }) => core
	);
	const said = [
		finding,
		yearContext([{ measure: MEASURES.organizations, numbers }], view),
		words.eachLayer(row.core_organizations, row.regular_organizations, row.casual_organizations),
		words.steady(row.steady_organizations),
		words.noZeal
	];
	return inTurn(said, view.language);
}

type Dormant = MetricRows['dormant-organizations'];

const dormantIn = ({ newly_dormant, long_dormant }: Dormant) => newly_dormant + long_dormant;

/** How many organizations had not come for a year at the end of the last one in view. */
export function dormantFinding(rows: readonly Dormant[], view: View): string {
	const row = at(rows, view);
	if (!row) return nothingIn(rows, view);
	const words = wordsFor(view);
	const before = rows.find((one) => one.fiscal_year === view.years.to - 1);
	const was = before ? words.dormantBefore(dormantIn(before)) : '';
	const year = yearText(view.years.to, view);
	return words.dormant(year, dormantIn(row), row.newly_dormant, was);
}

/** The same with the day, and those that still come. */
export function dormantSummary(rows: readonly Dormant[], view: View): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const row = at(rows, view);
	const isCensored = view.years.from <= view.firstYear;
	const numbers = numbersOf(rows, dormantIn);
	const said = [
		`${dormantFinding(rows, view)}${stop(view)}`,
		yearContext([{ measure: MEASURES.organizations, numbers }], view),
		row
			? words.asOf(
					day(row.as_of, view.language),
					row.active_organizations,
					row.newly_dormant,
					row.long_dormant
				)
			: '',
		isCensored ? words.firstDormant(yearText(view.firstYear, view)) : ''
	];
	return inTurn(said, view.language);
}

type Returned = MetricRows['returned-organizations'];

/** How many organizations came back in the last year in view. */
export function returnedFinding(rows: readonly Returned[], view: View): string {
	const row = at(rows, view);
	if (!row) return nothingIn(rows, view);
	const words = wordsFor(view);
	const year = yearText(view.years.to, view);
	if (row.returned_organizations === 0) return words.noneReturned(year);
	const said = words.returned(year, row.returned_organizations);
	const before = rows.find((one) => one.fiscal_year === view.years.to - 1);
	if (!before || before.fiscal_year === view.firstYear) return said;
	const name = yearText(before.fiscal_year, view);
	return `${said}${words.returnedBefore(name, before.returned_organizations)}`;
}

/** The same with the year in which most came back. */
export function returnedSummary(rows: readonly Returned[], view: View): string {
	const [first, ...others] = rows;
	if (!first) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const most = others.reduce(
		(a, b) => (b.returned_organizations > a.returned_organizations ? b : a),
		first
	);
	const isCensored = view.years.from <= view.firstYear;
	const numbers = numbersOf(rows, (row) => row.returned_organizations);
	const hasMost = most.returned_organizations > 0 && others.length > 0;
	const said = [
		`${returnedFinding(rows, view)}${stop(view)}`,
		hasMost
			? words.mostReturned(yearText(most.fiscal_year, view), most.returned_organizations)
			: '',
		yearContext(
			[{ measure: MEASURES.organizations, numbers }],
			view,
			hasMost ? [most.fiscal_year] : []
		),
		isCensored ? words.firstReturned(yearText(view.firstYear, view)) : ''
	];
	return inTurn(said, view.language);
}
