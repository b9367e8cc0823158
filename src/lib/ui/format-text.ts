import type { InEach } from '$lib/domain/language';

/** What the page 「取り込めるファイル」 says about a format. */
export interface FormatText {
	/** The part of the page it stands in. */
	group: 'online' | 'forms' | 'lists' | 'organizations' | 'own';
	name: InEach<string>;
	/** What the file is, and how Ayumi reads it. */
	what: InEach<string>;
	/** Where to get it in its tool; '' for lists that are made by hand. */
	where: InEach<string>;
}

/** Texts by the id of the format. */
export type FormatTexts = Readonly<Record<string, FormatText>>;
