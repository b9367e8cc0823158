import type { MetricRows } from '$lib/findings/rows';
import type { QualityMessages } from './quality-messages';

type Ledger = MetricRows['quality-ledger'];

/** A column of the ledger that says how many attendances something lacking concerns. */
export type GapColumn = keyof QualityMessages['gaps'];

/** Something that the records lack, in words. */
export interface Gap {
	column: GapColumn;
	value: number;
	what: string;
	/** The number in words. */
	text: string;
	share: string;
	mend: string;
	link: string;
	/** Page where it is mended. */
	path: string;
}

const PATHS: Readonly<Record<GapColumn, string>> = {
	expected_attendances: '/meetings/',
	attendances_without_organization: '/import/',
	attendances_not_listed: '/organizations/',
	attendances_without_person: '/import/',
	attendances_without_kind: '/organizations/',
	attendances_without_municipality: '/organizations/'
};

/** Below this base no percentage is given (METRICS.md). */
const SMALLEST_BASE = 10;

function shareOf(part: number, base: number, t: QualityMessages): string {
	if (base < SMALLEST_BASE) return t.ofFew(part, base);
	const percent = (part / base) * 100;
	return t.share100(percent > 0 && percent < 1 ? '<1' : percent.toFixed(0), base);
}

/** What is lacking, what concerns most attendances first; nothing that concerns none. */
export function gapsOf(ledger: Ledger, t: QualityMessages): Gap[] {
	const columns = Object.keys(PATHS) as GapColumn[];
	return columns
		.map((column): Gap => {
			const { what, mend, link } = t.gaps[column];
			const value = ledger[column];
			const isGuess = column === 'expected_attendances';
			return {
				column,
				value,
				what: what(ledger.meetings_without_roll),
				text: isGuess ? t.about(value) : t.people(value),
				share: isGuess ? t.noShare : shareOf(value, ledger.attendances, t),
				mend,
				link,
				path: PATHS[column]
			};
		})
		.filter(({ value, column }) => {
			return value > 0 || (column === 'expected_attendances' && ledger.meetings_without_roll > 0);
		})
		.sort((a, b) => b.value - a.value);
}

/** Something that an organization or a roll lacks, in words. */
export interface Lack {
	text: string;
	/** The column of the metric that counts it; '' where nothing is counted. */
	column: string;
}

/** What an organization lacks, in words. */
export function lacksOf(row: MetricRows['organizations-to-mend'], t: QualityMessages): Lack[] {
	const lacks = [
		row.organization_kind === 'unknown' ? t.state.kind : '',
		row.municipality_code === 'unknown' ? t.state.municipality : ''
	];
	const said = row.state === 'not-listed' ? [t.state['not-listed']] : lacks.filter(Boolean);
	return said.map((text) => ({ text, column: '' }));
}

/** What the roll of a meeting lacks, in words, each with the column that counts it. */
export function rollLacks(row: MetricRows['meetings-to-mend'], t: QualityMessages): Lack[] {
	if (row.roll === 'no') return [{ text: t.noRoll, column: '' }];
	const { attendances_without_person: nameless, attendances_without_known_organization: unknown } =
		row;
	const lacks: Lack[] = [];
	if (nameless > 0)
		lacks.push({ text: t.withoutPerson(nameless), column: 'attendances_without_person' });
	if (unknown > 0)
		lacks.push({ text: t.withoutKnown(unknown), column: 'attendances_without_known_organization' });
	return lacks;
}
