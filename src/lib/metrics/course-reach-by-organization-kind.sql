-- number: 26
-- title: 基礎講座に参加した機関の種類 / course reach by kind of organization
-- title-easy: 基礎講座に来た機関の種類
-- question: 基礎講座にはどんな機関から来ているか。
-- question-en: What kinds of organizations come to the basic course?
-- definition: 基礎講座の延べ参加者数と実参加者数を機関の種類で分けたもの。
-- definition-en: Attendances and participants of the basic course by kind of organization.
-- definition-easy: 基礎講座に来た人を、機関の種類で分けます。毎回数える数と、1回だけ数える数があります。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度の1つの種類
-- grain-en: one row per kind and fiscal year
-- columns: fiscal_year INTEGER, organization_kind VARCHAR, attendances INTEGER, participants INTEGER
-- rows: attendances = attendance where meeting_kind is course; participants = attendance per person_key where meeting_kind is course
-- disclosure: people attendances within fiscal_year; people participants
-- caveat: 年度の途中で所属が変わった人は、両方の種類に1名ずつ数えます。
-- caveat-en: A person who changed organizations within the fiscal year counts once for each kind.
-- caveat-easy: 年度の途中で機関が変わった人は、両方の種類に1人ずつ数えます。
-- source: METRICS 26
WITH visit AS (
  SELECT fiscal_year, organization_kind, SUM(attendances) AS attendances
  FROM attendance_in_view
  WHERE meeting_kind = 'course'
  GROUP BY fiscal_year, organization_kind
),
people AS (
  SELECT fiscal_year, organization_kind, COUNT(DISTINCT person_no) AS participants
  FROM course_participation_in_view
  GROUP BY fiscal_year, organization_kind
)
SELECT
  CAST(visit.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(visit.organization_kind AS VARCHAR) AS organization_kind,
  CAST(visit.attendances AS INTEGER) AS attendances,
  CAST(COALESCE(people.participants, 0) AS INTEGER) AS participants
FROM visit
LEFT JOIN people
  ON people.fiscal_year = visit.fiscal_year
  AND people.organization_kind = visit.organization_kind
ORDER BY visit.fiscal_year, visit.organization_kind
