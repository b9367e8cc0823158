import type { Language } from '$lib/domain/language';
import { day } from '$lib/findings/words';
import type { OrganizationEntry } from '$lib/state/register';
import { codeLabel, type CODES } from './code-labels';

/** A change of the log and what became of it. */
export type AppliedChange = OrganizationEntry['changes'][number];
type Change = AppliedChange['change'];
type Of<Name extends Change['operation']> = Extract<Change, { operation: Name }>;

/** What organizations and meetings are called, by id. */
export interface Names {
	organization: (id: string) => string;
	meeting: (id: string) => string;
}

interface Words {
	rename: (change: Of<'rename'>) => string;
	merge: (change: Of<'merge'>, names: Names) => string;
	split: (change: Of<'split'>, names: Names) => string;
	edit: (change: Of<'edit'>, names: Names) => string;
}

/** What columns that can be edited are called. */
const COLUMNS: Readonly<Record<string, Record<Language, string>>> = {
	kind: { ja: '種別', en: 'kind' },
	municipality: { ja: '市区町村', en: 'municipality' },
	held_on: { ja: '開催日', en: 'date' },
	number: { ja: '回', en: 'number' },
	title: { ja: '会議名', en: 'title' },
	mode: { ja: '開催形態', en: 'mode' },
	status: { ja: '開催状況', en: 'status' },
	pillar: { ja: '取り組みの柱', en: 'pillar' }
};

/** Said by the column of names beside it. */
const UNSAID = 'municipality_code';

const WORDS: Record<Language, Words> = {
	ja: {
		rename: ({ was, name, from }) =>
			from === ''
				? `「${was}」の表記を「${name}」に直しました。`
				: `「${was}」は、${day(from)}から「${name}」になりました。`,
		merge: ({ organization, into, from }, names) => {
			if (into === '') return `「${names.organization(organization)}」の統合をやめました。`;
			const since = from === '' ? '初めから同じ機関として' : `${day(from)}から`;
			return `「${names.organization(organization)}」を、${since}「${names.organization(into)}」に統合しました。`;
		},
		split: ({ organization, name, names: written, from }, names) => {
			const since = from === '' ? '' : `${day(from)}からの`;
			const records = written.map((one) => `「${one}」`).join('');
			return `「${names.organization(organization)}」から「${name}」を分けました（${since}${records}と書かれた記録）。`;
		},
		edit: (change, names) => {
			const parts = editedParts(change, 'ja').map(
				({ label, was, now }) => `${label}を「${was}」から「${now}」に`
			);
			return `「${subjectOf(change, names)}」の${parts.join('、')}変えました。`;
		}
	},
	en: {
		rename: ({ was, name, from }) =>
			from === ''
				? `The spelling of “${was}” was mended to “${name}”.`
				: `“${was}” is “${name}” from ${from}.`,
		merge: ({ organization, into, from }, names) => {
			if (into === '') return `“${names.organization(organization)}” stands alone again.`;
			const since = from === '' ? 'for all time' : `from ${from}`;
			return `“${names.organization(organization)}” was merged into “${names.organization(into)}” ${since}.`;
		},
		split: ({ organization, name, names: written, from }, names) => {
			const since = from === '' ? '' : ` from ${from}`;
			const records = written.map((one) => `“${one}”`).join(', ');
			return `“${name}” was split off “${names.organization(organization)}” (records written as ${records}${since}).`;
		},
		edit: (change, names) => {
			const parts = editedParts(change, 'en').map(
				({ label, was, now }) => `${label} changed from “${was}” to “${now}”`
			);
			return `“${subjectOf(change, names)}”: ${parts.join(', ')}.`;
		}
	}
};

/** A change in a sentence: who, what, from when. */
export function changeSentence(change: Change, names: Names, language: Language): string {
	const say = WORDS[language][change.operation] as (change: Change, names: Names) => string;
	return say(change, names);
}

/** One column that an edit changes, in words. */
export interface EditedPart {
	label: string;
	was: string;
	now: string;
}

/** What an edit changes, column by column. */
export function editedParts({ table, changes }: Of<'edit'>, language: Language): EditedPart[] {
	const edited = Object.entries(changes).filter(
		([column]) => column !== UNSAID || !('municipality' in changes)
	);
	return edited.map(([column, { was, now }]) => ({
		label: labelOfColumn(table, column, language),
		was: valueText(table, column, was, language),
		now: valueText(table, column, now, language)
	}));
}

function labelOfColumn(table: string, column: string, language: Language): string {
	if (table === 'meeting' && column === 'kind') return language === 'ja' ? '種類' : 'kind';
	return COLUMNS[column]?.[language] ?? column;
}

function valueText(table: string, column: string, value: string, language: Language): string {
	const list = listOf(table, column);
	if (list) return codeLabel(list, value, language);
	if (value === '') return language === 'ja' ? '空' : 'nothing';
	return column === 'held_on' && language === 'ja' ? day(value) : value;
}

function listOf(table: string, column: string): keyof typeof CODES | null {
	if (column === 'kind') return table === 'meeting' ? 'meetingKind' : 'organizationKind';
	return column === 'mode' || column === 'status' || column === 'pillar' ? column : null;
}

function subjectOf({ table, id }: Of<'edit'>, names: Names): string {
	return table === 'meeting' ? names.meeting(id) : names.organization(id);
}
