-- number: 4
-- title: 前年度の同じ月との比較 / the same months of the year before
-- title-easy: 同じ月の数（この年度と前の年度）
-- question: 最新の年度は、前の年度の同じ月と比べてどうか。
-- question-en: How does the latest fiscal year compare with the same months of the year before?
-- definition: 最新の年度とその前の年度の両方に、名簿のある会議があった月だけを比べます。人と機関は、その月のあいだで1回だけ数えます。
-- definition-en: Only months with a meeting with a roll in both the latest fiscal year and the one before are compared. People and organizations are counted once over these months.
-- definition-easy: 今年度と前の年度の、同じ月だけを比べます。同じ人や機関は、1回だけ数えます。
-- unit: 名・機関
-- unit-en: people, organizations
-- grain: 1行だけ
-- grain-en: one row only
-- columns: fiscal_year INTEGER, months INTEGER, meetings INTEGER, meetings_before INTEGER, attendances INTEGER, attendances_before INTEGER, participants INTEGER, participants_before INTEGER, organizations INTEGER, organizations_before INTEGER, mean DOUBLE, mean_before DOUBLE
-- rows: months from meeting where has_roll is 1; meetings from meeting where has_roll is 1; meetings_before from meeting a year earlier where has_roll is 1; attendances from attendance; attendances_before from attendance a year earlier; participants from attendance; participants_before from attendance a year earlier; organizations from attendance; organizations_before from attendance a year earlier; mean from attendance; mean_before from attendance a year earlier
-- disclosure: exact months, meetings, meetings_before, organizations, organizations_before; people attendances of the whole over meetings; people attendances_before of the whole over meetings_before; people participants, participants_before of the whole; mean mean over meetings; mean mean_before over meetings_before
-- caveat: 比べる前の年度は、絞り込みの年度の外でも数えます。比べられる月がないときは行がありません。
-- caveat-en: The year before is counted even where the filter of years leaves it out. Without a month to compare there is no row.
-- caveat-easy: 前の年度は、選んだ年度の外でも数えます。同じ月がないときは、比べません。
-- source: METRICS 4
WITH latest AS (
  SELECT MAX(fiscal_year) AS fiscal_year
  FROM meeting_near_view
  WHERE has_roll = 1 AND is_in_view = 1
),
compared_meeting AS (
  SELECT
    meeting.meeting_no,
    meeting.month,
    latest.fiscal_year,
    latest.fiscal_year - meeting.fiscal_year AS years_ago
  FROM meeting_near_view AS meeting
  JOIN latest
    ON meeting.fiscal_year = latest.fiscal_year OR meeting.fiscal_year = latest.fiscal_year - 1
  WHERE meeting.has_roll = 1
),
shared_month AS (
  SELECT month
  FROM compared_meeting
  GROUP BY month
  HAVING COUNT(DISTINCT years_ago) = 2
),
chosen AS (
  SELECT compared_meeting.*
  FROM compared_meeting
  JOIN shared_month ON shared_month.month = compared_meeting.month
),
held AS (
  SELECT
    MAX(fiscal_year) AS fiscal_year,
    COUNT(DISTINCT month) AS months,
    COUNT(CASE WHEN years_ago = 0 THEN 1 END) AS meetings,
    COUNT(CASE WHEN years_ago = 1 THEN 1 END) AS meetings_before
  FROM chosen
),
came AS (
  SELECT
    COUNT(CASE WHEN chosen.years_ago = 0 THEN 1 END) AS attendances,
    COUNT(CASE WHEN chosen.years_ago = 1 THEN 1 END) AS attendances_before,
    COUNT(DISTINCT CASE WHEN chosen.years_ago = 0 THEN visit.person_no END) AS participants,
    COUNT(DISTINCT CASE WHEN chosen.years_ago = 1 THEN visit.person_no END)
      AS participants_before,
    COUNT(DISTINCT CASE WHEN chosen.years_ago = 0 THEN visit.organization_no END)
      AS organizations,
    COUNT(DISTINCT CASE WHEN chosen.years_ago = 1 THEN visit.organization_no END)
      AS organizations_before
  FROM visit_near_view AS visit
  JOIN chosen ON chosen.meeting_no = visit.meeting_no
)
SELECT
  CAST(held.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(held.months AS INTEGER) AS months,
  CAST(held.meetings AS INTEGER) AS meetings,
  CAST(held.meetings_before AS INTEGER) AS meetings_before,
  CAST(came.attendances AS INTEGER) AS attendances,
  CAST(came.attendances_before AS INTEGER) AS attendances_before,
  CAST(came.participants AS INTEGER) AS participants,
  CAST(came.participants_before AS INTEGER) AS participants_before,
  CAST(came.organizations AS INTEGER) AS organizations,
  CAST(came.organizations_before AS INTEGER) AS organizations_before,
  CAST(CAST(came.attendances AS DOUBLE) / held.meetings AS DOUBLE) AS mean,
  CAST(CAST(came.attendances_before AS DOUBLE) / held.meetings_before AS DOUBLE) AS mean_before
FROM held
CROSS JOIN came
WHERE held.months > 0
