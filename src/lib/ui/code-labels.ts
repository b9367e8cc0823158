import {
	MEETING_KINDS,
	MEETING_STATUSES,
	MODES,
	ORGANIZATION_KINDS,
	PILLARS
} from '$lib/domain/codes';
import type { InEach, Language } from '$lib/domain/language';
import type { Code } from '$lib/domain/schema';

/** Lists of codes that can be chosen on pages. */
export const CODES = {
	organizationKind: ORGANIZATION_KINDS,
	meetingKind: MEETING_KINDS,
	pillar: PILLARS,
	mode: MODES,
	status: MEETING_STATUSES
} as const satisfies Record<string, readonly Code[]>;

const UNKNOWN: InEach<string> = { ja: '不明', en: 'unknown' };
const NO_PILLAR: InEach<string> = { ja: '未分類', en: 'Not classified' };

const IN_ENGLISH: Readonly<Record<string, string>> = {
	lecture: 'Lecture',
	'ten-minute-talk': 'Ten-minute talk',
	information: 'Information',
	appeal: 'Appeals',
	course: 'Basic course',
	social: 'Social',
	review: 'Assembly and review',
	council: 'Council',
	other: 'Other',
	skills: 'Support skills 1: knowledge',
	foundations: 'Support skills 2: foundations',
	cooperation: 'Cooperation and network',
	'local-needs': 'Local needs and issues',
	'in-person': 'In person',
	online: 'Online',
	hybrid: 'Hybrid',
	transition: 'Transition to work',
	continuous: 'Continuous support',
	'employment-center': 'Employment and life support',
	consultation: 'Consultation',
	medical: 'Medical',
	school: 'School',
	company: 'Company',
	government: 'Government',
	held: 'Held',
	cancelled: 'Cancelled',
	planned: 'Planned'
};

/** What a code is called; 「不明」 for none. */
export function codeLabel(list: keyof typeof CODES, code: string, language: Language): string {
	const known = (CODES[list] as readonly Code[]).find((one) => one.code === code);
	if (!known) return (list === 'pillar' ? NO_PILLAR : UNKNOWN)[language];
	return language === 'ja' ? known.label : (IN_ENGLISH[code] ?? code);
}
