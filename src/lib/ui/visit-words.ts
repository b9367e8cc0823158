import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { count, day } from '$lib/findings/words';
import { localDate, type HistoryLine, type LineSubject } from '$lib/state/history-lines';
import { matterOf, type VisitLine } from '$lib/state/visit-lines';
import type { Names } from './change-words';
import { HISTORY_MESSAGES } from './history-messages';
import { plural } from './import-messages';
import { tableLabel } from './import-texts';
import { lineSentence } from './line-words';
import { LOG_MESSAGES } from './log-messages';

const ja = {
	import: (file: string, what: string) => `「${file}」を取り込みました${what}。`,
	undo: (file: string, what: string) => `「${file}」の取り込みを元に戻しました${what}。`,
	redo: (file: string, what: string) => `「${file}」をもう一度取り込みました${what}。`,
	meeting: (when: string) => `${when}の会議`,
	meetings: (meetings: number, first: string, last: string) =>
		`${first}から${last}までの会議${count(meetings)}回`,
	attendances: (records: number) => `出席${count(records)}件`,
	records: (table: string, records: number) => `${table} ${count(records)}件`,
	what: (parts: readonly string[]) => `（${parts.join('、')}）`
};

type VisitWords = Readonly<typeof ja>;

/** What was done since the last visit, in words. */
export const VISIT_WORDS: InEach<VisitWords> = {
	ja,
	easy: {
		...ja,
		import: (file, what) => `「${file}」を入れました${what}。`,
		undo: (file, what) => `「${file}」を入れる前に戻しました${what}。`,
		redo: (file, what) => `「${file}」をもう一度入れました${what}。`
	},
	en: {
		import: (file, what) => `“${file}” was imported${what}.`,
		undo: (file, what) => `The import of “${file}” was undone${what}.`,
		redo: (file, what) => `“${file}” was imported again${what}.`,
		meeting: (when) => `meeting of ${when}`,
		meetings: (meetings, first, last) => `${plural(meetings, 'meeting')} from ${first} to ${last}`,
		attendances: (records) => plural(records, 'attendance'),
		records: (table, records) => `${table}: ${count(records)}`,
		what: (parts) => ` (${parts.join(', ')})`
	}
};

/** What an import holds: its meetings by their days, and the records of each table. */
function held({ parts }: VisitLine, days: readonly string[], mode: LanguageMode): string {
	const words = pick(VISIT_WORDS, mode);
	const [first = '', last = ''] = [days[0], days.at(-1)].map((one) => one && day(one, mode));
	const meetings =
		days.length > 1 ? words.meetings(days.length, first, last) : words.meeting(first);
	const sums = new Map<string, number>();
	for (const { table, records } of parts) sums.set(table, (sums.get(table) ?? 0) + records);
	const tables = [...sums].map(([table, records]) =>
		table === 'attendance'
			? words.attendances(records)
			: words.records(tableLabel(table, languageOf(mode)), records)
	);
	return words.what(days.length > 0 ? [meetings, ...tables] : tables);
}

/** That an import or a change is not in the numbers, and why; '' where it is, or was taken back. */
function notCounted({ subject }: VisitLine, mode: LanguageMode): string {
	if (subject.name === 'import') {
		const { status } = subject.batch;
		const isLeftOut = status === 'duplicate' || status === 'incomplete';
		return isLeftOut ? pick(HISTORY_MESSAGES, mode).statuses[status] : '';
	}
	if (subject.name !== 'change' || subject.applied.status !== 'conflict') return '';
	return pick(LOG_MESSAGES, mode).statuses.conflict;
}

/**
 * What was done since the last visit, in a sentence or two.
 * @param days those of the meetings that an import brought
 */
export function visitSentence(
	line: VisitLine,
	names: Names,
	days: readonly string[],
	mode: LanguageMode
): string {
	const [part] = line.parts;
	const verb = verbOf(line.subject);
	const said =
		part && verb
			? pick(VISIT_WORDS, mode)[verb](part.file, held(line, days, mode))
			: lineSentence(line.subject, names, languageOf(mode));
	const why = notCounted(line, mode);
	return why && mode === 'en' ? `${said} ${why}` : `${said}${why}`;
}

function verbOf({ name }: LineSubject): 'import' | 'undo' | 'redo' | null {
	return name === 'import' || name === 'undo' || name === 'redo' ? name : null;
}

/** Whether a sentence names organizations or meetings that the log knows by their ids alone. */
export function namesRecords({ subject }: HistoryLine): boolean {
	return matterOf(subject)?.name === 'change';
}

/** 「10月16日」, “16 October”; with the year where it is not the one of `now`. */
export function dayDone(at: string, now: Date, mode: LanguageMode): string {
	const said = day(localDate(at), mode);
	const year = now.getFullYear();
	return said.replace(mode === 'en' ? ` ${year}` : `${year}年`, '');
}
