import type { Easier, InEach } from '$lib/domain/language';
import { count, day } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: '参加機関',
	lead: '会議とワーキングに参加した機関です。名前を選ぶと、改称や統合、分割ができます。',
	search: '機関を探す',
	searchHint: '前の名前、種別、市区町村でも探せます。ひらがなとカタカナの違いは問いません。',
	counted: (shown: number, all: number) =>
		shown === all ? `${count(all)}機関` : `${count(all)}機関のうち${count(shown)}機関`,
	none: '参加機関の記録がまだありません。',
	noMatch: '見つかりませんでした。言葉を短くするか、別の言葉で探してください。',
	clearSearch: '検索を消す',
	sortBy: '並べ方',
	columns: { name: '機関名', kind: '種別', municipality: '市区町村', attendances: '出席' },
	ascending: '昇順',
	descending: '降順',
	attendanceUnit: (attendances: number) => `${count(attendances)}名`,
	unknown: '不明',
	notListed: '機関一覧にない名前',
	formerly: (names: string) => `旧称：${names}`,
	mergedInto: (name: string) => `「${name}」に統合`,
	closedOn: (day: string) => `${day}まで（閉所）`,
	tableCaption: '参加機関の一覧',
	back: '参加機関の一覧に戻る',
	missing: 'この機関は見つかりません。統合や元に戻す操作で、なくなったのかもしれません。',
	facts: {
		kind: '種別',
		municipality: '市区町村',
		attendances: 'この機関としての出席（延べ、全期間）',
		mergedInto: '統合先',
		mergedFrom: 'ここに統合された機関（出席は全期間）'
	},
	names: '名前の移り変わり',
	period: (from: string, to: string) => {
		if (from === '' && to === '') return '初めから今まで';
		if (from === '') return `${day(to)}まで`;
		return to === '' ? `${day(from)}から` : `${day(from)}から${day(to)}まで`;
	},
	written: '記録に書かれている名前',
	writtenOf: (name: string, records: number) => `${name}（${count(records)}件）`,
	writtenHint: '件数は、出席とワーキングの記録の行の数です。',
	noWritten: '出席とワーキングの記録には、まだ出てきません。',
	change: '変更する',
	actions: { rename: '改称', merge: '統合', split: '分割', edit: '種別・市区町村' },
	notListedHint: 'この名前は機関一覧にないため、種別と市区町村は不明として数えています。',
	rename: {
		title: (name: string) => `「${name}」の改称`,
		name: '新しい名前',
		kind: '何が変わりますか',
		renamed: '名前が変わった',
		renamedHint: '前の名前も記録に残ります。',
		corrected: '表記の直し',
		correctedHint: '書き間違いを直します。初めからその名前だったものとします。',
		from: 'いつから（新しい名前の最初の日）',
		toMerge: '統合に進む',
		preview: (was: string, name: string, from: string) =>
			from === ''
				? `「${was}」は、初めから「${name}」だったものとして表示します。数は変わりません。`
				: `${day(from)}から「${name}」になります。それまでの記録は「${was}」のままです。1つの機関として数えるので、数は変わりません。`,
		done: (was: string, name: string) => `「${was}」を「${name}」に変えました。`
	},
	merge: {
		title: (name: string) => `「${name}」の統合`,
		into: '統合先の機関',
		intoSearch: '統合先を名前で絞る',
		alone: '統合をやめて、もとの1つの機関に戻す',
		previewAlone: (name: string) =>
			`「${name}」は、どこにも統合されていない1つの機関に戻ります。出席もこの機関として数えます。`,
		doneAlone: (name: string) => `「${name}」を、もとの1つの機関に戻しました。`,
		more: (hidden: number) => `ほか${count(hidden)}機関。名前の一部を入れると絞れます。`,
		when: 'いつからですか',
		fromDay: '統合した日から',
		always: '初めから同じ機関だった',
		alwaysHint: '同じ機関が2つの名前で入っていたときに選びます。',
		from: '統合先として数える最初の日',
		preview: (name: string, into: string, from: string, attendances: number) =>
			from === ''
				? `「${name}」の出席（${count(attendances)}名）を、すべて「${into}」として数えます。「${name}」は一覧で「統合」と示します。`
				: `${day(from)}からの「${name}」の出席を「${into}」として数えます。その前の出席は「${name}」のままです。`,
		done: (name: string, into: string) => `「${name}」を「${into}」に統合しました。`
	},
	split: {
		title: (name: string) => `「${name}」の分割`,
		names: '新しい機関の記録（書かれている名前）',
		records: (records: number) => `${count(records)}件`,
		name: '新しい機関の名前',
		when: 'いつからですか',
		always: '初めから別の機関だった',
		alwaysHint: '2つの機関が1つとして入っていたときに選びます。',
		fromDay: '分かれた日から',
		from: '新しい機関として数える最初の日',
		nothing: 'この機関の名前で書かれた出席やワーキングの記録がないため、分けるものがありません。',
		preview: (name: string, fresh: string, records: number, from: string) =>
			from === ''
				? `選んだ名前の記録（${count(records)}件）は、新しい機関「${fresh}」のものになります。残りは「${name}」のままです。`
				: `${day(from)}からの、選んだ名前の記録は、新しい機関「${fresh}」のものになります。その前の記録は「${name}」のままです。`,
		done: (name: string, fresh: string) => `「${name}」から「${fresh}」を分けました。`
	},
	edit: {
		title: (name: string) => `「${name}」の種別・市区町村`,
		kind: '種別',
		municipality: '市区町村',
		municipalityHint: '例：高槻市。空にすると「不明」になります。',
		preview: (parts: string) => `${parts}。これまでの年度の集計も、新しい内容で数え直します。`,
		part: (label: string, was: string, now: string) =>
			`${label}は「${was}」から「${now}」に変わります`,
		done: (name: string) => `「${name}」の種別・市区町村を変えました。`
	}
};

