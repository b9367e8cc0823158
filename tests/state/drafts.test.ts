import { expect, test } from 'vitest';
import { draftMeetingEdit, meetingFields } from '$lib/state/meeting-drafts';
import {
	draftMerge,
	draftOrganizationEdit,
	draftRename,
	draftSplit,
	type Draft
} from '$lib/state/organization-drafts';
import type { MeetingEntry, OrganizationEntry } from '$lib/state/register';

function organization(id: string, name: string, more: Partial<OrganizationEntry> = {}) {
	const entry = {
		id,
		name,
		kind: 'company',
		municipalityCode: '27207',
		municipality: '高槻市',
		names: [{ name, from: '2018-04-01', to: '' }],
		mergedInto: '',
		mergedFrom: [],
		attendances: 3,
		writtenNames: [
			{ name, records: 2 },
			{ name: `${name}分室`, records: 1 }
		],
		isListed: true,
		changes: []
	};
	return { ...entry, ...more } as unknown as OrganizationEntry;
}

const A = organization('a', 'あおば');
const B = organization('b', 'みどり', { mergedInto: 'a' });
const C = organization('c', '株式会社かぜ');
const ALL = [A, B, C];

function problemsOf({ problems }: Draft): string[] {
	return problems.map(({ field, code }) => `${field}: ${code}`);
}

test.each([
	[{ name: '', isCorrection: true, from: '' }, ['name: no-name']],
	[{ name: ' あおば ', isCorrection: true, from: '' }, ['name: same-name']],
	[{ name: 'わかば', isCorrection: false, from: '' }, ['from: no-date']],
	[{ name: 'わかば', isCorrection: false, from: '2018-04-01' }, ['from: date-not-after']],
	[{ name: '㈱かぜ', isCorrection: true, from: '' }, ['name: name-of-other']],
	[{ name: 'わかば', isCorrection: false, from: '2025-04-01' }, []],
	[{ name: 'わかば', isCorrection: true, from: '2025-04-01' }, []]
])('renaming with %j is refused for %j', (fields, problems) => {
	expect(problemsOf(draftRename(A, fields, ALL))).toEqual(problems);
});

test('a mended spelling holds for all time, whatever day was typed before', () => {
	const draft = draftRename(A, { name: 'わかば', isCorrection: true, from: '2025-04-01' }, ALL);
	expect(draft.isValid && draft.change).toEqual({
		operation: 'rename',
		organization: 'a',
		was: 'あおば',
		name: 'わかば',
		from: ''
	});
});

test.each([
	[null, false, '2025-04-01', ['into: no-target']],
	['a', true, '', ['into: into-itself']],
	['b', true, '', ['into: in-a-circle']],
	['', true, '', ['into: no-target']],
	['c', false, '', ['from: no-date']],
	['c', true, '', []]
])(
	'merging あおば into %s (always: %s, from %s) is refused for %j',
	(into, isAlways, from, wrong) => {
		expect(problemsOf(draftMerge(A, { into, isAlways, from }, ALL))).toEqual(wrong);
	}
);

test('only what is merged can be made to stand alone again', () => {
	const draft = draftMerge(B, { into: '', isAlways: false, from: '' }, ALL);
	expect(draft.isValid && draft.change).toMatchObject({ organization: 'b', into: '', from: '' });
});

test.each([
	[{ names: [], name: 'わかば', isAlways: true, from: '' }, ['names: no-names']],
	[
		{ names: ['あおば', 'あおば分室'], name: 'わかば', isAlways: true, from: '' },
		['names: all-names']
	],
	[{ names: ['あおば分室'], name: 'みどり', isAlways: true, from: '' }, ['name: name-of-other']],
	[{ names: ['あおば分室'], name: 'わかば', isAlways: false, from: '' }, ['from: no-date']],
	[{ names: ['あおば分室'], name: 'わかば', isAlways: true, from: '' }, []]
])('splitting with %j is refused for %j', (fields, problems) => {
	expect(problemsOf(draftSplit(A, fields, ALL))).toEqual(problems);
});

test.each([
	['どこか', [], ['municipality: unknown-place']],
	[
		'太子町',
		[
			{ code: '27381', name: '太子町' },
			{ code: '28464', name: '太子町' }
		],
		['municipality: several-places']
	],
	['高槻市', [], ['kind: nothing-changed']],
	['茨木市', [{ code: '27211', name: '茨木市' }], []],
	['', [], []]
])('the municipality %s is refused for %j', (municipality, places, problems) => {
	const draft = draftOrganizationEdit(A, { kind: 'company', municipality, places });
	expect(problemsOf(draft)).toEqual(problems);
});

const MEETING = {
	id: 'm',
	heldOn: '2025-05-21',
	number: '12',
	title: '交流会',
	kind: 'social',
	pillar: '',
	mode: 'online',
	status: 'held',
	attendances: 5,
	isListed: true,
	changes: []
} as MeetingEntry;

test.each([
	[{}, ['title: nothing-changed']],
	[{ heldOn: '' }, ['heldOn: no-date']],
	[{ title: ' ' }, ['title: no-title']],
	[{ number: '十二' }, ['number: not-a-number']],
	[{ number: '１３' }, []],
	[{ status: 'cancelled' }, ['status: has-attendance']],
	[{ heldOn: '2026-04-01' }, []]
])('a meeting with %j is refused for %j', (fields, problems) => {
	expect(problemsOf(draftMeetingEdit(MEETING, { ...meetingFields(MEETING), ...fields }))).toEqual(
		problems
	);
});

test('full-width digits of a number are kept as digits', () => {
	const draft = draftMeetingEdit(MEETING, { ...meetingFields(MEETING), number: '１３' });
	expect(draft.isValid && draft.change).toMatchObject({
		changes: { number: { was: '12', now: '13' } }
	});
});
