import { WITHHELD } from '$lib/domain/hidden-count';
import { pick } from '$lib/domain/language';
import { isRounded, type View } from '$lib/domain/view';
import { closed, extremesOf, joined, nothingSaid, rowOf, yearName } from './network';
import type { MetricRows } from './rows';
import { about, amount, count, decimal, PEOPLE } from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

type ElephantRow = MetricRows['elephant-factor'];
type AbsenceRow = MetricRows['absence-factor'];
type ConcentrationRow = MetricRows['concentration'];
type DiversityRow = MetricRows['diversity'];

/** How many organizations make up half, in the last year in view and the year before. */
export function elephantFinding(rows: readonly ElephantRow[], view: View): string {
	const now = rowOf(rows, view.years.to);
	if (!now) return nothingSaid(rows, view);
	const year = yearName(now.fiscal_year, view);
	const [few, all] = [count(now.elephant_factor), count(now.organizations)];
	const said = pick(
		{
			ja: `${year}は、延べ参加の半数が${all}機関のうち${few}機関から`,
			easy: `${year}は、参加の半分が${all}の機関のうち${few}の機関から`,
			en: `${year}: half of attendances from ${few} of ${amount(now.organizations, 'organizations', 'en')}`
		},
		view.language
	);
	const before = rowOf(rows, view.years.to - 1);
	if (!before) return said;
	const earlier = count(before.elephant_factor);
	return `${said}${pick({ ja: `、前年度は${earlier}機関`, en: `; ${earlier} the year before` }, view.language)}`;
}

/** The year that rested on fewest organizations and on most. */
export function elephantSummary(rows: readonly ElephantRow[], view: View): string {
	if (rows.length === 0) return closed(nothingSaid(rows, view), view);
	const meaning = pick(
		{
			ja: '数が小さいほど、参加は少ない機関に支えられています。',
			easy: '数が小さいと、少ない機関にたよっています。',
			en: 'The smaller the number, the fewer organizations participation rests on.'
		},
		view.language
	);
	const numbers = numbersOf(rows, ({ elephant_factor }) => elephant_factor);
	const series = { measure: MEASURES.organizations, numbers, namesEnds: true };
	const beside = yearContext([series], view);
	const ends = extremesOf(rows, ({ elephant_factor }) => elephant_factor, view);
	if (!ends) return joined([closed(elephantFinding(rows, view), view), beside, meaning], view);
	const { least, most, yearsOfLeast, yearsOfMost } = ends;
	const said = pick(
		{
			ja: `半数を支える機関が最も少ないのは${yearsOfLeast}の${count(least.elephant_factor)}機関、最も多いのは${yearsOfMost}の${count(most.elephant_factor)}機関です。`,
			en: `Half rested on fewest organizations in ${yearsOfLeast} (${count(least.elephant_factor)}) and on most in ${yearsOfMost} (${count(most.elephant_factor)}).`
		},
		view.language
	);
	return joined([said, beside, meaning], view);
}

/** How many people make up half, in the last year in view and the year before. */
export function absenceFinding(rows: readonly AbsenceRow[], view: View): string {
	const now = rowOf(rows, view.years.to);
	if (!now) return nothingSaid(rows, view);
	const before = rowOf(rows, view.years.to - 1);
	const said = absenceIn(now, view);
	return before ? `${said}${absenceBefore(before.absence_factor, view)}` : said;
}

function absenceBefore(factor: number, { language }: View): string {
	const people = amount(factor, pick(PEOPLE, language), language);
	return pick(
		{
			ja: `、前年度は${people}`,
			easy: `、前の年度は${people}`,
			en: `; ${count(factor, language)} the year before`
		},
		language
	);
}

