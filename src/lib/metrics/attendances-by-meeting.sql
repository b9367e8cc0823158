-- number: 1
-- title: 会議ごとの参加者数 / attendances by meeting
-- title-easy: 会議ごとの参加した人の数
-- question: どの会議に多く集まったか。
-- question-en: Which meetings drew most people?
-- definition: 1回の会議の出席者の数と、出席のあった機関の数。
-- definition-en: Attendances of one meeting, and the organizations they came from.
-- definition-easy: 1回の会議に出席した人と、機関を数えます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は名簿のある1回の会議
-- grain-en: one row per meeting with a roll
-- columns: meeting_id VARCHAR, held_on DATE, fiscal_year INTEGER, number? INTEGER, title? VARCHAR, meeting_kind VARCHAR, mode VARCHAR, attendances INTEGER, organizations INTEGER
-- rows: attendances = attendance; organizations = attendance per organization_no
-- disclosure: people attendances of the whole within fiscal_year; exact organizations beside attendances
-- caveat: 絞り込みに合う出席がない会議は0名として示します。
-- caveat-en: A meeting without attendance that fits the filters is shown as 0.
-- caveat-easy: 選んだものに合う人がいない会議は、0人として出します。
-- source: METRICS 1
WITH counted AS (
  SELECT
    meeting_no,
    SUM(attendances) AS attendances,
    COUNT(DISTINCT organization_no) AS organizations
  FROM attendance_in_view
  GROUP BY meeting_no
)
SELECT
  CAST(meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(meeting.held_on AS DATE) AS held_on,
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.number AS INTEGER) AS number,
  CAST(meeting.title AS VARCHAR) AS title,
  CAST(meeting.meeting_kind AS VARCHAR) AS meeting_kind,
  CAST(meeting.mode AS VARCHAR) AS mode,
  CAST(COALESCE(counted.attendances, 0) AS INTEGER) AS attendances,
  CAST(COALESCE(counted.organizations, 0) AS INTEGER) AS organizations
FROM meeting_in_view AS meeting
LEFT JOIN counted ON counted.meeting_no = meeting.meeting_no
WHERE meeting.has_roll = 1
ORDER BY meeting.held_on, meeting.meeting_id
