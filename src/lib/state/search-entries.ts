import { metrics } from '$lib/metrics/catalog';
import type { InEach } from '$lib/domain/language';
import type { RecordSource } from './dataset';
import { readRegister } from './register';

/** Something that can be looked for by name. */
export interface SearchEntry {
	kind: 'organization' | 'meeting' | 'metric';
	id: string;
	label: InEach<string>;
	/** What tells it from others of its name: a date, a place. */
	detail: string;
	/** Further words it is found by. */
	keys: readonly string[];
}

const same = (text: string): InEach<string> => ({ ja: text, en: text });

/** Every organization and meeting of the records. */
export async function recordEntries(records: RecordSource): Promise<SearchEntry[]> {
	const { organizations, meetings } = await readRegister(records);
	return [
		...organizations.map(({ id, name, municipality }): SearchEntry => ({
			kind: 'organization',
			id,
			label: same(name),
			detail: municipality,
			keys: []
		})),
		...meetings.map(({ id, title, heldOn, number }): SearchEntry => ({
			kind: 'meeting',
			id,
			label: same(title || heldOn),
			detail: heldOn,
			keys: number ? [`第${number}回`, number] : []
		}))
	];
}

/** Every metric. */
export function metricEntries(): SearchEntry[] {
	return [...metrics.values()].map(({ id, title }) => ({
		kind: 'metric',
		id,
		label: title,
		detail: '',
		keys: [id.replaceAll('-', ' ')]
	}));
}