/** Texts of the page of organizations, of one language. */
export type OrganizationMessages = Readonly<typeof ja>;

const en: OrganizationMessages = {
	title: 'Organizations',
	lead: 'Organizations that took part. Choose a name to rename, merge or split it.',
	search: 'Find organizations',
	searchHint: 'Earlier names, kinds and municipalities count too, in any kana.',
	counted: (shown, all) =>
		shown === all
			? plural(all, 'organization')
			: `${count(shown)} of ${plural(all, 'organization')}`,
	none: 'There is no record of an organization yet.',
	noMatch: 'Nothing was found. Try fewer letters or another word.',
	clearSearch: 'Clear the search',
	sortBy: 'Order',
	columns: {
		name: 'Name',
		kind: 'Kind',
		municipality: 'Municipality',
		attendances: 'Attendances'
	},
	ascending: 'ascending',
	descending: 'descending',
	attendanceUnit: (attendances) => count(attendances),
	unknown: 'unknown',
	notListed: 'Not on the list of organizations',
	formerly: (names) => `Formerly ${names}`,
	mergedInto: (name) => `Merged into “${name}”`,
	closedOn: (day) => `Closed, until ${day}`,
	tableCaption: 'List of organizations',
	back: 'Back to all organizations',
	missing: 'There is no such organization. A merger or an undo may have taken it away.',
	facts: {
		kind: 'Kind',
		municipality: 'Municipality',
		attendances: 'Attendances recorded for it, all years',
		mergedInto: 'Merged into',
		mergedFrom: 'Merged from (attendances of all years)'
	},
	names: 'Names over time',
	period: (from, to) => {
		if (from === '' && to === '') return 'always';
		if (from === '') return `until ${to}`;
		return to === '' ? `from ${from}` : `${from} to ${to}`;
	},
	written: 'Names as written in the records',
	writtenOf: (name, records) => `${name} (${plural(records, 'record')})`,
	writtenHint: 'Counted are rows of attendance and of working groups.',
	noWritten: 'It does not occur in records of attendance or working groups yet.',
	change: 'Change',
	actions: { rename: 'Rename', merge: 'Merge', split: 'Split', edit: 'Kind and municipality' },
	notListedHint:
		'This name is not on the list of organizations, so its kind and municipality are unknown.',
	rename: {
		title: (name) => `Rename “${name}”`,
		name: 'New name',
		kind: 'What changes?',
		renamed: 'It has a new name',
		renamedHint: 'The earlier name stays on record.',
		corrected: 'The spelling is mended',
		correctedHint: 'As if it had been written like this from the beginning.',
		from: 'From (first day of the new name)',
		toMerge: 'Merge instead',
		preview: (was, name, from) =>
			from === ''
				? `“${was}” is shown as “${name}” for all time. No number changes.`
				: `It is “${name}” from ${from}. Earlier records stay “${was}”. It counts as one organization, so no number changes.`,
		done: (was, name) => `“${was}” is now “${name}”.`
	},
	merge: {
		title: (name) => `Merge “${name}”`,
		into: 'Organization it goes on in',
		intoSearch: 'Narrow down by name',
		alone: 'It was not merged: let it stand alone again',
		previewAlone: (name) => `“${name}” stands alone again, and so do its attendances.`,
		doneAlone: (name) => `“${name}” stands alone again.`,
		more: (hidden) => `${count(hidden)} more. Type part of a name to narrow down.`,
		when: 'Since when?',
		fromDay: 'From the day of the merger',
		always: 'They were one all along',
		alwaysHint: 'Choose this where one organization came in under two names.',
		from: 'First day that counts for the other',
		preview: (name, into, from, attendances) =>
			from === ''
				? `All attendances of “${name}” (${count(attendances)}) count for “${into}”. “${name}” is marked as merged.`
				: `Attendances of “${name}” from ${from} count for “${into}”. Earlier ones stay with “${name}”.`,
		done: (name, into) => `“${name}” was merged into “${into}”.`
	},
	split: {
		title: (name) => `Split “${name}”`,
		names: 'Records of the new organization (names as written)',
		records: (records) => plural(records, 'record'),
		name: 'Name of the new organization',
		when: 'Since when?',
		always: 'They were two all along',
		alwaysHint: 'Choose this where two organizations came in as one.',
		fromDay: 'From the day of the split',
		from: 'First day that counts for the new one',
		nothing: 'No record of attendance or working groups bears its name: there is nothing to split.',
		preview: (name, fresh, records, from) =>
			from === ''
				? `${plural(records, 'record')} under the chosen names will belong to the new “${fresh}”. The rest stays with “${name}”.`
				: `Records under the chosen names from ${from} will belong to the new “${fresh}”. Earlier ones stay with “${name}”.`,
		done: (name, fresh) => `“${fresh}” was split off “${name}”.`
	},
	edit: {
		title: (name) => `Kind and municipality of “${name}”`,
		kind: 'Kind',
		municipality: 'Municipality',
		municipalityHint: 'For example “高槻市”. Leave it empty for “unknown”.',
		preview: (parts) => `${parts}. Earlier years are counted anew with it too.`,
		part: (label, was, now) => `${label} changes from “${was}” to “${now}”`,
		done: (name) => `Kind and municipality of “${name}” were changed.`
	}
};

