import { groupBy } from '../group-by';
import type { CsvRow } from '../dataset';
import type { Seen } from '../narrow';
import type { Recomputed } from '../recompute';
import { compare } from '../register';

type Cells = CsvRow['cells'];

const textOf = (cells: Cells, name: string) => cells[name] || null;

/** The rows of a fact table as they stand in its file. */
const rowsOf = ({ facts }: Seen, table: string): Cells[] =>
	(facts.dataset.get(table) ?? []).map(({ cells }) => cells);

const byNumber = (name: string) => (a: Cells, b: Cells) => Number(a[name]) - Number(b[name]);

/** Kinds in the order of their letters, each as it is numbered. */
function concepts(seen: Seen): Cells[] {
	const kinds = [...groupBy(rowsOf(seen, 'concept'), ({ kind = '' }) => kind)];
	return kinds
		.sort(([a], [b]) => compare(a, b))
		.flatMap(([, own]) => own.toSorted(byNumber('ord')));
}

/** What the annual report prints and nobody counts. */
export const recomputed: Recomputed = {
	'report-concept': (seen) =>
		concepts(seen).map((cells) => ({
			kind: cells['kind'] ?? '',
			heading: textOf(cells, 'heading'),
			text: textOf(cells, 'text'),
			source: cells['source'] ?? ''
		})),
	'steering-terms': (seen) =>
		rowsOf(seen, 'steering_term')
			.sort((a, b) => byNumber('term_from')(a, b) || byNumber('ord')(a, b))
			.map((cells) => ({
				term: cells['term'] ?? '',
				years: cells['years'] ?? '',
				year_from: Number(cells['year_from']),
				year_to: cells['year_to'] ? Number(cells['year_to']) : null,
				organization: cells['organization'] ?? '',
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			})),
	'shared-tools': (seen) =>
		rowsOf(seen, 'shared_tool')
			.sort(byNumber('year'))
			.map((cells) => ({
				year_from: Number(cells['year']),
				name: cells['name'] ?? '',
				edition: textOf(cells, 'edition'),
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			})),
	'history-table': (seen) =>
		rowsOf(seen, 'history_event')
			.sort(byNumber('ord'))
			.map((cells) => ({
				year_from: Number(cells['year']),
				era: textOf(cells, 'era'),
				printed_in: cells['printed_in'] ?? '',
				track: cells['track'] ?? '',
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			})),
	'report-working-groups': (seen) =>
		rowsOf(seen, 'working_group')
			.sort(byNumber('fiscal_year'))
			.map((cells) => ({
				entry: cells['entry'] ?? '',
				fiscal_year: Number(cells['fiscal_year']),
				name: textOf(cells, 'name'),
				status: textOf(cells, 'status'),
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			})),
	'network-facts': (seen) =>
		rowsOf(seen, 'network').map((cells) => ({
			key: cells['key'] ?? '',
			value: cells['value'] ?? '',
			source: cells['source'] ?? ''
		})),
	'transition-offices': (seen) =>
		rowsOf(seen, 'transition_office')
			.sort(byNumber('fiscal_year'))
			.map((cells) => ({
				fiscal_year: Number(cells['fiscal_year']),
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			}))
};
