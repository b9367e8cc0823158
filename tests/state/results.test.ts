import { expect, it } from 'vitest';
import { lackOf } from '$lib/state/results';

it('lackOf() is another text for every set of files that should count and cannot be read', () => {
	const file = (path: string, active = true) => ({ path, active });
	expect(lackOf([])).toBe('');
	expect(lackOf([file('batches/a.csv', false)])).toBe('');
	expect(lackOf([file('batches/b.csv'), file('batches/a.csv')])).toBe(
		lackOf([file('batches/a.csv'), file('batches/b.csv')])
	);
	expect(lackOf([file('batches/a.csv')])).not.toBe(lackOf([file('batches/b.csv')]));
});
