import { SCHEMAS, type CsvRow, type Dataset } from '../metrics/dataset';

const KINDS = ['transition', 'continuous-b', 'hospital', 'school', 'company', 'city'];
const PLACES = [
	['27207', '高槻市'],
	['27301', '島本町'],
	['27211', '茨木市'],
	['26100', '京都市']
] as const;
const MODES = ['in-person', 'online', 'hybrid'];
const PILLARS = ['skills', 'foundation', 'network', 'needs', ''];
const TEAMS = ['精神', '企業', '就労'];
const MEETING_KINDS = ['lecture', 'course', 'social', 'council'];

interface Person {
	key: string;
	organization: number;
}

function pickOf<Thing>(things: readonly Thing[], random: () => number): Thing {
	return things[Math.floor(random() * things.length)] as Thing;
}

function toRows(cells: readonly Readonly<Record<string, string>>[]): CsvRow[] {
	return cells.map((one, index) => ({ cells: one, batch: 0, row: index + 2 }));
}

/** Few people of a few teams, at a few sessions each. */
function randomSessions(people: readonly Person[], random: () => number) {
	const first = 2 + Math.floor(random() * 6);
	return TEAMS.slice(0, 1 + Math.floor(random() * 3)).flatMap((working_group) => {
		const members = people.filter(() => random() < first / people.length + 0.1);
		return Array.from({ length: 2 + Math.floor(random() * 7) }, () => {
			const date = new Date(Date.UTC(2020, 3 + Math.floor(random() * 36), 10));
			const held_on = date.toISOString().slice(0, 10);
			return members
				.filter(() => random() < 0.6)
				.map(({ key, organization }) => ({
					working_group,
					held_on,
					mode: pickOf(MODES, random),
					organization_id: `org-${organization}`,
					organization: `機関${organization}`,
					person_key: key
				}));
		}).flat();
	});
}

/**
 * A small network of few people in many parts, over three years: almost every count is one that
 * must not be told. Every other one is larger, so that there is something to be published.
 */
export function randomNetwork(random: () => number): Dataset {
	const [more, often] = random() < 0.5 ? [0, 0] : [30, 15];
	const organizations = Array.from({ length: 4 + Math.floor(random() * 5) }, (_, index) => {
		const [code, name] = pickOf(PLACES, random);
		return {
			organization_id: `org-${index}`,
			name: `機関${index}`,
			kind: pickOf(KINDS, random),
			municipality_code: code,
			municipality: name
		};
	});
	const size = 6 + more + Math.floor(random() * 20);
	const people: Person[] = Array.from({ length: size }, (_, index) => ({
		key: `p-${index}`,
		organization: Math.floor(random() * organizations.length)
	}));
	const meetings = Array.from({ length: 5 + often + Math.floor(random() * 12) }, (_, index) => {
		const month = Math.floor(random() * 36);
		const date = new Date(Date.UTC(2020, 3 + month, 1 + Math.floor(random() * 28)));
		return {
			meeting_id: `m-${index}`,
			held_on: date.toISOString().slice(0, 10),
			title: `会議${index}`,
			kind: pickOf(MEETING_KINDS, random),
			pillar: pickOf(PILLARS, random),
			mode: pickOf(MODES, random),
			status: 'held'
		};
	});
	const likely = 0.05 + random() * 0.4;
	const attendance = meetings.flatMap(({ meeting_id, held_on }) =>
		people
			.filter(() => random() < likely)
			.map(({ key, organization }) => ({
				meeting_id,
				held_on,
				organization_id: `org-${organization}`,
				organization: `機関${organization}`,
				person_key: random() < 0.05 ? '' : key
			}))
	);
	const tables: Record<string, CsvRow[]> = {
		organization: toRows(organizations),
		meeting: toRows(meetings),
		attendance: toRows(attendance),
		working_group_activity: toRows(randomSessions(people, random))
	};
	return new Map(SCHEMAS.map(({ name }) => [name, tables[name] ?? []]));
}
