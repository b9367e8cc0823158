import type { ReshapeTools } from '../format';
import { modeOfMark, readMark, type Mark, type MarkMode } from './marks';
import { isPersonName } from '../tables/role-values';

/** What a cell of a list says about somebody's attendance. */
export interface Attended {
	/** `open`: the user still has to say. */
	state: 'present' | 'absent' | 'not-answered' | 'open';
	mode: MarkMode | '';
}

/** Reads the marks of one table. */
export type MarkReader = (text: string) => Attended;

/** A mark as it stands in a row. */
export interface MarkCell {
	row: number;
	text: string;
}

interface Meaning {
	mark: Mark;
	mode: MarkMode | null;
	/** What a legend says of it: 「遅刻・早退」; '' without one. */
	words: string;
}

const LEGEND =
	/([○◯〇⭕◎●×✕✖△▲☆★□■▽レ✓✔]|(?<![\p{L}\d])[A-Za-z\d出欠遅早公休代]) ?(?:[=:…]|は)+ ?([^ 、,/;)]{1,12})/gu;
/** Longer texts are remarks rather than marks; they are asked about together. */
const LONGEST_MARK = 4;
const REMARK = '*';
const MOST_ROWS = 100;

/**
 * A reader for the marks of a table: what its legend says (「○=出席 △=遅刻」), else what the mark means
 * everywhere. △, 未定 and marks that nobody knows are asked, one question for each. Blanks say
 * nothing, unless all cells are blank: then it is asked whether they count.
 */
export function createMarkReader(
	cells: readonly MarkCell[],
	lines: readonly string[],
	tools: Pick<ReshapeTools, 'ask' | 'report'>
): MarkReader {
	const legend = readLegend(lines);
	const rows = new Map<string, number[]>();
	const meanings = new Map<string, Meaning | null>();
	for (const { row, text } of cells) {
		if (!meanings.has(text)) meanings.set(text, meaningOf(text, legend));
		const meaning = meanings.get(text) ?? null;
		const isAsked = meaning === null || meaning.mark === 'unsure';
		const key = isAsked ? keyOf(text) : '';
		if (isAsked) rows.set(key, [...(rows.get(key) ?? []), row]);
	}
	reportExplained(cells, legend, tools);
	const isBlank = cells.length > 0 && cells.every(({ text }) => text.trim() === '');
	if (isBlank) rows.set('', [...new Set(cells.map(({ row }) => row))]);
	const answers = new Map([...rows].map(([key, where]) => [key, ask(key, where, tools)]));
	return (text) => {
		const meaning = meanings.get(text) ?? meaningOf(text, legend);
		const isAsked = meaning === null || meaning.mark === 'unsure' || isBlank;
		const mode = meaning?.mode ?? '';
		const state = isAsked ? answers.get(isBlank ? '' : keyOf(text)) : stateOf(meaning.mark);
		return { state: state ?? 'open', mode };
	};
}

/** The marks that lines such as 「○=出席 △=遅刻 ×=欠席」 explain. */
export function readLegend(lines: readonly string[]): ReadonlyMap<string, Meaning> {
	const legend = new Map<string, Meaning>();
	for (const line of lines) {
		const plain = line.normalize('NFKC').replace(/\s+/g, ' ');
		for (const [, mark = '', meaning = ''] of plain.matchAll(LEGEND)) {
			const read = readMark(meaning);
			if (read && read !== 'empty') {
				legend.set(mark, { mark: read, mode: modeOfMark(meaning), words: `${mark}=${meaning}` });
			}
		}
	}
	return legend;
}

/** Where a legend says what would be asked otherwise, it is said how many cells that decides. */
function reportExplained(
	cells: readonly MarkCell[],
	legend: ReadonlyMap<string, Meaning>,
	{ report }: Pick<ReshapeTools, 'report'>
) {
	for (const [mark, { mark: meaning, words }] of legend) {
		const marked = cells.filter(({ text }) => explanationOf(text, legend)?.words === words);
		const first = marked[0];
		const isSure = meaning === 'unsure' || !['unsure', null].includes(readMark(mark));
		if (!first || isSure) continue;
		const state = stateOf(meaning) === 'present' ? '出席' : '欠席';
		const detail = [words, state, marked.length].join('|');
		report('mark-explained', { row: first.row, value: mark, detail });
	}
}

/** Marks that are not sure are asked as they stand; 「△」 once, remarks together. */
function keyOf(text: string): string {
	const plain = text.normalize('NFKC').trim();
	return [...plain].length > LONGEST_MARK || isPersonName(plain) ? REMARK : plain;
}

function meaningOf(text: string, legend: ReadonlyMap<string, Meaning>): Meaning | null {
	const explained = explanationOf(text, legend);
	if (explained) return explained;
	const mark = readMark(text);
	return mark && { mark, mode: modeOfMark(text), words: '' };
}

function explanationOf(text: string, legend: ReadonlyMap<string, Meaning>): Meaning | null {
	const plain = plainMark(text);
	return legend.get(plain) ?? legend.get(plain.replace(/[※*!]+$/, '')) ?? null;
}

function plainMark(text: string): string {
	return text.normalize('NFKC').trim();
}

function stateOf(mark: Mark): Attended['state'] {
	if (mark === 'absent') return 'absent';
	return mark === 'empty' ? 'not-answered' : 'present';
}

function ask(
	key: string,
	rows: readonly number[],
	tools: Pick<ReshapeTools, 'ask'>
): Attended['state'] {
	const answer = tools.ask({
		id: `mark:${key}`,
		code: 'what-does-mark-mean',
		detail: key === REMARK ? 'そのほかの書き込み' : key,
		input: 'choice',
		choices: [
			{ value: 'present', label: '出席として数える', reason: '' },
			{ value: 'absent', label: '数えない', reason: '' }
		],
		proposed: '',
		rows: [...new Set(rows)].slice(0, MOST_ROWS),
		isBlocking: true
	});
	return answer === 'present' || answer === 'absent' ? answer : 'open';
}
