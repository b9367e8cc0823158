import type { InEach } from '$lib/domain/language';
import { amount, count, day } from '$lib/findings/words';

const PERIODS: Readonly<Record<number, string>> = {
	3: '3か月以上',
	6: '半年以上',
	12: '1年以上',
	24: '2年以上'
};

const ja = {
	title: '人の流れ',
	lead: '新しく来た人が続けて来ているか、どの機関が参加を支え、どの機関が見えなくなったかを見ます。',
	newcomers: '新しく来た人',
	stay: '続けて来ている人と機関',
	layers: '参加を支えている機関',
	missing: '見えなくなった機関',
	unseen: {
		heading: (months: number) =>
			months === 6 ? '半年見えていない機関' : `${months}か月以上見えていない機関`,
		lead: '声をかけるときの参考にする一覧です。来なくなった理由は、記録からは分かりません。',
		asOf: (iso: string) => `${day(iso)}（この範囲の最後の会議）までの満の月数です。`,
		counted: (organizations: number) => `${count(organizations)}機関`,
		nobody: (period: string) => `この範囲に、${period}見えていない機関はありません。`,
		period: '見えていない期間',
		periodOf: (months: number) => PERIODS[months] ?? `${months}か月以上`,
		caption: '見えていない機関の一覧',
		columns: {
			name: '機関',
			kind: '種別',
			place: '市区町村',
			lastSeen: '最後の出席',
			months: '見えていない月数',
			before: 'その前24か月の出席（延べ名）',
			group: 'ワーキングの最後の日'
		},
		months: (months: number) => `${count(months)}か月`,
		noGroup: '記録なし',
		unknown: '不明',
		save: 'この一覧を保存（CSV）',
		saved: (organizations: number) =>
			`${count(organizations)}機関の一覧を保存しました。人の名前は入っていません。`,
		file: '見えていない機関',
		label: (name: string, column: string) => `${name}：${column}`
	}
};

/** Texts of the page of who comes and goes, of one language. */
export type FlowMessages = Readonly<typeof ja>;

const en: FlowMessages = {
	title: 'Flow of people',
	lead: 'Whether newcomers stay, which organizations bear participation, and which are no longer seen.',
	newcomers: 'Newcomers',
	stay: 'Who stays',
	layers: 'Who bears participation',
	missing: 'Who is missing',
	unseen: {
		heading: (months) =>
			months === 6
				? 'Organizations not seen for half a year'
				: `Organizations not seen for ${amount(months, 'months', 'en')} or more`,
		lead: 'A list of whom one might call. Why they stopped coming is not on record.',
		asOf: (iso) => `In whole months up to ${day(iso, 'en')}, the last meeting in view.`,
		counted: (organizations) => amount(organizations, 'organizations', 'en'),
		nobody: (period) => `No organization in view was not seen for ${period}.`,
		period: 'Not seen for',
		periodOf: (months) => `${amount(months, 'months', 'en')} or more`,
		caption: 'List of organizations not seen for a while',
		columns: {
			name: 'Organization',
			kind: 'Kind',
			place: 'Municipality',
			lastSeen: 'Last attendance',
			months: 'Months not seen',
			before: 'Attendances in the 24 months before',
			group: 'Last day in a working group'
		},
		months: (months) => amount(months, 'months', 'en'),
		noGroup: 'none',
		unknown: 'unknown',
		save: 'Save this list (CSV)',
		saved: (organizations) =>
			`The list of ${amount(organizations, 'organizations', 'en')} was saved. It holds no names of people.`,
		file: 'not-seen',
		label: (name, column) => `${name}: ${column}`
	}
};

/** Texts of the page of who comes and goes. */
export const FLOW_MESSAGES: InEach<FlowMessages> = {
	ja,
	easy: {
		title: '人のうごき',
		lead: '新しい人が、続けて来ているかを見ます。来なくなった機関も分かります。',
		newcomers: '新しい人',
		stay: '続けて来ている人と機関',
		layers: 'たくさん来ている機関',
		missing: '来なくなった機関',
		unseen: {
			heading: (months) =>
				months === 6 ? '半年、来ていない機関' : `${months}か月か、もっと長く来ていない機関`,
			lead: '声をかけるときに使う表です。来ない理由は分かりません。',
			asOf: (iso) => `${day(iso)}までの月の数です。この日は、記録の最後の会議の日です。`,
			nobody: (period) => `${period}来ていない機関は、ありません。`,
			period: '来ていない長さ',
			caption: '来ていない機関の表',
			columns: {
				lastSeen: '最後に来た日',
				months: '来ていない月の数',
				before: 'その前の24か月に来た人の数',
				group: 'ワーキングに最後に来た日'
			},
			noGroup: '記録がない',
			unknown: 'わからない',
			save: 'この表を保存（CSV）',
			saved: (organizations) =>
				`${count(organizations)}機関の表を保存しました。人の名前は入っていません。`
		}
	},
	en
};
