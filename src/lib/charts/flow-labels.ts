import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { amount, count, percentText } from '$lib/findings/words';

const ja = {
	year: '年度',
	share: '割合（95%の幅）',
	ofPeople: '人の割合（95%の幅）',
	ofOrganizations: '機関の割合（95%の幅）',
	people: '人',
	organizations: '機関',
	interval: '縦の線：95%の幅（もとの数が100未満のとき）',
	few: (part: number, base: number, unit: string) => `${count(base)}${unit}中${count(part)}${unit}`,
	none: 'なし',
	participants: '実参加者数（名）',
	cameTwice: '2回以上の人（名）',
	attending: '参加機関数',
	organizationsTwice: '2回以上の機関',
	peopleBefore: '前の年度の人（名）',
	peopleStayed: '続けて来た人（名）',
	organizationsBefore: '前の年度の機関',
	organizationsStayed: '続けて来た機関',
	joined: '加わった機関',
	gone: '前の年度だけに来た機関',
	turnover: '入替率',
	newcomers: '新しい人（名）',
	observed: '12か月たった人（名）',
	settledPeople: '3回以上来た人（名）',
	settled: '3回以上来た人',
	notSettled: '3回未満の人',
	waiting: 'まだ12か月たっていない人',
	observedInView: '見ている範囲で12か月たった人（名）',
	waitingInView: '見ている範囲で12か月たっていない人',
	since: '初めて来た年度',
	yearsLater: '何年後',
	newPeople: '初めて来た人（名）',
	newOrganizations: '初めて来た機関',
	cameThen: 'その年度に来た数',
	first: '初回',
	firstIn: (year: string, who: string, number: string) => `${year}に初めて来た${who} ${number}`,
	later: (years: number) => `${years}年後`,
	underTen: '10未満の組：来た数／組の数',
	meetings: '会議（回）',
	core: '中核（80%まで）',
	regular: '常連（95%まで）',
	casual: '一見（残り）',
	coreAttendances: '中核の出席（名）',
	regularAttendances: '常連の出席（名）',
	casualAttendances: '一見の出席（名）',
	steady: '会議の3分の2以上に来た機関',
	asOf: '基準の日',
	active: '12か月のうちに来た',
	newlyDormant: '1年以上2年未満来ていない',
	longDormant: '2年以上来ていない',
	returned: '1年以上ぶりに戻った機関'
};

/** Labels of the charts of who comes and goes. */
export type FlowLabels = Readonly<typeof ja>;

const easy: Partial<FlowLabels> = {
	interval: 'たての線：本当の割合がありそうな幅',
	share: '割合（ありそうな幅）',
	ofPeople: '人の割合（ありそうな幅）',
	ofOrganizations: '機関の割合（ありそうな幅）',
	participants: '参加した人の数（人）',
	cameTwice: '2回か、もっと多く来た人（人）',
	attending: '参加した機関の数',
	organizationsTwice: '2回か、もっと多く来た機関',
	peopleBefore: '前の年度の人（人）',
	peopleStayed: '続けて来た人（人）',
	joined: '新しく入った機関',
	turnover: '入れかわりの割合',
	newcomers: '新しい人（人）',
	observed: '12か月たった人（人）',
	observedInView: '見ている範囲で12か月たった人（人）',
	settledPeople: '3回か、もっと多く来た人（人）',
	settled: '3回か、もっと多く来た人',
	notSettled: '2回までの人',
	since: 'はじめて来た年度',
	newPeople: 'はじめて来た人（人）',
	newOrganizations: 'はじめて来た機関',
	first: 'はじめ',
	firstIn: (year, who, number) => `${year}にはじめて来た${who} ${number}`,
	underTen: '10より小さい組：来た数／組の数',
	core: '中心の機関（80%まで）',
	regular: 'よく来る機関（95%まで）',
	casual: 'ときどき来る機関（のこり）',
	coreAttendances: '中心の機関から来た人（人）',
	regularAttendances: 'よく来る機関から来た人（人）',
	casualAttendances: 'ときどき来る機関から来た人（人）',
	steady: '会議の3分の2か、もっと多く来た機関',
	asOf: 'いつのことか',
	active: '12か月の間に来た機関',
	newlyDormant: '1年から2年、来ていない機関',
	longDormant: '2年か、もっと長く来ていない機関',
	returned: '1年か、もっと長く休んでもどった機関'
};

