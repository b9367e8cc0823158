import { normalizeOrganizationName } from '$lib/domain/text';
import type { PreparedContext } from './context';
import type { ReadColumnInfo, TablePart } from './file-reading';
import type { LeftOutRow } from './format';
import type { IssueLog } from './review/issue';
import { layoutKey, type Layout } from './tables/layout';
import type { QuestionLog } from './review/question-log';
import type { ReadingJob } from './read-file';
import type { Candidate } from './tables/recognize';
import type { TableReader } from './records/table-reader';

/** What is needed to finish a part once its rows were read. */
export interface FinishedRows {
	sheet: string;
	candidate: Candidate;
	reader: TableReader;
	leftOut: readonly LeftOutRow[];
	context: PreparedContext;
	questions: QuestionLog;
}

const COLUMNS_NAMED = 20;

/** Say which rows and columns of a sheet are not taken, before its rows are read. */
export function reportLayout(
	{ headingRow, mapping }: Layout,
	log: IssueLog,
	saysPreamble: boolean
) {
	if (headingRow > 1 && saysPreamble) log.add('rows-above-heading', { row: headingRow });
	for (const { heading, duplicateOf, isPersonal } of mapping.leftOver.slice(0, COLUMNS_NAMED)) {
		const place = { row: headingRow, column: heading.trim() };
		if (duplicateOf !== '') log.add('duplicate-heading', { ...place, detail: duplicateOf });
		else log.add(isPersonal ? 'personal-column-not-kept' : 'column-not-kept', place);
	}
	const unnamed = mapping.leftOver.length - COLUMNS_NAMED;
	if (unnamed > 0) log.add('column-not-kept', { row: headingRow, column: `ほか${unnamed}列` });
}

/** The part of a file whose rows were all read. */
export function finishPart(finished: FinishedRows, job: ReadingJob): TablePart {
	const { sheet, candidate, reader, leftOut, context } = finished;
	const { format, found } = candidate;
	const { tally, layout } = reader;
	const { table, mapping } = layout;
	const organizations = reader.organizationKeys();
	for (const person of tally.people) job.people.add(person);
	for (const key of organizations) job.organizations.add(key);
	for (const [name, rows] of reader.unlisted) {
		if (!job.unlisted.has(name)) job.unlisted.set(name, rows);
	}
	return {
		sheet,
		format: format.id,
		label: table === format.table ? format.label : table.label,
		table: table.name,
		csv: reader.buildCsv(),
		records: tally.records,
		fresh: tally.fresh,
		alreadyThere: tally.records - tally.fresh,
		changed: tally.changed,
		rejected: tally.rejected,
		duplicates: tally.duplicates,
		people: tally.people.size,
		organizations: organizations.size,
		...newcomers(reader, context),
		meetings: tally.meetings,
		...compareMeetings(finished),
		headingRow: found.headingRow,
		reason: found.reason,
		columns: columnsOf(reader),
		droppedColumns: mapping.leftOver.map(({ heading }) => heading.trim()),
		leftOut: [...leftOut],
		layoutKey: layoutKey(found.headings),
		sample: tally.sample
	};
}

function columnsOf({ layout, people }: TableReader): ReadColumnInfo[] {
	const { mapping, fileIndexes } = layout;
	return mapping.mapped.map(({ column: { name, label }, heading, index }) => ({
		name,
		label,
		heading: heading.trim(),
		index: fileIndexes?.[index] ?? index,
		isReplacedByKey: name === 'person_key' && people?.holdsNames === true
	}));
}

/** Who and what comes for the first time. */
function newcomers({ tally, unlisted, layout }: TableReader, context: PreparedContext) {
	if (!layout.table.key.includes('person_key')) return { newPeople: 0, newOrganizations: [] };
	const { people, organizations } = context.seen();
	const newOrganizations = new Map<string, string>();
	for (const name of unlisted.keys()) {
		const key = normalizeOrganizationName(name);
		if (!organizations.has(key) && !newOrganizations.has(key)) newOrganizations.set(key, name);
	}
	let newPeople = 0;
	for (const person of tally.people) if (!people.has(person)) newPeople += 1;
	return { newPeople, newOrganizations: [...newOrganizations.values()] };
}

/** A list that lacks records of its meeting may be the corrected one: only the user knows. */
function compareMeetings({ reader, questions, sheet }: FinishedRows) {
	const matches = reader.compare();
	const comparisons = matches.map(({ group, added, kept, removed }) => {
		return { meetingId: group, added, kept, removed };
	});
	const replaces = matches.flatMap(({ group, stored, added, kept, removed }) => {
		if (!reader.layout.table.key.includes('person_key') || kept === 0 || removed === 0) return [];
		const answer = questions.ask(
			{
				id: `replace:${group}`,
				code: 'replace-or-add',
				detail: [group, added, kept, removed].join('|'),
				input: 'choice',
				choices: [choice('replace'), choice('add')],
				proposed: '',
				rows: [],
				isBlocking: true
			},
			sheet
		);
		return answer === 'replace' ? stored : [];
	});
	return { comparisons, replaces };
}

function choice(value: string) {
	return { value, label: '', reason: '' };
}
