import { fiscalYearText } from '$lib/domain/fiscal-year';
import type { InEach } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';
import type { RowOrder } from './organization-rows';

/** Labels of the columns of a table, from the left. */
type Columns = readonly string[];

const ja = {
	lead: '会議とワーキングに参加した機関です。並べ替えや絞り込みで比べられます。名前を選ぶと、歩みを見て、改称や統合、分割ができます。',
	columns: {
		name: '機関名',
		kind: '種別',
		municipality: '市区町村',
		attendances: '出席',
		first: '最初',
		last: '最後',
		layer: '層',
		dormant: '休眠'
	} as Record<RowOrder, string>,
	years: '年度ごと',
	layers: { core: '中核', regular: '常連', casual: '一見' } as Record<string, string>,
	dormantSince: (day: string) => `${day}から`,
	nothing: '―',
	bars: (from: number, values: readonly number[]) =>
		`${from}年度からの延べ参加者数：${values.map((value) => count(value)).join('、')}`,
	barsHint: '棒は1本が1年度で、高さは機関ごとに、いちばん多い年度を上端とします。',
	hint: '層は表示中の最後の年度のもので、延べ参加者数の80%までの機関が中核、次の15%が常連、残りの5%が一見です。休眠は、最後の会議までの12か月に出席のない機関の、最後の出席の日です。',
	onlyInView: '絞り込みに合う出席のある機関だけを表示しています。',
	history: '参加の歩み',
	partners: '同じ会議によく出る機関',
	partnersHint: '同じ会議に出たことは、一緒に活動したことを意味しません。',
	partnersCaption: '機関ごとの、両方が出席した会議の数とそれぞれの数',
	partnerColumns: ['機関', '同じ会議（回）', '相手の出席（回）', 'この機関の出席（回）'] as Columns,
	partnersAll: (all: number) => `すべて（${count(all)}機関）を表示`,
	noPartners: '見ている範囲に、同じ会議に出た機関はありません。',
	groups: '加わったワーキングチーム',
	groupsCaption: 'チームごとの最初と最後の日、活動の回数、延べ参加者数',
	groupColumns: ['チーム', 'いつから', 'いつまで', '活動（回）', '延べ（名）'] as Columns,
	noGroups: '見ている範囲に、この機関がワーキングチームに参加した記録はありません。',
	people: 'この機関から来た人',
	peopleSaid: (people: number) => `${count(people)}人`,
	peopleHint:
		'名前ではなく、人を見分ける符号の初めの4文字です。年度ごとの人数は、上のグラフの表にあります。',
	peopleCaption: '符号ごとの出席の回数と、最初と最後の日',
	peopleColumns: ['人（符号）', '出席（回）', '最初', '最後'] as Columns,
	noPeople: '見ている範囲に、人の分かる出席はありません。',
	loading: '計算しています…',
	merged: 'この機関の出席は、統合の後は統合先に数えています。',
	year: (year: number) => fiscalYearText(year, 'ja')
};

/** Texts about the numbers of organizations, of one language. */
type OrganizationNumberMessages = Readonly<typeof ja>;

const en: OrganizationNumberMessages = {
	lead: 'Organizations that took part: sort and filter to compare. Choose a name to see its history and to rename, merge or split it.',
	columns: {
		name: 'Name',
		kind: 'Kind',
		municipality: 'Municipality',
		attendances: 'Attendances',
		first: 'First',
		last: 'Last',
		layer: 'Layer',
		dormant: 'Dormant'
	},
	years: 'By fiscal year',
	layers: { core: 'core', regular: 'regular', casual: 'casual' },
	dormantSince: (day) => `since ${day}`,
	nothing: '–',
	bars: (from, values) =>
		`Attendances from FY${from} on: ${values.map((value) => count(value, 'en')).join(', ')}`,
	barsHint: 'Each bar is a fiscal year; the highest is the organization’s own largest year. ',
	hint: 'Layers are those of the last year in view: the organizations with the first 80% of attendances are core, the next 15% regular, the last 5% casual. Dormant is who did not come in the 12 months up to the last meeting on record, since the last attendance.',
	onlyInView: 'Only organizations with attendance that fits the filters are shown.',
	history: 'Participation over the years',
	partners: 'Organizations at the same meetings',
	partnersHint: 'To have been at the same meeting does not mean to have worked together.',
	partnersCaption: 'Meetings both came to, and each of the two, by organization',
	partnerColumns: [
		'Organization',
		'Meetings both came to',
		'Meetings the other came to',
		'Meetings this one came to'
	],
	partnersAll: (all) => `Show all ${amount(all, 'organizations', 'en')}`,
	noPartners: 'No organization came to the same meetings in this view.',
	groups: 'Working groups it took part in',
	groupsCaption: 'First and last day, sessions and attendances by working group',
	groupColumns: ['Working group', 'Since', 'Until', 'Sessions', 'Attendances'],
	noGroups: 'There is no record of a working group in this view.',
	people: 'People who came from it',
	peopleSaid: (people) => amount(people, 'people', 'en'),
	peopleHint:
		'Each is told apart by a key, of which the first four characters are given, never by name. The number of people by fiscal year is in the table of the chart above.',
	peopleCaption: 'Attendances, first and last day by key',
	peopleColumns: ['Person (key)', 'Attendances', 'First', 'Last'],
	noPeople: 'There is no attendance of known people in this view.',
	loading: 'Calculating…',
	merged: 'After the merger its attendances count for the organization it went into.',
	year: (year) => fiscalYearText(year, 'en')
};

/** Texts about the numbers of organizations. */
export const ORGANIZATION_NUMBERS: InEach<OrganizationNumberMessages> = {
	ja,
	en,
	easy: {
		lead: '会議に来た機関です。見出しのボタンで、ならびを変えられます。名前をえらぶと、くわしく見られます。',
		columns: {
			name: '名前',
			kind: '種類',
			municipality: '市や町',
			attendances: '出席',
			first: 'はじめ',
			last: '最後',
			layer: '層',
			dormant: '休眠'
		},
		bars: (from, values) =>
			`${from}年度からの、来た人の数：${values.map((value) => count(value)).join('、')}`,
		barsHint: '棒は1本が1つの年度です。',
		hint: 'たくさん来た機関から足して、全体の80%までが「中核」です。次の15%が「常連」です。のこりが「一見」です。「休眠」は、1年か、もっと長く来ていない機関です。',
		onlyInView: 'えらんだ条件に合う機関だけを見せています。',
		partners: '同じ会議によく来る機関',
		partnersHint: '同じ会議に来ても、いっしょに活動したとはかぎりません。',
		partnersCaption: '機関ごとの、いっしょに来た会議の数',
		partnerColumns: ['機関', 'いっしょの会議', '相手が来た会議', 'この機関が来た会議'],
		noPartners: '同じ会議に来た機関はありません。',
		groups: '入ったチーム',
		groupsCaption: 'チームごとの、はじめの日と最後の日と回数',
		groupColumns: ['チーム', 'いつから', 'いつまで', '活動（回）', '来た人（人）'],
		noGroups: 'チームの記録はありません。',
		people: 'この機関から来た人',
		peopleHint: '名前ではありません。人を見分ける記号の、はじめの4文字です。',
		peopleCaption: '記号ごとの、来た回数と、はじめの日と最後の日',
		noPeople: '人のわかる記録はありません。',
		merged: 'ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。'
	}
};
