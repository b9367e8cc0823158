/** Which state of the records is shown. */
class ShownPoint {
	/** What the address asks for; '' = now. */
	#wanted = $state('');
	/** When the point shown was, as an ISO 8601 timestamp or an ISO date; '' = now. */
	#at = $state('');
	#isMissing = $state(false);

	get wanted(): string {
		return this.#wanted;
	}

	get at(): string {
		return this.#at;
	}

	/** True while a past state is shown or is about to be. */
	get isPast(): boolean {
		return this.#wanted !== '' && !this.#isMissing;
	}

	/** True when the address asks for a point these records do not have. */
	get isMissing(): boolean {
		return this.#isMissing;
	}

	/** Ask for a point; '' for now. */
	want(point: string): void {
		this.#wanted = point;
		this.#isMissing = false;
		this.#at = '';
	}

	/** Say when the point was that was asked for; null: there is no such point. */
	settle(at: string | null): void {
		this.#at = at ?? '';
		this.#isMissing = at === null;
	}
}

/** The one of the page. */
export const shownPoint = new ShownPoint();
