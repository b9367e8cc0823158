import type { Easier, InEach } from '$lib/domain/language';
import { count, day } from '$lib/findings/words';
import { plural } from './import-messages';

/** Meetings that are listed and were not held, in words; '' where there are none. */
function notHeld(
	cancelled: number,
	planned: number,
	words: { cancelled: string; planned: string; comma: string }
): string {
	const parts = [
		cancelled > 0 && words.cancelled.replace('#', count(cancelled)),
		planned > 0 && words.planned.replace('#', count(planned))
	];
	return parts.filter(Boolean).join(words.comma);
}

const NOT_HELD = { cancelled: '中止#回', planned: '予定#回', comma: '、' };

const ja = {
	title: '会議',
	lead: 'ネットワーク会議の一覧です。会議名を選ぶと、日付や会議名などを直せます。',
	search: '会議を探す',
	searchHint: '会議名、日付（2025-05 など）、種類、開催形態で探せます。',
	year: '年度',
	allYears: 'すべての年度',
	counted: (shown: number, all: number, cancelled: number, planned: number) => {
		if (shown !== all) return `${count(all)}回のうち${count(shown)}回`;
		const others = notHeld(cancelled, planned, NOT_HELD);
		return `${count(all)}回の会議${others && `（うち${others}）`}`;
	},
	none: '会議の記録がまだありません。',
	noMatch: '見つかりませんでした。言葉を短くするか、年度を「すべて」にしてください。',
	clearSearch: '検索を消す',
	columns: {
		heldOn: '日付',
		number: '回',
		title: '会議名',
		kind: '種類',
		mode: '開催形態',
		status: '開催状況',
		attendances: '出席'
	},
	untitled: '（会議名なし）',
	/** In place of a number: nobody was counted, which is not nobody came. */
	noRoll: '名簿なし',
	numberOf: (number: string) => `第${number}回`,
	attendanceUnit: (attendances: number) => `${count(attendances)}名`,
	tableCaption: (year: string) => `${year}の会議`,
	back: '会議の一覧に戻る',
	missing: 'この会議は見つかりません。元に戻す操作で、なくなったのかもしれません。',
	notListed: '会議一覧にない会議',
	notListedHint: '出席の記録だけから分かった会議です。直すと、会議一覧にも載ります。',
	edit: {
		title: '会議の内容を直す',
		open: '内容を直す',
		heldOn: '開催日',
		number: '回',
		numberHint: '数えない会議は空にします。',
		name: '会議名',
		kind: '種類',
		pillar: '取り組みの柱',
		pillarHint: '「取り組みの分類」のページで、会議を分けるときに使います。',
		mode: '開催形態',
		status: '開催状況',
		statusHint: (attendances: number) =>
			`出席の記録が${count(attendances)}件あるため、「中止」や「予定」にはできません。`,
		part: (label: string, was: string, now: string) =>
			`${label}は「${was}」から「${now}」に変わります`,
		parts: (parts: readonly string[]) => `${parts.join('、')}。`,
		otherYear: (year: string, attendances: number) =>
			`${year}の会議になり、出席${count(attendances)}名もその年度で数えます。`,
		empty: '空',
		done: (title: string) => `「${title}」の内容を変えました。`
	}
};

/** Texts of the page of meetings, of one language. */
export type MeetingMessages = Readonly<typeof ja>;

const en: MeetingMessages = {
	title: 'Meetings',
	lead: 'Meetings of the network. Choose a title to mend its date, title and so on.',
	search: 'Find meetings',
	searchHint: 'By title, date (such as 2025-05), kind or mode.',
	year: 'Fiscal year',
	allYears: 'All fiscal years',
	counted: (shown, all, cancelled, planned) => {
		if (shown !== all) return `${count(shown)} of ${plural(all, 'meeting')}`;
		const words = { cancelled: '# cancelled', planned: '# planned', comma: ', ' };
		const others = notHeld(cancelled, planned, words);
		return `${plural(all, 'meeting')}${others && ` (${others})`}`;
	},
	none: 'There is no record of a meeting yet.',
	noMatch: 'Nothing was found. Try fewer letters, or all fiscal years.',
	clearSearch: 'Clear the search',
	columns: {
		heldOn: 'Date',
		number: 'No.',
		title: 'Title',
		kind: 'Kind',
		mode: 'Mode',
		status: 'Status',
		attendances: 'Attendances'
	},
	untitled: '(no title)',
	noRoll: 'no roll',
	numberOf: (number) => `No. ${number}`,
	attendanceUnit: (attendances) => count(attendances),
	tableCaption: (year) => `Meetings of ${year}`,
	back: 'Back to all meetings',
	missing: 'There is no such meeting. An undo may have taken it away.',
	notListed: 'Not on the list of meetings',
	notListedHint: 'Known from attendance only. Once mended, it is on the list of meetings too.',
	edit: {
		title: 'Mend the meeting',
		open: 'Mend',
		heldOn: 'Date',
		number: 'Number',
		numberHint: 'Empty for meetings that are not numbered.',
		name: 'Title',
		kind: 'Kind',
		pillar: 'Pillar',
		pillarHint: 'By it the page “Activities” classifies meetings.',
		mode: 'Mode',
		status: 'Status',
		statusHint: (attendances) =>
			`It cannot be cancelled or planned: there are ${plural(attendances, 'attendance')} on record.`,
		part: (label, was, now) => `${label} changes from “${was}” to “${now}”`,
		parts: (parts) => `${parts.join('; ')}.`,
		otherYear: (year, attendances) =>
			`It becomes a meeting of ${year}, and its ${plural(attendances, 'attendance')} count there.`,
		empty: 'nothing',
		done: (title) => `“${title}” was changed.`
	}
};

const easy: Easier<MeetingMessages> = {
	lead: 'ネットワーク会議の表です。会議の名前を選ぶと、日付や名前を直せます。',
	searchHint: '会議の名前、日付（2025-05 など）、種類、開き方で探せます。',
	counted: (shown, all, cancelled, planned) => {
		if (shown !== all) return `${count(all)}回のうち${count(shown)}回`;
		const others = notHeld(cancelled, planned, NOT_HELD);
		return `${count(all)}回の会議${others && `（${others}も入れた数です）`}`;
	},
	columns: { title: '会議の名前', mode: '開き方', status: '開いたかどうか' },
	untitled: '（名前なし）',
	noRoll: '名簿がありません',
	attendanceUnit: (attendances) => `${count(attendances)}人`,
	edit: {
		heldOn: '開いた日',
		name: '会議の名前',
		mode: '開き方',
		status: '開いたかどうか',
		pillarHint: '「活動の種類」のページで、会議を分けるときに使います。',
		otherYear: (year, attendances) =>
			`${year}の会議になります。来た${count(attendances)}人も、その年度で数えます。`
	}
};

/** Texts of the page of meetings. */
export const MEETING_MESSAGES: InEach<MeetingMessages> = { ja, easy, en };

/** A day as a list shows it: 2022-05-18 → 「2022年5月18日」, in English as it is. */
export function dayIn(isoDate: string, language: 'ja' | 'en'): string {
	return language === 'ja' && /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? day(isoDate) : isoDate;
}
