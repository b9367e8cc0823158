import {
	labelIn,
	MEETING_KINDS,
	MEETING_STATUSES,
	MODES,
	ORGANIZATION_KINDS,
	PILLARS
} from '$lib/domain/codes';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { Code } from '$lib/domain/schema';

/** Lists of codes that can be chosen on pages. */
export const CODES = {
	organizationKind: ORGANIZATION_KINDS,
	meetingKind: MEETING_KINDS,
	pillar: PILLARS,
	mode: MODES,
	status: MEETING_STATUSES
} as const satisfies Record<string, readonly Code[]>;

const NO_PILLAR: InEach<string> = { ja: '未分類', en: 'Not classified' };

/** What a code is called; 「不明」 for none, 「未分類」 for a meeting of no pillar. */
export function codeLabel(list: keyof typeof CODES, code: string, language: LanguageMode): string {
	const codes: readonly Code[] = CODES[list];
	const isKnown = codes.some((one) => one.code === code);
	return list === 'pillar' && !isKnown ? pick(NO_PILLAR, language) : labelIn(codes, code, language);
}
