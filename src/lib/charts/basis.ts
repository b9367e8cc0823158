import type { InEach } from '$lib/domain/language';

/** What is said of a figure that is not of meetings on record alone. */
export type Basis =
	| {
			name: 'report';
			/** The report that its events are printed in. */
			report: string;
			/** What beside them is counted from the records; null for nothing. */
			counted: InEach<string> | null;
	  }
	| {
			/** Figures of their own months or years: how far they reach, '' where there are none. */
			name: 'figures';
			upTo: string;
	  }
	| { name: 'records' };

/** The report that a place in it belongs to: 「2022（R4）年度報告書 歴史の表」 → its first word. */
export function reportOf(source: string): string {
	return source.split(' ')[0] ?? '';
}
