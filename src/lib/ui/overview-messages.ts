import type { InEach } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';

const japanese = {
	changed: '前回見たときから変わったところ',
	newSiteData: 'このサイトのデータが新しくなりました。',
	sameTotals: '合計の数は、前回と同じです。',
	changedWhere: '絞り込みのない合計を、このブラウザーで前回見たときと比べています。',
	moreChanges: (more: number) => `ほか${count(more)}件`,
	whatChanged: '変更の履歴を見る',
	dismiss: '確認した',
	yearEvents: (year: string) => `${year}のできごと`,
	noEvents: '見ている範囲に、この年度の会議とできごとの記録はありません。',
	recorded: '記録されたできごと',
	milestones: '節目',
	numbered: (number: number, day: string) =>
		`${day}に第${number}回の会議（会議一覧の番号。番号のない会議は数えません）`,
	largest: (day: string, people: number) =>
		`${day}の会議は${count(people)}名で、表示している期間で最多`,
	meetings: (meetings: number) => `月ごとの会議（${meetings}回）`,
	meetingsCounted: '1年度に開いた会議のうち、出席者の名簿がある会議の数。',
	month: (month: number) => `${month}月`,
	untitled: '（会議名なし）',
	people: (people: string) => `${people}名`
};

type OverviewMessages = Readonly<typeof japanese>;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const english: OverviewMessages = {
	changed: 'What changed since you last looked',
	newSiteData: 'The data of this site was renewed.',
	sameTotals: 'The totals are the same as last time.',
	changedWhere: 'Totals without filters, compared with those last seen in this browser.',
	moreChanges: (more) => `and ${count(more)} more`,
	whatChanged: 'See the history of changes',
	dismiss: 'Seen',
	yearEvents: (year) => `What happened in ${year}`,
	noEvents: 'No meetings or events of this year are in view.',
	recorded: 'Events on record, as the annual report words them in Japanese',
	milestones: 'Milestones',
	numbered: (number, day) =>
		`Meeting no. ${number} on ${day} (by the list of meetings; those without a number are not counted)`,
	largest: (day, people) =>
		`The meeting of ${day} drew ${amount(people, 'people', 'en')}, the most in view`,
	meetings: (meetings) => `Meetings by month (${meetings}), with their titles in Japanese`,
	meetingsCounted: 'The meetings of one fiscal year that have a roll of who came.',
	month: (month) => MONTHS[month - 1] ?? String(month),
	untitled: '(no title)',
	people: (people) => people
};

/** Texts of the overview beside its charts. */
export const OVERVIEW_MESSAGES: InEach<OverviewMessages> = {
	ja: japanese,
	en: english,
	easy: {
		changed: '前に見たときから変わったこと',
		sameTotals: '合計の数は、前と同じです。',
		changedWhere: 'このブラウザーで前に見たときの合計と比べています。',
		whatChanged: '何を変えたかを見る',
		dismiss: 'わかりました',
		noEvents: '見ている範囲に、この年度の記録はありません。',
		numbered: (number: number, day: string) =>
			`${day}に${number}回目の会議。会議の一覧の番号です。番号のない会議は数えません`,
		largest: (day: string, people: number) =>
			`${day}の会議は${count(people)}人。いちばん多い会議です`,
		meetingsCounted: '1つの年度の会議を数えます。来た人の名簿がある会議だけです。',
		people: (people: string) => `${people}人`
	}
};
