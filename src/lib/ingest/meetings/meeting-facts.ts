import { normalizeHeading } from '$lib/domain/text';
import { parseDuration } from '$lib/domain/time';
import { isDateTime } from '../online/join-columns';

/** What the lines above a list say about the meeting, as the file has it; '' where nothing. */
export interface MeetingFacts {
	title: string;
	start: string;
	end: string;
}

/** Nothing is said. */
export const NO_FACTS: MeetingFacts = { title: '', start: '', end: '' };

type Cells = readonly string[];

const TITLE =
	/topic|title|subject|トピック|タイトル|議題|会議名|件名|betreff|thema|tytul|tytuł|titre|titulo/;

/** The facts of a heading row with the row of values below it (Zoom). */
export function factsOfColumns(headings: Cells, values: Cells): MeetingFacts {
	const pairs = headings.map((heading, at) => [heading, values[at] ?? ''] as const);
	return factsOf(pairs);
}

/** The facts of lines that hold a label and a value each (Teams). */
export function factsOfLines(rows: readonly Cells[]): MeetingFacts {
	return factsOf(rows.map(([label = '', value = '']) => [label, value] as const));
}

/** Of the two first dates the earlier is the beginning, whatever the labels say. */
function factsOf(pairs: readonly (readonly [label: string, value: string])[]): MeetingFacts {
	const dates = pairs.flatMap(([, value]) => (isDateTime(value) ? [value] : []));
	const named = pairs.find(([label, value]) => TITLE.test(normalizeHeading(label)) && value !== '');
	const text = named ?? pairs.find(([, value]) => isPlainText(value));
	return { title: (text?.[1] ?? '').trim(), start: dates[0] ?? '', end: dates[1] ?? '' };
}

function isPlainText(value: string): boolean {
	const plain = value.trim();
	const isFact =
		isDateTime(plain) || parseDuration(plain) !== null || /@|^[\d\s:./-]*$/.test(plain);
	return plain !== '' && !isFact;
}
