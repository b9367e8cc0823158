import { NO_FILTERS } from '$lib/domain/filters';
import type { HistoryMark, View } from '$lib/domain/view';
import { calendarYearText } from '$lib/findings/known-beside';
import { language } from '$lib/state/language.svelte';
import { evidence } from './evidence.svelte';

/** An event as a page says it: 「2020年 コロナ禍」. */
export function eventInWords({ year, text }: HistoryMark): string {
	return `${calendarYearText(year, language.mode)} ${text}`;
}

/** Show what is written of an event, and where: of a line in a drawing, of all of its year. */
export function explainEvent(
	mark: HistoryMark,
	{ view, isLine = false }: { view: View; isLine?: boolean },
	from: HTMLElement
): void {
	const { track, year } = mark;
	const isBeside = (one: HistoryMark) => one.track === track && one.year === year;
	const told = isLine ? view.history.filter(isBeside) : [mark];
	const row = { lane: track, year_from: year, ...(isLine ? {} : { text: mark.text }) };
	const label = told.map(eventInWords).join(language.current === 'ja' ? '、' : '; ');
	// The tracks that a page draws are not those that the history shows.
	const own = { ...view, filters: NO_FILTERS, choices: { ...view.choices, tracks: track } };
	const asked = { metric: 'history-lanes', columns: [], row, view: own, text: '' } as const;
	evidence.open({ ...asked, label, names: told.map(({ text }) => text) }, from);
}
