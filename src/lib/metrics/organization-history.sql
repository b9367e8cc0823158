-- number: 1, 2
-- title: ある機関の歩み / one organization over the years
-- question: この機関は、年度ごとにどれだけ参加したか。
-- question-en: How much did this organization take part in each fiscal year?
-- definition: 選んだ機関の、年度ごとの延べ参加者数、参加した人の数（実数）、出席した会議の数と、名簿のある会議の数。
-- definition-en: Attendances, distinct people and meetings it came to, by fiscal year, for the chosen organization, beside the meetings with a roll.
-- definition-easy: えらんだ機関から来た人の数を、年度ごとに数えます。会議に来た回数も数えます。
-- unit: 名・回
-- unit-en: people, meetings
-- grain: 1行は名簿のある会議が開かれた1年度
-- grain-en: one row per fiscal year with a meeting that has a roll
-- parameters: id VARCHAR
-- columns: fiscal_year INTEGER, attendances INTEGER, participants INTEGER, meetings INTEGER, meetings_with_roll INTEGER
-- rows: attendances = attendance; participants = attendance per person_key; meetings = attendance per meeting_id; meetings_with_roll = meeting where has_roll is 1
-- disclosure: exact meetings, meetings_with_roll; withheld attendances, participants
-- caveat: 統合の後の出席は統合先に数えます。人の符号のない出席は、人の数に入りません。
-- caveat-en: Attendance after a merger counts for the organization merged into. Attendance without a key of a person is not in the number of people.
-- caveat-easy: ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。人がわからない出席は、人の数に入りません。
-- source: METRICS 1, 2
WITH chosen AS (
  SELECT organization_no
  FROM member_organization
  WHERE organization_id = $id
),
roll AS (
  SELECT fiscal_year, COUNT(*) AS meetings
  FROM meeting_in_view
  WHERE has_roll = 1
  GROUP BY fiscal_year
),
own AS (
  SELECT
    visit.fiscal_year,
    COUNT(*) AS attendances,
    COUNT(DISTINCT visit.person_no) AS participants,
    COUNT(DISTINCT visit.meeting_no) AS meetings
  FROM attendance_fact_in_view AS visit
  JOIN chosen ON chosen.organization_no = visit.organization_no
  GROUP BY visit.fiscal_year
)
SELECT
  CAST(roll.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COALESCE(own.attendances, 0) AS INTEGER) AS attendances,
  CAST(COALESCE(own.participants, 0) AS INTEGER) AS participants,
  CAST(COALESCE(own.meetings, 0) AS INTEGER) AS meetings,
  CAST(roll.meetings AS INTEGER) AS meetings_with_roll
FROM roll
CROSS JOIN chosen
LEFT JOIN own ON own.fiscal_year = roll.fiscal_year
ORDER BY roll.fiscal_year
