import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { milestoneEntry } from './milestones';
import type { MetricRows } from './rows';
import { amount, listed, termName, yearName } from './story-words';
import { alike } from './ties';
import { about, count, inTurn, tied } from './words';

type Row = MetricRows['history-lanes'];
type Milestone = MetricRows['milestones'];

/** Names of the lanes, in the order they are drawn. */
export const LANES = [
	{ lane: 'network', label: { ja: 'ネットワーク', en: 'Network' } },
	{ lane: 'working-group', label: { ja: 'ワーキング', easy: 'チーム', en: 'Working groups' } },
	{ lane: 'tool', label: { ja: '共有ツール', easy: 'みんなの道具', en: 'Shared tools' } },
	{ lane: 'steering', label: { ja: '運営委員の期', easy: '運営する人の期', en: 'Steering terms' } },
	{ lane: 'policy', label: { ja: '制度', easy: '国の決まり', en: 'Policy' } },
	{ lane: 'society', label: { ja: '社会', easy: '社会', en: 'Society' } },
	{ lane: 'milestone', label: { ja: '記録の節目', easy: '記録の区切り', en: 'Milestones' } }
] as const satisfies readonly { lane: string; label: InEach<string> }[];

/** The line under the lanes. */
export const PARTICIPATION = {
	lane: 'participation',
	label: { ja: '延べ参加者数', easy: '来た人の数', en: 'Attendances' }
} as const satisfies { lane: string; label: InEach<string> };

/** All that can be shown or left out, by the name that an address has for it. */
export const TRACKS: readonly { lane: string; label: InEach<string> }[] = [...LANES, PARTICIPATION];

/** The label of a lane. */
export function laneLabel(lane: string, mode: LanguageMode = 'ja'): string {
	const known = TRACKS.find((entry) => entry.lane === lane);
	return known ? pick(known.label, mode) : lane;
}

/** Tracks that are shown: all, or those that an address names (`network.policy`, `none`). */
export function tracksShown(chosen: string): string[] {
	const all = TRACKS.map(({ lane }) => lane);
	if (chosen === '') return all;
	const wanted = chosen.split('.');
	return all.filter((lane) => wanted.includes(lane));
}

/** How an address names tracks; '' for all. */
export function tracksInAddress(lanes: readonly string[]): string {
	const shown = TRACKS.map(({ lane }) => lane).filter((lane) => lanes.includes(lane));
	if (shown.length === TRACKS.length) return '';
	return shown.length === 0 ? 'none' : shown.join('.');
}

/** One thing of the history as it is drawn and read. */
export interface HistoryEntry {
	/** Names it on the page, the same in drawing and list. */
	id: string;
	lane: string;
	/** Where it stands on the axis; `to` is null for what still lasts. */
	from: number;
	to: number | null;
	/** The calendar year it is listed under: of a day that is known, else as printed. */
	listedUnder: number;
	/** Its own place on the axis, in years: with a part of a year where the day is known. */
	at: number;
	/** A few characters: 「8～10期」, 「第100回」. */
	label: string;
	text: string;
	source: string;
	/** True for what is printed in the report, in Japanese. */
	isPrinted: boolean;
	/** The row that it is made of. */
	row: Row | Milestone;
}

/** What is drawn on the axis besides what is printed: of the tracks that are shown. */
export interface ShownBeside {
	milestones: readonly Milestone[];
	attendances: readonly MetricRows['history-attendances'][];
	/** Whether the attendances were rounded: they are of another answer than the events. */
	isRounded: boolean;
}

const NOTHING_BESIDE: ShownBeside = { milestones: [], attendances: [], isRounded: false };

const NO_EVENTS: InEach<string> = {
	ja: 'この期間のできごとは記録されていません',
	easy: 'この期間のできごとの記録はありません',
	en: 'No event of this period is on record'
};

const NO_EVENTS_CHOSEN: InEach<string> = {
	ja: '選んでいる区分に、この期間のできごとはありません',
	easy: '選んだものに、できごとはありません',
	en: 'The chosen tracks have no event of this period'
};

function nothingSaid({ language, choices }: View): string {
	return pick(choices['tracks'] ? NO_EVENTS_CHOSEN : NO_EVENTS, language);
}

/** The line under the lanes in words; '' where it is not drawn. */
function lineSentence({ attendances: rows, isRounded }: ShownBeside, { language }: View): string {
	const [first, ...others] = rows;
	if (!first) return '';
	const most = others.reduce((a, b) => (b.attendances > a.attendances ? b : a), first);
	const own = alike(most, rows, ({ attendances }) => attendances);
	const names = own.map(({ fiscal_year: one }) => yearName(one, language));
	const year = tied(names, '年度', language);
	const say = (text: string) =>
		about(most.attendances, isRounded && own.length > 1, language, text);
	const value = say(amount(most.attendances, 'person', language));
	const attendances = `${say(count(most.attendances))} in ${year}`;
	return pick(
		{
			ja: `下の線は年度ごとの延べ参加者数で、最も多いのは${year}の${value}です。`,
			easy: `下の線は、来た人の数です。一番多いのは${year}の${value}です。`,
			en: `The line below is attendances by fiscal year, at most ${attendances}.`
		},
		language
	);
}

