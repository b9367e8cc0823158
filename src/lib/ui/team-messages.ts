import type { InEach } from '$lib/domain/language';
import { amount, distinctPeople, yearsName } from '$lib/findings/story-words';

const ja = {
	title: 'ワーキング',
	lead: 'ワーキングチームの始まりから今まで、広がりと重なりを見ます。',
	list: 'チームと参加機関',
	listLead: 'チームを選ぶと、見ている期間に参加した機関が開きます。',
	none: '表示できるチームはありません。条件を1つ外してみてください。',
	said: (sessions: number, people: number, organizations: number) =>
		`${amount(sessions, 'session', 'ja')}・${distinctPeople(people, 'ja')}・${amount(organizations, 'organization', 'ja')}`,
	years: (from: number, to: number) => yearsName(from, to, 'ja'),
	noRecord: '活動の記録はありません（年度報告書に名前があります）',
	inReport: '年度報告書に名前があります',
	caption: (team: string) => `${team}の参加機関`,
	organization: '機関',
	kind: '機関の種類',
	active: '参加した年度',
	sessions: '参加した活動（回）',
	people: '実参加者数（名）',
	unknown: '機関の分からない参加'
};

/** Texts of the page of working groups, of one language. */
export type TeamMessages = Readonly<typeof ja>;

const easy = {
	lead: 'ワーキングチームが、いつから、だれと集まったかを見ます。',
	list: 'チームと来た機関',
	listLead: 'チームを選ぶと、来た機関の名前が出ます。',
	none: '見られるチームはありません。しぼりこみを1つ外してください。',
	said: (sessions: number, people: number, organizations: number) =>
		`${amount(sessions, 'session', 'easy')}、${distinctPeople(people, 'easy')}、${amount(organizations, 'organization', 'easy')}`,
	noRecord: '集まった記録はありません（報告書に名前があります）',
	inReport: '報告書に名前があります',
	caption: (team: string) => `${team}に来た機関`,
	active: '来た年度',
	sessions: '来た回数',
	people: '来た人の数',
	unknown: '機関がわからない参加'
};

const en: TeamMessages = {
	title: 'Working groups',
	lead: 'Working groups from their start until now: how far they reach and how they overlap.',
	list: 'Teams and their organizations',
	listLead: 'Choose a team to see the organizations that took part in the period in view.',
	none: 'There is no team to show. Try taking one of the filters off.',
	said: (sessions, people, organizations) =>
		`${amount(sessions, 'session', 'en')}, ${distinctPeople(people, 'en')}, ${amount(organizations, 'organization', 'en')}`,
	years: (from, to) => yearsName(from, to, 'en'),
	noRecord: 'No session on record (named in the annual report)',
	inReport: 'Named in the annual report',
	caption: (team) => `Organizations in ${team}`,
	organization: 'Organization',
	kind: 'Kind',
	active: 'Fiscal years',
	sessions: 'Sessions',
	people: 'Participants',
	unknown: 'Organization unknown'
};

/** Texts of the page of working groups. */
export const TEAM_MESSAGES: InEach<TeamMessages> = { ja, en, easy };
