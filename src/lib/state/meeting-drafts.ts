import { normalizeText } from '$lib/domain/text';
import { changedFields, toDraft, type Draft, type DraftProblem } from './organization-drafts';
import type { MeetingEntry } from './register';

/** What the form of a meeting holds; `number` as it was typed. */
export interface MeetingFields {
	heldOn: string;
	number: string;
	title: string;
	kind: string;
	pillar: string;
	mode: string;
	status: string;
}

/** The fields of a meeting as it is. */
export function meetingFields(meeting: MeetingEntry): MeetingFields {
	const { heldOn, number, title, kind, pillar, mode, status } = meeting;
	return { heldOn, number: String(number ?? ''), title, kind, pillar, mode, status };
}

/** A change of what is known of a meeting. */
export function draftMeetingEdit(meeting: MeetingEntry, fields: MeetingFields): Draft {
	const before = meetingFields(meeting);
	const number = fields.number.normalize('NFKC').trim();
	const title = normalizeText(fields.title);
	const problems: DraftProblem[] = [];
	if (fields.heldOn === '') problems.push({ field: 'heldOn', code: 'no-date' });
	if (title === '' && before.title !== '') problems.push({ field: 'title', code: 'no-title' });
	if (number !== '' && !/^[1-9]\d{0,4}$/.test(number)) {
		problems.push({ field: 'number', code: 'not-a-number' });
	}
	if (fields.status !== 'held' && before.status === 'held' && meeting.attendances > 0) {
		problems.push({ field: 'status', code: 'has-attendance' });
	}
	const changes = changedFields(toColumns(before), toColumns({ ...fields, number, title }));
	if (problems.length === 0 && Object.keys(changes).length === 0) {
		problems.push({ field: 'title', code: 'nothing-changed' });
	}
	return toDraft(problems, { operation: 'edit', table: 'meeting', id: meeting.id, changes });
}

function toColumns({ heldOn, number, title, kind, pillar, mode, status }: MeetingFields) {
	return { held_on: heldOn, number, title, kind, pillar, mode, status };
}
