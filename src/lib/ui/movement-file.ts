import { labelIn, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { hiddenText } from '$lib/domain/hidden-count';
import { languageOf, type LanguageMode } from '$lib/domain/language';
import { tableFile, type ExportedRecords, type ExportFile } from '$lib/export/records';
import { MOVEMENTS, movedIn } from '$lib/findings/movements';
import type { MetricRows } from '$lib/findings/rows';
import type { MovementMessages } from './movement-messages';

/** The organizations that came and went as a CSV: nothing in it tells people apart. */
export function movementFile(
	all: readonly MetricRows['organization-movements'][],
	t: MovementMessages,
	{ mode, holds }: { mode: LanguageMode; holds: ExportedRecords }
): ExportFile {
	const { movement, name, kind, place, came, before, months, now, earlier, closed } = t.columns;
	const cell = (number: number) => hiddenText(number, languageOf(mode)) ?? String(number);
	const table = {
		label: t.file,
		columns: [movement, name, kind, place, came, before, months, now, earlier, closed],
		rows: MOVEMENTS.flatMap((one) =>
			movedIn(all, one).map((row) => [
				t.title[one],
				row.name,
				labelIn(ORGANIZATION_KINDS, row.kind, mode),
				row.place ?? t.unknown,
				row.came_on ?? '',
				row.seen_before ?? '',
				row.months_away === null ? '' : String(row.months_away),
				cell(row.attendances),
				cell(row.attendances_before),
				row.closed_on ?? ''
			])
		)
	};
	return tableFile(table, { holds, today: new Date() });
}
