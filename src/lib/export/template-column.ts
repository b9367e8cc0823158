import { labelOf } from '$lib/domain/codes';
import type { InEach } from '$lib/domain/language';
import type { TableSchema } from '$lib/domain/schema';
import { columnInEnglish } from '$lib/domain/table-texts-en';

/** A column of a template. */
export interface TemplateColumn {
	/** What the first row says; a date (2025-05-21) stands there as a date. */
	heading: string;
	/** What a cell holds: text, digits that stay as typed, a date, a whole number, a listed word. */
	holds: 'text' | 'digits' | 'date' | 'whole' | 'list';
	/** Words to choose from, for a list. */
	words: readonly string[];
	example: string;
	isRequired: boolean;
	/** How to fill it in. */
	explained: InEach<string>;
}

const KINDS = {
	text: 'text',
	code: 'list',
	integer: 'whole',
	number: 'text',
	date: 'date',
	month: 'text'
} as const;

/** A column of a table. The example is canonical; of a code its label is shown. */
export function columnFrom(table: TableSchema, name: string, example: string): TemplateColumn {
	const column = table.columns.find((one) => one.name === name);
	if (!column) throw new Error(`table ${table.name}: no column ${name}`);
	const { label, type, required, description, allowed = [] } = column;
	const english = columnInEnglish(name);
	return {
		heading: label,
		holds: name.endsWith('_code') ? 'digits' : KINDS[type],
		words: allowed.map((one) => one.label),
		example: type === 'code' ? labelOf(allowed, example) : example,
		isRequired: required,
		explained: { ja: description, en: `${english.label}: ${english.description}` }
	};
}

/** The column of a person's name. */
export function nameColumn(example: string): TemplateColumn {
	return {
		heading: '氏名',
		holds: 'text',
		words: [],
		example,
		isRequired: false,
		explained: {
			ja: '参加した人の名前。取り込むときに符号に置き換え、名前は保存しません。',
			en: 'Name: the person who came. It becomes a key when the file is taken in and is not kept.'
		}
	};
}

/** The column of one meeting in a table of marks. */
export function markColumn(heldOn: string, example: '○' | '×'): TemplateColumn {
	return {
		heading: heldOn,
		holds: 'list',
		words: ['○', '×'],
		example,
		isRequired: false,
		explained: {
			ja: '会議の日を見出しに書き、来た人に○、来なかった人に×を付けます。列はいくつでも足せます。',
			en: 'A meeting: its day as the heading, ○ for who came, × for who did not. Add as many as needed.'
		}
	};
}
