-- number: 19
-- title: 地域の広がり / regional reach
-- words: 市町村, 自治体, エリア, 広がり, area
-- question: どの市区町村から参加しているか。
-- question-en: From which municipalities do people come?
-- definition: 機関の所在地の市区町村ごとに、参加機関数と延べ参加者数を数えたもの。
-- definition-en: Participating organizations and attendances by the municipality of the organization.
-- definition-easy: 機関のある市区町村ごとに、機関と参加した人を数えます。同じ人も毎回数えます。
-- unit: 機関・名
-- unit-en: organizations, people
-- unit-easy: 機関・人
-- grain: 1行は1市区町村
-- grain-en: one row per municipality
-- columns: municipality_code VARCHAR, municipality? VARCHAR, in_home_area INTEGER, col? INTEGER, tile_row? INTEGER, organizations INTEGER, attendances INTEGER, attendances_by_year VARCHAR
-- rows: organizations = attendance per organization_no; attendances = attendance
-- disclosure: exact organizations beside attendances; people attendances from attendances_by_year; order attendances desc, municipality_code
-- caveat: 所在地の分からない機関と所属のない出席は「不明」にまとめます。
-- caveat-en: Organizations of no known place and attendances without an organization are put together as “unknown”.
-- caveat-easy: 場所が分からない機関の人と、機関が分からない人は「わからない」に入れます。
-- source: METRICS 19（CHAOSS Contributor Location）
WITH came_in_year AS (
  SELECT
    municipality_code,
    fiscal_year,
    SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY municipality_code, fiscal_year
),
summed AS (
  SELECT
    municipality_code,
    SUM(attendances) AS attendances,
    STRING_AGG(
      CAST(fiscal_year AS VARCHAR) || ':' || CAST(attendances AS VARCHAR),
      ' ' ORDER BY fiscal_year
    ) AS attendances_by_year
  FROM came_in_year
  GROUP BY municipality_code
),
came AS (
  SELECT municipality_code, COUNT(DISTINCT organization_no) AS organizations
  FROM attendance_in_view
  GROUP BY municipality_code
)
SELECT
  CAST(came.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(COALESCE(municipality.in_home_area, 0) AS INTEGER) AS in_home_area,
  CAST(municipality.col AS INTEGER) AS col,
  CAST(municipality.row AS INTEGER) AS tile_row,
  CAST(came.organizations AS INTEGER) AS organizations,
  CAST(summed.attendances AS INTEGER) AS attendances,
  CAST(summed.attendances_by_year AS VARCHAR) AS attendances_by_year
FROM came
JOIN summed ON summed.municipality_code = came.municipality_code
LEFT JOIN municipality ON municipality.municipality_code = came.municipality_code
ORDER BY summed.attendances DESC, came.municipality_code
