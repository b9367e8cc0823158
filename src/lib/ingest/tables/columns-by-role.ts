import { clip } from '../review/issue';
import { readMark } from '../meetings/marks';
import type { Answers } from '../review/question';
import { shareOf, type ValueShare } from './role-values';
import { wordScore } from './role-words';
import { roleOf, ROLES, type RoleId } from './roles';

/** What a column was taken for, and why. */
export interface ColumnRole {
	/** Position in the file, from 0. */
	index: number;
	heading: string;
	/** Null when nothing fits. */
	role: RoleId | null;
	/** 0..1; 1 when the user said so. */
	score: number;
	/** In Japanese: 「見出し「氏名」」, 「3行のうち3行が日付」. */
	reason: string;
}

/** The roles of all columns of a table. */
export class Assignment {
	readonly columns: readonly ColumnRole[];

	constructor(columns: readonly ColumnRole[]) {
		this.columns = columns;
	}

	/** The column of a role, or undefined. */
	find(role: RoleId): ColumnRole | undefined {
		return this.columns.find((column) => column.role === role);
	}

	/** All columns of a role. */
	all(role: RoleId): ColumnRole[] {
		return this.columns.filter((column) => column.role === role);
	}

	/** Whether any of the roles has a column. */
	has(...roles: RoleId[]): boolean {
		return roles.some((role) => this.find(role));
	}

	/** Score of the column of a role; 0 without one. */
	scoreOf(role: RoleId): number {
		return this.find(role)?.score ?? 0;
	}

	/** The cell of a row that holds a role, trimmed; '' without one. */
	cell(cells: readonly string[], role: RoleId): string {
		const column = this.find(role);
		return column ? (cells[column.index] ?? '').trim() : '';
	}
}

/** What the user answers when a column is to be left out. */
export const NO_ROLE = 'none';

/** Headings of numbers that count no people. */
const OTHERS = [
	'fiscal_year',
	'number',
	'meeting_number',
	'telephone',
	'capacity',
	'time'
] as const;
const NUMBERS = /年$|年度|番号|コード|電話|[円歳]|費$|^(?:year|no\.?)$/i;
const ENOUGH = 0.3;
const MOST_COLUMNS = 300;

/**
 * Find out what each column holds, by its heading and by its values together: renamed, misleading
 * and missing headings are read by what stands below them. Answers `column:<index>` decide.
 */
export function assignRoles(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
	answers: Answers = {}
): Assignment {
	const width = Math.min(MOST_COLUMNS, Math.max(headings.length, ...rows.map((row) => row.length)));
	const columns = Array.from({ length: width }, (_, index): ColumnRole => {
		const heading = (headings[index] ?? '').trim();
		return { index, heading, role: null, score: 0, reason: '' };
	});
	const taken = new Set<RoleId>();
	const open = columns.filter((column) => !takeAnswer(column, answers, taken));
	const guesses = open.flatMap((column) => {
		const values = rows.map((row) => row[column.index] ?? '');
		return guess(column.heading, values).map((one) => ({ ...one, column }));
	});
	guesses.sort((one, other) => {
		const byScore = other.score - one.score || other.words - one.words;
		return byScore || one.column.index - other.column.index;
	});
	for (const { column, role, score, reason } of guesses) {
		if (column.role !== null || (taken.has(role) && !roleOf(role)?.isRepeated)) continue;
		Object.assign(column, { role, score, reason });
		taken.add(role);
	}
	return new Assignment(columns);
}

function takeAnswer(column: ColumnRole, answers: Answers, taken: Set<RoleId>): boolean {
	const answer = answers[`column:${column.index}`];
	const role = answer === undefined ? null : roleOf(answer);
	if (answer !== NO_ROLE && role === null) return false;
	const id = role ? (role.id as RoleId) : null;
	Object.assign(column, { role: id, score: 1, reason: '選んだとおり' });
	if (id) taken.add(id);
	return true;
}

interface Guess {
	role: RoleId;
	score: number;
	/** How much of the score the heading has: of equal scores it decides. */
	words: number;
	reason: string;
}

function guess(heading: string, values: readonly string[]): Guess[] {
	const shares = new Map(ROLES.map(({ id }) => [id, shareOf(id, values)]));
	return ROLES.flatMap(({ id }) => {
		const words = wordScore(heading, id);
		const share = shares.get(id) ?? null;
		const rival = id === 'person' ? shares.get('organization') : shares.get('person');
		const score = weigh(words, share, rival ?? null);
		const isNamed = words === 0 && id === 'count' && isNamedOtherwise(heading);
		const isWeak = isNamed || (words === 0 && isOrdinary(id, values));
		if (score < ENOUGH || isWeak) return [];
		return [{ role: id, score, words, reason: reasonOf(heading, words, share) }];
	});
}

/** Numbers below 年度, No. and 電話 are no head counts. */
function isNamedOtherwise(heading: string): boolean {
	return (
		NUMBERS.test(heading.normalize('NFKC')) ||
		OTHERS.some((role) => wordScore(heading, role) >= 0.9)
	);
}

/** Few values prove little: 「1」 is a number, a mark and a head count. */
function isOrdinary(role: RoleId, values: readonly string[]): boolean {
	const filled = values.filter((value) => value.trim() !== '');
	if (filled.length === 0) return true;
	if (role === 'status') return !filled.some(isClearlyPresent);
	if (role === 'number') return !isRunning(filled);
	return role === 'count' && isRunning(filled);
}

function isClearlyPresent(value: string): boolean {
	return !/^[\da-z]$/i.test(value.trim()) && readMark(value) === 'present';
}

function isRunning(values: readonly string[]): boolean {
	const numbers = values.map(Number);
	return (
		numbers.length >= 2 && numbers.every((one, at) => at === 0 || one === numbers[at - 1]! + 1)
	);
}

function weigh(words: number, share: ValueShare | null, rival: ValueShare | null): number {
	if (!share) return words * 0.92;
	if (share.filled === 0) return words * 0.85;
	const fitting = share.fitting / share.filled;
	// One slip does not make a column of dates something else; half of its cells would.
	const byValues = fitting >= 0.6 ? fitting * share.weight : 0;
	if (share.isStrict) return Math.max(words * (0.2 + 0.8 * fitting), byValues);
	const isContradicted = fitting < 0.1 && rival && rival.fitting >= 0.8 * rival.filled;
	return Math.max(words * (isContradicted ? 0.45 : 0.65 + 0.35 * fitting), byValues);
}

function reasonOf(heading: string, words: number, share: ValueShare | null): string {
	const byHeading = words > 0 ? `見出し「${clip(heading.replace(/\s+/g, ' '), 20)}」` : '';
	const isShown = share !== null && share.filled > 0 && share.fitting > 0;
	const byValues = isShown ? `${share.filled}行のうち${share.fitting}行が${share.word}` : '';
	return [byHeading, byValues].filter((part) => part !== '').join('、');
}
