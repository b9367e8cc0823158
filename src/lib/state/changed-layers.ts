import { ATTENDANCE, REGISTRATION, WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import type { AppliedChange } from '$lib/workspace/applied-changes';
import type { Edit } from '$lib/workspace/change';
import { compareIds } from '$lib/workspace/order';
import type { Layer } from './layer';
import { MeetingList, type Rolls } from './meeting-list';
import { OrganizationList } from './organization-list';
import { SplitRecords } from './split-records';

/** Tables whose records name organizations. */
const NAMING = [ATTENDANCE, REGISTRATION, WORKING_GROUP_ACTIVITY];

/**
 * The layers of records and, between them at their places in the log, those that changes make of
 * them. Without changes the layers are given back as they are.
 * @param rollsOf what attendance says of these meetings
 */
export function changeLayers(
	layers: readonly Layer[],
	changes: readonly AppliedChange[],
	rollsOf: (ids: ReadonlySet<string>) => Rolls
): readonly Layer[] {
	const active = changes.filter(({ status }) => status === 'active');
	if (active.length === 0) return layers;
	const edited = active.flatMap(({ change }) => (isMeetingEdit(change) ? [change.id] : []));
	let rolls: Rolls | null = null;
	const meetings = new MeetingList(() => (rolls ??= rollsOf(new Set(edited))));
	const organizations = new OrganizationList();
	const hasOrganizations = active.length > edited.length;
	const lists = [...(hasOrganizations ? [organizations] : []), ...(edited[0] ? [meetings] : [])];
	const changed: Layer[] = [];
	const waiting = [...active];
	const applyUpTo = (place: string | null) => {
		while (waiting[0] && (place === null || compareIds(waiting[0].entryId, place) < 0)) {
			const { change, entryId } = waiting.shift()!;
			if (isMeetingEdit(change)) meetings.apply(change, entryId);
			else organizations.apply(change, entryId);
		}
	};
	for (const layer of layers) {
		const place = placeOf(layer);
		if (place !== '') applyUpTo(place);
		for (const list of lists) changed.push(...list.take(layer));
		changed.push(layer);
	}
	applyUpTo(null);
	for (const list of lists) changed.push(...list.takeChanged());
	return splitRecords(changed, new SplitRecords(organizations));
}

function isMeetingEdit(change: AppliedChange['change']): change is Edit {
	return change.operation === 'edit' && change.table === 'meeting';
}

/** The entry that a layer came with; '' = before all, null = after all. */
function placeOf({ origin }: Layer): string | null {
	if (origin.name === 'import') return origin.batch.entryId;
	return origin.name === 'staged' ? null : '';
}

function splitRecords(layers: readonly Layer[], splits: SplitRecords): Layer[] {
	return layers.map((layer) => {
		const schema = NAMING.find(({ name }) => name === layer.table);
		const csv = schema ? splits.rewrite(schema, layer.csv) : null;
		return csv ? { ...layer, name: '', csv, isShared: false } : layer;
	});
}
