-- number: 19
-- title: 新しく加わった市区町村 / new municipalities
-- words: 新しい市町村, 新規の自治体
-- question: どの年度に、どの市区町村から初めて参加があったか。
-- question-en: From which municipalities did people come for the first time, and in which fiscal year?
-- definition: 市区町村ごとの、初めて出席のあった年度と日、その年度の参加機関数と延べ参加者数。初めてかどうかは、絞り込みによらず記録全体で決めます。
-- definition-en: For each municipality the fiscal year and day of the first attendance, and the participating organizations and attendances of that year. Whether it was the first is settled over the whole record, whatever the filters.
-- definition-easy: それぞれの市や町から、はじめて人が来た年度です。
-- unit: 機関・名
-- unit-en: organizations, people
-- grain: 1行は1市区町村
-- grain-en: one row per municipality
-- columns: municipality_code VARCHAR, municipality? VARCHAR, in_home_area INTEGER, fiscal_year INTEGER, first_held_on DATE, organizations INTEGER, attendances INTEGER
-- rows: organizations = attendance per organization_no; attendances = attendance
-- disclosure: exact organizations; withheld attendances
-- caveat: 記録が始まった年度は、すべての市区町村が新しくなります。所在地の分からない出席は含みません。
-- caveat-en: In the first fiscal year on record every municipality is new. Attendance from unknown places is left out.
-- caveat-easy: 記録が始まった年度は、すべての市や町が新しくなります。場所のわからない出席は数えません。
-- source: METRICS 5, 19
WITH first_seen AS (
  SELECT
    cell.municipality_code,
    MIN(cell.fiscal_year) AS fiscal_year,
    MIN(held_meeting.held_on) AS held_on
  FROM attendance_cell AS cell
  JOIN held_meeting ON held_meeting.meeting_no = cell.meeting_no
  WHERE cell.municipality_code <> 'unknown'
  GROUP BY cell.municipality_code
)
SELECT
  CAST(visit.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(COALESCE(municipality.in_home_area, 0) AS INTEGER) AS in_home_area,
  CAST(visit.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(first_seen.held_on AS DATE) AS first_held_on,
  CAST(COUNT(DISTINCT visit.organization_no) AS INTEGER) AS organizations,
  CAST(SUM(visit.attendances) AS INTEGER) AS attendances
FROM attendance_in_view AS visit
JOIN first_seen
  ON first_seen.municipality_code = visit.municipality_code
  AND first_seen.fiscal_year = visit.fiscal_year
LEFT JOIN municipality ON municipality.municipality_code = visit.municipality_code
GROUP BY
  visit.municipality_code,
  municipality.municipality,
  municipality.in_home_area,
  visit.fiscal_year,
  first_seen.held_on
ORDER BY fiscal_year, first_held_on, municipality_code
