import { expect, test } from 'vitest';
import type { RestoreEffect } from '$lib/state/restore-effect';
import { changeSentence, type Names } from '$lib/ui/change-words';
import { LOG_MESSAGES } from '$lib/ui/log-messages';
import { matchesSearch, searchKey } from '$lib/ui/register-search';

const NAMES: Names = {
	organization: (id) => ({ 'org-1': 'あおば', 'org-2': 'みどり' })[id] ?? id,
	meeting: () => '2025年5月21日 交流会'
};

const RENAME = {
	operation: 'rename',
	organization: 'org-1',
	was: 'あおば',
	name: 'わかば'
} as const;
const MERGE = { operation: 'merge', organization: 'org-1', into: 'org-2' } as const;

test.each([
	[{ ...RENAME, from: '2025-04-01' }, '「あおば」は、2025年4月1日から「わかば」になりました。'],
	[{ ...RENAME, from: '' }, '「あおば」の表記を「わかば」に直しました。'],
	[{ ...MERGE, from: '2025-04-01' }, '「あおば」を、2025年4月1日から「みどり」に統合しました。'],
	[{ ...MERGE, into: '', from: '' }, '「あおば」の統合をやめました。'],
	[
		{
			operation: 'edit',
			table: 'organization',
			id: 'org-1',
			changes: {
				municipality_code: { was: '27207', now: '27211' },
				municipality: { was: '高槻市', now: '茨木市' }
			}
		},
		'「あおば」の市区町村を「高槻市」から「茨木市」に変えました。'
	],
	[
		{
			operation: 'edit',
			table: 'meeting',
			id: 'm',
			changes: {
				held_on: { was: '2025-05-21', now: '2025-05-28' },
				kind: { was: '', now: 'social' }
			}
		},
		'「2025年5月21日 交流会」の開催日を「2025年5月21日」から「2025年5月28日」に、種類を「不明」から「交流会」に変えました。'
	]
] as const)('a change of %j is said in a sentence', (change, sentence) => {
	expect(changeSentence(change, NAMES, 'ja')).toBe(sentence);
	expect(changeSentence(change, NAMES, 'en')).not.toMatch(/undefined|になりました/);
});

test.each([
	['コモレビ', 'こもれびぐもキャリアセンター', true],
	['ｺﾓﾚﾋﾞ', 'こもれび就労センター', true],
	['(株)かぜ', '株式会社かぜ', true],
	['キャリア　こもれび', 'こもれびぐもキャリアセンター', true],
	['うみ', 'こもれび就労センター', false]
])('a search for %s in %s finds: %s', (search, name, isFound) => {
	expect(matchesSearch([searchKey(name)], search)).toBe(isFound);
});

test('going back says what is taken out, what counts again, and nothing that is 0', () => {
	const none: RestoreEffect = {
		importsOut: 0,
		importsBack: 0,
		changesOut: 0,
		changesBack: 0,
		others: 0
	};
	const { restoreEffect } = LOG_MESSAGES.ja;
	expect(restoreEffect(none)).toBe('');
	expect(restoreEffect({ ...none, importsOut: 3, changesOut: 2, changesBack: 1 })).toBe(
		'取り込み3件と変更2件を元に戻します。元に戻してあった変更1件を、もう一度数えます。'
	);
});
