import { FACT_TABLES } from '$lib/domain/facts';
import type { Language } from '$lib/domain/language';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { EvidenceRow } from '$lib/state/evidence';
import type { EvidenceMessages } from './evidence-messages';
import { tableLabel } from './import-texts';

/** How origins are told: the texts, their language, and whether what is shipped is a sample. */
export interface Telling {
	t: EvidenceMessages;
	language: Language;
	isSample: boolean;
}

/** Where a row is written, piece by piece. Pieces that do not apply are ''. */
export interface Place {
	file: string;
	sheet: string;
	/** '' where the row is in no file. */
	row: string;
	imported: string;
}

/** 「2024/05/20」 of an ISO timestamp, in the user's time zone. */
function dayOf(at: string): string {
	const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	return new Intl.DateTimeFormat('ja-JP', options).format(new Date(at));
}

function shippedFile(table: string, { t, language, isSample }: Telling): string {
	const record = IMPORT_TABLES.find(({ name }) => name === table);
	const fact = FACT_TABLES.find(({ name }) => name === table);
	const file = `${(record ?? fact)?.file ?? table}.csv`;
	if (record) return (isSample ? t.sample : t.shipped)(tableLabel(table, language), file);
	return t.shipped(language === 'ja' ? (fact?.label ?? table) : table.replaceAll('_', ' '), file);
}

/** Where a row is written. */
export function placeOf({ origin, table, row }: EvidenceRow, telling: Telling): Place {
	const none = { sheet: '', row: '', imported: '' };
	switch (origin.name) {
		case 'import': {
			const { file, sheet = '', at } = origin.batch;
			return { file, sheet, row: String(row), imported: dayOf(at) };
		}
		case 'shipped':
			return { ...none, file: shippedFile(table, telling), row: String(row) };
		case 'staged':
			return { ...none, file: telling.t.staged };
		default:
			return { ...none, file: telling.t.changed };
	}
}

/** 「出席.xlsx（シート「5月」）12行目・2024/05/20 に取り込み」. */
export function placeInWords(one: EvidenceRow, telling: Telling): string {
	const { t } = telling;
	const { file, sheet, row, imported } = placeOf(one, telling);
	return [
		file,
		sheet && t.sheet(sheet),
		row && t.row(Number(row)),
		imported && t.importedOn(imported),
		one.alsoIn > 0 ? t.alsoIn(one.alsoIn) : ''
	].join('');
}
