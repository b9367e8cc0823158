import type { InEach } from '$lib/domain/language';
import { amount, count } from './words';

const organizations = (value: number) => amount(value, 'organizations', 'en');

const ja = {
	organizations: '機関',
	people: '名',
	stop: '。',
	ofOrganizations: (said: string) => `機関が${said}`,
	ofPeople: (said: string) => `人が${said}`,
	and: '、',
	/** Between the shares of the year before, which come in the order of those of the year. */
	each: 'と',
	before: (_year: string, said: string) => `、前年度は${said}`,
	earlier: (year: string, said: string) => `、${year}は${said}`,
	noYearBefore: (year: string) => `${year}は、前の年度の記録がないため割合を出せません`,
	stayed: (year: string, who: string) => `${year}も続けて来たのは、${who}`,
	repeated: (year: string, who: string) => `${year}に2回以上来たのは、${who}`,
	noneRepeated: (year: string) => `${year}に2回以上来た人も機関もありません`,
	turnover: (year: string, joined: number, gone: number, part: string) =>
		`${year}は前の年度にいなかった${count(joined)}機関が加わり、前の年度の${count(gone)}機関は来ておらず、入れ替わりは${part}`,
	range: (who: string, most: string, mostPart: string, least: string, leastPart: string) =>
		`${who}は、${most}の${mostPart}が最も高く、${least}の${leastPart}が最も低い割合です。`,
	whoOrganizations: '機関',
	whoPeople: '人',
	firstYear: (year: string) => `${year}は記録の最初の年度のため、割合がありません。`,
	until: (year: string, day: string) => `${year}は${day}までの記録です。`,
	turnoverMeans: '入れ替わりは、前の年度とその年度のどちらか一方だけに来た機関の割合です。',
	settled: (year: string, part: string) =>
		`${year}の新しい人のうち、1年のうちに3回以上来たのは${part}`,
	notYet: '新しく来た人の1年後は、まだ分かりません',
	/** What is looked at, where later records are not: until a year, or of some meetings only. */
	inView: (last: string) => (last ? `見ている範囲（${last}まで）` : '見ている範囲'),
	notYetInView: (scope: string) => `${scope}では、新しく来た人の1年後は分かりません`,
	waitingInView: (scope: string, year: string, newcomers: number, waiting: number) =>
		`${year}の新しい人は${count(newcomers)}名で、${scope}では、うち${count(waiting)}名がまだ12か月たっていません。`,
	allWaitingInView: (scope: string, year: string, newcomers: number) =>
		`${scope}では、${year}の新しい${count(newcomers)}名は、まだ12か月たっていません。`,
	widen: '「年度（まで）」を広げると分かります。',
	waiting: (year: string, newcomers: number, waiting: number) =>
		`${year}の新しい人は${count(newcomers)}名で、まだ12か月たっていない人が${count(waiting)}名います。`,
	allWaiting: (year: string, newcomers: number) =>
		`${year}の新しい${count(newcomers)}名は、まだ12か月たっていません。`,
	allSettled: (year: string, newcomers: number) => `${year}の新しい人は${count(newcomers)}名です。`,
	firstAreNew: (year: string) =>
		`${year}は記録の最初の年度で、前から来ていた人も新しい人に数えるため、高く出ます。`,
	peopleLater: (year: string, later: number, part: string) =>
		`${year}に初めて来た人のうち、${later}年後も来たのは${part}`,
	organizationsLater: (year: string, later: number, part: string) =>
		`${year}に初めて来た機関のうち、${later}年後も来たのは${part}`,
	onlyFirst: (year: string, said: string) =>
		`${year}に初めて来たのは${said}、その後はまだ分かりません`,
	onlyFirstInView: (scope: string, year: string, said: string) =>
		`${year}に初めて来たのは${said}、${scope}では、その後は分かりません`,
	untilOver: (year: string, said: string) =>
		`${year}に初めて来たのは${said}、1年後に来た割合は次の年度が終わると分かります`,
	triangle: '行は初めて来た年度、列は何年後かです。',
	firstCohort: (year: string) =>
		`${year}は記録の最初の年度のため、前から来ていたものも初めてに数えています。`
};

/** Words about who comes again. */
export type FlowWords = Readonly<typeof ja>;

