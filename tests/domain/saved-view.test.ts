import { expect, test } from 'vitest';
import { addressToKeep, isPageAddress } from '$lib/domain/saved-view';

test.each(['/', '/trends/', '/import/history/', '/trends/?from=2020&grain=month', '/?mode=online'])(
	'%s is a page of this site',
	(address) => expect(isPageAddress(address)).toBe(true)
);

test.each([
	'',
	'trends/',
	'//example.org/',
	'/\\example.org/',
	'https://example.org/',
	'javascript:alert(1)',
	'/trends/#x',
	'/../secret/',
	'/trends'
])('%s is none', (address) => expect(isPageAddress(address)).toBe(false));

test('a view is kept without its language and its point in time', () => {
	expect(addressToKeep('/trends/', '?lang=en&from=2020&as-of=2024-03-31')).toBe(
		'/trends/?from=2020'
	);
	expect(addressToKeep('/', '?lang=easy')).toBe('/');
});
