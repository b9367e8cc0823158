import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { UNKNOWN } from '$lib/domain/codes';

const ja = {
	year: '年度',
	month: '月',
	meetings: '会議（回）',
	days: '日数（日）',
	attendances: '延べ参加者数（名）',
	participants: '実参加者数（名）',
	organizations: '参加機関数',
	kind: '機関の種類',
	mode: '開催形態',
	municipality: '市区町村',
	newPeople: '新規の人',
	returningPeople: '継続の人',
	newOnes: '新規',
	returningOnes: '継続',
	noName: '氏名の記録なし',
	heldOn: '開催日',
	meetingTitle: '会議名',
	untitled: '（会議名なし）',
	people: '参加者数（名）',
	otherKinds: 'その他の種類',
	mean: '平均（名）',
	lowerQuartile: '25%点（名）',
	median: '中央値（名）',
	upperQuartile: '75%点（名）',
	medianMark: '中央値',
	middleHalf: '中央の半分の会議',
	homeArea: '圏域',
	inside: '圏域内',
	outside: '圏域外',
	outsideShare: '圏域外からの参加の割合',
	outsideOrganizations: '圏域外の機関',
	inPersonMark: '集合・ハイブリッド（丸）',
	onlineMark: 'オンライン（ひし形）',
	/** A label with the unit of its numbers: 「新規（名）」. */
	inPeople: (label: string) => `${label}（名）`
};

type Labels = typeof ja;

const easy: Partial<Labels> = {
	attendances: '参加した人の数（毎回数える）',
	participants: '参加した人の数（1回だけ数える）',
	organizations: '参加した機関の数',
	mode: '開き方',
	newPeople: '新しい人',
	returningPeople: '前にも来た人',
	newOnes: '新しい人',
	returningOnes: '前にも来た人',
	noName: '名前の記録がない人',
	heldOn: '開いた日',
	meetingTitle: '会議の名前',
	untitled: '（名前なし）',
	people: '参加した人の数',
	otherKinds: 'そのほかの種類',
	mean: '平均（人）',
	lowerQuartile: '少ないほうから4分の1の会議（人）',
	median: 'まん中の会議（人）',
	upperQuartile: '多いほうから4分の1の会議（人）',
	medianMark: 'まん中の会議',
	middleHalf: 'まん中の半分の会議',
	homeArea: '地元かどうか',
	inside: '地元',
	outside: '地元の外',
	outsideShare: '地元の外からの参加の割合',
	outsideOrganizations: '地元の外の機関',
	inPersonMark: '集まる会議（丸）',
	inPeople: (label) => `${label}（人）`
};

const en: Labels = {
	year: 'Fiscal year',
	month: 'Month',
	meetings: 'Meetings',
	days: 'Days',
	attendances: 'Attendances',
	participants: 'Participants',
	organizations: 'Organizations',
	kind: 'Kind of organization',
	mode: 'How it was held',
	municipality: 'Municipality',
	newPeople: 'New people',
	returningPeople: 'Returning people',
	newOnes: 'New',
	returningOnes: 'Returning',
	noName: 'No name on record',
	heldOn: 'Date',
	meetingTitle: 'Meeting',
	untitled: '(no title)',
	people: 'People',
	otherKinds: 'Other kinds',
	mean: 'Mean',
	lowerQuartile: '25th percentile',
	median: 'Median',
	upperQuartile: '75th percentile',
	medianMark: 'Median',
	middleHalf: 'Middle half of the meetings',
	homeArea: 'Home area',
	inside: 'Home area',
	outside: 'Outside',
	outsideShare: 'Share from outside the home area',
	outsideOrganizations: 'Organizations outside',
	inPersonMark: 'In person or hybrid (dot)',
	onlineMark: 'Online (diamond)',
	inPeople: (label) => label
};

/** Labels that several charts share: of series, axes and columns of tables. */
export const CHART_LABELS: InEach<Labels & { unknown: string }> = {
	ja: { ...ja, unknown: UNKNOWN.ja },
	easy: { ...easy, unknown: pick(UNKNOWN, 'easy') },
	en: { ...en, unknown: UNKNOWN.en }
};

/** The shared labels of a language. */
export function labelsIn(language: LanguageMode): Labels & { unknown: string } {
	return pick(CHART_LABELS, language);
}