/** Tracks that are left out; '' for none. */
function leftOutSentence({ language, choices }: View): string {
	const shown = tracksShown(choices['tracks'] ?? '');
	const left = TRACKS.filter(({ lane }) => !shown.includes(lane));
	if (left.length === 0) return '';
	const names = listed(
		left.map(({ label }) => pick(label, language)),
		language
	);
	return pick(
		{
			ja: `表示していない区分：${names}。`,
			easy: `出していないもの：${names}。`,
			en: `Left out: ${names}.`
		},
		language
	);
}

/** How many entries each lane has; a steering term is one, whatever its organizations. */
function sizesOf(rows: readonly Row[], milestones: readonly Milestone[]) {
	return LANES.map(({ lane }) => {
		const own = rows.filter((row) => row.lane === lane);
		const terms = new Set(own.map((row) => row.label)).size;
		const printed = lane === 'steering' ? terms : own.length;
		return { lane, size: lane === 'milestone' ? milestones.length : printed };
	}).filter(({ size }) => size > 0);
}

/** Span and number of entries. */
export function historyFinding(
	rows: readonly Row[],
	view: View,
	{ milestones }: ShownBeside = NOTHING_BESIDE
): string {
	const { language } = view;
	if (rows.length + milestones.length === 0) return nothingSaid(view);
	const years = [...rows.map((row) => row.year_from), ...milestones.map((row) => row.fiscal_year)];
	const first = Math.min(...years);
	const all = sizesOf(rows, milestones).reduce((sum, { size }) => sum + size, 0);
	return pick(
		{
			ja: `${first}年からのできごと${count(all)}件`,
			easy: `${first}年からのできごとが${count(all)}件あります`,
			en: `${count(all)} ${all === 1 ? 'event' : 'events'} since ${first}`
		},
		language
	);
}

/** Number of entries in each lane that is shown. */
function lanesSentence(
	rows: readonly Row[],
	view: View,
	milestones: ShownBeside['milestones']
): string {
	const { language } = view;
	if (rows.length + milestones.length === 0) {
		return `${nothingSaid(view)}${pick({ ja: '。', en: '.' }, language)}`;
	}
	const gap = pick({ ja: '', en: ': ' }, language);
	const parts = sizesOf(rows, milestones).map(
		({ lane, size }) => `${laneLabel(lane, language)}${gap}${amount(size, 'entry', language)}`
	);
	const all = listed(parts, language);
	return pick(
		{
			ja: `${all}を1つの時間軸に並べています。できごとの文は下の一覧と表で読めます。`,
			easy: `${all}を、年の順に並べています。文は、下の一覧で読めます。`,
			en: `On one time axis: ${all}. The texts are in the list below and in the table.`
		},
		language
	);
}

/** What is on the time axis: the lanes that are shown, the line, and what is left out. */
export function historySummary(
	rows: readonly Row[],
	view: View,
	beside: ShownBeside = NOTHING_BESIDE
): string {
	const sentences = [
		lanesSentence(rows, view, beside.milestones),
		lineSentence(beside, view),
		leftOutSentence(view)
	];
	return inTurn(sentences, view.language);
}

/** What is ours of a printed label: 「8～10期」 is a name of the network, 「2013年」 a year. */
function labelIn({ lane, label }: Row, mode: LanguageMode): string {
	if (lane === 'steering') return termName(label, mode);
	return pick({ ja: label, en: label.replace(/^(\d{4})年$/, '$1') }, mode);
}

function eventEntry(row: Row, mode: LanguageMode): HistoryEntry {
	return {
		id: '',
		lane: row.lane,
		from: row.year_from,
		to: row.year_to,
		listedUnder: row.year_from,
		at: row.year_from,
		label: labelIn(row, mode),
		text: row.text,
		source: row.source,
		isPrinted: true,
		row
	};
}

/** A steering term is one entry with all its organizations. */
function termEntries(rows: readonly Row[], mode: LanguageMode): HistoryEntry[] {
	const terms = new Map<string, HistoryEntry>();
	for (const row of rows) {
		const begun = terms.get(row.label);
		const entry = eventEntry(row, mode);
		const ofTerm = pick(
			{ ja: `運営委員（${entry.label}）：${row.text}`, en: `${entry.label}: ${row.text}` },
			mode
		);
		terms.set(row.label, { ...entry, text: begun ? `${begun.text}、${row.text}` : ofTerm });
	}
	return [...terms.values()].sort((a, b) => a.from - b.from);
}

/** The rows as a reader wants them, in the order of their years, each with an id of its own. */
export function historyEntries(
	rows: readonly Row[],
	milestones: readonly Milestone[],
	mode: LanguageMode
): HistoryEntry[] {
	const isTerm = ({ lane }: Row) => lane === 'steering';
	const entries = [
		...rows.filter((row) => !isTerm(row)).map((row) => eventEntry(row, mode)),
		...termEntries(rows.filter(isTerm), mode),
		...milestones.map((row) => milestoneEntry(row, mode))
	];
	const order = TRACKS.map(({ lane }) => lane);
	const places = new Map<string, number>();
	return entries
		.sort((a, b) => a.from - b.from || order.indexOf(a.lane) - order.indexOf(b.lane))
		.map((entry) => {
			const key = `${entry.lane}-${entry.from}`;
			const place = (places.get(key) ?? 0) + 1;
			places.set(key, place);
			return { ...entry, id: `event-${key}-${place}` };
		});
}
