-- title: 出席の行 / Rows of attendance
-- grain: 1行は1人の1回の出席。同じ出席がいくつかの取り込みにあるときは最初の行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, held_on DATE, fiscal_year INTEGER, month INTEGER, meeting_id VARCHAR, number? INTEGER, title? VARCHAR, meeting_kind VARCHAR, mode VARCHAR, pillar VARCHAR, organization? VARCHAR, recorded_id? VARCHAR, counted_as? VARCHAR, organization_id? VARCHAR, organization_no? INTEGER, organization_kind VARCHAR, municipality_code VARCHAR, municipality? VARCHAR, home_area VARCHAR, person_key? VARCHAR, newcomer VARCHAR, organization_newcomer VARCHAR, has_known_organization INTEGER, heir_no? INTEGER, organization_since? INTEGER, person_since? INTEGER
-- order: held_on, meeting_id, batch_no, source_row
WITH seen_meeting AS (
  SELECT *
  FROM held_meeting
  WHERE fiscal_year BETWEEN $from AND $to
    AND ($mode = '' OR mode = $mode)
    AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
    AND ($pillar = '' OR pillar = $pillar)
),
shared_meeting AS (
  SELECT meeting_id
  FROM attendance
  GROUP BY meeting_id
  HAVING MIN(batch_no) < MAX(batch_no)
),
seated AS (
  SELECT
    batch_no,
    source_row,
    meeting_id,
    organization_id,
    organization,
    person_key,
    ROW_NUMBER() OVER (
      PARTITION BY batch_no, meeting_id, organization_id, organization, person_key
      ORDER BY source_row
    ) AS seat
  FROM attendance
  WHERE meeting_id IN (SELECT meeting_id FROM shared_meeting)
    AND meeting_id IN (SELECT meeting_id FROM seen_meeting)
),
placed AS (
  SELECT
    batch_no,
    source_row,
    meeting_id,
    organization_id,
    organization,
    person_key,
    ROW_NUMBER() OVER (
      PARTITION BY meeting_id, organization_id, organization, person_key, seat
      ORDER BY batch_no, source_row
    ) AS place,
    COUNT(*) OVER (
      PARTITION BY meeting_id, organization_id, organization, person_key, seat
    ) AS places
  FROM seated
),
record AS (
  SELECT
    batch_no, source_row, 0 AS also_in, meeting_id, organization_id, organization, person_key
  FROM attendance
  WHERE meeting_id NOT IN (SELECT meeting_id FROM shared_meeting)
  UNION ALL
  SELECT
    batch_no, source_row, places - 1, meeting_id, organization_id, organization, person_key
  FROM placed
  WHERE place = 1
),
seen AS (
  SELECT
    record.batch_no,
    record.source_row,
    record.also_in,
    seen_meeting.held_on,
    seen_meeting.fiscal_year,
    seen_meeting.month,
    seen_meeting.meeting_id,
    seen_meeting.number,
    seen_meeting.title,
    seen_meeting.meeting_kind,
    seen_meeting.mode,
    seen_meeting.pillar,
    COALESCE(record.organization, record.organization_id) AS organization,
    organization_use.resolved_id AS recorded_id,
    host.organization_no,
    COALESCE(host.organization_kind, 'unknown') AS organization_kind,
    COALESCE(host.municipality_code, 'unknown') AS municipality_code,
    record.person_key,
    COALESCE(organization_use.is_known, 0) AS has_known_organization
  FROM record
  JOIN seen_meeting ON seen_meeting.meeting_id = record.meeting_id
  LEFT JOIN organization_use
    ON organization_use.organization IS NOT DISTINCT FROM record.organization
    AND organization_use.organization_id IS NOT DISTINCT FROM record.organization_id
  LEFT JOIN organization_reign AS host
    ON host.organization_id = organization_use.resolved_id
    AND seen_meeting.held_on BETWEEN host.begins AND host.ends
)
SELECT
  CAST('attendance' AS VARCHAR) AS table_name,
  CAST(seen.batch_no AS INTEGER) AS batch_no,
  CAST(seen.source_row AS INTEGER) AS source_row,
  CAST(seen.also_in AS INTEGER) AS also_in,
  CAST(seen.held_on AS DATE) AS held_on,
  CAST(seen.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(seen.month AS INTEGER) AS month,
  CAST(seen.meeting_id AS VARCHAR) AS meeting_id,
  CAST(seen.number AS INTEGER) AS number,
  CAST(seen.title AS VARCHAR) AS title,
  CAST(seen.meeting_kind AS VARCHAR) AS meeting_kind,
  CAST(seen.mode AS VARCHAR) AS mode,
  CAST(seen.pillar AS VARCHAR) AS pillar,
  CAST(seen.organization AS VARCHAR) AS organization,
  CAST(seen.recorded_id AS VARCHAR) AS recorded_id,
  CAST(member_organization.name AS VARCHAR) AS counted_as,
  CAST(member_organization.organization_id AS VARCHAR) AS organization_id,
  CAST(seen.organization_no AS INTEGER) AS organization_no,
  CAST(seen.organization_kind AS VARCHAR) AS organization_kind,
  CAST(seen.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(
    CASE municipality.in_home_area
      WHEN 1 THEN 'inside'
      WHEN 0 THEN 'outside'
      ELSE 'unknown'
    END AS VARCHAR
  ) AS home_area,
  CAST(seen.person_key AS VARCHAR) AS person_key,
  CAST(
    CASE
      WHEN person.person_no IS NULL THEN 'unknown'
      WHEN person.first_fiscal_year = seen.fiscal_year THEN 'new'
      ELSE 'returning'
    END AS VARCHAR
  ) AS newcomer,
  CAST(
    CASE
      WHEN organization_start.organization_no IS NULL THEN 'unknown'
      WHEN organization_start.first_fiscal_year = seen.fiscal_year THEN 'new'
      ELSE 'returning'
    END AS VARCHAR
  ) AS organization_newcomer,
  CAST(seen.has_known_organization AS INTEGER) AS has_known_organization,
  CAST(heir.heir_no AS INTEGER) AS heir_no,
  CAST(heir.organization_since AS INTEGER) AS organization_since,
  CAST(person.first_fiscal_year AS INTEGER) AS person_since
FROM seen
LEFT JOIN member_organization ON member_organization.organization_no = seen.organization_no
LEFT JOIN municipality ON municipality.municipality_code = seen.municipality_code
LEFT JOIN organization_start ON organization_start.organization_no = seen.organization_no
LEFT JOIN organization_heir AS heir ON heir.organization_no = seen.organization_no
LEFT JOIN person ON person.person_key = seen.person_key
WHERE ($organization_kind = '' OR seen.organization_kind = $organization_kind)
  AND ($municipality = '' OR seen.municipality_code = $municipality)
