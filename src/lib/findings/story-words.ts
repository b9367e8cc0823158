import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { ABOUT_SAME, about, amount as amountOf, share, unitFor, type Pair } from './words';

/** What is counted, with its counter word and its English noun. */
const UNITS = {
	person: { ja: '名', easy: '人', en: 'people' },
	organization: { ja: '機関', easy: '機関', en: 'organizations' },
	session: { ja: '回', easy: '回', en: 'sessions' },
	meeting: { ja: '回', easy: '回', en: 'meetings' },
	team: { ja: 'チーム', easy: 'チーム', en: 'teams' },
	entry: { ja: '件', easy: '件', en: 'entries' },
	activity: { ja: '件', easy: '件', en: 'activities' }
} as const;

/** A thing that is counted in sentences about teams, history and pillars. */
export type Counted = keyof typeof UNITS;

/** Said in place of any finding when no row is left. */
export const NOTHING_TO_SHOW: InEach<string> = {
	ja: '表示できる記録はありません',
	easy: '見られる記録はありません',
	en: 'There is no record to show'
};

/** 「12名」「12人」 “12 people”. */
export function amount(value: number, unit: Counted, mode: LanguageMode): string {
	return amountOf(value, pick(UNITS[unit], mode), mode);
}

/** Different people: 「実30名」 “30 people”; 「人数は非公開」 where that is told to nobody. */
export function distinctPeople(value: number, mode: LanguageMode): string {
	const people = amount(value, 'person', mode);
	if (value === WITHHELD) return pick({ ja: `人数は${people}`, en: `people ${people}` }, mode);
	return pick({ ja: `実${people}`, easy: people, en: people }, mode);
}

/** 「2022年度」 “FY2022”. */
export function yearName(year: number, mode: LanguageMode): string {
	return pick({ ja: `${year}年度`, en: `FY${year}` }, mode);
}

/** 「2013年度から2018年度まで」 “FY2013 to FY2018”; one year alone by its name. */
export function yearsName(from: number, to: number, mode: LanguageMode): string {
	if (from === to) return yearName(from, mode);
	return pick(
		{
			ja: `${yearName(from, mode)}から${yearName(to, mode)}まで`,
			en: `${yearName(from, mode)} to ${yearName(to, mode)}`
		},
		mode
	);
}

/** A term of the steering committee, printed as 「1～4期」 or 「15期～」: “Terms 1–4”, “Term 15–”. */
export function termName(printed: string, mode: LanguageMode): string {
	const [, first, last, open] = /^(\d+)(?:～(\d+))?期(～?)$/.exec(printed) ?? [];
	if (!first) return printed;
	const en = last ? `Terms ${first}–${last}` : `Term ${first}${open ? '–' : ''}`;
	return pick({ ja: printed, en }, mode);
}

/** Parts in a row: 「精神、企業」 “A, B”. */
export function listed(parts: readonly string[], mode: LanguageMode): string {
	return parts.join(pick({ ja: '、', en: ', ' }, mode));
}

/** A share with its base; below n = 10 the counts alone. */
export function shareIn(part: number, base: number, unit: Counted, mode: LanguageMode): string {
	return share(part, base, pick(UNITS[unit], mode), mode);
}

/**
 * 「前年度より12名増えました」 “12 more people than the year before”; '' where one of the two is not
 * shown.
 */
export function changeIn(
	{ now, before, isRounded = false }: Pair,
	unit: Counted,
	mode: LanguageMode
): string {
	const difference = Math.abs(now - before);
	if (isHidden(now) || isHidden(before)) return '';
	if (now === before && isRounded && now !== 0) {
		const same = pick(ABOUT_SAME, mode);
		const said = { ja: `前年度と${same}でした`, easy: `前の年度と${same}でした` };
		return pick({ ...said, en: `${same} as the year before` }, mode);
	}
	if (now === before) {
		return pick({ ja: '前年度と変わりませんでした', en: 'as many as the year before' }, mode);
	}
	const isMore = now > before;
	const of = unitFor(difference, UNITS[unit].en, mode);
	const by = about(difference, isRounded, mode, amount(difference, unit, mode));
	return pick(
		{
			ja: `前年度より${by}${isMore ? '増えました' : '減りました'}`,
			easy: `前の年度より${by}${isMore ? '多いです' : '少ないです'}`,
			en: `${about(difference, isRounded, mode)} ${isMore ? 'more' : 'fewer'} ${of} than the year before`
		},
		mode
	);
}
