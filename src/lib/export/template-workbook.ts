import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Template } from './template';
import type { TemplateColumn } from './template-column';

/** Rows that are ready to be filled in: they have formats and lists to choose from. */
const ROWS_READY = 500;
const DATE_FORMAT = 'yyyy/m/d';
const HEADING: CellStyle = {
	font: { bold: true, color: { rgb: 'FFFFFF' } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0017C1' } },
	alignment: { vertical: 'center', wrapText: true }
};
const TITLE: CellStyle = { font: { bold: true }, alignment: { wrapText: true } };
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const FORMATS: Readonly<Partial<Record<TemplateColumn['holds'], CellStyle>>> = {
	date: { numFmt: DATE_FORMAT, alignment: { horizontal: 'left' } },
	digits: { numFmt: '@' }
};

/**
 * A template as .xlsx: the list with an example row, words to choose from, dates and numbers
 * checked while typing, and a second sheet that explains every column. The library is loaded here.
 */
export async function templateWorkbook(template: Template): Promise<Uint8Array<ArrayBuffer>> {
	const { writeXlsx } = await import('hucre/xlsx');
	const bytes = await writeXlsx({
		sheets: [listSheet(template), guideSheet(template)],
		defaultFont: { name: 'Yu Gothic', size: 11 }
	});
	return new Uint8Array(bytes);
}

function listSheet({ label, columns }: Template): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	for (const [at, { heading, holds, example }] of columns.entries()) {
		cells.set(`0,${at}`, { value: toValue(heading), style: headingStyle(heading) });
		cells.set(`1,${at}`, { value: toValue(example, holds), ...styled(holds) });
		if (!FORMATS[holds]) continue;
		for (let row = 2; row <= ROWS_READY; row++) cells.set(`${row},${at}`, styled(holds));
	}
	return {
		name: label.ja,
		rows: [],
		cells,
		columns: columns.map(({ heading, example }) => ({ width: widthOf(heading, example) })),
		rowDefs: new Map([[0, { height: 24 }]]),
		freezePane: { rows: 1 },
		dataValidations: columns.flatMap(toValidation)
	};
}

function styled(holds: TemplateColumn['holds']): { style?: CellStyle } {
	const style = FORMATS[holds];
	return style ? { style } : {};
}

function headingStyle(heading: string): CellStyle {
	return isDate(heading)
		? { ...HEADING, numFmt: DATE_FORMAT, alignment: { horizontal: 'left', vertical: 'center' } }
		: HEADING;
}

function toValue(text: string, holds: TemplateColumn['holds'] = 'text'): CellValue {
	if (text === '') return null;
	if (holds === 'whole') return Number(text);
	return isDate(text) ? new Date(`${text}T00:00:00Z`) : text;
}

function isDate(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Full-width letters take two places. */
function widthOf(...texts: readonly string[]): number {
	const lengths = texts.map((text) => [...text].length * (/[^ -~]/.test(text) ? 2 : 1) + 4);
	return Math.max(14, ...lengths);
}

/** What Excel checks while somebody types: it warns, since import understands more than a list. */
function toValidation({ holds, words, explained }: TemplateColumn, at: number): DataValidation[] {
	const letter = String.fromCharCode(65 + at);
	const shared = {
		range: `${letter}2:${letter}${ROWS_READY + 1}`,
		allowBlank: true,
		showInputMessage: true,
		showErrorMessage: true,
		errorStyle: 'warning',
		inputMessage: explained.ja.slice(0, 250)
	} as const;
	if (holds === 'list') {
		const errorMessage = '一覧の言葉から選んでください。';
		return [{ ...shared, type: 'list', values: [...words], errorMessage }];
	}
	if (holds === 'date') {
		const errorMessage = '2025/5/21 のような日付を書いてください。';
		const limits = { operator: 'between', formula1: '32874', formula2: '73415' } as const;
		return [{ ...shared, type: 'date', ...limits, errorMessage }];
	}
	if (holds === 'whole') {
		const errorMessage = '0以上の数字だけを書いてください。';
		const limits = { operator: 'between', formula1: '0', formula2: '99999' } as const;
		return [{ ...shared, type: 'whole', ...limits, errorMessage }];
	}
	return [];
}

/** Sentences in one column, so that nothing takes the explanation for a list of people. */
function guideSheet({ label, purpose, columns }: Template): WriteSheet {
	const title = `「${label.ja}」の書き方：${purpose.ja}2行目は例です。消してお使いください。`;
	const english = `${label.en}: ${purpose.en} Row 2 is an example; overwrite it.`;
	const sentences = columns.flatMap(({ heading, isRequired, explained, words, example }) => {
		const need = isRequired ? '（必要）' : '（あれば）';
		const choices = words.length > 0 ? `次の言葉から選びます：${words.join('、')}。` : '';
		const shown = example === '' ? '' : `例：${example}`;
		return [`■ ${heading}${need} ${explained.ja}${choices}${shown}`, `　 ${explained.en}`];
	});
	const cells = new Map<string, Partial<Cell>>();
	for (const [row, value] of [title, english, '', ...sentences].entries()) {
		cells.set(`${row},0`, {
			value: value === '' ? null : value,
			style: row === 0 ? TITLE : WRAPPED
		});
	}
	return { name: '書き方', rows: [], cells, columns: [{ width: 110 }] };
}
