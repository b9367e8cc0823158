import type { InEach } from '$lib/domain/language';

/** A query that runs as it is. */
export interface ExpertExample {
	title: InEach<string>;
	sql: string;
}

/** Examples from simple to less simple; each is run by a test. */
export const EXPERT_EXAMPLES: readonly ExpertExample[] = [
	{
		title: { ja: '年度ごとの延べ参加者数', en: 'Attendances by fiscal year' },
		sql: `SELECT fiscal_year, COUNT(*) AS attendances
FROM attendance_fact
GROUP BY fiscal_year
ORDER BY fiscal_year`
	},
	{
		title: { ja: '参加の多い機関', en: 'Organizations that came most' },
		sql: `SELECT organization.name, COUNT(*) AS attendances
FROM attendance_fact AS visit
JOIN member_organization AS organization
  ON organization.organization_no = visit.organization_no
WHERE visit.fiscal_year >= 2023
GROUP BY organization.name
ORDER BY attendances DESC, organization.name
LIMIT 20`
	},
	{
		title: { ja: '会議ごとの人数と開催形態', en: 'Meetings with their size and mode' },
		sql: `SELECT meeting.held_on, meeting.title, meeting.mode, COUNT(*) AS attendances
FROM held_meeting AS meeting
JOIN attendance_fact AS visit ON visit.meeting_no = meeting.meeting_no
GROUP BY meeting.held_on, meeting.title, meeting.mode
ORDER BY meeting.held_on DESC`
	},
	{
		title: {
			ja: '基礎講座に出た人のうち、次の年度も来た人',
			en: 'People of the basic course who came in the next fiscal year too'
		},
		sql: `WITH student AS (
  SELECT DISTINCT person_no, fiscal_year
  FROM attendance_fact
  WHERE meeting_kind = 'course' AND person_no IS NOT NULL
),
later AS (
  SELECT DISTINCT person_no, fiscal_year
  FROM attendance_fact
)
SELECT
  student.fiscal_year,
  COUNT(*) AS people,
  COUNT(later.person_no) AS came_next_year
FROM student
LEFT JOIN later
  ON later.person_no = student.person_no
  AND later.fiscal_year = student.fiscal_year + 1
GROUP BY student.fiscal_year
ORDER BY student.fiscal_year`
	},
	{
		title: { ja: '月ごとのホームページ閲覧数', en: 'Site visits by month' },
		sql: `SELECT month, site_visits
FROM outreach
WHERE site_visits IS NOT NULL
ORDER BY month`
	}
];
