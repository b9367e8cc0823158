-- number: 1
-- title: 機関ごと・年度ごとの参加 / organizations by fiscal year
-- question: どの機関が、どの年度にどれだけ参加したか。
-- question-en: How much did each organization take part in each fiscal year?
-- definition: 機関と年度ごとの、出席した会議の数と延べ参加者数。
-- definition-en: Meetings it came to and attendances, by organization and fiscal year.
-- definition-easy: 機関と年度ごとに、来た会議の数と、来た人の数を数えます。
-- unit: 回・名
-- unit-en: meetings, people
-- grain: 1行は1機関の1年度
-- grain-en: one row per organization and fiscal year
-- columns: organization_id VARCHAR, fiscal_year INTEGER, meetings INTEGER, attendances INTEGER
-- rows: meetings = attendance per meeting_id; attendances = attendance
-- disclosure: exact meetings; withheld attendances
-- caveat: 出席のない年度に行はありません。統合の後の出席は統合先に数えます。
-- caveat-en: A year without attendance has no row. Attendance after a merger counts for the organization merged into.
-- caveat-easy: 来ていない年度の行はありません。ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。
-- source: METRICS 1
SELECT
  CAST(own.organization_id AS VARCHAR) AS organization_id,
  CAST(visit.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT visit.meeting_no) AS INTEGER) AS meetings,
  CAST(SUM(visit.attendances) AS INTEGER) AS attendances
FROM attendance_in_view AS visit
JOIN member_organization AS own ON own.organization_no = visit.organization_no
GROUP BY own.organization_id, visit.fiscal_year
ORDER BY organization_id, fiscal_year
