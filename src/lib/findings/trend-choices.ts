import type { Choices } from '$lib/domain/choices';
import { MEASURES, type Measure, type Option } from './trend-measures';

/** By what numbers can be divided. The first is usual. */
export const SPLITS: readonly [Option, ...Option[]] = [
	{ code: 'none', label: { ja: 'なし', en: 'Not at all' } },
	{ code: 'organization-kind', label: { ja: '機関の種類', en: 'Kind of organization' } },
	{ code: 'municipality', label: { ja: '市区町村', en: 'Municipality' } },
	{ code: 'mode', label: { ja: '開催形態', en: 'Mode', easy: '集まり方' } },
	{ code: 'meeting-kind', label: { ja: '会議の種類', en: 'Kind of meeting' } },
	{ code: 'pillar', label: { ja: '取り組みの柱', en: 'Pillar', easy: '活動の種類' } },
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

/** True where the number is a share. */
export function isOfShares({ measure }: Pick<TrendChoices, 'measure'>): boolean {
	return measure.form === 'share';
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
 * one mode, one kind and one pillar. An organization has one kind and one place; its people may
 * come for others too. A person is new or returning throughout a 年度; an organization may send
 * both.
 */
export function partsOverlap({ measure, split, grain }: TrendChoices): boolean {
	if (!COUNTED_ONCE.includes(measure.code) || split.code === 'none') return false;
	const isOfPeople = measure.code.endsWith('participants');
	if (['mode', 'meeting-kind', 'pillar'].includes(split.code)) return grain !== 'meeting';
	if (split.code === 'newcomer') return !isOfPeople || grain === 'term';
	return isOfPeople;
}
