import {
	findMunicipalities,
	municipalityOfCode,
	type Municipality
} from '$lib/domain/municipality';
import type { TableSchema } from '$lib/domain/schema';
import type { Calendar, KnownMeeting } from '../meetings/calendar';
import { indexOf } from '../context';
import type { OrganizationNames } from '../organizations/organization-names';
import type { IssueCode } from '../review/issue';
import { EMPTY_CELL, toCell, type Cell } from './normalize';

/** What a completer may ask and tell. */
export interface CompletionTools {
	table: TableSchema;
	calendar: Calendar;
	organizations: OrganizationNames;
	/** Whether something is still asked: a row without a day may be given one. */
	isPending: boolean;
	/** Whether records may name nobody: head counts of a whole meeting. */
	isHeadCount: boolean;
	/** Told of each row with an organization that no list knows. */
	unlisted(name: string, row: number): void;
	report(code: IssueCode, row: number, column: string, value: string, detail?: string): void;
}

/** Fills the cells of a record from what is known elsewhere; false when the row is not taken. */
export type Completer = (cells: Cell[], row: number) => boolean;

/** The completer of a table. */
export function createCompleter(tools: CompletionTools): Completer {
	const completers: Record<string, () => Completer> = {
		attendance: () => both(completeAttender(tools), completeMeeting(tools, 'meeting')),
		registration: () => both(completeAttender(tools), completeMeeting(tools, 'meeting')),
		working_group_activity: () => completeAttender(tools),
		meeting: () => completeMeeting(tools, 'title'),
		organization: () => completeMunicipality(tools)
	};
	return completers[tools.table.name]?.() ?? (() => true);
}

function both(one: Completer, other: Completer): Completer {
	return (cells, row) => one(cells, row) && other(cells, row);
}

/** Somebody must have attended; a known name of an organization brings its ID. */
function completeAttender(tools: CompletionTools): Completer {
	const { table, organizations, report, unlisted, isHeadCount } = tools;
	const idAt = indexOf(table, 'organization_id');
	const nameAt = indexOf(table, 'organization');
	const personAt = indexOf(table, 'person_key');
	const ids = new Map<Cell, Cell>();
	return (cells, row) => {
		const name = cells[nameAt]!;
		if (cells[idAt]!.text !== '') return true;
		if (name.text === '') {
			if (cells[personAt]!.text !== '' || isHeadCount) return true;
			report('nobody-named', row, 'organization', '');
			return false;
		}
		let id = ids.get(name);
		if (!id) ids.set(name, (id = toCell(organizations.idOf(name.text))));
		cells[idAt] = id;
		if (id.text === '') unlisted(name.text, row);
		return true;
	};
}

/** Every record of a meeting gets the ID of that meeting. */
function completeMeeting(tools: CompletionTools, titleColumn: string): Completer {
	const { table, calendar, report } = tools;
	const idAt = indexOf(table, 'meeting_id');
	const dateAt = indexOf(table, 'held_on');
	const titleAt = indexOf(table, titleColumn);
	const byTitle = titleColumn === 'title';
	const resolve = rememberLast((id: Cell, date: Cell, title: Cell) => {
		const mention = { meetingId: id.text, heldOn: date.text, title: title.text };
		const found = calendar.resolve(mention, byTitle);
		return 'meetingId' in found ? { meeting: found, id: toCell(found.meetingId) } : found;
	});
	return (cells, row) => {
		if (tools.isPending && cells[dateAt]!.text === '') return true;
		const found = resolve(cells[idAt]!, cells[dateAt]!, cells[titleAt]!);
		if (!('meeting' in found)) {
			const titles = found.map((one) => one.title || one.meetingId).join('、');
			report('ambiguous-meeting', row, 'held_on', cells[dateAt]!.text, titles);
			return false;
		}
		if (found.meeting.isCancelled && !byTitle) reportCancelled(tools, found.meeting, row);
		cells[idAt] = found.id;
		return true;
	};
}

function reportCancelled(
	{ report }: CompletionTools,
	{ title, heldOn }: KnownMeeting,
	row: number
) {
	report('cancelled-meeting', row, 'held_on', title || heldOn);
}

/** Lists are mostly in order: the same three cells again need no new search. */
function rememberLast<T>(search: (one: Cell, two: Cell, three: Cell) => T) {
	let last: [Cell, Cell, Cell, T] | null = null;
	return (one: Cell, two: Cell, three: Cell): T => {
		if (last && last[0] === one && last[1] === two && last[2] === three) return last[3];
		last = [one, two, three, search(one, two, three)];
		return last[3];
	};
}

/** Name and code of the municipality from either; an address is never kept. */
function completeMunicipality({ table, report }: CompletionTools): Completer {
	const codeAt = indexOf(table, 'municipality_code');
	const nameAt = indexOf(table, 'municipality');
	return (cells, row) => {
		const code = cells[codeAt]!.text;
		const name = cells[nameAt]!.text;
		const found = findMunicipalities(name);
		if (code !== '') {
			const coded = municipalityOfCode(code);
			const isOther = coded && found.length > 0 && !found.includes(coded);
			if (!coded) report('unknown-municipality-code', row, 'municipality_code', code);
			if (isOther) report('municipality-mismatch', row, 'municipality_code', code, coded.name);
			if (!coded || isOther) return false;
			return setMunicipality(cells, codeAt, nameAt, coded);
		}
		if (found.length === 1) return setMunicipality(cells, codeAt, nameAt, found[0]!);
		cells[nameAt] = EMPTY_CELL;
		if (name !== '' && found.length === 0) report('unknown-municipality', row, 'municipality', '');
		if (found.length > 1) {
			const choices = found.slice(0, 6).map((one) => `${one.prefecture}${one.name}`);
			report('ambiguous-municipality', row, 'municipality', name, choices.join('、'));
		}
		return true;
	};
}

function setMunicipality(cells: Cell[], codeAt: number, nameAt: number, found: Municipality) {
	const isUnique = findMunicipalities(found.name).length === 1;
	cells[codeAt] = toCell(found.code);
	cells[nameAt] = toCell(isUnique ? found.name : `${found.prefecture}${found.name}`);
	return true;
}
