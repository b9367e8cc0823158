import type { InEach } from '$lib/domain/language';
import { about, amount, count } from './words';

const people = (value: number) => amount(value, 'people', 'en');
const participants = (value: number) => amount(value, 'participants', 'en');
const attendances = (value: number) => amount(value, 'attendances', 'en');

/** The days of all meetings of one size, and how many came to each. */
export interface MeetingsOfSize {
	days: string;
	size: string;
}

const ja = {
	nothing: '表示できる記録はありません',
	nothingIn: (year: string) => `${year}の記録はありません`,
	nothingInView: (year: string) => `見ている範囲に${year}の記録はありません`,
	stop: '。',
	period: (from: string, to: string) => (from === to ? to : `${from}から${to}まで`),
	noRecordsOf: (years: string) => `${years}は記録がありません。`,
	firstYear: (year: string, total: number) =>
		`${year}は記録の最初の年度で、実参加者は${count(total)}名です`,
	fewPeople: (year: string, total: number, newcomers: number) =>
		`${year}の実参加者は${count(total)}名、うち新しい人は${count(newcomers)}名`,
	people: (year: string, total: number, newcomers: number, part: string) =>
		`${year}の実参加者は${count(total)}名、新しい人は${count(newcomers)}名で${part}`,
	peopleBefore: (_year: string, total: number) => `、前年度は${count(total)}名`,
	newBefore: (newcomers: number) => `、うち新しい人は${count(newcomers)}名`,
	peopleOf: (year: string, newcomers: number, returning: number) =>
		`${year}の実参加者は、新規${count(newcomers)}名、継続${count(returning)}名です。`,
	peopleIn: (period: string) => `${period}の実参加者数。`,
	everyYear: (total: string) => `どの年度も${total}名です。`,
	mostAndLeast: (yearOfMost: string, most: string, yearOfLeast: string, least: string) =>
		`最も多いのは${yearOfMost}の${most}名、最も少ないのは${yearOfLeast}の${least}名です。`,
	allNew: (year: string) => `${year}は記録の最初の年度のため、全員を新規と数えています。`,
	attendances: (year: string, total: number) => `${year}の参加は延べ${count(total)}名`,
	is: 'です',
	comma: '、',
	attendancesOf: (year: string, newcomers: number, returning: number) =>
		`${year}の参加は、新規の人が延べ${count(newcomers)}名、継続の人が延べ${count(returning)}名です。`,
	attendancesIn: (period: string) => `${period}の延べ参加者数。`,
	noRoll: (year: string) => `${year}の名簿はまだありません`,
	sizes: (year: string, meetings: number, sizes: string) =>
		`${year}は会議${count(meetings)}回、1回に${sizes}`,
	sizesBefore: (sizes: string) => `前年度は${sizes}でした`,
	/** Of so many people, or about as many. */
	size: (people: number, isAbout = false) => `${about(people, isAbout, 'ja')}名`,
	span: (least: number, most: number) => `${count(least)}～${count(most)}名`,
	meetings: (period: string, meetings: number) => `${period}の会議${count(meetings)}回の参加者数。`,
	mostAndLeastOf: (most: MeetingsOfSize, title: string, least: MeetingsOfSize) =>
		`最も多いのは${most.days}${title && `「${title}」`}の${most.size}、最も少ないのは${least.days}の${least.size}です。`,
	/** Every meeting of the same size; with one meeting there is nothing else to say. */
	allOf: (meetings: number, size: string) =>
		meetings === 1 ? `${size}です。` : `どの回も${size}です。`,
	onlyMonth: (month: string, total: number, meetings: number, isAbout: boolean) =>
		`記録があるのは${month}だけで、延べ${about(total, isAbout, 'ja')}名（会議${count(meetings)}回）`,
	month: (month: string, total: number, meetings: number, isAbout: boolean) =>
		`延べ参加者数が最も多い月は${month}で、合わせて${about(total, isAbout, 'ja')}名（会議${count(meetings)}回）`
};

type Said = typeof ja;

