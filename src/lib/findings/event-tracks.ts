import { USUAL_TRACKS, type Choices } from '$lib/domain/choices';
import type { InEach } from '$lib/domain/language';
import type { HistoryMark, View } from '$lib/domain/view';

/** Whose events may stand on a time axis. `line` is how theirs are drawn. */
export interface EventTrack {
	code: string;
	label: InEach<string>;
	line: 'solid' | 'dotted' | 'dashed';
}

/** The tracks in the order they are offered. */
export const EVENT_TRACKS: readonly EventTrack[] = [
	{ code: 'network', label: { ja: 'ネットワーク', en: 'Network' }, line: 'solid' },
	{ code: 'policy', label: { ja: '制度', en: 'Policy' }, line: 'dotted' },
	{ code: 'society', label: { ja: '社会', en: 'Society' }, line: 'dashed' }
];

/** The tracks that are chosen, in their order. */
export function chosenTracks(choices: Choices): EventTrack[] {
	const chosen = (choices['tracks'] || USUAL_TRACKS).split('.');
	return EVENT_TRACKS.filter(({ code }) => chosen.includes(code));
}

/** An event with the track it belongs to. */
export interface TrackEvent extends HistoryMark {
	of: EventTrack;
}

/** The events of the chosen tracks in some 年度, by track and as they were recorded. */
export function eventsOf(
	{ history, choices }: Pick<View, 'history' | 'choices'>,
	years: readonly number[]
): TrackEvent[] {
	return chosenTracks(choices).flatMap((of) =>
		history
			.filter(({ track, year }) => track === of.code && years.includes(year))
			.map((mark) => ({ ...mark, of }))
	);
}

/** A view with these tracks chosen, '' for the usual ones; most numbers stay the same. */
export function withTracks(view: View, chosen: string): View {
	const { tracks: _, ...choices } = view.choices;
	return { ...view, choices: chosen === '' ? choices : { ...choices, tracks: chosen } };
}
