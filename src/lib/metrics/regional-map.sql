-- number: 19
-- title: 年度ごとの地域の広がり / regional reach by fiscal year
-- words: 地図, マップ, map
-- question: ある年度に、どの市区町村の、どれだけの機関が参加したか。
-- question-en: In a fiscal year, from which municipalities did how many of the organizations come?
-- definition: 選んだ年度（選ばなければ表示中のすべての年度）の、市区町村ごとの知られている機関の数、参加機関数、延べ参加者数。知られている機関とは、機関一覧にある機関のことで、その年度（表示中の最初の年度）より前に閉じた機関や統合された機関を除きます。参加機関数÷知られている機関の数が、参加の割合（カバー率）です。
-- definition-en: For the chosen fiscal year, or all years in view, by municipality: known organizations, participating organizations and attendances. Known are the organizations on the list but those closed or merged before that year (before the first year in view). Participating ÷ known is the coverage.
-- definition-easy: えらんだ年度に来た機関を、市や町ごとに数えます。一覧にある機関の数とくらべます。
-- unit: 機関・名
-- unit-en: organizations, people
-- grain: 1行は1市区町村
-- grain-en: one row per municipality
-- parameters: map_year INTEGER 0
-- columns: municipality_code VARCHAR, municipality? VARCHAR, in_home_area INTEGER, col? INTEGER, tile_row? INTEGER, known_organizations INTEGER, organizations INTEGER, attendances INTEGER, attendances_by_year? VARCHAR
-- rows: known_organizations = organization; organizations = attendance per organization_no; attendances = attendance
-- disclosure: exact known_organizations; exact organizations beside attendances; people attendances from attendances_by_year; order attendances desc, known_organizations desc, municipality_code
-- caveat: いつからあるかは一覧に書かれていないため、後からできた機関も数えます。所在地の分からない機関と所属のない出席は「不明」にまとめます。
-- caveat-en: The list does not say since when organizations exist: those founded later are counted, too. Organizations of no known place and attendances without an organization are put together as “unknown”.
-- caveat-easy: 後からできた機関も数えます。場所や機関がわからないものは「不明」にまとめます。
-- source: METRICS 19（CHAOSS Contributor Location）
WITH came_in_year AS (
  SELECT
    municipality_code,
    fiscal_year,
    SUM(attendances) AS attendances
  FROM attendance_in_view
  WHERE $map_year = 0 OR fiscal_year = $map_year
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
  WHERE $map_year = 0 OR fiscal_year = $map_year
  GROUP BY municipality_code
),
known AS (
  SELECT municipality_code, COUNT(*) AS organizations
  FROM known_organization_in_view
  WHERE last_year IS NULL OR last_year >= $map_year
  GROUP BY municipality_code
),
place AS (
  SELECT
    COALESCE(came.municipality_code, known.municipality_code) AS municipality_code,
    COALESCE(known.organizations, 0) AS known_organizations,
    COALESCE(came.organizations, 0) AS organizations,
    COALESCE(summed.attendances, 0) AS attendances,
    summed.attendances_by_year
  FROM came
  FULL OUTER JOIN known ON known.municipality_code = came.municipality_code
  LEFT JOIN summed ON summed.municipality_code = came.municipality_code
)
SELECT
  CAST(place.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(COALESCE(municipality.in_home_area, 0) AS INTEGER) AS in_home_area,
  CAST(municipality.col AS INTEGER) AS col,
  CAST(municipality.row AS INTEGER) AS tile_row,
  CAST(place.known_organizations AS INTEGER) AS known_organizations,
  CAST(place.organizations AS INTEGER) AS organizations,
  CAST(place.attendances AS INTEGER) AS attendances,
  CAST(place.attendances_by_year AS VARCHAR) AS attendances_by_year
FROM place
LEFT JOIN municipality ON municipality.municipality_code = place.municipality_code
ORDER BY attendances DESC, known_organizations DESC, municipality_code
