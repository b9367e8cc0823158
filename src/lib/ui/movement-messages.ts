import type { InEach } from '$lib/domain/language';
import type { Movement } from '$lib/findings/movements';
import { amount, count } from '$lib/findings/words';

/** What the lists of organizations that came and went are called, and their columns. */
type OfEach = Readonly<Record<Movement, string>>;

const ja = {
	heading: (year: string) => `${year}の顔ぶれの変わり`,
	year: '年度を選ぶ',
	title: {
		new: '初めて来た機関',
		returned: '1年以上あけて戻って来た機関',
		gone: '来ていない機関'
	} as OfEach,
	counted: (organizations: number) => `${count(organizations)}機関`,
	nobody: 'ありません',
	empty: 'この範囲に、出席の記録はありません。',
	dot: '・',
	/** Between two days. */
	gap: '、',
	columns: {
		name: '機関',
		day: { new: '初めての日', returned: '戻って来た日', gone: '最後の出席' } as OfEach,
		attendances: {
			new: 'この年度の出席（延べ名）',
			returned: 'この年度の出席（延べ名）',
			gone: '前の年度の出席（延べ名）'
		} as OfEach,
		kind: '種別',
		place: '市区町村',
		movement: '変わり方',
		came: 'この年度に来た日',
		before: '前の出席',
		months: '空いた月数',
		now: 'この年度の出席（延べ名）',
		earlier: '前の年度の出席（延べ名）',
		closed: '閉じた日'
	},
	after: (months: number) => `（${count(months)}か月ぶり）`,
	closed: (day: string) => `（${day}まで）`,
	unknown: '不明',
	save: 'この一覧を保存（CSV）',
	saved: (organizations: number) =>
		`${count(organizations)}機関の一覧を保存しました。人の名前は入っていません。`,
	file: '顔ぶれの変わり',
	label: (name: string, column: string) => `${name}：${column}`
};

/** Texts of the lists of organizations that came and went, of one language. */
export type MovementMessages = Readonly<typeof ja>;

/** Texts of the lists of organizations that came and went. */
export const MOVEMENT_MESSAGES: InEach<MovementMessages> = {
	ja,
	easy: {
		heading: (year) => `${year}に変わったこと`,
		title: { new: '初めて来た機関', returned: 'もどって来た機関', gone: '来ていない機関' },
		columns: {
			day: { new: '初めて来た日', returned: 'もどって来た日', gone: '最後に来た日' },
			attendances: {
				new: 'この年度に来た人の数',
				returned: 'この年度に来た人の数',
				gone: '前の年度に来た人の数'
			},
			movement: '変わったこと',
			came: 'この年度に来た日',
			before: 'その前に来た日',
			months: '休んだ月の数',
			now: 'この年度に来た人の数',
			earlier: '前の年度に来た人の数',
			closed: '終わった日'
		},
		after: (months) => `（${count(months)}か月、休んだ後）`,
		unknown: 'わからない',
		save: 'この表を保存（CSV）',
		saved: (organizations) =>
			`${count(organizations)}機関の表を保存しました。人の名前は入っていません。`
	},
	en: {
		heading: (year) => `Who came and who did not in ${year}`,
		year: 'Fiscal year',
		title: {
			new: 'Came for the first time',
			returned: 'Came back after a year or more',
			gone: 'Did not come'
		},
		counted: (organizations) => amount(organizations, 'organizations', 'en'),
		nobody: 'none',
		empty: 'There is no attendance in this view.',
		dot: ', ',
		gap: '; ',
		columns: {
			name: 'Organization',
			day: { new: 'First day', returned: 'Day of return', gone: 'Last attendance' },
			attendances: {
				new: 'Attendances this year',
				returned: 'Attendances this year',
				gone: 'Attendances the year before'
			},
			kind: 'Kind',
			place: 'Municipality',
			movement: 'Movement',
			came: 'Came on',
			before: 'Attendance before',
			months: 'Months away',
			now: 'Attendances this year',
			earlier: 'Attendances the year before',
			closed: 'Closed on'
		},
		after: (months) => ` (after ${amount(months, 'months', 'en')})`,
		closed: (day) => ` (until ${day})`,
		unknown: 'unknown',
		save: 'Save this list (CSV)',
		saved: (organizations) =>
			`The list of ${amount(organizations, 'organizations', 'en')} was saved. It holds no names of people.`,
		file: 'came-and-went',
		label: (name, column) => `${name}: ${column}`
	}
};
