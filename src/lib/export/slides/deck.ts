import type { NativeChart } from '$lib/charts/native';
import type { Language } from '$lib/domain/language';
import type { Picture, TextTable } from '../report/document';

export type { NativeChart };

/** A number on its own. `unit` is the end of `value` that may be written smaller; '' for none. */
export interface SlideNumber {
	label: string;
	value: string;
	unit: string;
	note: string;
}

/** What a slide shows under its title. */
export type SlideBody =
	| { kind: 'title'; subtitle: string }
	| { kind: 'numbers'; numbers: readonly SlideNumber[] }
	| { kind: 'chart'; chart: NativeChart; title: string; alt: string }
	| { kind: 'picture'; picture: Picture; title: string }
	| { kind: 'table'; table: TextTable }
	| { kind: 'points'; points: readonly string[] };

/** One slide: the finding as its title. */
export interface Slide {
	title: string;
	body: SlideBody;
	/** Small print: source, as-of date, definition, what is not shown. */
	small: string;
	/** What the speaker says, in plain words. */
	notes: string;
}

/** Slides by what they say, whatever shows them. Every number has passed the gate. */
export interface Deck {
	title: string;
	networkName: string;
	language: Language;
	paper: '16:9' | 'A4';
	slides: readonly Slide[];
}
