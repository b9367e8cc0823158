-- number: 1
-- title: ある機関の会議ごとの出席 / one organization by meeting
-- question: この機関は、どの会議に何名で出席したか。
-- question-en: Which meetings did this organization come to, and with how many people?
-- definition: 名簿のある会議ごとの、選んだ機関の延べ参加者数。出席のない会議は0です。
-- definition-en: Attendances of the chosen organization at each meeting with a roll; 0 where it did not come.
-- definition-easy: 名簿のある会議ごとに、えらんだ機関から来た人の数です。だれも来ていない会議は0です。
-- unit: 名
-- unit-en: people
-- grain: 1行は1回の会議
-- grain-en: one row per meeting
-- parameters: id VARCHAR
-- columns: meeting_id VARCHAR, held_on DATE, fiscal_year INTEGER, title? VARCHAR, meeting_kind VARCHAR, attendances INTEGER
-- rows: attendances = attendance
-- disclosure: withheld attendances
-- caveat: 名簿のない会議は含みません。統合の後の出席は統合先に数えます。
-- caveat-en: Meetings without a roll are left out. Attendance after a merger counts for the organization merged into.
-- caveat-easy: 名簿のない会議は数えません。ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。
-- source: METRICS 1
WITH chosen AS (
  SELECT organization_no
  FROM member_organization
  WHERE organization_id = $id
),
own AS (
  SELECT visit.meeting_no, SUM(visit.attendances) AS attendances
  FROM attendance_in_view AS visit
  JOIN chosen ON chosen.organization_no = visit.organization_no
  GROUP BY visit.meeting_no
)
SELECT
  CAST(meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(meeting.held_on AS DATE) AS held_on,
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.title AS VARCHAR) AS title,
  CAST(meeting.meeting_kind AS VARCHAR) AS meeting_kind,
  CAST(COALESCE(own.attendances, 0) AS INTEGER) AS attendances
FROM meeting_in_view AS meeting
CROSS JOIN chosen
LEFT JOIN own ON own.meeting_no = meeting.meeting_no
WHERE meeting.has_roll = 1
ORDER BY meeting.held_on, meeting.meeting_id
