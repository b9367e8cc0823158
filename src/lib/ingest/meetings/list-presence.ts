import { MODES } from '$lib/domain/codes';
import { normalizeHeading } from '$lib/domain/text';
import type { Assignment } from '../tables/columns-by-role';
import type { LeftOutRow, ReshapeTools } from '../format';
import type { ListedRow } from '../people/list-people';
import { createMarkReader, type Attended, type MarkReader } from './mark-reading';
import { modeOfMark } from './marks';
import type { SheetTable } from '../tables/sheet-table';

/** A row of somebody who came, and how; `mode` is a code or ''. */
export interface PresentRow extends ListedRow {
	mode: string;
}

/** The rows of those who came, and those who did not. */
export interface Presence {
	rows: PresentRow[];
	leftOut: LeftOutRow[];
}

type MarkRole = 'status' | 'in_person_mark' | 'online_mark';

const MARK_ROLES: readonly MarkRole[] = ['status', 'in_person_mark', 'online_mark'];
const LONGEST_MODE = 12;
const MODE_LINE = /(?:開催|実施|参加)?(?:方法|形態|形式)\s*[:：]\s*(.{1,40})/;

/** Find out who of a list came, by the column of marks or by those of each way of taking part. */
export function readPresence(
	rows: readonly ListedRow[],
	table: SheetTable,
	roles: Assignment,
	tools: ReshapeTools
): Presence {
	const columns = MARK_ROLES.filter((role) => roles.has(role));
	const lines = [...table.preamble, ...table.notes, ...table.headings];
	const cells = markCells(rows, roles, columns);
	const read = createMarkReader(cells, lines, tools);
	const whole = modeOfLines(table.preamble);
	const leftOut: LeftOutRow[] = [];
	const present = rows.flatMap((one): PresentRow[] => {
		const { state, mode } = attendedOf(one, roles, read);
		if (state === 'absent') leftOut.push({ row: one.row, because: 'absent' });
		else if (state !== 'present') leftOut.push({ row: one.row, because: 'not-answered' });
		if (state !== 'present') return [];
		return [{ ...one, mode: modeOfCell(roles.cell(one.cells, 'mode')) || mode || whole }];
	});
	return { rows: present, leftOut };
}

/** The code of a way of taking part that a text names, or ''. */
export function modeOfCell(text: string): string {
	const plain = normalizeHeading(text);
	if (plain === '') return '';
	const known = MODES.find(({ code, label, aliases }) => {
		return [code, label, ...aliases].some((word) => normalizeHeading(word) === plain);
	});
	return known?.code ?? modeOfMark(text) ?? '';
}

/** 「開催方法：会場とZoom」 or 「Zoom」 above a table: the way of all who are in it. */
export function modeOfLines(lines: readonly string[]): string {
	for (const line of lines) {
		const text = MODE_LINE.exec(line.normalize('NFKC'))?.[1] ?? '';
		const isWord = line.length <= LONGEST_MODE && !/[:：]/.test(line);
		if (text === '' && isWord && modeOfMark(line)) return modeOfMark(line) ?? '';
		const isBoth = /会場|対面|集合/.test(text) && /オンライン|zoom|web/i.test(text);
		const mode = isBoth ? 'hybrid' : modeOfCell(text);
		if (mode !== '') return mode;
	}
	return '';
}

/** Blanks beside a column for the other way of taking part are no question. */
function markCells(rows: readonly ListedRow[], roles: Assignment, columns: readonly MarkRole[]) {
	return columns.flatMap((role) => {
		const cells = rows.map(({ row, cells: own }) => ({ row, text: roles.cell(own, role) }));
		const isBlank = cells.every(({ text }) => text === '');
		return isBlank && columns.length > 1 ? [] : cells;
	});
}

function attendedOf({ cells }: ListedRow, roles: Assignment, read: MarkReader): Attended {
	const status = roles.has('status') ? read(roles.cell(cells, 'status')) : null;
	const online = roles.has('online_mark') ? read(roles.cell(cells, 'online_mark')) : null;
	const inPerson = roles.has('in_person_mark') ? read(roles.cell(cells, 'in_person_mark')) : null;
	const mode = modeOfWays(inPerson, online);
	if (status && status.state !== 'not-answered') return { ...status, mode: status.mode || mode };
	const ways = [inPerson, online].filter((one) => one !== null);
	if (ways.length === 0) return status ?? { state: 'present', mode: '' };
	const best = ['present', 'open', 'absent'].find((state) =>
		ways.some((one) => one.state === state)
	);
	const isOnlyOnline = !status && !inPerson && best !== 'present';
	// A list with a column for Zoom alone: who has no mark there came to the room.
	if (isOnlyOnline && best === undefined) return { state: 'present', mode: 'in-person' };
	return { state: (best as Attended['state'] | undefined) ?? 'not-answered', mode };
}

function modeOfWays(inPerson: Attended | null, online: Attended | null): Attended['mode'] {
	if (inPerson?.state === 'present') return 'in-person';
	return online?.state === 'present' ? 'online' : '';
}
