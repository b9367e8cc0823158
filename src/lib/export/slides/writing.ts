import type { NativeChart } from '$lib/charts/native';
import type { Picture } from '../report/document';
import type { Deck } from './deck';
import type { Sheet } from './slide-layout';

/** What the writer of slides needs from whoever runs it. */
export interface PptxTools {
	/** The pixels of a drawing, as PNG. */
	pictureOf: (picture: Picture) => Promise<Uint8Array>;
}

/** What is collected while slides are written. */
export interface Writing {
	deck: Deck;
	sheet: Sheet;
	tools: PptxTools;
	/** In the order of the chart parts. */
	charts: { chart: NativeChart; width: number }[];
	/** What each table shows, in their order. */
	tables: string[];
}
