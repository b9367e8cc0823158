import { chart as attendancesByYear } from '$lib/charts/attendances-by-fiscal-year';
import { chart as attendancesByMeeting } from '$lib/charts/attendances-by-meeting';
import { chart as organizationKinds } from '$lib/charts/attendances-by-organization-kind';
import { chart as outsideShare } from '$lib/charts/outside-share';
import { chart as participantsByYear } from '$lib/charts/participants-by-fiscal-year';
import { chart as pillars } from '$lib/charts/pillars';
import type { Block } from './document';
import { blank, heading, ofYear, paragraph, type Draft } from './draft';
import { changeBlocks, numberTable } from './changes';
import { figure } from './figures';

/** The charts of a report, by id: what `pictureOf` is asked for. */
export const REPORT_CHARTS = [
	{ id: 'attendances-by-fiscal-year', scope: 'history' },
	{ id: 'participants-by-fiscal-year', scope: 'history' },
	{ id: 'attendances-by-meeting', scope: 'year' },
	{ id: 'attendances-by-organization-kind', scope: 'history' },
	{ id: 'outside-share', scope: 'history' },
	{ id: 'pillars', scope: 'history' },
	{ id: 'course-reach', scope: 'history' }
] as const;

function yearsFigures(draft: Draft): Block[] {
	const { rows, historyView, say } = draft;
	const history = say(
		'記録の最初の年度は、全員を新しい参加者と数えます。',
		'In the first year on record everybody counts as new.',
		'記録が始まった年度は、全員を新しい人と数えます。'
	);
	return [
		...figure(draft, attendancesByYear, {
			rows: rows['new-participants'],
			view: historyView,
			note: history
		}),
		...figure(draft, participantsByYear, {
			rows: rows['new-participants'],
			view: historyView,
			note: history
		})
	];
}

function figures(draft: Draft): Block[] {
	const { rows, historyView, yearView, year, say } = draft;
	return [
		...yearsFigures(draft),
		...figure(draft, attendancesByMeeting, {
			rows: rows['attendances-by-meeting'],
			view: yearView,
			note: say('名簿のある会議だけです。', 'Only meetings with a roll.')
		}),
		...figure(draft, organizationKinds, {
			rows: rows['attendances-by-organization-kind'],
			inTable: ofYear(rows['attendances-by-organization-kind'], year).toSorted(
				(a, b) => b.attendances - a.attendances
			),
			view: historyView,
			note: say(
				`延べの人数です。表は${year}年度だけです。`,
				`Attendances. The table is of FY${year} alone.`,
				`同じ人も毎回数えます。表は${year}年度だけです。`
			)
		}),
		...figure(draft, outsideShare, {
			rows: rows['outside-share'],
			view: historyView,
			note: say(
				'所在地の分からない参加は割合に含めていません。',
				'Attendances from an unknown place are not part of the share.',
				'どこから来たか分からない人は、割合に入れません。'
			)
		}),
		...figure(draft, pillars, {
			rows: rows.pillars,
			inTable: ofYear(rows.pillars, year),
			view: historyView,
			note: say(
				`表は${year}年度だけです。基礎講座は何日でも年度に1件と数えます。`,
				`The table is of FY${year} alone. The basic course counts once in a year.`,
				`表は${year}年度だけです。基礎講座は、何日あっても1件と数えます。`
			)
		})
	];
}

/** Participation in figures, and what changed against the year before. */
export function participationChapter(draft: Draft): Block[] {
	const { rows, year, say } = draft;
	const hasRoll = ofYear(rows.attendances, year).length > 0;
	const title = heading(1, say('数字で見る参加', 'Participation in figures', '数で見る参加'));
	if (!hasRoll) {
		return [
			title,
			...paragraph(
				draft,
				'no-roll',
				say(
					`${year}年度の名簿（出席の記録）はありません。参加がなかったということではありません。`,
					`There is no roll of FY${year}. That does not mean that nobody came.`,
					`${year}年度の名簿（出席の記録）はありません。でも、参加した人はいたかもしれません。`
				)
			)
		];
	}
	return [
		title,
		...numberTable(draft),
		heading(2, say('前年度との比較', 'Compared with the year before', '前の年度と比べる')),
		...changeBlocks(draft),
		...paragraph(
			draft,
			'no-cause',
			say(
				'数字の動きだけからは、理由は分かりません。理由として考えられることは、下の欄に書いてください。',
				'The numbers alone do not say why they changed. What may be behind them belongs below.',
				'数だけでは、なぜ変わったかは分かりません。考えられることは、下に書いてください。'
			)
		),
		...blank(
			draft,
			'participation-judgment',
			say(
				'数字の動きについて、事務局の見方',
				'how the secretariat reads these numbers',
				'数の変わり方を、事務局はどう見るか'
			)
		),
		heading(2, say('図と数', 'Charts and their numbers')),
		...figures(draft)
	];
}
