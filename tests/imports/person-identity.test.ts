import { describe, expect, test } from 'vitest';
import type { QuestionDraft } from '$lib/ingest/format';
import { OrganizationNames } from '$lib/ingest/organizations/organization-names';
import { identifyPeople } from '$lib/ingest/people/person-identity';
import { createNameReader } from '$lib/ingest/people/person-name';
import { createOrganizationTest } from '$lib/ingest/people/split-affiliation';

class KnownOrganizations extends OrganizationNames {
	override idOf(name: string): string {
		return ['こもれび就労センター', 'かぜの丘'].includes(name) ? 'org-001' : '';
	}
	override all() {
		return ['こもれび就労センター', 'かぜの丘', '森本クリニック'].map((name) => ({
			id: name,
			name
		}));
	}
}

const read = createNameReader(createOrganizationTest(new KnownOrganizations()));

describe('a shown name', () => {
	const names: [shown: string, person: string, organization: string][] = [
		['見本太郎', '見本太郎', ''],
		['見本 太郎 (Guest)', '見本 太郎', ''],
		['見本太郎（ゲスト）', '見本太郎', ''],
		['Mihon Taro (Unverified)', 'Mihon Taro', ''],
		['Mihon Taro (Host, me)', 'Mihon Taro', ''],
		['[㈱あおぞら] 見本太郎', '見本太郎', '(株)あおぞら'],
		['【あおぞら】見本太郎', '見本太郎', 'あおぞら'],
		['[External] Mihon Taro', 'Mihon Taro', ''],
		['こもれび就労センター 見本太郎', '見本太郎', 'こもれび就労センター'],
		['社会福祉法人 あおぞら会 見本 太郎', '見本 太郎', '社会福祉法人 あおぞら会'],
		['株式会社 あおぞら 見本', '見本', '株式会社 あおぞら'],
		['見本 太郎 こもれび就労センター', '見本 太郎', 'こもれび就労センター'],
		['見本太郎（こもれび就労センター）', '見本太郎', 'こもれび就労センター'],
		['こもれび就労センター（見本太郎）', '見本太郎', 'こもれび就労センター'],
		['見本太郎@こもれび', '見本太郎', 'こもれび'],
		['見本太郎＠まだ知らない所', '見本太郎', 'まだ知らない所'],
		['こもれび_見本', '見本', 'こもれび'],
		['こもれび／見本', '見本', 'こもれび'],
		['かぜの丘・見本太郎', '見本太郎', 'かぜの丘'],
		['01_見本太郎', '見本太郎', ''],
		['高槻市役所 障がい福祉課 見本', '見本', '高槻市役所 障がい福祉課'],
		['こもれび就労センター', '', 'こもれび就労センター'],
		['森本 太郎', '森本 太郎', ''],
		['高橋 こもれび', '高橋 こもれび', ''],
		['こもれび 高橋', '高橋', 'こもれび'],
		['高橋こもれび（こもれび）', '高橋こもれび', ''],
		['中村 木村', '中村 木村', ''],
		['渡部 花園', '渡部 花園', ''],
		['ジョン・スミス', 'ジョン・スミス', ''],
		['Yamada Taro A (山田 太郎)', '山田 太郎', ''],
		['iPad (見本太郎)', '見本太郎', ''],
		['taro@example.com', 'taro@example.com', '']
	];
	test.each(names)('%j is the person %j of %j', (shown, person, organization) => {
		expect(read(shown)).toMatchObject({ person, organization });
	});

	test.each([
		['+81 3-1234-5678', 'telephone', '+81312345678'],
		['8190****5678', 'telephone', '8190****5678'],
		['iPhone', 'device', ''],
		['見本のiPad', 'device', '見本'],
		["Taro's iPhone (2)", 'device', 'Taro'],
		['ゲスト', 'device', ''],
		['Galaxy S9', 'device', ''],
		['2024', 'person', '2024']
	])('%j is a %s', (shown, kind, person) => {
		expect(read(shown)).toMatchObject({ kind, person });
	});
});

