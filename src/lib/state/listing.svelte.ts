/**
 * How the lists of a page are looked at, by name of the parameter of its address: what is searched
 * for, their order. No metric asks for it, so that nothing is computed anew.
 */
class Listing {
	#asked = $state.raw<Readonly<Record<string, string>>>({});

	/** Take it from the address of a page that is shown. */
	follow(query: URLSearchParams): void {
		this.#asked = Object.fromEntries(query);
	}

	/** What is chosen under a name; '' for what is usual. */
	get(name: string): string {
		return this.#asked[name] ?? '';
	}

	/** Choose; the address is written by `ui/address`. */
	set(name: string, value: string): void {
		this.#asked = { ...this.#asked, [name]: value };
	}
}

/** The one of the tab. */
export const listing = new Listing();
