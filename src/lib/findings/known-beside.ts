import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { listed } from './words';

/** A year that is spoken of, with the events outside the network in it, in their own words. */
export interface KnownBeside {
	year: number;
	events: readonly string[];
}

const SAID: InEach<(all: readonly string[]) => string> = {
	ja: (all) => `${all.join('、')}がありました（原因かどうかは分かりません）。`,
	easy: (all) => `${all.join('、')}がありました。関係があるかは分かりません。`,
	en: (all) => `On record: ${all.join(', ')} (whether that is the cause is not known).`
};

/** A year of the history, which is printed as one of the calendar: 「2020年」, “2020”. */
export function calendarYearText(year: number, mode: LanguageMode): string {
	return languageOf(mode) === 'ja' ? `${year}年` : String(year);
}

/** The events outside the network that are recorded for a year. */
export function societyEvents({ history }: Pick<View, 'history'>, year: number): string[] {
	return history
		.filter((mark) => mark.track === 'society' && mark.year === year)
		.map(({ text }) => text);
}

/** Events in a sentence, as they are recorded: 「「コロナ禍」、「地震」」. */
export function eventsQuoted(events: readonly string[], mode: LanguageMode): string {
	const isEnglish = languageOf(mode) === 'en';
	return listed(
		events.map((text) => (isEnglish ? `“${text}”` : `「${text}」`)),
		languageOf(mode)
	);
}

/** The first event of a year: 「2020年の「コロナ禍」」, ““コロナ禍” (2020)”. */
export function eventOfYear(year: number, view: Pick<View, 'history' | 'language'>): string {
	const { language } = view;
	const [when, [what = '']] = [calendarYearText(year, language), societyEvents(view, year)];
	return languageOf(language) === 'en' ? `“${what}” (${when})` : `${when}の「${what}」`;
}

/**
 * What happened in the years that are spoken of, never as a cause: 「2020年に「コロナ禍」がありました
 * （原因かどうかは分かりません）。」; '' where nothing is recorded.
 */
export function knownBesideSentence(years: readonly KnownBeside[], mode: LanguageMode): string {
	const told = years
		.filter(({ events }) => events.length > 0)
		.map(({ year, events }) => {
			const [when, what] = [calendarYearText(year, mode), eventsQuoted(events, mode)];
			return languageOf(mode) === 'en' ? `${what} in ${when}` : `${when}に${what}`;
		});
	return told.length === 0 ? '' : pick(SAID, mode)(told);
}

/** The same of the events that a view knows of. */
export function knownBeside(years: readonly number[], view: View): string {
	const told = [...new Set(years)]
		.toSorted((a, b) => a - b)
		.map((year) => ({ year, events: societyEvents(view, year) }));
	return knownBesideSentence(told, view.language);
}

/**
 * The years in which the series begins anew: the first of years in a row with an event of society,
 * as in `unusual-meetings.sql`.
 */
export function breakYears({ history }: Pick<View, 'history'>): number[] {
	const years = new Set(history.filter(({ track }) => track === 'society').map(({ year }) => year));
	return [...years].filter((year) => !years.has(year - 1)).toSorted((a, b) => a - b);
}
