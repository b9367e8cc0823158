-- title: ワーキング活動の行 / Rows of working group activity
-- grain: 1行は1人の1回の活動。同じ人の同じ活動が何行かにあるときは最初の行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, working_group VARCHAR, held_on DATE, fiscal_year INTEGER, month INTEGER, mode VARCHAR, organization? VARCHAR, recorded_id? VARCHAR, counted_as? VARCHAR, organization_id? VARCHAR, organization_no? INTEGER, organization_kind VARCHAR, municipality_code VARCHAR, municipality? VARCHAR, person_key? VARCHAR
-- order: held_on, working_group, batch_no, source_row
WITH seated AS (
  SELECT
    batch_no,
    source_row,
    working_group,
    held_on,
    mode,
    organization_id,
    organization,
    person_key,
    CASE
      WHEN person_key IS NULL
        THEN ROW_NUMBER() OVER (
          PARTITION BY batch_no, working_group, held_on, organization_id, organization, person_key
          ORDER BY source_row
        )
    END AS seat
  FROM working_group_activity
),
placed AS (
  SELECT
    batch_no,
    source_row,
    working_group,
    held_on,
    organization_id,
    organization,
    person_key,
    MAX(mode) OVER (
      PARTITION BY working_group, held_on, organization_id, organization, person_key, seat
    ) AS mode,
    ROW_NUMBER() OVER (
      PARTITION BY working_group, held_on, organization_id, organization, person_key, seat
      ORDER BY batch_no, source_row
    ) AS place,
    COUNT(*) OVER (
      PARTITION BY working_group, held_on, organization_id, organization, person_key, seat
    ) AS places
  FROM seated
),
activity AS (
  SELECT
    placed.batch_no,
    placed.source_row,
    placed.places - 1 AS also_in,
    placed.working_group,
    placed.held_on,
    EXTRACT(YEAR FROM (placed.held_on - INTERVAL '3' MONTH)) AS fiscal_year,
    EXTRACT(MONTH FROM placed.held_on) AS month,
    COALESCE(placed.mode, 'unknown') AS mode,
    COALESCE(placed.organization, placed.organization_id) AS organization,
    organization_use.resolved_id AS recorded_id,
    host.organization_no,
    COALESCE(host.organization_kind, 'unknown') AS organization_kind,
    COALESCE(host.municipality_code, 'unknown') AS municipality_code,
    placed.person_key
  FROM placed
  LEFT JOIN organization_use
    ON organization_use.organization IS NOT DISTINCT FROM placed.organization
    AND organization_use.organization_id IS NOT DISTINCT FROM placed.organization_id
  LEFT JOIN organization_reign AS host
    ON host.organization_id = organization_use.resolved_id
    AND placed.held_on BETWEEN host.begins AND host.ends
  WHERE placed.place = 1
)
SELECT
  CAST('working_group_activity' AS VARCHAR) AS table_name,
  CAST(activity.batch_no AS INTEGER) AS batch_no,
  CAST(activity.source_row AS INTEGER) AS source_row,
  CAST(activity.also_in AS INTEGER) AS also_in,
  CAST(activity.working_group AS VARCHAR) AS working_group,
  CAST(activity.held_on AS DATE) AS held_on,
  CAST(activity.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(activity.month AS INTEGER) AS month,
  CAST(activity.mode AS VARCHAR) AS mode,
  CAST(activity.organization AS VARCHAR) AS organization,
  CAST(activity.recorded_id AS VARCHAR) AS recorded_id,
  CAST(member_organization.name AS VARCHAR) AS counted_as,
  CAST(member_organization.organization_id AS VARCHAR) AS organization_id,
  CAST(activity.organization_no AS INTEGER) AS organization_no,
  CAST(activity.organization_kind AS VARCHAR) AS organization_kind,
  CAST(activity.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(activity.person_key AS VARCHAR) AS person_key
FROM activity
LEFT JOIN member_organization ON member_organization.organization_no = activity.organization_no
LEFT JOIN municipality ON municipality.municipality_code = activity.municipality_code
WHERE activity.fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR activity.organization_kind = $organization_kind)
  AND ($municipality = '' OR activity.municipality_code = $municipality)
  AND ($mode = '' OR activity.mode = $mode)
  AND $meeting_kind = ''
  AND $pillar = ''
