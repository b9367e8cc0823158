import { parseDate } from '$lib/domain/date';
import { fiscalYear as fiscalYearOf } from '$lib/domain/fiscal-year';
import { readDateCell } from './date-cell';
import type { ReshapeTools } from '../format';
import { cluesOf } from './meeting-clues';
import { meetingOfSheet, type SheetMeeting } from './meeting-of-sheet';
import { readDays } from './read-days';
import type { Sheet } from '../files/sheet';
import type { Occasion, WideTable } from './wide-table';

/** What is needed to find the meetings of a wide table. */
export interface WideSource {
	wide: WideTable;
	sheet: Pick<Sheet, 'name'>;
	tools: ReshapeTools;
	/** Spreadsheet rows with something in the column of an occasion. */
	rowsOf(occasion: Occasion): readonly number[];
}

/** The answer that leaves a column out. */
const SKIP = 'skip';

/**
 * The meeting of each column, null for one that is left out: by its day, else by 「第3回」, else asked
 * (`meeting:<column>`). Columns in which nothing is written are not asked about.
 */
export function meetingsOfColumns(source: WideSource): (SheetMeeting | null)[] {
	const { wide, sheet, tools } = source;
	const { table, occasions } = wide;
	const lines = [...table.preamble, ...table.headings];
	const clues = cluesOf({ fileName: tools.fileName, sheetName: sheet.name, preamble: lines });
	const texts = occasions.map(({ heading }) => dayIn(heading));
	const place = { row: table.headingRow, column: texts.find((text) => text !== '') ?? '' };
	const shared = { fiscalYear: clues.fiscalYear, place, rows: [table.headingRow], tools };
	const dated = texts.filter((text) => text !== '');
	const read = readDays({ ...shared, values: dated });
	const days = texts.map((text) => (text === '' ? '' : (read.days[dated.indexOf(text)] ?? '')));
	const known = days.filter((day) => day !== '').map(fiscalYearOf);
	const year = clues.fiscalYear ?? known[0] ?? null;
	return occasions.map((occasion, at) => {
		const day = days[at] ?? '';
		if (source.rowsOf(occasion).length === 0) return null;
		if (day === '' && texts[at] !== '' && read.isOpen) return open(occasion);
		const meeting = meetingOf(occasion, day, year, source);
		return meeting?.heldOn === '' ? open(occasion) : meeting;
	});
}

/** A meeting that is still asked has an ID of its own, so that its records are told apart. */
function open({ index, heading }: Occasion): SheetMeeting {
	return { heldOn: '', meeting: heading.replace(/\s+/g, ' '), meetingId: `meeting:${index}` };
}

/** The part of a heading that is a day: of 「第1回 4/20」 the second. */
function dayIn(heading: string): string {
	const whole = heading.replace(/\s+/g, ' ').trim();
	const withYear = whole
		.replace(/^(\d{4})年 ?(?=\d{1,2}[/月])/, '$1/')
		.replace(/(?<=\/\d+)月/, '/');
	const parts = [
		whole,
		withYear,
		...heading.split(/\s+/),
		whole.replace(/^第?\s?\d{1,3}\s?回目?\s?/, '')
	];
	const found = parts.find((part) => part !== '' && readDateCell(part) !== null);
	return (
		found ??
		/\((.*?)\)|（(.*?)）/
			.exec(whole)
			?.slice(1)
			.find((part) => isDay(part)) ??
		''
	);
}

function isDay(part: string | undefined): boolean {
	return part !== undefined && readDateCell(part) !== null;
}

function meetingOf(
	occasion: Occasion,
	day: string,
	year: number | null,
	{ sheet, tools, rowsOf }: WideSource
): SheetMeeting | null {
	const { index, heading } = occasion;
	const questionId = `meeting:${index}`;
	const rows = rowsOf(occasion);
	if (tools.answers[questionId] === SKIP) return null;
	const title = /第?\s?\d{1,3}\s?回/.exec(heading.normalize('NFKC'))?.[0] ?? '';
	if (day !== '') {
		const { heldOn, meeting, meetingId } = meetingOfSheet({
			sheet,
			fileName: '',
			tools,
			heldOn: day,
			title,
			questionId,
			rows
		});
		return { heldOn, meeting, meetingId };
	}
	if (title === '') return askMonth(occasion, year, { sheet, tools, rows });
	const line = `${year === null ? '' : `${year}年度 `}${title}`;
	const nameless = { sheet: { name: '' }, fileName: '', tools, preamble: [line] };
	return meetingOfSheet({ ...nameless, title, questionId, rows });
}

/** 「4月」 is the only meeting of that month, or asked. */
function askMonth(
	{ index, heading }: Occasion,
	year: number | null,
	{ sheet, tools, rows }: Pick<WideSource, 'sheet' | 'tools'> & { rows: readonly number[] }
): SheetMeeting | null {
	const month = Number(/(\d{1,2})月/.exec(heading.normalize('NFKC'))?.[1] ?? 0);
	const ending = `-${String(month).padStart(2, '0')}-`;
	const meetings = [...tools.calendar.meetings()].filter(({ heldOn, isCancelled }) => {
		const isInYear = year === null || fiscalYearOf(heldOn) === year;
		return !isCancelled && isInYear && heldOn.slice(4, 8) === ending;
	});
	const [only, ...more] = meetings;
	const isSure = only !== undefined && more.length === 0 && year !== null;
	const answer = isSure
		? (tools.answers[`meeting:${index}`] ?? only.meetingId)
		: tools.ask({
				id: `meeting:${index}`,
				code: 'which-meeting',
				detail: heading.replace(/\s+/g, ' '),
				input: 'date',
				choices: [
					...meetings.map((one) => {
						return { value: one.meetingId, label: `${one.heldOn} ${one.title}`, reason: '' };
					}),
					{ value: SKIP, label: 'この列は取り込まない', reason: '' }
				],
				proposed: '',
				rows: rows.slice(0, 100),
				isBlocking: true
			});
	const known = tools.calendar.find(answer);
	if (known) return { heldOn: known.heldOn, meeting: known.title, meetingId: known.meetingId };
	const day = parseDate(answer);
	if (!day) return { heldOn: '', meeting: '', meetingId: '' };
	return meetingOfSheet({
		sheet,
		fileName: '',
		tools,
		heldOn: day,
		questionId: `meeting:${index}`
	});
}
