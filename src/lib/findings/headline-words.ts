import type { InEach } from '$lib/domain/language';
import { amount, count } from './words';

const ja = {
	during: (from: string, to: string) => (from === to ? `${to}は、` : `${from}から${to}までに、`),
	nothingBut: (nothing: string): [string, string] => [`${nothing}（`, '）。'],
	/** What stands between the numbers of the sentence of totals, and after the last. */
	between: ['の会議に', '、', 'が、', 'の', 'から参加しました。'] as readonly string[],
	/** The same where numbers of people are withheld. */
	betweenOthers: [
		'の会議に、',
		'の',
		'から参加しました。人数は公開用では示しません。'
	] as readonly string[],
	/** Both where no place is known: then there are no municipalities to count. */
	betweenPlaceless: ['の会議に', '、', 'が、', 'から参加しました。'] as readonly string[],
	betweenOthersPlaceless: [
		'の会議に、',
		'から参加しました。人数は公開用では示しません。'
	] as readonly string[],
	/** The order of its numbers. */
	order: [
		'meetings',
		'attendances',
		'participants',
		'municipalities',
		'organizations'
	] as readonly TotalsColumn[],
	numbers: {
		meetings: (value: number) => `${count(value)}回`,
		attendances: (value: number) => `延べ${count(value)}名`,
		participants: (value: number) => `実${count(value)}名`,
		municipalities: (value: number) => `${count(value)}市区町村`,
		organizations: (value: number) => `${count(value)}機関`
	},
	labels: {
		attendances: '延べ参加者数',
		participants: '実参加者数',
		organizations: '参加機関数',
		perMeeting: '1回あたりの参加者数'
	},
	units: { people: '名', organizations: '機関' },
	gap: '',
	sameMonths: (months: number, change: string) =>
		`同じ月（${count(months)}か月）どうしでは${change}`,
	countedOnce: '同じ人は年度に1回だけ数えます',
	firstTime: (number: number) => `うち初めての機関 ${count(number)}`,
	meanOf: '名簿のある会議の平均',
	numbersOf: (year: string) => `${year}の数字`,
	difference: (text: string) => `（${text}）`,
	noneBefore: '前年度の記録なし'
};

/** A column of the totals. */
export type TotalsColumn =
	'meetings' | 'attendances' | 'participants' | 'municipalities' | 'organizations';

type Said = typeof ja;

const en: Said = {
	during: (from, to) => (from === to ? `In ${to}, ` : `From ${from} to ${to}, `),
	nothingBut: (nothing) => [`${nothing} (`, ').'],
	between: [' had ', ' by ', ' from ', ' in ', '.'],
	betweenOthers: [' had people from ', ' in ', '. How many is not given in the public view.'],
	betweenPlaceless: [' had ', ' by ', ' from ', '.'],
	betweenOthersPlaceless: [' had people from ', '. How many is not given in the public view.'],
	order: ['meetings', 'attendances', 'participants', 'organizations', 'municipalities'],
	numbers: {
		meetings: (value) => amount(value, 'meetings', 'en'),
		attendances: (value) => amount(value, 'attendances', 'en'),
		participants: (value) => amount(value, 'people', 'en'),
		municipalities: (value) => amount(value, 'municipalities', 'en'),
		organizations: (value) => amount(value, 'organizations', 'en')
	},
	labels: {
		attendances: 'Attendances',
		participants: 'Participants',
		organizations: 'Organizations taking part',
		perMeeting: 'People per meeting'
	},
	units: { people: 'people', organizations: 'organizations' },
	gap: ' ',
	sameMonths: (months, change) => `Over the same ${amount(months, 'months', 'en')}: ${change}`,
	countedOnce: 'Each person counts once a year',
	firstTime: (number) => `For the first time: ${count(number)}`,
	meanOf: 'Mean of the meetings with an attendance list',
	numbersOf: (year) => `Numbers of ${year}`,
	difference: (text) => `(${text})`,
	noneBefore: 'No records of the year before'
};

/** The headline numbers and the sentence of totals, in every language. */
export const HEADLINE_WORDS: InEach<Said> = {
	ja,
	easy: {
		during: (from, to) => (from === to ? `${to}は、` : `${from}から${to}までに、`),
		between: ['の会議がありました。', '、', 'が、', 'の', 'から参加しました。'],
		betweenOthers: ['の会議がありました。', 'の', 'から参加しました。人の数は出しません。'],
		betweenPlaceless: ['の会議がありました。', '、', 'が、', 'から参加しました。'],
		betweenOthersPlaceless: ['の会議がありました。', 'から参加しました。人の数は出しません。'],
		numbers: {
			attendances: (value) => `同じ人も毎回数えて${count(value)}人`,
			participants: (value) => `同じ人を1回だけ数えて${count(value)}人`,
			municipalities: (value) => `${count(value)}の市区町村`,
			organizations: (value) => `${count(value)}の機関`
		},
		labels: {
			attendances: '参加した人（毎回数える）',
			participants: '参加した人（1回だけ数える）',
			organizations: '参加した機関の数',
			perMeeting: '1回に参加した人の数'
		},
		units: { people: '人' },
		sameMonths: (months, change) => `同じ月（${count(months)}か月）で比べると${change}`,
		countedOnce: '同じ人は、年度に1回だけ数えます',
		firstTime: (number) => `初めて来た機関 ${count(number)}`,
		noneBefore: '前の年度の記録はありません'
	},
	en
};