const en: FlowLabels = {
	year: 'Fiscal year',
	share: 'Share (95 % interval)',
	ofPeople: 'Share of people (95 % interval)',
	ofOrganizations: 'Share of organizations (95 % interval)',
	people: 'People',
	organizations: 'Organizations',
	interval: 'Upright line: 95 % interval (where the base is below 100)',
	few: (part, base, unit) => `${count(part)} of ${amount(base, unit, 'en')}`,
	none: 'none',
	participants: 'Participants',
	cameTwice: 'People who came twice or more',
	attending: 'Organizations',
	organizationsTwice: 'Organizations that came twice or more',
	peopleBefore: 'People of the year before',
	peopleStayed: 'People who came again',
	organizationsBefore: 'Organizations of the year before',
	organizationsStayed: 'Organizations that came again',
	joined: 'Joined',
	gone: 'Only in the year before',
	turnover: 'Turnover',
	newcomers: 'Newcomers',
	observed: '12 months have passed for',
	settledPeople: 'Came three times or more',
	settled: 'Came three times or more',
	notSettled: 'Came less often',
	waiting: '12 months have not passed',
	observedInView: '12 months have passed in view for',
	waitingInView: '12 months have not passed in view',
	since: 'First came in',
	yearsLater: 'Years later',
	newPeople: 'New people',
	newOrganizations: 'New organizations',
	cameThen: 'Came in that year',
	first: 'First',
	firstIn: (year, _, number) => `First came in ${year}: ${number}`,
	later: (years) => `+${years}`,
	underTen: 'Groups below 10: came / group',
	meetings: 'Meetings',
	core: 'Core (up to 80 %)',
	regular: 'Regular (up to 95 %)',
	casual: 'Casual (the rest)',
	coreAttendances: 'Attendances of core',
	regularAttendances: 'Attendances of regular',
	casualAttendances: 'Attendances of casual',
	steady: 'At two thirds of the meetings or more',
	asOf: 'As of',
	active: 'Came within 12 months',
	newlyDormant: 'Away for one to two years',
	longDormant: 'Away for two years or more',
	returned: 'Back after a year or more'
};

const LABELS: InEach<FlowLabels> = { ja, easy, en };

/** Counter words of people and organizations behind a number. */
export const UNITS: Readonly<Record<'people' | 'organizations', InEach<string>>> = {
	people: { ja: '名', easy: '人', en: 'people' },
	organizations: { ja: '機関', en: 'organizations' }
};

/** The labels of a language. */
export function flowLabels(language: LanguageMode): FlowLabels {
	return pick(LABELS, language);
}

/** A share as a metric gives it: null where its base is below ten. */
export interface ShareCell {
	part: number;
	base: number;
	share: number | null;
	low: number | null;
	high: number | null;
}

const percent = (value: number | null) => Math.round((value ?? 0) * 100);

/** 「45%（31–60%）」, or how many of how many where no share is given; 「なし」 without a base. */
export function shareText(
	{ part, base, share, low, high }: ShareCell,
	who: keyof typeof UNITS,
	language: LanguageMode
): string {
	const labels = flowLabels(language);
	if (base === 0) return labels.none;
	if (share === null) return labels.few(part, base, pick(UNITS[who], language));
	const range = `${percent(low)}–${percent(high)}%`;
	const said = percentText(share, 1, language);
	return language === 'en' ? `${said} (${range})` : `${said}（${range}）`;
}
