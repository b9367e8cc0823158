-- number: 24
-- title: 記録の充足度 / completeness of the records
-- title-easy: 記録がそろっているか
-- words: 欠損, 空欄, 欠け, 埋まり具合, missing
-- question: 数字はどれだけ確かか。
-- question-en: How sure are the numbers?
-- definition: 開催した会議のうち名簿のある会議と、出席のうち機関一覧と照合できた出席。
-- definition-en: Meetings with a roll among the meetings held, and attendances matched to the list of organizations among all attendances.
-- definition-easy: 開いた会議のうち、名簿のある会議を数えます。出席のうち、機関が分かる出席も数えます。
-- unit: 回・名
-- unit-en: meetings, people
-- unit-easy: 回・人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, meetings_held INTEGER, meetings_with_roll INTEGER, attendances INTEGER, attendances_with_known_organization INTEGER
-- rows: meetings_held = meeting; meetings_with_roll = meeting where has_roll is 1; attendances = attendance; attendances_with_known_organization = attendance where has_known_organization is 1
-- disclosure: exact meetings_held, meetings_with_roll; people attendances, attendances_with_known_organization of the whole
-- caveat: どちらかが80%を下回る年度の数字には印をつけます。
-- caveat-en: Numbers of a fiscal year in which either is below 80% are marked.
-- caveat-easy: どちらかが80%より少ない年度には、印をつけます。
-- source: METRICS 24
WITH meetings AS (
  SELECT
    fiscal_year,
    COUNT(*) AS meetings_held,
    SUM(has_roll) AS meetings_with_roll
  FROM meeting_in_view
  GROUP BY fiscal_year
),
visits AS (
  SELECT
    fiscal_year,
    SUM(attendances) AS attendances,
    SUM(CASE WHEN has_known_organization = 1 THEN attendances ELSE 0 END) AS known
  FROM attendance_in_view
  GROUP BY fiscal_year
)
SELECT
  CAST(meetings.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meetings.meetings_held AS INTEGER) AS meetings_held,
  CAST(meetings.meetings_with_roll AS INTEGER) AS meetings_with_roll,
  CAST(COALESCE(visits.attendances, 0) AS INTEGER) AS attendances,
  CAST(COALESCE(visits.known, 0) AS INTEGER) AS attendances_with_known_organization
FROM meetings
LEFT JOIN visits ON visits.fiscal_year = meetings.fiscal_year
ORDER BY meetings.fiscal_year