const easy: Easier<OrganizationMessages> = {
	lead: '会議とワーキングに参加した機関です。名前を選ぶと、名前を変えたり、1つにしたり、分けたりできます。',
	searchHint: '前の名前、種類、市区町村でも探せます。ひらがなとカタカナは同じです。',
	columns: { name: '機関の名前', kind: '種類' },
	ascending: '小さい順',
	descending: '大きい順',
	attendanceUnit: (attendances) => `${count(attendances)}人`,
	writtenHint: '数は、出席とワーキングの記録の行の数です。',
	unknown: 'わからない',
	formerly: (names) => `前の名前：${names}`,
	mergedInto: (name) => `「${name}」と1つになった`,
	closedOn: (day) => `${day}で終わった`,
	missing:
		'この機関は見つかりません。1つにしたときや、元に戻したときに、なくなったのかもしれません。',
	facts: {
		kind: '種類',
		attendances: 'この機関からの出席（毎回数える、全部の年度）',
		mergedInto: '1つになった相手',
		mergedFrom: 'ここと1つになった機関（出席は全部の年度）'
	},
	actions: { rename: '名前を変える', merge: '1つにする', split: '分ける', edit: '種類・市区町村' },
	rename: {
		title: (name) => `「${name}」の名前を変える`,
		corrected: '書きまちがいを直す',
		toMerge: '1つにするほうへ進む'
	},
	merge: {
		title: (name) => `「${name}」をほかの機関と1つにする`,
		into: '1つにする相手の機関',
		intoSearch: '相手を名前で探す',
		alone: '1つにするのをやめて、もとの機関に戻す',
		previewAlone: (name) =>
			`「${name}」は、もとの1つの機関に戻ります。出席もこの機関として数えます。`,
		fromDay: '1つになった日から',
		from: '相手の機関として数える最初の日',
		preview: (name, into, from, attendances) =>
			from === ''
				? `「${name}」の出席（${count(attendances)}人）を、全部「${into}」として数えます。`
				: `${day(from)}からの「${name}」の出席を「${into}」として数えます。その前の出席は「${name}」のままです。`,
		done: (name, into) => `「${name}」を「${into}」と1つにしました。`
	},
	split: {
		title: (name) => `「${name}」を分ける`,
		nothing: 'この機関の名前で書かれた記録がありません。分けるものがありません。'
	},
	edit: {
		title: (name) => `「${name}」の種類・市区町村`,
		kind: '種類',
		preview: (parts) => `${parts}。今までの年度の数字も、新しい内容で数え直します。`
	}
};

/** Texts of the page of organizations. */
export const ORGANIZATION_MESSAGES: InEach<OrganizationMessages> = { ja, easy, en };