const easy: Partial<FlowWords> = {
	people: '人',
	ofOrganizations: (said) => (said.includes('%') ? `機関が${said}` : said),
	ofPeople: (said) => (said.includes('%') ? `人が${said}` : said),
	before: (_, said) => `、前の年度は${said}`,
	noYearBefore: (year) => `${year}の前の記録がないので、割合を出せません`,
	repeated: (year, who) => `${year}に2回目も来たのは、${who}`,
	noneRepeated: (year) => `${year}に2回目も来た人や機関はありません`,
	turnover: (year, joined, gone, part) =>
		`${year}に、前の年度にいない${count(joined)}機関が来ました。来なくなったのは${count(gone)}機関です。入れかわりは${part}`,
	range: (who, most, mostPart, least, leastPart) =>
		`${who}では、${most}の${mostPart}が一番高いです。一番低いのは${least}の${leastPart}です。`,
	firstYear: (year) => `${year}は記録の最初の年度なので、割合がありません。`,
	turnoverMeans: '入れかわりは、前の年度とくらべます。どちらか1つの年度だけに来た機関の割合です。',
	settled: (year, part) => `${year}の新しい人で、1年に3回か、もっと多く来た人は${part}`,
	waitingInView: (scope, year, newcomers, waiting) =>
		`${year}の新しい人は${count(newcomers)}人です。${scope}では、${count(waiting)}人が、まだ12か月たっていません。`,
	allWaitingInView: (scope, year, newcomers) =>
		`${year}の新しい人は${count(newcomers)}人です。${scope}では、まだ12か月たっていません。`,
	widen: '「年度（まで）」を後の年度にすると分かります。',
	waiting: (year, newcomers, waiting) =>
		`${year}の新しい人は${count(newcomers)}人です。まだ12か月たっていない人が${count(waiting)}人います。`,
	allWaiting: (year, newcomers) =>
		`${year}の新しい人は${count(newcomers)}人です。まだ12か月たっていません。`,
	allSettled: (year, newcomers) => `${year}の新しい人は${count(newcomers)}人です。`,
	firstAreNew: (year) =>
		`${year}は記録の最初の年度です。前から来ていた人も新しい人に入るので、高くなります。`,
	peopleLater: (year, later, part) =>
		`${year}にはじめて来た人のうち、${later}年後も来た人は${part}`,
	organizationsLater: (year, later, part) =>
		`${year}にはじめて来た機関のうち、${later}年後も来た機関は${part}`,
	onlyFirst: (year, said) => `${year}にはじめて来たのは${said}、その後はまだ分かりません`,
	onlyFirstInView: (scope, year, said) =>
		`${year}にはじめて来たのは${said}、${scope}では、その後は分かりません`,
	untilOver: (year, said) =>
		`${year}にはじめて来たのは${said}、1年後のことは次の年度が終わると分かります`,
	triangle: '行は、はじめて来た年度です。列は、何年後かです。',
	firstCohort: (year) => `${year}は記録の最初の年度です。前から来ていても、「はじめて」に数えます。`
};

