import { labelIn, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { hiddenText } from '$lib/domain/hidden-count';
import { languageOf, type LanguageMode } from '$lib/domain/language';
import { tableFile, type ExportedRecords, type ExportFile } from '$lib/export/records';
import type { MetricRows } from '$lib/findings/rows';
import type { FlowMessages } from './flow-messages';

/** The list of organizations not seen for a while as a CSV: nothing in it tells people apart. */
export function unseenFile(
	rows: readonly MetricRows['unseen-organizations'][],
	t: FlowMessages['unseen'],
	{ mode, holds }: { mode: LanguageMode; holds: ExportedRecords }
): ExportFile {
	const { name, kind, place, lastSeen, months, before, group } = t.columns;
	const cell = (number: number) => hiddenText(number, languageOf(mode)) ?? String(number);
	const table = {
		label: t.file,
		columns: [name, kind, place, lastSeen, months, before, group],
		rows: rows.map((row) => [
			row.name,
			labelIn(ORGANIZATION_KINDS, row.kind, mode),
			row.place ?? t.unknown,
			row.last_seen_on,
			String(row.months_since),
			cell(row.attendances_before),
			row.last_group_on ?? ''
		])
	};
	return tableFile(table, { holds, today: new Date() });
}
