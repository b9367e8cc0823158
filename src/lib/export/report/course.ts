import { chart as courseChart } from '$lib/charts/course-reach';
import { fiscalYearText } from '$lib/domain/fiscal-year';
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
			`No basic course is on record for ${name}.`
		);
	}
	const days = amount(now.days, say('日間', 'days'), language);
	const people = amount(now.attendances, say('名', 'attendances'), language);
	const different = amount(now.participants, say('名', 'people'), language);
	const organizations = amount(now.organizations, say('機関', 'organizations'), language);
	const before = courses.filter((row) => row.fiscal_year < year).at(-1);
	const compared = before
		? change(
				now.attendances,
				before.attendances,
				say('名', 'attendances'),
				fiscalYearText(before.fiscal_year, language),
				language
			)
		: '';
	const than = compared && say(`延べ人数は、${compared}。`, ` That is ${compared}.`);
	return say(
		`${name}の基礎講座は${days}、延べ${people}（実${different}、${organizations}）が参加しました。${than}`,
		`The basic course of ${name} had ${days} and ${people} (${different} from ${organizations}).${than}`
	);
}

/** The basic course of the year and of those before it. */
export function courseChapter(draft: Draft): Block[] {
	const { rows, year, say, historyView } = draft;
	const courses = rows['course-reach'];
	const hasCourse = ofYear(courses, year).length > 0;
	return [
		heading(1, say('就労支援基礎講座', 'The basic course')),
		...paragraph(draft, 'course', courseSentence(draft)),
		...figure(draft, courseChart, {
			rows: courses,
			view: historyView,
			note: say(
				'延べは、日ごとの参加者を足した数です。日数が違う年度は、単純には比べられません。',
				'Attendances are added up over the days: years with other numbers of days are not simply comparable.'
			)
		}),
		...(hasCourse
			? blank(
					draft,
					'course-judgment',
					say(
						'講座で伝えられたこと、受講した人の声、次の講座で変えたいこと',
						'what the course taught, what people said of it, what to change next time'
					)
				)
			: [])
	];
}