const en: FlowWords = {
	organizations: 'organizations',
	people: 'people',
	stop: '.',
	ofOrganizations: (said) => (said.includes('%') ? `${said} of organizations` : said),
	ofPeople: (said) => (said.includes('%') ? `${said} of people` : said),
	and: ', ',
	each: ', ',
	before: (year, said) => `; ${year}: ${said}`,
	earlier: (year, said) => `; ${year}: ${said}`,
	noYearBefore: (year) => `No share for ${year}: there is no record of the year before`,
	stayed: (year, who) => `Back in ${year}: ${who}`,
	repeated: (year, who) => `Twice or more in ${year}: ${who}`,
	noneRepeated: (year) => `Nobody and no organization came twice in ${year}`,
	turnover: (year, joined, gone, part) =>
		`${year}: ${organizations(joined)} joined since the year before, ${count(gone)} did not come, turnover ${part}`,
	range: (who, most, mostPart, least, leastPart) =>
		`For ${who} the highest is ${most} with ${mostPart}, the lowest ${least} with ${leastPart}.`,
	whoOrganizations: 'organizations',
	whoPeople: 'people',
	firstYear: (year) => `There is no share for ${year}, the first fiscal year on record.`,
	until: (year, day) => `${year} is on record until ${day}.`,
	turnoverMeans:
		'Turnover is the share of organizations that came in only one of the two fiscal years.',
	settled: (year, part) => `Newcomers of ${year} who came three times or more in a year: ${part}`,
	notYet: 'It is too early to say who of the newcomers settles',
	inView: (last) => (last ? `in view (until ${last})` : 'in view'),
	notYetInView: (scope) => `It is too early ${scope} to say who of the newcomers settles`,
	waitingInView: (scope, year, newcomers, waiting) =>
		`${year} has ${amount(newcomers, 'newcomers', 'en')}; ${scope}, 12 months have not passed for ${count(waiting)} of them.`,
	allWaitingInView: (scope, year, newcomers) =>
		`For the ${amount(newcomers, 'newcomers', 'en')} of ${year}, 12 months have not passed ${scope}.`,
	widen: 'Choose a later “Fiscal year (to)” to see it.',
	waiting: (year, newcomers, waiting) =>
		`${year} has ${amount(newcomers, 'newcomers', 'en')}; for ${count(waiting)} of them 12 months have not passed.`,
	allWaiting: (year, newcomers) =>
		`12 months have not passed yet for the ${amount(newcomers, 'newcomers', 'en')} of ${year}.`,
	allSettled: (year, newcomers) => `${year} has ${amount(newcomers, 'newcomers', 'en')}.`,
	firstAreNew: (year) =>
		`In ${year}, the first fiscal year on record, those who had come before count as newcomers too, so it comes out high.`,
	peopleLater: (year, later, part) =>
		`Newcomers of ${year} who came ${amount(later, 'years', 'en')} later: ${part}`,
	organizationsLater: (year, later, part) =>
		`New organizations of ${year} that came ${amount(later, 'years', 'en')} later: ${part}`,
	onlyFirst: (year, said) => `First came in ${year}: ${said}; what follows is not known yet`,
	onlyFirstInView: (scope, year, said) =>
		`First came in ${year}: ${said}; what follows is not known ${scope}`,
	untilOver: (year, said) =>
		`First came in ${year}: ${said}; how many came a year later is known once the next year is over`,
	triangle: 'Rows are fiscal years of the first visit, columns the years after it.',
	firstCohort: (year) =>
		`In ${year}, the first fiscal year on record, those who had come before count as new too.`
};

/** Words about who comes again, in each language. */
export const FLOW_WORDS: InEach<FlowWords> = { ja, easy, en };

const presenceJa = {
	layers: (year: string, core: number, all: number) =>
		`${year}は、${count(all)}機関のうち${count(core)}機関が参加の8割を占めています`,
	noLayers: (year: string, meetings: number) =>
		`${year}は会議が${count(meetings)}回なので、どの機関が支えているかはまだ言えません`,
	layersBefore: (_year: string, core: number, all: number) =>
		`、前年度は${count(all)}機関のうち${count(core)}機関でした`,
	eachLayer: (core: number, regular: number, casual: number) =>
		`中核が${count(core)}機関、常連が${count(regular)}機関、一見が${count(casual)}機関です。`,
	steady: (steady: number) => `会議の3分の2以上に来たのは${count(steady)}機関です。`,
	noZeal: '人数の多い機関ほど中核になりやすく、熱心さの順ではありません。',
	dormant: (year: string, all: number, newly: number, before: string) =>
		all === 0
			? `${year}の最後の会議の時点で、1年以上来ていない機関はありません${before}`
			: `${year}の最後の会議の時点で、1年以上来ていない機関は${count(all)}${before}、うち2年未満は${count(newly)}機関`,
	dormantBefore: (all: number) => `（前年度は${count(all)}）`,
	asOf: (day: string, active: number, newly: number, long: number) =>
		`${day}の時点で、12か月のうちに来た機関は${count(active)}、1年以上2年未満来ていない機関は${count(newly)}、2年以上来ていない機関は${count(long)}です。`,
	firstDormant: (year: string) =>
		`${year}より前に来なくなった機関は記録にないため、初めのころは少なく出ます。`,
	returned: (year: string, back: number) => `${year}に1年以上ぶりに戻った機関は${count(back)}機関`,
	returnedBefore: (_year: string, back: number) => `、前年度は${count(back)}機関`,
	noneReturned: (year: string) => `${year}に1年以上ぶりに戻った機関はありません`,
	mostReturned: (year: string, back: number) => `最も多いのは${year}の${count(back)}機関です。`,
	firstReturned: (year: string) =>
		`${year}が記録の最初の年度のため、初めの1年は戻った機関がありません。`
};

