import type { InEach } from '$lib/domain/language';
import type { RecordSource } from './record-source';
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

/** 「2016年12月」, as pages write it. */
function monthOf(isoDate: string): string {
	const [year = 0, month = 0] = isoDate.split('-').map(Number);
	return `${year}年${month}月`;
}

/** Every organization and meeting of the records. */
export async function recordEntries(records: RecordSource): Promise<SearchEntry[]> {
	const { organizations, meetings } = await readRegister(records);
	return [
		...organizations.map(({ id, name, names, municipality }): SearchEntry => ({
			kind: 'organization',
			id,
			label: same(name),
			detail: municipality,
			keys: names.map((earlier) => earlier.name)
		})),
		...meetings.map(({ id, title, heldOn, number }): SearchEntry => ({
			kind: 'meeting',
			id,
			label: same(title || heldOn),
			detail: heldOn,
			keys: [monthOf(heldOn), ...(number ? [`第${number}回`, number] : [])]
		}))
	];
}
