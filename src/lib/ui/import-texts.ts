import type { InEach, Language } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import type { Issue } from '$lib/ingest/review/issue';
import type { ReadColumnInfo } from '$lib/ingest/file-reading';
import { ISSUE_TEXTS_EN, QUESTION_TEXTS, ROLES } from '$lib/state/import-words';
import { labelOfTable } from './table-label';

const ENCODINGS: Record<string, InEach<string>> = {
	'utf-8': same('UTF-8'),
	'utf-8-bom': { ja: 'UTF-8（BOM付き）', en: 'UTF-8 with BOM' },
	cp932: { ja: 'シフトJIS（Excel の CSV）', en: 'Shift JIS (CSV of Excel)' },
	'utf-16le': same('UTF-16'),
	'utf-16be': same('UTF-16'),
	'euc-jp': same('EUC-JP'),
	'iso-2022-jp': same('JIS（ISO-2022-JP）'),
	xlsx: { ja: 'Excel ブック（.xlsx）', en: 'Excel workbook (.xlsx)' },
	xls: { ja: '古い形の Excel ブック（.xls）', en: 'Old Excel workbook (.xls)' },
	ods: { ja: '表計算文書（.ods）', en: 'OpenDocument spreadsheet (.ods)' },
	html: { ja: 'ウェブページの表', en: 'Table of a web page' },
	xml: { ja: 'XML の表', en: 'XML spreadsheet' }
};

function same(label: string): InEach<string> {
	return { ja: label, en: label };
}

/** The name of an encoding or a kind of workbook as an office would write it. */
export function encodingLabel(encoding: string | null, language: Language): string {
	if (!encoding) return { ja: '不明', en: 'unknown' }[language];
	return ENCODINGS[encoding]?.[language] ?? encoding.toUpperCase();
}

const TABLES_EN: Record<string, string> = {
	attendance: 'attendance',
	registration: 'registrations',
	organization: 'organizations',
	meeting: 'meetings',
	working_group_activity: 'working group activity',
	outreach: 'outreach',
	outcome: 'outcomes'
};

/** What a table is called: attendance → 「出席」. */
export function tableLabel(table: string, language: Language): string {
	return language === 'ja' ? labelOfTable(table) : (TABLES_EN[table] ?? table.replaceAll('_', ' '));
}

/** What a column was read as. */
export function columnLabel({ name, label }: ReadColumnInfo, language: Language): string {
	return language === 'ja' ? label : name.replaceAll('_', ' ');
}

/** What a column may be taken for. */
export function roleLabel(id: string, language: Language): string {
	return ROLES.find((role) => role.id === id)?.[language] ?? id;
}

/** Place, cause and cure of an issue. */
export function issueText(issue: Issue, language: Language): string {
	if (language === 'ja') return issue.message;
	if (issue.code in QUESTION_TEXTS) {
		return QUESTION_TEXTS[issue.code as keyof typeof QUESTION_TEXTS].en(issue.value);
	}
	const where = issue.sheet === '' ? '' : `Sheet “${issue.sheet}”: `;
	return where + ISSUE_TEXTS_EN[issue.code as keyof typeof ISSUE_TEXTS_EN](issue);
}

/** 「12、15、20行目など」 without the word: the first few rows of a list. */
export function firstRows(rows: readonly number[], language: Language, most = 5): string {
	const separator = language === 'ja' ? '、' : ', ';
	return rows
		.slice(0, most)
		.map((value) => count(value))
		.join(separator);
}

/** The first few of many headings, and how many are left. */
export function firstOf(all: readonly string[], most = 12): { shown: string[]; more: number } {
	const shown = all.slice(0, most).map((one) => (one.length > 30 ? `${one.slice(0, 29)}…` : one));
	return { shown, more: all.length - shown.length };
}
