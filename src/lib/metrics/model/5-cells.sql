-- What the dashboard's counts are summed from: small enough to be summed anew at every change of
-- a filter. Rows of attendance_cell add up; rows of participation_cell are for COUNT(DISTINCT).
CREATE TABLE attendance_cell AS
SELECT
  meeting_no,
  fiscal_year,
  month,
  meeting_kind,
  pillar,
  mode,
  organization_no,
  organization_kind,
  municipality_code,
  newcomer,
  has_known_organization,
  CAST(COUNT(*) AS INTEGER) AS attendances
FROM attendance_fact
GROUP BY
  meeting_no,
  fiscal_year,
  month,
  meeting_kind,
  pillar,
  mode,
  organization_no,
  organization_kind,
  municipality_code,
  newcomer,
  has_known_organization;

CREATE TABLE participation_cell AS
SELECT DISTINCT
  fiscal_year,
  meeting_kind,
  pillar,
  mode,
  organization_kind,
  municipality_code,
  newcomer,
  person_no
FROM attendance_fact
WHERE person_no IS NOT NULL;

-- The same without the dimensions, for views that are not narrowed by them: far fewer rows.
CREATE TABLE participation_year AS
SELECT DISTINCT fiscal_year, newcomer, person_no
FROM participation_cell;

CREATE TABLE working_group_fact AS
SELECT
  activity.working_group,
  activity.held_on,
  CAST(EXTRACT(YEAR FROM (activity.held_on - INTERVAL '3' MONTH)) AS INTEGER) AS fiscal_year,
  CAST(EXTRACT(MONTH FROM activity.held_on) AS INTEGER) AS month,
  COALESCE(activity.mode, 'unknown') AS mode,
  organization_use.resolved_id AS recorded_id,
  COALESCE(activity.organization, activity.organization_id) AS organization,
  host.organization_no,
  COALESCE(host.organization_kind, 'unknown') AS organization_kind,
  COALESCE(host.municipality_code, 'unknown') AS municipality_code,
  activity.person_key
FROM (
  SELECT working_group, held_on, MAX(mode) AS mode, organization_id, organization, person_key
  FROM (
    SELECT
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
  ) AS seated
  GROUP BY working_group, held_on, organization_id, organization, person_key, seat
) AS activity
LEFT JOIN organization_use
  ON organization_use.organization IS NOT DISTINCT FROM activity.organization
  AND organization_use.organization_id IS NOT DISTINCT FROM activity.organization_id
LEFT JOIN organization_reign AS host
  ON host.organization_id = organization_use.resolved_id
  AND activity.held_on BETWEEN host.begins AND host.ends;

-- Which organization was at which meeting or in which working group of a year. A working group has
-- a number below zero; it is of no kind of meeting.
CREATE TABLE affiliation_cell AS
SELECT
  fiscal_year,
  organization_no,
  meeting_no AS affiliation,
  meeting_no,
  CAST(NULL AS VARCHAR) AS working_group,
  organization_kind,
  municipality_code,
  mode,
  meeting_kind,
  pillar,
  CAST(SUM(attendances) AS INTEGER) AS attendances
FROM attendance_cell
WHERE organization_no IS NOT NULL
GROUP BY
  fiscal_year,
  organization_no,
  meeting_no,
  organization_kind,
  municipality_code,
  mode,
  meeting_kind,
  pillar
UNION ALL
SELECT
  fiscal_year,
  organization_no,
  -DENSE_RANK() OVER (ORDER BY working_group),
  CAST(NULL AS INTEGER),
  working_group,
  organization_kind,
  municipality_code,
  mode,
  CAST(NULL AS VARCHAR),
  CAST(NULL AS VARCHAR),
  0
FROM working_group_fact
WHERE organization_no IS NOT NULL
GROUP BY
  fiscal_year,
  organization_no,
  working_group,
  organization_kind,
  municipality_code,
  mode;

CREATE TABLE organization_start AS
SELECT organization_no, MIN(fiscal_year) AS first_fiscal_year
FROM attendance_cell
WHERE organization_no IS NOT NULL
GROUP BY organization_no;

CREATE TABLE municipality AS
WITH place AS (
  SELECT municipality_code, municipality, 1 AS preference
  FROM municipality_tile
  UNION ALL
  SELECT municipality_code, MAX(municipality), 2 AS preference
  FROM organization
  WHERE municipality_code IS NOT NULL
  GROUP BY municipality_code
),
preferred AS (
  SELECT
    municipality_code,
    municipality,
    ROW_NUMBER() OVER (PARTITION BY municipality_code ORDER BY preference) AS choice
  FROM place
)
SELECT
  preferred.municipality_code,
  preferred.municipality,
  tile.col,
  tile.row,
  CASE WHEN home.value IS NULL THEN 0 ELSE 1 END AS in_home_area
FROM preferred
LEFT JOIN municipality_tile AS tile ON tile.municipality_code = preferred.municipality_code
LEFT JOIN (SELECT value FROM network WHERE key = 'home_area') AS home
  ON ';' || home.value || ';' LIKE '%;' || preferred.municipality_code || ';%'
WHERE preferred.choice = 1
