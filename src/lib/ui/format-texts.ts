import { FORM_TEXTS } from './format-texts-forms';
import { LIST_TEXTS } from './format-texts-lists';
import { ONLINE_TEXTS } from './format-texts-online';
import type { Language } from '$lib/domain/language';
import type { FormatTexts } from './format-text';

/** What is said about every format, in the order of the page. */
export const FORMAT_TEXTS: FormatTexts = { ...LIST_TEXTS, ...ONLINE_TEXTS, ...FORM_TEXTS };

/** The name of a format, or its id when nothing is said about it. */
export function formatName(id: string, language: Language): string {
	return FORMAT_TEXTS[id]?.name[language] ?? id;
}
