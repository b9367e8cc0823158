-- number: 14
-- title: 参加の多様性 / diversity of participation
-- title-easy: いろいろな所から来ているか
-- words: シンプソン指数, シャノン, 種類の偏り, Simpson, Shannon
-- question: いくつの種類の機関、いくつの市区町村から、偏りなく参加しているか。
-- question-en: From how many kinds of organization and municipalities do people come, evenly spread?
-- definition: 延べ参加者数に占める割合 p から計算した、実質的な種類の数と市区町村の数 exp(−Σp ln p)、および 1−Σp²。
-- definition-en: From the shares p in attendances: the effective number of kinds and of municipalities, exp(−Σp ln p), and 1−Σp².
-- definition-easy: どの種類も同じ数だけ来たとすると、いくつの種類にあたるかを計算した数です。市区町村も同じです。
-- unit: 種類・市区町村
-- unit-en: kinds, municipalities
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, kinds INTEGER, effective_kinds? DOUBLE, simpson_kinds? DOUBLE, municipalities INTEGER, effective_municipalities? DOUBLE, simpson_municipalities? DOUBLE
-- rows: kinds = attendance per organization_kind where organization_kind is not unknown; effective_kinds of attendance; simpson_kinds of attendance; municipalities = attendance per municipality_code where municipality_code is not unknown; effective_municipalities of attendance; simpson_municipalities of attendance
-- disclosure: exact kinds, municipalities; coarse effective_kinds, simpson_kinds, effective_municipalities, simpson_municipalities
-- caveat: 1−Σp² は、参加した2人を選んだときに種類（市区町村）が違う割合です。種類や所在地の分からない参加は含めません。
-- caveat-en: 1−Σp² is how often two attendances picked at random differ in kind (or municipality). Attendances of unknown kind or place are left out.
-- caveat-easy: 種類や場所の分からない参加は数えません。
-- source: METRICS 14（Hill 数）
WITH visit AS (
  SELECT fiscal_year, 'kind' AS side, organization_kind AS category, attendances
  FROM attendance_in_view
  WHERE organization_kind <> 'unknown'
  UNION ALL
  SELECT fiscal_year, 'place', municipality_code, attendances
  FROM attendance_in_view
  WHERE municipality_code <> 'unknown'
),
category AS (
  SELECT fiscal_year, side, category, SUM(attendances) AS attendances
  FROM visit
  GROUP BY fiscal_year, side, category
),
part AS (
  SELECT
    fiscal_year,
    side,
    CAST(attendances AS DOUBLE) / SUM(attendances) OVER (PARTITION BY fiscal_year, side) AS p
  FROM category
),
spread AS (
  SELECT
    fiscal_year,
    side,
    COUNT(*) AS categories,
    EXP(-SUM(p * LN(p))) AS effective,
    1 - SUM(p * p) AS simpson
  FROM part
  GROUP BY fiscal_year, side
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(SUM(CASE WHEN side = 'kind' THEN categories ELSE 0 END) AS INTEGER) AS kinds,
  CAST(MAX(CASE WHEN side = 'kind' THEN effective END) AS DOUBLE) AS effective_kinds,
  CAST(MAX(CASE WHEN side = 'kind' THEN simpson END) AS DOUBLE) AS simpson_kinds,
  CAST(SUM(CASE WHEN side = 'place' THEN categories ELSE 0 END) AS INTEGER) AS municipalities,
  CAST(MAX(CASE WHEN side = 'place' THEN effective END) AS DOUBLE) AS effective_municipalities,
  CAST(MAX(CASE WHEN side = 'place' THEN simpson END) AS DOUBLE) AS simpson_municipalities
FROM spread
GROUP BY fiscal_year
ORDER BY fiscal_year
