import type { InEach } from '$lib/domain/language';

/** What a column of an example becomes, with the color group it is drawn in. */
export const BECOMES = {
	person: { group: 'who', text: { ja: '氏名（符号に）', en: 'Person, as a key' } },
	organization: { group: 'where', text: { ja: '機関', en: 'Organization' } },
	place: { group: 'where', text: { ja: '市区町村', en: 'Municipality' } },
	kind: { group: 'where', text: { ja: '機関の種類', en: 'Kind of organization' } },
	id: { group: 'where', text: { ja: 'ID', en: 'ID' } },
	validity: { group: 'where', text: { ja: '名前の期間', en: 'Time of the name' } },
	team: { group: 'where', text: { ja: 'チーム', en: 'Working group' } },
	date: { group: 'when', text: { ja: '日付', en: 'Date' } },
	meeting: { group: 'when', text: { ja: '会議', en: 'Meeting' } },
	number: { group: 'when', text: { ja: '第何回', en: 'Number' } },
	time: { group: 'how', text: { ja: '入退室の時刻', en: 'Join and leave' } },
	minutes: { group: 'how', text: { ja: '参加時間', en: 'Minutes' } },
	mark: { group: 'how', text: { ja: '出欠', en: 'Presence' } },
	state: { group: 'how', text: { ja: '申込の状態', en: 'State of the order' } },
	mode: { group: 'how', text: { ja: '開催形態', en: 'Way of taking part' } },
	count: { group: 'how', text: { ja: '人数', en: 'Number of people' } },
	detail: { group: 'when', text: { ja: '会議の種類など', en: 'Kind of meeting' } },
	figure: { group: 'how', text: { ja: '数', en: 'Figure' } },
	indicator: { group: 'where', text: { ja: '指標', en: 'Indicator' } },
	period: { group: 'when', text: { ja: '月・年度', en: 'Month or year' } },
	personal: { group: 'never', text: { ja: '保存しません', en: 'Never kept' } },
	unused: { group: 'unused', text: { ja: '使いません', en: 'Not used' } }
} as const satisfies Record<string, { group: string; text: InEach<string> }>;

/** What a column becomes. */
export type Becoming = keyof typeof BECOMES;

/** An example file as a spreadsheet shows it. */
export interface FormatExample {
	/** What each column becomes. */
	becomes: readonly Becoming[];
	/** Rows above the headings: titles, facts of the meeting. */
	above: readonly (readonly string[])[];
	headings: readonly string[];
	rows: readonly (readonly string[])[];
}

/**
 * Read an example. The first line says what the columns become; lines that begin with `>` stand
 * above the headings; cells are parted by `|`.
 */
export function parseExample(text: string): FormatExample {
	const [roles = '', ...lines] = text.trim().split('\n');
	const above = lines.filter((line) => line.startsWith('>')).map((line) => cellsOf(line.slice(1)));
	const [headings = [], ...rows] = lines.filter((line) => !line.startsWith('>')).map(cellsOf);
	return { becomes: cellsOf(roles).map(toBecoming), above, headings, rows };
}

function cellsOf(line: string): string[] {
	return line.split('|').map((cell) => cell.trim());
}

function toBecoming(word: string): Becoming {
	if (!(word in BECOMES)) throw new Error(`no such becoming: ${word}`);
	return word as Becoming;
}
