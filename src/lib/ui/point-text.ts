import type { Language } from '$lib/domain/language';
import { day } from '$lib/findings/words';

/** A point in time in words: a moment with its minute, or the end of a day; '' for none. */
export function pointText(at: string, language: Language): string {
	if (at === '') return '';
	if (/^\d{4}-\d{2}-\d{2}$/.test(at)) {
		return language === 'ja' ? `${day(at)}の終わり` : `the end of ${at}`;
	}
	const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
	return format.format(new Date(at));
}
