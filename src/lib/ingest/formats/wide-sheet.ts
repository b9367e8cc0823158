import { ATTENDANCE } from '$lib/domain/tables';
import { toReshaped, type Attender } from '../people/attenders';
import type {
	Head,
	ImportFormat,
	LeftOutRow,
	Recognition,
	Reshaped,
	ReshapeTools
} from '../format';
import { readPeople, type ListedRow } from '../people/list-people';
import { modeOfLines } from '../meetings/list-presence';
import { createMarkReader, type Attended } from '../meetings/mark-reading';
import { modeOfMark } from '../meetings/marks';
import type { SheetMeeting } from '../meetings/meeting-of-sheet';
import { headingScore } from '../tables/role-words';
import type { Sheet } from '../files/sheet';
import { meetingsOfColumns } from '../meetings/wide-meetings';
import { findWideTable, headCount, type Occasion, type WideTable } from '../meetings/wide-table';

/** People or organizations by meetings, with marks or head counts where they meet. */
export const format: ImportFormat = {
	id: 'wide-sheet',
	label: '出欠表（○×表）',
	table: ATTENDANCE,
	recognize,
	reshape
};

function recognize({ rows }: Head): Recognition | null {
	const wide = findWideTable(rows);
	if (!wide) return null;
	const { table, occasions, fit, turnedAt } = wide;
	const isDated = occasions.some(
		({ heading }) => !/^\s*\d{1,2}月\s*$/.test(heading.normalize('NFKC'))
	);
	const many = Math.min(occasions.length, 5) * 0.01;
	const where = turnedAt > 0 ? '行' : '列';
	return {
		score: (isDated ? 0.7 : 0.55) * fit + (occasions.length > 1 ? 0.03 : 0) + many,
		headingRow: table.headingRow,
		headings: table.headings,
		reason: `会議の${where}が${occasions.length}つあり、セルの${Math.floor(fit * 100)}%が印か人数。`
	};
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const upright = findWideTable(sheet.rows, found.headingRow, tools.answers);
	if (!upright) throw new Error(`wide-sheet: no table in a sheet of ${sheet.rows.length} rows`);
	const { rows: all, leftOut: nameless } = readPeople(upright.table, upright.roles, tools);
	const isHeading = (one: ListedRow) => {
		return one.names.length < 2 && headingScore(one.names[0] ?? one.organization) >= 0.9;
	};
	const rows = all.filter((one) => !isHeading(one));
	const reading = new CellReading(upright, rows, tools);
	const rowsOf = (occasion: Occasion) => reading.rowsWith(occasion);
	const meetings = meetingsOfColumns({ wide: upright, sheet, tools, rowsOf });
	const attenders = rows.flatMap((one) => {
		return upright.occasions.flatMap((occasion, at) => {
			const meeting = meetings[at];
			return meeting ? reading.attenders(one, occasion, meeting) : [];
		});
	});
	const heading = all.filter(isHeading).map((one) => leaveOut(one, 'heading'));
	const absent = rows
		.filter((one) => !reading.isAnywhere(one))
		.map((one) => leaveOut(one, 'absent'));
	const below = [...nameless, ...heading, ...absent];
	// Of a turned table people are columns: its rows are the meetings.
	const leftOut = [...upright.table.leftOut, ...(upright.turnedAt > 0 ? [] : below)];
	const read = upright.occasions.map(({ index }) => index);
	const reshaped = toReshaped(attenders, upright.roles, { leftOut, read });
	return upright.turnedAt > 0 ? unplaced(reshaped) : reshaped;
}

function leaveOut({ row }: ListedRow, because: LeftOutRow['because']): LeftOutRow {
	return { row, because };
}

/** In a turned table no column of the file is a column of people. */
function unplaced(reshaped: Reshaped): Reshaped {
	const columns = reshaped.columns.map(({ name }) => {
		return { name, heading: name === 'person_key' ? '氏名' : '', index: -1 };
	});
	return { ...reshaped, columns, dropped: [] };
}

/** Reads the cells where a row and a meeting meet. */
class CellReading {
	readonly #wide: WideTable;
	readonly #rows: readonly ListedRow[];
	readonly #read: (text: string) => Attended;
	readonly #holdsCounts: boolean;
	readonly #mode: string;

	constructor(wide: WideTable, rows: readonly ListedRow[], tools: ReshapeTools) {
		const { table, occasions, roles } = wide;
		const isOfPeople = roles.has('person', 'family_name');
		const cells = rows.flatMap((one) => {
			return occasions.map(({ index }) => {
				const row = wide.turnedAt > 0 ? wide.turnedAt + index : one.row;
				return { row, text: (one.cells[index] ?? '').trim() };
			});
		});
		const filled = cells.filter(({ text }) => text !== '');
		const numbers = filled.flatMap(({ text }) => headCount(text) ?? []);
		this.#holdsCounts =
			!isOfPeople && numbers.length * 2 >= filled.length && numbers.some((one) => one >= 2);
		const marks = filled.filter(({ text }) => !this.#holdsCounts || headCount(text) === null);
		const lines = [...table.preamble, ...table.notes, ...table.headings];
		this.#wide = wide;
		this.#rows = rows;
		this.#read = createMarkReader(marks, lines, tools);
		this.#mode = modeOfLines(table.preamble);
	}

	/** Spreadsheet rows of those who came to a meeting, or may have come. */
	rowsWith({ index }: Occasion): number[] {
		return this.#rows.filter((one) => this.#countAt(one, index) !== 0).map(({ row }) => row);
	}

	/** Whether somebody came to any meeting. */
	isAnywhere(one: ListedRow): boolean {
		return this.#wide.occasions.some(({ index }) => this.#countAt(one, index) !== 0);
	}

	/** One for each who came; a head count makes as many without a name. */
	attenders(one: ListedRow, { index, heading }: Occasion, meeting: SheetMeeting): Attender[] {
		const count = this.#countAt(one, index);
		if (count === null || count === 0) return [];
		const { organization, organizationId, names } = one;
		const own = this.#read((one.cells[index] ?? '').trim()).mode || modeOfMark(heading);
		const mode = own || this.#mode;
		const row = this.#wide.turnedAt > 0 ? this.#wide.turnedAt + index : one.row;
		const shared = {
			row,
			mode,
			organization,
			organizationId,
			kind: '',
			workingGroup: '',
			...meeting
		};
		if (names.length > 0) return names.map((person) => ({ ...shared, person }));
		return Array.from({ length: count }, () => ({ ...shared, person: '' }));
	}

	/** How many came; null while a mark is asked about. */
	#countAt({ cells }: ListedRow, index: number): number | null {
		const text = (cells[index] ?? '').trim();
		if (text === '') return 0;
		const count = this.#holdsCounts ? headCount(text) : null;
		if (count !== null) return count;
		const { state } = this.#read(text);
		if (state === 'open') return null;
		return state === 'present' ? 1 : 0;
	}
}
