import type { Choices } from '$lib/domain/choices';
import type { InEach, LanguageMode } from '$lib/domain/language';
import { pick } from '$lib/domain/language';

/** One value that can be chosen, with its words. */
interface Option {
	code: string;
	label: InEach<string>;
}

/** A measure, with the unit of its numbers. */
interface Measure extends Option {
	unit: InEach<string>;
}

const PEOPLE = { ja: '名', en: ' people', easy: '人' };
const ORGANIZATIONS = { ja: '機関', en: ' organizations' };

/** What can be counted. The first is usual. */
export const MEASURES: readonly [Measure, ...Measure[]] = [
	{
		code: 'attendances',
		label: { ja: '延べ参加者数', en: 'Attendances', easy: '参加した人の数（毎回数える）' },
		unit: PEOPLE
	},
	{
		code: 'participants',
		label: { ja: '実参加者数', en: 'Participants', easy: '参加した人の数（同じ人は1回）' },
		unit: PEOPLE
	},
	{
		code: 'organizations',
		label: { ja: '参加機関数', en: 'Organizations', easy: '参加した機関の数' },
		unit: ORGANIZATIONS
	},
	{
		code: 'meetings',
		label: { ja: '会議数', en: 'Meetings', easy: '会議の数' },
		unit: { ja: '回', en: ' meetings' }
	},
	{
		code: 'mean',
		label: { ja: '1回平均', en: 'Mean per meeting', easy: '会議1回の平均' },
		unit: PEOPLE
	},
	{
		code: 'new-participants',
		label: { ja: '新規の人', en: 'New people', easy: '初めての人' },
		unit: PEOPLE
	},
	{
		code: 'new-organizations',
		label: { ja: '新規機関', en: 'New organizations', easy: '初めての機関' },
		unit: ORGANIZATIONS
	}
];

/** By what numbers can be divided. The first is usual. */
export const SPLITS: readonly [Option, ...Option[]] = [
	{ code: 'none', label: { ja: 'なし', en: 'Not at all' } },
	{ code: 'organization-kind', label: { ja: '機関の種類', en: 'Kind of organization' } },
	{ code: 'municipality', label: { ja: '市区町村', en: 'Municipality' } },
	{ code: 'mode', label: { ja: '開催形態', en: 'Mode', easy: '集まり方' } },
	{ code: 'meeting-kind', label: { ja: '会議の種類', en: 'Kind of meeting' } },
	{
		code: 'newcomer',
		label: { ja: '新規・継続', en: 'New or returning', easy: '初めての人・来たことのある人' }
	},
	{
		code: 'home-area',
		label: { ja: '圏域内・圏域外', en: 'Inside or outside the home area', easy: '地元・地元の外' }
	}
];

/** The lengths of time that are counted. */
export const GRAINS: readonly Option[] = [
	{ code: 'meeting', label: { ja: '会議', en: 'Meeting' } },
	{ code: 'month', label: { ja: '月', en: 'Month' } },
	{ code: 'year', label: { ja: '年度', en: 'Fiscal year' } },
	{ code: 'term', label: { ja: '期（運営委員）', en: 'Term of the committee' } }
];

/** What the explorer is asked for. */
export interface TrendChoices {
	measure: Measure;
	split: Option;
	grain: string;
}

/** What choices ask for; what is not known counts as not chosen. */
export function trendChoices(choices: Choices): TrendChoices {
	const { measure, split, grain } = choices;
	return {
		measure: MEASURES.find(({ code }) => code === measure) ?? MEASURES[0],
		split: SPLITS.find(({ code }) => code === split) ?? SPLITS[0],
		grain: GRAINS.find(({ code }) => code === grain)?.code ?? 'month'
	};
}

const COUNTED_ONCE = ['participants', 'organizations', 'new-participants', 'new-organizations'];

/**
 * True where one person or organization may be counted in several periods. Who is new is so during
 * one 年度, and in no other.
 */
export function periodsOverlap({ measure, grain }: TrendChoices): boolean {
	if (!COUNTED_ONCE.includes(measure.code)) return false;
	return !measure.code.startsWith('new-') || grain === 'meeting' || grain === 'month';
}

/**
 * True where one person or organization may be counted in several parts of a period. A meeting has
 * one mode and one kind. An organization has one kind and one place; its people may come for others
 * too. A person is new or returning throughout a 年度; an organization may send both.
 */
export function partsOverlap({ measure, split, grain }: TrendChoices): boolean {
	if (!COUNTED_ONCE.includes(measure.code) || split.code === 'none') return false;
	const isOfPeople = measure.code.endsWith('participants');
	if (['mode', 'meeting-kind'].includes(split.code)) return grain !== 'meeting';
	if (split.code === 'newcomer') return !isOfPeople || grain === 'term';
	return isOfPeople;
}

const PROBLEMS = {
	oneMeeting: {
		ja: '会議ごとに見るときは、会議数と1回平均は選べません（いつも1回分です）',
		en: 'By single meetings, neither the number of meetings nor a mean says anything',
		easy: '「会議」を選ぶと、会議の数と平均は見られません。いつも1回だからです'
	},
	onlyNew: {
		ja: '新規の人と新規機関は、新規・継続には分けられません（すべて新規です）',
		en: 'What is new cannot be divided into new and returning',
		easy: '初めての人は、みな「初めて」です。分けられません'
	},
	undivided: {
		ja: '会議数は、集まった人や機関では分けられません。開催形態か会議の種類で分けてください',
		en: 'Meetings can be divided by mode or kind of meeting only, not by who came',
		easy: '会議の数は、人や機関では分けられません'
	}
} as const;

/** Why these choices make no sense together; '' where they do. The metric gives no rows then. */
export function trendProblem(choices: Choices, mode: LanguageMode): string {
	const { measure, split, grain } = trendChoices(choices);
	const isOfGuests = !['none', 'mode', 'meeting-kind'].includes(split.code);
	if (grain === 'meeting' && ['meetings', 'mean'].includes(measure.code))
		return pick(PROBLEMS.oneMeeting, mode);
	if (split.code === 'newcomer' && measure.code.startsWith('new-'))
		return pick(PROBLEMS.onlyNew, mode);
	if (measure.code === 'meetings' && isOfGuests) return pick(PROBLEMS.undivided, mode);
	return '';
}
