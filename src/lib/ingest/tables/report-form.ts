import { distinctCells } from './heading-rows';

/** What a form says beside its labels: 「日時：6月19日」, or the label in a cell of its own. */
export interface FormReport {
	/** Spreadsheet row the report begins at. */
	row: number;
	team: string;
	date: string;
	count: string;
	/** The lines of those who took part, each with its row. */
	people: { row: number; text: string }[];
}

type Label = 'team' | 'date' | 'people' | 'count' | 'other';

const LABELS: readonly (readonly [Label, RegExp])[] = [
	['team', /^(?:ワーキング(?:チーム|グループ)?名?|チーム名?|wg名?|部会名?|グループ名)$/i],
	['date', /^(?:開催|実施|活動)?(?:年月)?日時?$|^日程$|^日付$|^と\s*き$/],
	['count', /^(?:参加|出席)(?:者)?(?:人)?数$|^人数$/],
	['people', /^(?:参加|出席)(?:者|メンバー|機関|団体)?(?:名|氏名)?$|^メンバー$/],
	[
		'other',
		/^(?:場所|会場|内容|議題|議事|テーマ|活動内容|報告者|記録者?|作成者|次回.{0,6}|備考|目的|結果|課題|欠席者?|今後.{0,6}|司会|時間)$/
	]
];
const PAIR = /^([^:：]{1,12})[:：]\s*(.*)$/s;

/** The reports of a form, one after the other; none when the sheet is no form. */
export function readForm(rows: readonly (readonly string[])[]): FormReport[] {
	const reports: FormReport[] = [];
	let current: FormReport | null = null;
	let open: Label | null = null;
	rows.forEach((cells, at) => {
		const [first = '', ...rest] = distinctCells(cells);
		if (first === '') return;
		const { label, value } = readPair(first, rest);
		open = label ?? (open === 'people' ? open : null);
		if (open === null) return;
		const isNext = (label === 'team' && current?.team) || (label === 'date' && current?.date);
		if (!current || isNext) {
			current = {
				row: at + 1,
				team: isNext && label === 'date' ? (current?.team ?? '') : '',
				date: '',
				count: '',
				people: []
			};
			reports.push(current);
		}
		if (open === 'people') current.people.push({ row: at + 1, text: value });
		else if (open !== 'other') current[open] ||= value;
	});
	return reports.filter(({ people, count }) => people.length > 0 || count !== '');
}

/** A label with what follows it in its own cell or in the next ones. */
function readPair(first: string, rest: readonly string[]): { label: Label | null; value: string } {
	const [, before = first, after = ''] = PAIR.exec(first) ?? [];
	const plain = before.normalize('NFKC').replace(/[\s■□●○◆◇・【】[\]]/g, '');
	const label = LABELS.find(([, words]) => words.test(plain))?.[0] ?? null;
	const value = label === null ? [first, ...rest] : [after, ...rest];
	return { label, value: value.filter((part) => part !== '').join('、') };
}