/** Words about layers of organizations and those that are missing. */
export type PresenceWords = Readonly<typeof presenceJa>;

const presenceEasy: Partial<PresenceWords> = {
	layers: (year, core, all) => `${year}は、${count(all)}機関の中の${count(core)}機関で、参加の8割`,
	noLayers: (year, meetings) =>
		`${year}は会議が${count(meetings)}回です。どの機関が支えているかは、まだ分かりません`,
	layersBefore: (_, core) => `、前の年度は${count(core)}機関`,
	eachLayer: (core, regular, casual) =>
		`中心の機関が${count(core)}です。よく来る機関が${count(regular)}です。ときどき来る機関が${count(casual)}です。`,
	steady: (steady) => `会議の3分の2か、もっと多く来た機関は${count(steady)}です。`,
	noZeal: '人の多い機関ほど、中心になりやすいです。がんばった順ではありません。',
	dormant: (year, all, newly, before) =>
		all === 0
			? `${year}の最後の会議のとき、1年来ていない機関はありません${before}`
			: `${year}の最後の会議のとき、1年来ていない機関は${count(all)}${before}、2年まではそのうち${count(newly)}`,
	dormantBefore: (all) => `（前の年度は${count(all)}）`,
	asOf: (day, active, newly, long) =>
		`${day}のことです。12か月の間に来た機関は${count(active)}です。来なくなって1年から2年の機関は${count(newly)}です。もっと長い機関は${count(long)}です。`,
	firstDormant: (year) => `${year}の前のことは分かりません。だから、はじめは少なくなります。`,
	returned: (year, back) => `${year}に、1年か、もっと長く休んでもどった機関は${count(back)}機関`,
	returnedBefore: (_, back) => `、前の年度は${count(back)}機関`,
	noneReturned: (year) => `${year}に、1年か、もっと長く休んでもどった機関はありません`,
	mostReturned: (year, back) => `一番多いのは${year}の${count(back)}機関です。`,
	firstReturned: (year) => `${year}の前のことは分かりません。だから、はじめの1年は0です。`
};

const presenceEn: PresenceWords = {
	layers: (year, core, all) =>
		`${year}: ${count(core)} of ${organizations(all)} bear four fifths of attendances`,
	noLayers: (year, meetings) =>
		`${year}: ${amount(meetings, 'meetings', 'en')} on record ${meetings === 1 ? 'does' : 'do'} not yet say which organizations bear participation`,
	layersBefore: (year, core) => `; ${year}: ${count(core)}`,
	eachLayer: (core, regular, casual) =>
		`Core: ${organizations(core)}, regular: ${count(regular)}, casual: ${count(casual)}.`,
	steady: (steady) => `At two thirds of the meetings or more: ${organizations(steady)}.`,
	noZeal: 'Large organizations tend to be core: it is no order of zeal.',
	dormant: (year, all, newly, before) =>
		all === 0
			? `At the last meeting of ${year} no organization had been away for a year or more${before}`
			: `Last meeting of ${year}: ${organizations(all)} away a year or more${before}, ${count(newly)} of them under two`,
	dormantBefore: (all) => ` (${count(all)} the year before)`,
	asOf: (day, active, newly, long) =>
		`On ${day}, ${organizations(active)} had come within 12 months, ${count(newly)} had been away for one to two years and ${count(long)} for longer.`,
	firstDormant: (year) =>
		`Organizations that stopped before ${year} are not on record, so there are few at first.`,
	returned: (year, back) => `${year}: ${organizations(back)} came back after a year or more`,
	returnedBefore: (year, back) => `; ${year}: ${count(back)}`,
	noneReturned: (year) => `There is no organization that came back in ${year} after a year or more`,
	mostReturned: (year, back) => `Most came back in ${year}: ${organizations(back)}.`,
	firstReturned: (year) =>
		`${year} is the first fiscal year on record, so nobody comes back in the first year.`
};

/** Words about layers of organizations and those that are missing, in each language. */
export const PRESENCE_WORDS: InEach<PresenceWords> = {
	ja: presenceJa,
	easy: presenceEasy,
	en: presenceEn
};