const easy: Partial<Said> = {
	nothing: 'ここに出せる記録はありません',
	firstYear: (year, total) => `${year}は記録の最初の年度で、参加した人は${count(total)}人です`,
	fewPeople: (year, total, newcomers) =>
		`${year}に参加した人は${count(total)}人、そのうち新しい人は${count(newcomers)}人`,
	people: (year, total, newcomers, part) =>
		`${year}に参加した人は${count(total)}人、新しい人は${count(newcomers)}人で${part}`,
	peopleBefore: (_, total) => `、前の年度は${count(total)}人`,
	newBefore: (newcomers) => `、新しい人は${count(newcomers)}人`,
	peopleOf: (year, newcomers, returning) =>
		`${year}に参加した人は、新しい人が${count(newcomers)}人、前にも来た人が${count(returning)}人です。`,
	peopleIn: (period) => `${period}に参加した人の数です。同じ人は1年度に1回だけ数えます。`,
	everyYear: (total) => `どの年度も${total}人です。`,
	mostAndLeast: (yearOfMost, most, yearOfLeast, least) =>
		`一番多いのは${yearOfMost}の${most}人です。一番少ないのは${yearOfLeast}の${least}人です。`,
	allNew: (year) => `${year}は記録の最初の年度です。このため、全員を新しい人と数えています。`,
	attendances: (year, total) => `${year}の参加は、同じ人も毎回数えて${count(total)}人`,
	attendancesOf: (year, newcomers, returning) =>
		`${year}の参加は、新しい人が${count(newcomers)}人、前にも来た人が${count(returning)}人です。同じ人も毎回数えています。`,
	attendancesIn: (period) => `${period}に参加した人の数です。同じ人も毎回数えます。`,
	noRoll: (year) => `${year}の出席の名簿は、まだありません`,
	sizes: (year, meetings, sizes) => `${year}の会議は${count(meetings)}回、1回に来た人は${sizes}`,
	sizesBefore: (sizes) => `前の年度は${sizes}でした`,
	size: (number, isAbout = false) => `${about(number, isAbout, 'easy')}人`,
	span: (least, most) => `${count(least)}人から${count(most)}人`,
	meetings: (period, meetings) => `${period}の会議${count(meetings)}回に、参加した人の数です。`,
	mostAndLeastOf: (most, title, least) =>
		`一番多いのは${most.days}${title && `「${title}」`}の${most.size}です。一番少ないのは${least.days}の${least.size}です。`,
	allOf: (meetings, size) => (meetings === 1 ? `${size}です。` : `どの会議も${size}です。`),
	onlyMonth: (month, total, meetings, isAbout) =>
		`記録があるのは${month}だけで、全部で${about(total, isAbout, 'easy')}人（会議${count(meetings)}回）`,
	month: (month, total, meetings, isAbout) =>
		`参加した人が一番多い月は${month}で、全部で${about(total, isAbout, 'easy')}人（会議${count(meetings)}回）`
};

const en: Said = {
	nothing: 'There are no records to show',
	nothingIn: (year) => `There are no records of ${year}`,
	nothingInView: (year) => `In view there are no records of ${year}`,
	stop: '.',
	period: (from, to) => (from === to ? to : `${from} to ${to}`),
	noRecordsOf: (years) => `There are no records of ${years}.`,
	firstYear: (year, total) => `${year} is the first year on record, with ${participants(total)}`,
	fewPeople: (year, total, newcomers) =>
		`${year}: ${participants(total)}, ${count(newcomers)} of them new`,
	people: (year, total, newcomers, part) =>
		`${year}: ${participants(total)}, ${count(newcomers)} of them new, ${part}`,
	peopleBefore: (year, total) => `; ${year}: ${count(total)}`,
	newBefore: (newcomers) => `, ${count(newcomers)} new`,
	peopleOf: (year, newcomers, returning) =>
		`Participants of ${year}: ${count(newcomers)} new, ${count(returning)} returning.`,
	peopleIn: (period) => `Participants of ${period}, each counted once a year.`,
	everyYear: (total) => `Every year had ${total}.`,
	mostAndLeast: (yearOfMost, most, yearOfLeast, least) =>
		`Most were in ${yearOfMost}, ${most}; fewest in ${yearOfLeast}, ${least}.`,
	allNew: (year) => `${year} is the first year on record, so everybody counts as new in it.`,
	attendances: (year, total) => `${year}: ${attendances(total)}`,
	is: '',
	comma: ', ',
	attendancesOf: (year, newcomers, returning) =>
		`Attendances of ${year}: ${count(newcomers)} by new people, ${count(returning)} by returning people.`,
	attendancesIn: (period) => `Attendances of ${period}.`,
	noRoll: (year) => `There is no attendance list of ${year} yet`,
	sizes: (year, meetings, sizes) => `${year}: ${amount(meetings, 'meetings', 'en')} of ${sizes}`,
	sizesBefore: (sizes) => `${sizes} the year before`,
	size: (number, isAbout = false) => about(number, isAbout, 'en', people(number)),
	span: (least, most) => `${count(least)}–${count(most)} people`,
	meetings: (period, meetings) => `People at ${amount(meetings, 'meetings', 'en')} of ${period}.`,
	mostAndLeastOf: (most, title, least) =>
		`Most came on ${most.days}${title && ` (“${title}”)`}, ${most.size}; fewest on ${least.days}, ${least.size}.`,
	allOf: (meetings, size) => (meetings === 1 ? `It had ${size}.` : `Each had ${size}.`),
	onlyMonth: (month, total, meetings, isAbout) =>
		`Only ${month} is on record: ${about(total, isAbout, 'en', attendances(total))} (${amount(meetings, 'meetings', 'en')})`,
	month: (month, total, meetings, isAbout) =>
		`Most attendances are in ${month}: ${about(total, isAbout, 'en')} in all (${amount(meetings, 'meetings', 'en')})`
};

/** How participation is spoken of, in every language. */
export const PARTICIPATION_WORDS: InEach<Said> = { ja, easy, en };
