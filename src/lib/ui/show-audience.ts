import { AUDIENCE_PARAMETER, type Audience } from '$lib/domain/audience';
import { audience } from '$lib/state/audience.svelte';
import { writeAsked } from './address';

/** Show numbers for an audience from now on; the address says so. */
export function showAudience(mode: Audience): void {
	audience.choose(mode);
	writeAsked(AUDIENCE_PARAMETER, mode === 'internal' ? '' : mode);
}
