import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { AUDIENCE_PARAMETER, type Audience } from '$lib/domain/audience';
import { audience } from '$lib/state/audience.svelte';

/** Show numbers for an audience from now on; the address says so. */
export function showAudience(mode: Audience): void {
	audience.choose(mode);
	const query = new URLSearchParams(location.search);
	if (mode === 'internal') query.delete(AUDIENCE_PARAMETER);
	else query.set(AUDIENCE_PARAMETER, mode);
	const asked = query.size === 0 ? '' : `?${query}`;
	replaceState(`${location.pathname}${asked}${location.hash}`, page.state);
}
