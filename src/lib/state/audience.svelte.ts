import { AUDIENCE_PARAMETER, audienceFrom, type Audience } from '$lib/domain/audience';
import { readNote, writeNote } from './notes';

const [KIND, PLACE] = ['ayumi-audience', 'shown'];

/**
 * For whom numbers are shown. What an address asks for (`?audience=public`) wins over what was
 * chosen before, and is remembered by this browser.
 */
class AudienceChoice {
	#mode = $state<Audience>('internal');

	/** For whom numbers are shown now. */
	get mode(): Audience {
		return this.#mode;
	}

	/** True where numbers pass through the gate. */
	get isPublic(): boolean {
		return this.#mode === 'public';
	}

	/** Take the audience from an address, or else the remembered one. */
	follow(query: URLSearchParams): void {
		const asked = query.get(AUDIENCE_PARAMETER);
		this.#mode = audienceFrom(asked, readNote(KIND, PLACE), this.#mode);
		if (asked === this.#mode) writeNote(KIND, PLACE, asked);
	}

	/** Show numbers for an audience for a while: the choice stays what it is. */
	lend(mode: Audience): void {
		this.#mode = mode;
	}

	/** Choose an audience, from now on. */
	choose(mode: Audience): void {
		this.#mode = mode;
		writeNote(KIND, PLACE, mode);
	}
}

/** For whom numbers are shown, one for the tab. */
export const audience = new AudienceChoice();
