import { chart as courseChart } from '$lib/charts/course-reach';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { isRounded } from '$lib/domain/view';
import { amount, change } from '$lib/findings/words';
import type { Block } from './document';
import { blank, heading, ofYear, paragraph, type Draft } from './draft';
import { figure } from './figures';

/** Days and people of the course of the year, beside the one before it. */
function courseSentence(draft: Draft): string {
	const { rows, year, say, language } = draft;
	const courses = rows['course-reach'];
	const [now] = ofYear(courses, year);
	const name = fiscalYearText(year, language);
	if (!now) {
		return say(
			`${name}の基礎講座の記録はありません。`,
			`No basic course is on record for ${name}.`,
			`${name}の基礎講座は、記録にありません。`
		);
	}
	const days = amount(now.days, say('日間', 'days', '日'), language);
	const people = amount(now.attendances, say('名', 'attendances', '人'), language);
	const different = amount(now.participants, say('名', 'people', '人'), language);
	const organizations = amount(now.organizations, say('機関', 'organizations'), language);
	const than = comparison(draft, now);
	return say(
		`${name}の基礎講座は${days}、延べ${people}（実${different}、${organizations}）が参加しました。${than}`,
		`The basic course of ${name} had ${days} and ${people} (${different} from ${organizations}).${than}`,
		`${name}の基礎講座は、${days}ありました。参加した人は、毎回数えて${people}です。1回だけ数えると、${different}です。${organizations}から来ました。${than}`
	);
}

type Course = Draft['rows']['course-reach'][number];

/** The course before, as a change where both are as long; attendances of others say no more. */
function comparison({ rows, say, language, historyView }: Draft, now: Course): string {
	const before = rows['course-reach'].filter((row) => row.fiscal_year < now.fiscal_year).at(-1);
	if (!before) return '';
	const year = fiscalYearText(before.fiscal_year, language);
	const unit = say('名', 'attendances', '人');
	if (before.days !== now.days) {
		const days = amount(before.days, say('日間', 'days', '日'), language);
		const people = amount(before.attendances, unit, language);
		return say(
			`${year}は${days}、延べ${people}でした。`,
			` In ${year} there were ${days} and ${people}.`,
			`${year}は${days}で、毎回数えて${people}でした。`
		);
	}
	const pair = {
		now: now.attendances,
		before: before.attendances,
		isRounded: isRounded(historyView, 'course-reach', 'attendances')
	};
	const compared = change(pair, unit, year, language);
	return say(
		`延べ人数は、${compared}。`,
		` That is ${compared}.`,
		`毎回数えた人の数は、${compared}。`
	);
}

/** The basic course of the year and of those before it. */
export function courseChapter(draft: Draft): Block[] {
	const { rows, year, say, historyView } = draft;
	const courses = rows['course-reach'];
	const hasCourse = ofYear(courses, year).length > 0;
	return [
		heading(1, say('就労支援基礎講座', 'The basic course', '基礎講座（支える人の勉強会）')),
		...paragraph(draft, 'course', courseSentence(draft)),
		...figure(draft, courseChart, {
			rows: courses,
			view: historyView,
			note: say(
				'延べは、日ごとの参加者を足した数です。日数が違う年度は、単純には比べられません。',
				'Attendances are added up over the days: years with other numbers of days are not simply comparable.',
				'毎日の人の数を足しました。日数がちがう年度は、そのまま比べられません。'
			)
		}),
		...(hasCourse
			? blank(
					draft,
					'course-judgment',
					say(
						'講座で伝えられたこと、受講した人の声、次の講座で変えたいこと',
						'what the course taught, what people said of it, what to change next time',
						'講座で伝えたこと、受けた人の声、次に変えたいこと'
					)
				)
			: [])
	];
}
