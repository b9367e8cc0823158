import type { DroppedColumn, TakenColumn } from '../format';
import type { JoinColumns } from './join-columns';

/** The headings of a list of joins and what they were taken for. */
export interface ListColumns extends JoinColumns {
	headings: readonly string[];
	/** Further columns that were used: a second part of the name, a title. */
	used?: readonly number[];
}

const PERSONAL =
	/mail|メール|アドレス|phone|電話|upn|名前|氏名|^姓$|^名$|name|address|住所|city|zip|郵便|birth|生年/i;

/**
 * The columns of attendance and where a list has them, in the order of the cells. The office comes
 * last, split off the name, where any name holds one.
 */
export function attendanceColumns(list: ListColumns, holdsOffices: boolean) {
	const at = (name: string, index: number): TakenColumn => {
		return { name, heading: (list.headings[index] ?? '').trim(), index };
	};
	const name = { ...at('person_key', list.name), heading: headingOfName(list) };
	const columns: TakenColumn[] = [
		at('meeting_id', -1),
		at('held_on', list.from),
		at('meeting', -1),
		at('mode', -1),
		at('minutes', list.duration === -1 ? list.until : list.duration),
		name,
		...(holdsOffices ? [{ ...name, name: 'organization' }] : [])
	];
	return { columns, dropped: droppedColumns(list) };
}

/** Columns that are not used; an address is used to tell people apart but not kept. */
export function droppedColumns(list: ListColumns): DroppedColumn[] {
	const { headings, name, from, until, duration, used = [] } = list;
	const taken = new Set([name, from, until, duration, ...used]);
	return headings.flatMap((heading, index) => {
		if (taken.has(index) || heading.trim() === '') return [];
		const isPersonal = index === list.email || PERSONAL.test(heading);
		return [{ heading, index, isPersonal }];
	});
}

/** Without a heading the column would look like one of keys. */
function headingOfName({ headings, name }: ListColumns): string {
	return (headings[name] ?? '').trim() || '名前';
}
