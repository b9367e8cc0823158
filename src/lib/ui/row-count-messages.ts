import type { InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import type { CountedList } from './evidence.svelte';
import { plural } from './import-messages';

const ja = {
	/** What a row of each list is. */
	definition: {
		organizations: 'この一覧に出ている行の数です。1行は1つの機関です。',
		meetings: 'この一覧に出ている行の数です。1行は1回の会議です。',
		'organizations-to-mend': 'この表に出ている行の数です。1行は、直せる1つの機関です。',
		'meetings-to-mend': 'この表に出ている行の数です。1行は、直せる1回の会議です。'
	} as Readonly<Record<CountedList, string>>,
	caveat: {
		organizations:
			'機関一覧にある機関と、記録に名前の出てくる機関です。来ていない機関も、統合された機関も1行です。「参加機関」の数とは違います。',
		meetings:
			'会議一覧と名簿にある会議です。中止や予定の会議も1行です。開催した会議の数とは違います。',
		'organizations-to-mend': '同じ機関が、足りないことの違う2行になることがあります。',
		'meetings-to-mend': '見ている範囲の会議だけです。'
	} as Readonly<Record<CountedList, string>>,
	madeOf: (shown: number, all: number) =>
		shown === all
			? `この一覧の${count(all)}行`
			: `この一覧の${count(all)}行のうち、いま出ている${count(shown)}行`,
	toList: '一覧を見る'
};

type RowCountMessages = typeof ja;

const en: RowCountMessages = {
	definition: {
		organizations: 'The rows shown in this list. A row is an organization.',
		meetings: 'The rows shown in this list. A row is a meeting.',
		'organizations-to-mend': 'The rows shown in this table. A row is an organization to mend.',
		'meetings-to-mend': 'The rows shown in this table. A row is a meeting to mend.'
	},
	caveat: {
		organizations:
			'Organizations of the list, and those that records name. Those that did not come and those merged into another are rows too: it is not the number of participating organizations.',
		meetings:
			'Meetings of the list, and those that only a roll knows. Meetings cancelled or planned are rows too: it is not the number of meetings held.',
		'organizations-to-mend': 'An organization may have two rows that lack different things.',
		'meetings-to-mend': 'Meetings in view alone.'
	},
	madeOf: (shown, all) =>
		shown === all
			? `${plural(all, 'row')} of this list`
			: `${count(shown)} rows shown, of ${plural(all, 'row')} of this list`,
	toList: 'See the list'
};

/** Texts of the panel that says what the count of a list's rows is. */
export const ROW_COUNT_MESSAGES: InEach<RowCountMessages> = {
	ja,
	easy: {
		definition: {
			organizations: 'この表の行の数です。1行は1つの機関です。',
			meetings: 'この表の行の数です。1行は1回の会議です。',
			'organizations-to-mend': 'この表の行の数です。1行は1つの機関です。',
			'meetings-to-mend': 'この表の行の数です。1行は1回の会議です。'
		},
		caveat: {
			organizations:
				'来ていない機関も1行です。ほかの機関といっしょになった機関も1行です。「来た機関」の数とは違います。',
			meetings: '開かなかった会議も、これから開く会議も1行です。開いた会議の数とは違います。',
			'organizations-to-mend': '1つの機関が2行になることがあります。',
			'meetings-to-mend': 'いま見ている会議だけです。'
		},
		madeOf: (shown, all) =>
			shown === all
				? `この表の${count(all)}行`
				: `この表の${count(all)}行のうち、いま見えている${count(shown)}行`,
		toList: '表を見る'
	},
	en
};
