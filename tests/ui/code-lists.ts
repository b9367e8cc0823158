import * as codes from '$lib/domain/codes';
import type { Code } from '$lib/domain/schema';

/** Every list of codes by its name. */
export const CODE_LISTS: readonly (readonly [string, readonly Code[]])[] = [
	['MEETING_KINDS', codes.MEETING_KINDS],
	['MODES', codes.MODES],
	['ORGANIZATION_KINDS', codes.ORGANIZATION_KINDS],
	['PILLARS', codes.PILLARS],
	['MEETING_STATUSES', codes.MEETING_STATUSES],
	['TRACKS', codes.TRACKS]
];
