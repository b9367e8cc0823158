import type { LanguageMode } from '$lib/domain/language';

/** A situation, how it is spoken of, and the sentence that a person wrote for it. */
export interface Situation {
	name: string;
	say: (mode: LanguageMode) => string;
	/** What is to be said, in Japanese always, in the other ways where it is written down. */
	said: { ja: string } & Partial<Record<LanguageMode, string>>;
}
