import {
	labelIn,
	MEETING_KINDS,
	MEETING_STATUSES,
	MODES,
	ORGANIZATION_KINDS
} from '$lib/domain/codes';
import type { LanguageMode } from '$lib/domain/language';
import type { Code } from '$lib/domain/schema';

/** Lists of codes that can be chosen on pages. */
export const CODES = {
	organizationKind: ORGANIZATION_KINDS,
	meetingKind: MEETING_KINDS,
	mode: MODES,
	status: MEETING_STATUSES
} as const satisfies Record<string, readonly Code[]>;

/** What a code is called; 「不明」 for none. */
export function codeLabel(list: keyof typeof CODES, code: string, language: LanguageMode): string {
	return labelIn(CODES[list], code, language);
}
