-- number: 26
-- title: 基礎講座の参加 / reach of the basic course
-- title-easy: 基礎講座の参加
-- words: 研修, 講座, 入門, training
-- question: 基礎講座は広がっているか。
-- question-en: Is the basic course reaching more people?
-- definition: 基礎講座の日数、延べ参加者数、実参加者数、参加機関数。
-- definition-en: Days, attendances, participants and participating organizations of the basic course.
-- definition-easy: 基礎講座の日数と、来た人と、機関を数えます。人は、毎回数える数と1回だけ数える数があります。
-- unit: 日・名・機関
-- unit-en: days, people, organizations
-- unit-easy: 日・人・機関
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, days INTEGER, attendances INTEGER, participants INTEGER, organizations INTEGER
-- rows: days = meeting per held_on where meeting_kind is course and has_roll is 1; attendances = attendance where meeting_kind is course; participants = attendance per person_key where meeting_kind is course; organizations = attendance per organization_no where meeting_kind is course
-- disclosure: exact days; exact organizations beside attendances; people attendances, participants of the whole
-- caveat: 修了の記録はまだありません。
-- caveat-en: There is no record of completion yet.
-- caveat-easy: 終わりまで受けた人の記録は、まだありません。
-- source: METRICS 26
WITH visit AS (
  SELECT
    fiscal_year,
    SUM(attendances) AS attendances,
    COUNT(DISTINCT organization_no) AS organizations
  FROM attendance_in_view
  WHERE meeting_kind = 'course'
  GROUP BY fiscal_year
),
people AS (
  SELECT fiscal_year, COUNT(DISTINCT person_no) AS participants
  FROM course_participation_in_view
  GROUP BY fiscal_year
)
SELECT
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT meeting.held_on) AS INTEGER) AS days,
  CAST(COALESCE(MAX(visit.attendances), 0) AS INTEGER) AS attendances,
  CAST(COALESCE(MAX(people.participants), 0) AS INTEGER) AS participants,
  CAST(COALESCE(MAX(visit.organizations), 0) AS INTEGER) AS organizations
FROM meeting_in_view AS meeting
LEFT JOIN visit ON visit.fiscal_year = meeting.fiscal_year
LEFT JOIN people ON people.fiscal_year = meeting.fiscal_year
WHERE meeting.meeting_kind = 'course' AND meeting.has_roll = 1
GROUP BY meeting.fiscal_year
ORDER BY meeting.fiscal_year
