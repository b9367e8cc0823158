import { labelOf, MEETING_KINDS, MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { pillarName } from '$lib/domain/pillar-names';
import { placeIn } from '$lib/domain/place-names';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { termName } from './story-words';
import { day } from './words';

type Row = MetricRows['trend'];

/** The part that holds what has no part of its own. */
export const REST = 'rest';

/** “on” a day, “in” a longer period. */
export const preposition = ({ grain }: { grain: string }) => (grain === 'meeting' ? 'on' : 'in');

const ENGLISH: Readonly<Record<string, string>> = {
	transition: 'transition support',
	continuous: 'continuous support',
	'employment-center': 'employment centers',
	consultation: 'consultation',
	medical: 'medical',
	school: 'schools',
	company: 'companies',
	government: 'government',
	lecture: 'lecture',
	'ten-minute-talk': 'ten-minute talk',
	information: 'information',
	appeal: 'appeal contest',
	course: 'basic course',
	social: 'social gathering',
	review: 'review',
	council: 'council',
	'in-person': 'in person',
	online: 'online',
	hybrid: 'hybrid',
	other: 'other'
};

const SAID: Readonly<Record<string, InEach<string>>> = {
	all: { ja: '全体', en: 'all' },
	rest: { ja: '上のほか', en: 'all others' },
	unknown: { ja: '不明', en: 'not known', easy: 'わかりません' },
	new: { ja: '新規の人', en: 'new people', easy: '初めての人' },
	returning: { ja: '継続の人', en: 'returning people', easy: '来たことのある人' },
	inside: { ja: '圏域内', en: 'inside the home area', easy: '地元' },
	outside: { ja: '圏域外', en: 'outside the home area', easy: '地元の外' }
};

/** What a part is called, by what the explorer is split by. */
export function partLabel({ part, part_label }: Row, view: Pick<View, 'choices' | 'language'>) {
	const mode = view.language;
	// What has no pillar is called otherwise than what is not known.
	const said = view.choices['split'] === 'pillar' && part === 'unknown' ? undefined : SAID[part];
	if (said) return pick(said, mode);
	const pillar = pillarName(part, mode);
	if (pillar !== part) return pillar;
	// A label of a part is the name of a municipality: the other parts have words of their own.
	if (part_label) return placeIn(part_label, part, mode);
	if (languageOf(mode) === 'en') return ENGLISH[part] ?? part;
	const codes = [ORGANIZATION_KINDS, MODES, MEETING_KINDS].find((list) =>
		list.some(({ code }) => code === part)
	);
	return codes ? labelOf(codes, part) : `（${part}）`;
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** 2022-05-18 as a date in words. */
export function dayLabel(isoDate: string, mode: LanguageMode): string {
	if (languageOf(mode) === 'ja') return day(isoDate);
	const [year = '', month = '1', date = '1'] = isoDate.split('-');
	return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** 「2025年度」, 「FY2025」. */
export function yearLabel(year: number, mode: LanguageMode): string {
	return languageOf(mode) === 'ja' ? `${year}年度` : `FY${year}`;
}

/** What a period of the explorer is called. */
export function periodLabel(row: Row, grain: string, mode: LanguageMode): string {
	const isJapanese = languageOf(mode) === 'ja';
	const [year = '', month = '1'] = row.starts_on.split('-');
	switch (grain) {
		case 'meeting':
			return dayLabel(row.starts_on, mode);
		case 'year':
			return yearLabel(row.fiscal_year, mode);
		case 'term':
			return termName(row.period, mode).toLowerCase();
		default:
			return isJapanese ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1]} ${year}`;
	}
}