function absenceIn(now: AbsenceRow, view: View): string {
	const year = yearName(now.fiscal_year, view);
	const [few, all] = [count(now.absence_factor), count(now.participants)];
	if (now.participants === WITHHELD) {
		return pick(
			{
				ja: `${year}は、延べ参加の半数が${few}名の出席から`,
				easy: `${year}は、参加の半分が${few}人の出席から`,
				en: `In ${year}, half of all attendances were those of ${amount(now.absence_factor, 'people', 'en')}`
			},
			view.language
		);
	}
	return pick(
		{
			ja: `${year}は、延べ参加の半数が実参加${all}名のうち${few}名の出席から`,
			easy: `${year}は、参加の半分が${all}人のうち${few}人の出席から`,
			en: `In ${year}, half of all attendances were those of ${few} of ${amount(now.participants, 'people', 'en')}`
		},
		view.language
	);
}

/** The same over the years; never who. */
export function absenceSummary(rows: readonly AbsenceRow[], view: View): string {
	if (rows.length === 0) return closed(nothingSaid(rows, view), view);
	const note = pick(
		{
			ja: '人数だけを数え、だれかは示しません。',
			easy: 'だれなのかは出しません。',
			en: 'Only the number is given, never who.'
		},
		view.language
	);
	const numbers = numbersOf(rows, ({ absence_factor }) => absence_factor);
	const beside = yearContext([{ measure: MEASURES.people, numbers, namesEnds: true }], view);
	const ends = extremesOf(rows, ({ absence_factor }) => absence_factor, view);
	if (!ends) return joined([closed(absenceFinding(rows, view), view), beside, note], view);
	const { least, most, yearsOfLeast, yearsOfMost } = ends;
	const isOfPeople = isRounded(view, 'absence-factor', 'absence_factor');
	const say = (row: AbsenceRow, isShared: boolean) =>
		about(row.absence_factor, isOfPeople && isShared, view.language);
	const [few, many] = [say(least, ends.isLeastShared), say(most, ends.isMostShared)];
	const said = pick(
		{
			ja: `半数を支える人が最も少ないのは${yearsOfLeast}の${few}名、最も多いのは${yearsOfMost}の${many}名です。`,
			easy: `一番少ないのは${yearsOfLeast}の${few}人です。一番多いのは${yearsOfMost}の${many}人です。`,
			en: `Half rested on fewest people in ${yearsOfLeast} (${few}) and on most in ${yearsOfMost} (${many}).`
		},
		view.language
	);
	return joined([said, beside, note], view);
}

/** Below this many organizations counts stand alone (METRICS.md). */
const SMALLEST_BASE = 10;

const UNIT = { ja: '機関', en: '' };

/** Behind a number of the year, that of the year before. */
function beforeInWords(said: string, view: View): string {
	const words = {
		ja: `、前年度は${said}`,
		easy: `。前の年度は${said}`,
		en: `; ${said} the year before`
	};
	return pick(words, view.language);
}

/** The effective number of organizations of the last year in view. */
export function concentrationFinding(rows: readonly ConcentrationRow[], view: View): string {
	const now = rowOf(rows, view.years.to);
	if (!now) return nothingSaid(rows, view);
	const year = yearName(now.fiscal_year, view);
	const all = count(now.organizations);
	if (now.organizations < SMALLEST_BASE) {
		const few = {
			ja: `${year}に参加したのは${all}機関`,
			en: `${amount(now.organizations, 'organizations', 'en')} took part in ${year}`
		};
		return pick(few, view.language);
	}
	const effective = decimal(now.effective_organizations);
	const said = pick(
		{
			ja: `${year}は${all}機関が参加、偏りをならすと実質${effective}機関`,
			easy: `${year}は${all}の機関が参加、かたよりを考えると${effective}の機関にあたる`,
			en: `${all} organizations took part in ${year}, as concentrated as ${effective} equal ones`
		},
		view.language
	);
	const before = rowOf(rows, view.years.to - 1);
	if (!before || before.organizations < SMALLEST_BASE) return said;
	return `${said}${beforeInWords(`${decimal(before.effective_organizations)}${pick(UNIT, view.language)}`, view)}`;
}

