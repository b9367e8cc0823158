/** A small note about a place that this browser remembers, or null. Never part of the records. */
export function readNote(kind: string, placeId: string): string | null {
	try {
		return localStorage.getItem(`${kind}:${placeId}`);
	} catch {
		return null; // storage is off
	}
}

/** Remember a note about a place; where storage is off it is forgotten. */
export function writeNote(kind: string, placeId: string, note: string): void {
	try {
		localStorage.setItem(`${kind}:${placeId}`, note);
	} catch {
		// Storage is off or full: a note is a courtesy.
	}
}