/** Identify rows of 「name, e-mail, from, until」; people as lists of row numbers. */
function identify(rows: [name: string, email?: string, from?: number, until?: number][]) {
	const asked: QuestionDraft[] = [];
	const list = rows.map(([name, email = '', from, until], at) => {
		const stay = { from: from ?? null, until: until ?? null, seconds: null };
		return { row: at + 2, name: read(name), email, stay };
	});
	const ask = (question: QuestionDraft) => {
		asked.push(question);
		return question.proposed;
	};
	const people = identifyPeople(list, { ask });
	return { asked, people, members: people.map(({ members }) => members) };
}

describe('identifyPeople() takes for one person', () => {
	const same: [string, Parameters<typeof identify>[0]][] = [
		['a name with and without space', [['見本太郎'], ['見本　太郎']]],
		['the two orders of a Latin name', [['Mihon Taro'], ['Taro MIHON']]],
		['a name with and without office', [['見本太郎'], ['こもれび就労センター 見本太郎']]],
		[
			'Latin letters and kanji under one address',
			[
				['Taro M', 'm@x.example'],
				['見本太郎', 'M@x.example']
			]
		],
		[
			'a device under the same address',
			[
				['見本太郎', 'm@x.example'],
				['iPad', 'm@x.example']
			]
		],
		[
			'a nameless device that comes back',
			[
				['iPhone', '', 0, 9],
				['iPhone', '', 10, 19]
			]
		],
		['a telephone number that calls again', [['+81 3-1234-5678'], ['+81312345678']]]
	];
	test.each(same)('%s', (_, rows) => {
		const { members, asked } = identify(rows);
		expect(members).toEqual([[0, 1]]);
		expect(asked).toEqual([]);
	});

	test('and calls them by kanji', () => {
		const { people } = identify([
			['Taro M', 'm@x.example'],
			['見本太郎', 'm@x.example']
		]);
		expect(people[0]?.person).toBe('見本太郎');
	});
});

describe('identifyPeople() keeps apart', () => {
	const different: [string, Parameters<typeof identify>[0]][] = [
		[
			'people who share the account of an office',
			[
				['見本太郎', 'o@x.example'],
				['例示花子', 'o@x.example']
			]
		],
		['one name in two offices', [['かぜの丘 見本太郎'], ['こもれび就労センター 見本太郎']]],
		[
			'nameless devices that are there at once',
			[
				['iPhone', '', 0, 9],
				['iPhone', '', 5, 19]
			]
		],
		['nameless devices without times', [['iPhone'], ['iPhone']]]
	];
	test.each(different)('%s', (_, rows) => {
		expect(identify(rows).members).toEqual([[0], [1]]);
	});
});

describe('identifyPeople() asks about', () => {
	const likely: [string, Parameters<typeof identify>[0], string][] = [
		['old and new kanji', [['高橋さくら'], ['髙橋さくら']], 'same'],
		['the name of the account', [['たろさ (見本太郎)'], ['見本太郎']], 'same'],
		[
			'Latin letters that an address spells',
			[['見本太郎', 'taro.mihon@x.example'], ['Mihon Taro']],
			'same'
		],
		[
			'a device of somebody there',
			[
				['見本太郎', '', 0, 9],
				["見本's iPad", '', 5, 9]
			],
			'same'
		],
		['a device, without times', [['見本太郎'], ["見本's iPad"]], 'different'],
		[
			'one other letter',
			[
				['見本太郎', '', 0, 9],
				['見本太朗', '', 5, 9]
			],
			'different'
		],
		[
			'a family name alone',
			[
				['見本太郎', '', 0, 9],
				['見本', '', 10, 19]
			],
			'different'
		]
	];
	test.each(likely)('%s', (_, rows, proposed) => {
		const { asked, members } = identify(rows);
		expect(asked.map((one) => [one.id, one.proposed])).toEqual([['same-person:2-3', proposed]]);
		expect(members).toEqual(proposed === 'same' ? [[0, 1]] : [[0], [1]]);
	});

	test('a device that may be of two people, and proposes neither', () => {
		const rows: Parameters<typeof identify>[0] = [
			['見本太郎', '', 0, 9],
			['見本花子', '', 0, 9],
			["見本's iPad", '', 0, 9]
		];
		const { asked, members } = identify(rows);
		expect(asked.map(({ id, proposed }) => [id, proposed])).toEqual([
			['same-person:2-4', 'different'],
			['same-person:3-4', 'different']
		]);
		expect(members).toHaveLength(3);
	});
});
