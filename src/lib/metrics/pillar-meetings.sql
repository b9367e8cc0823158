-- number: -
-- title: 1年度の会議と柱 / meetings of a fiscal year and their pillars
-- question: その年度の会議は、それぞれどの柱か。
-- question-en: Which pillar does each meeting of the fiscal year belong to?
-- definition: 1つの年度に開催した会議の、会議名、種類、柱、出席者の数。年度を選ばないときは、見ている期間で最後に会議のあった年度です。
-- definition-en: Title, kind, pillar and attendances of the meetings held in one fiscal year; unless one is chosen, in the last fiscal year in view that has a meeting.
-- unit: 名
-- unit-en: people
-- grain: 1行は1回の会議
-- grain-en: one row per meeting
-- parameters: pillar_year INTEGER 0
-- columns: meeting_id VARCHAR, held_on DATE, fiscal_year INTEGER, number? INTEGER, title? VARCHAR, meeting_kind VARCHAR, pillar VARCHAR, roll VARCHAR, attendances INTEGER
-- rows: attendances = attendance
-- disclosure: people attendances of the whole within fiscal_year
-- caveat: 名簿のない会議の出席者の数は0ではなく、分かりません。
-- caveat-en: The attendance of a meeting without a roll is not 0 but unknown.
-- source: METRICS 1
WITH counted AS (
  SELECT meeting_no, SUM(attendances) AS attendances
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
  CAST(meeting.pillar AS VARCHAR) AS pillar,
  CAST(CASE WHEN meeting.has_roll = 1 THEN 'listed' ELSE 'missing' END AS VARCHAR) AS roll,
  CAST(COALESCE(counted.attendances, 0) AS INTEGER) AS attendances
FROM meeting_in_view AS meeting
LEFT JOIN counted ON counted.meeting_no = meeting.meeting_no
WHERE meeting.fiscal_year = CASE
  WHEN $pillar_year = 0 THEN (SELECT MAX(fiscal_year) FROM meeting_in_view)
  ELSE $pillar_year
END
ORDER BY meeting.held_on, meeting.meeting_id
