import type { MetricRows } from './rows';
import { count } from './words';

type Row = MetricRows['history-lanes'];

/** Names of the lanes, in the order they are drawn. */
export const LANES = [
	{ lane: 'network', label: 'ネットワーク' },
	{ lane: 'working-group', label: 'ワーキング' },
	{ lane: 'tool', label: '共有ツール' },
	{ lane: 'steering', label: '運営委員の期' },
	{ lane: 'policy', label: '制度' },
	{ lane: 'society', label: '社会' }
] as const;

/** The label of a lane. */
export function laneLabel(lane: string): string {
	return LANES.find((entry) => entry.lane === lane)?.label ?? lane;
}

/** Span and number of events. */
export function historyFinding(rows: readonly Row[]): string {
	if (rows.length === 0) return 'この期間のできごとは記録されていません';
	const first = Math.min(...rows.map((row) => row.year_from));
	const events = rows.filter((row) => row.lane !== 'steering').length;
	return `${first}年からのできごと${count(events)}件`;
}

/** Number of entries in each lane. */
export function historySummary(rows: readonly Row[]): string {
	if (rows.length === 0) return 'この期間のできごとは記録されていません。';
	const parts = LANES.map(({ lane, label }) => {
		const own = rows.filter((row) => row.lane === lane);
		const number = lane === 'steering' ? new Set(own.map((row) => row.label)).size : own.length;
		return number ? `${label}${count(number)}件` : '';
	}).filter(Boolean);
	return `${parts.join('、')}を1つの時間軸に並べています。できごとの文は下の一覧と表で読めます。`;
}

/** The rows as a reader wants them: a steering term is one entry with all its organizations. */
export function historyEntries(rows: readonly Row[]): Row[] {
	const terms = new Map<string, Row>();
	for (const row of rows.filter(({ lane }) => lane === 'steering')) {
		const begun = terms.get(row.label);
		const text = begun ? `${begun.text}、${row.text}` : `運営委員（${row.label}）：${row.text}`;
		terms.set(row.label, { ...row, text });
	}
	return [...rows.filter(({ lane }) => lane !== 'steering'), ...terms.values()];
}
