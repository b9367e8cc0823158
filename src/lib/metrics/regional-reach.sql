-- number: 19
-- title: 地域の広がり / regional reach
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
-- columns: municipality_code VARCHAR, municipality? VARCHAR, in_home_area INTEGER, col? INTEGER, tile_row? INTEGER, organizations INTEGER, attendances INTEGER
-- rows: organizations = attendance per organization_no; attendances = attendance
-- disclosure: exact organizations; people attendances within all
-- caveat: 所在地の分からない機関と所属のない出席は「不明」にまとめます。
-- caveat-en: Organizations of no known place and attendances without an organization are put together as “unknown”.
-- caveat-easy: 場所が分からない機関の人と、機関が分からない人は「わからない」に入れます。
-- source: METRICS 19（CHAOSS Contributor Location）
SELECT
  CAST(visit.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(COALESCE(municipality.in_home_area, 0) AS INTEGER) AS in_home_area,
  CAST(municipality.col AS INTEGER) AS col,
  CAST(municipality.row AS INTEGER) AS tile_row,
  CAST(COUNT(DISTINCT visit.organization_no) AS INTEGER) AS organizations,
  CAST(SUM(visit.attendances) AS INTEGER) AS attendances
FROM attendance_in_view AS visit
LEFT JOIN municipality ON municipality.municipality_code = visit.municipality_code
GROUP BY
  visit.municipality_code,
  municipality.municipality,
  municipality.in_home_area,
  municipality.col,
  municipality.row
ORDER BY attendances DESC, municipality_code
