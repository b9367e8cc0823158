import type { ReshapeTools } from '../format';
import { createNameReader, plainName, type ShownName } from '../people/person-name';
import { createOrganizationTest } from '../people/split-affiliation';

const MOST_ROWS = 100;
const SHORT_STAY = 10;

/**
 * The names of a list, taken apart. Where offices are written into names, the user can have them
 * left as they are (`names-hold-organizations`).
 */
export function readNames(
	rows: readonly { row: number; name: string; email: string }[],
	{ organizations, ask }: Pick<ReshapeTools, 'organizations' | 'ask'>
): ShownName[] {
	const read = createNameReader(createOrganizationTest(organizations));
	const names = rows.map(({ name, email }) => {
		// Somebody without a name is known by the address.
		return name.trim() === '' && email !== '' ? { ...read(''), person: email } : read(name);
	});
	const holding = names.flatMap((name, at) => (name.organization === '' ? [] : [at]));
	if (holding.length === 0) return names;
	const sure = holding.filter((at) => !names[at]!.isWeak);
	const different = new Set(holding.map((at) => rows[at]!.name));
	const answer = ask({
		id: 'names-hold-organizations',
		code: 'names-hold-organizations',
		detail: `${different.size}|${names[sure[0] ?? holding[0]!]!.organization}`,
		input: 'choice',
		choices: ['yes', 'no'].map((value) => ({ value, label: '', reason: '' })),
		proposed: sure.length > 0 || different.size > 1 ? 'yes' : 'no',
		rows: holding.slice(0, MOST_ROWS).map((at) => rows[at]!.row),
		isBlocking: false
	});
	if (answer !== 'no') return names;
	return names.map((name, at) => {
		if (name.organization === '') return name;
		return { ...name, kind: 'person', organization: '', person: plainName(rows[at]!.name) };
	});
}

/** From how many minutes on somebody counts; everybody does by default. */
export function askShortest(
	minutes: readonly (number | null)[],
	{ ask }: Pick<ReshapeTools, 'ask'>
): number {
	const known = minutes.filter((one) => one !== null);
	if (known.length === 0) return 0;
	const answer = ask({
		id: 'minimum-stay',
		code: 'minimum-stay',
		detail: String(known.filter((one) => one < SHORT_STAY).length),
		input: 'text',
		choices: [],
		proposed: '0',
		rows: [],
		isBlocking: false
	});
	const shortest = Number(answer.normalize('NFKC').replace(/分$/, ''));
	return Number.isFinite(shortest) ? Math.max(0, shortest) : 0;
}
