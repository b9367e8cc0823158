import { expect, test } from 'vitest';
import { WITHHELD } from '$lib/domain/hidden-count';
import type { MetricRows } from '$lib/findings/rows';
import { FLOW_MESSAGES } from '$lib/ui/flow-messages';
import { pick } from '$lib/domain/language';
import { movementFile } from '$lib/ui/movement-file';
import { MOVEMENT_MESSAGES } from '$lib/ui/movement-messages';
import { unseenFile } from '$lib/ui/unseen-file';

const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

const unseen: MetricRows['unseen-organizations'] = {
	heir_no: 1,
	organization_id: 'a',
	name: '甲',
	kind: 'company',
	place: null,
	last_seen_on: '2025-05-21',
	months_since: 9,
	attendances_before: WITHHELD,
	last_group_on: null,
	as_of: '2026-03-11'
};

const moved: MetricRows['organization-movements'] = {
	fiscal_year: 2025,
	heir_no: 1,
	heir_id: 'a',
	name: '甲',
	kind: 'company',
	place: null,
	turn: 'joined',
	arrival: 'new',
	presence: 'active',
	came_on: '2025-05-21',
	seen_before: null,
	months_away: null,
	attendances: WITHHELD,
	attendances_before: 0,
	closed_on: null,
	as_of: '2026-03-11'
};

test.each([
	['ja', '非公開'],
	['en', 'withheld']
] as const)('saved lists say of a withheld number in %s that it is', (mode, said) => {
	const holds = 'own';
	const [flow, movements] = [pick(FLOW_MESSAGES, mode), pick(MOVEMENT_MESSAGES, mode)];
	const files = [
		unseenFile([unseen], flow.unseen, { mode, holds }),
		movementFile([moved], movements, { mode, holds })
	];
	for (const file of files) {
		expect(text(file)).toContain(said);
		expect(text(file)).not.toMatch(/0\.000/);
	}
});