/** What the effective number says. */
export function concentrationSummary(rows: readonly ConcentrationRow[], view: View): string {
	if (rows.length === 0) return closed(nothingSaid(rows, view), view);
	const meaning = pick(
		{
			ja: '実質的な機関の数（1÷HHI）は、どの機関も同じだけ参加したときに参加機関数と同じになり、偏るほど小さくなります。',
			easy: 'どの機関も同じ数だけ来ると、機関の数と同じになります。かたよると、小さくなります。',
			en: 'The effective number (1÷HHI) equals the number of organizations where all take part alike, and falls as participation is concentrated.'
		},
		view.language
	);
	const numbers = numbersOf(rows, (row) =>
		row.organizations < SMALLEST_BASE ? null : row.effective_organizations
	);
	const beside = yearContext([{ measure: MEASURES.effective, numbers }], view);
	return joined([closed(concentrationFinding(rows, view), view), beside, meaning], view);
}

/** 「9種類・12市区町村」, leaving out what is not known. */
function spread(kinds: string | null, places: string | null, view: View): string {
	const parts = [
		kinds &&
			pick(
				{ ja: `${kinds}種類`, en: `${kinds} ${kinds === '1' ? 'kind' : 'kinds'}` },
				view.language
			),
		places &&
			pick(
				{
					ja: `${places}市区町村`,
					en: `${places} ${places === '1' ? 'municipality' : 'municipalities'}`
				},
				view.language
			)
	].filter(Boolean);
	return parts.join(view.language === 'en' ? ' and ' : '・');
}

/** The effective numbers of a year, of what is known. */
function effectiveOf({ effective_kinds, effective_municipalities }: DiversityRow): string[] {
	return [effective_kinds, effective_municipalities]
		.filter(Boolean)
		.map((value) => decimal(Number(value)));
}

/** Kinds of organization and municipalities of the last year in view, counted and effective. */
export function diversityFinding(rows: readonly DiversityRow[], view: View): string {
	const now = rowOf(rows, view.years.to);
	if (!now) return nothingSaid(rows, view);
	const year = yearName(now.fiscal_year, view);
	const written = (value: number | null, toText: (value: number) => string) =>
		value ? toText(value) : null;
	const all = spread(written(now.kinds, count), written(now.municipalities, count), view);
	const [kinds, places] = [now.effective_kinds, now.effective_municipalities];
	const numbers = effectiveOf(now);
	const effective = spread(written(kinds, decimal), written(places, decimal), view);
	const said = pick(
		{
			ja: `${year}は${all}から参加、偏りをならすと実質${effective}`,
			easy: `${year}は${all}から参加、かたよりを考えると${effective}にあたる`,
			en: `${year}: ${all}, as diverse as ${numbers.join(' and ')} of equal size`
		},
		view.language
	);
	const before = rowOf(rows, view.years.to - 1);
	if (!before || effectiveOf(before).length < numbers.length) return said;
	const same = {
		...before,
		effective_kinds: kinds ? before.effective_kinds : null,
		effective_municipalities: places ? before.effective_municipalities : null
	};
	const earlier = spread(
		written(same.effective_kinds, decimal),
		written(same.effective_municipalities, decimal),
		view
	);
	const isEnglish = view.language === 'en';
	return `${said}${beforeInWords(isEnglish ? effectiveOf(same).join(' and ') : earlier, view)}`;
}

/** What the effective numbers say. */
export function diversitySummary(rows: readonly DiversityRow[], view: View): string {
	if (rows.length === 0) return closed(nothingSaid(rows, view), view);
	const meaning = pick(
		{
			ja: '実質的な数は、延べ参加者が均等に分かれているときに実際の数と同じになり、偏るほど小さくなります。種類や所在地の分からない参加は含みません。',
			easy: '同じ数ずつ来ると、ほんとうの数と同じになります。かたよると、小さくなります。',
			en: 'The effective numbers equal the actual ones where attendances are evenly spread, and fall as they are not. Attendances without a known kind or place are left out.'
		},
		view.language
	);
	const numbers = numbersOf(rows, ({ effective_kinds: kinds }) => kinds || null);
	const beside = yearContext([{ measure: MEASURES.effectiveKinds, numbers }], view);
	return joined([closed(diversityFinding(rows, view), view), beside, meaning], view);
}
