-- One row per organization: the latest name, and names found only in attendance (kind and place
-- unknown). A name is matched to an organization when the row has no id.
CREATE TABLE organization_use AS
WITH use AS (
  SELECT organization_id, organization FROM attendance_record
  UNION
  SELECT organization_id, organization FROM working_group_activity
),
name_match AS (
  SELECT name, MAX(organization_id) AS organization_id
  FROM organization
  GROUP BY name
)
SELECT
  use.organization_id,
  use.organization,
  COALESCE(
    known.organization_id,
    name_match.organization_id,
    'name:' || COALESCE(use.organization, use.organization_id)
  ) AS resolved_id,
  CASE WHEN known.organization_id IS NULL AND name_match.organization_id IS NULL THEN 0 ELSE 1 END
    AS is_known
FROM use
LEFT JOIN (SELECT DISTINCT organization_id FROM organization) AS known
  ON known.organization_id = use.organization_id
LEFT JOIN name_match ON name_match.name = use.organization
WHERE use.organization_id IS NOT NULL OR use.organization IS NOT NULL;

CREATE TABLE member_organization AS
WITH named AS (
  SELECT
    organization_id,
    name,
    kind,
    municipality_code,
    municipality,
    merged_into,
    valid_to,
    ROW_NUMBER() OVER (
      PARTITION BY organization_id
      ORDER BY batch_no DESC, COALESCE(valid_from, DATE '0001-01-01') DESC, source_row DESC
    ) AS recency
  FROM organization
),
entity AS (
  SELECT organization_id, name, kind, municipality_code, municipality, merged_into, valid_to
  FROM named
  WHERE recency = 1
  UNION ALL
  SELECT resolved_id, MIN(COALESCE(organization, organization_id)), NULL, NULL, NULL, NULL, NULL
  FROM organization_use
  WHERE is_known = 0
  GROUP BY resolved_id
)
SELECT
  CAST(ROW_NUMBER() OVER (ORDER BY organization_id) AS INTEGER) AS organization_no,
  organization_id,
  name,
  COALESCE(kind, 'unknown') AS organization_kind,
  COALESCE(municipality_code, 'unknown') AS municipality_code,
  municipality,
  merged_into,
  valid_to
FROM entity;

-- For whom attendance under an organization counts, and when: itself, then whom it merged into, and
-- so on down a chain of mergers. A merger into an organization that is not listed changes nothing.
CREATE TABLE organization_reign AS
WITH RECURSIVE merging AS (
  SELECT
    own.organization_id,
    own.organization_no,
    own.organization_kind,
    own.municipality_code,
    heir.organization_id AS heir_id,
    CASE WHEN heir.organization_id IS NULL THEN DATE '9999-12-31' ELSE own.valid_to END AS last_day
  FROM member_organization AS own
  LEFT JOIN member_organization AS heir
    ON heir.organization_id = own.merged_into AND own.valid_to IS NOT NULL
),
reign AS (
  SELECT
    organization_id,
    organization_no,
    organization_kind,
    municipality_code,
    heir_id,
    DATE '0001-01-01' AS begins,
    last_day AS ends,
    1 AS step
  FROM merging
  UNION ALL
  SELECT
    reign.organization_id,
    merging.organization_no,
    merging.organization_kind,
    merging.municipality_code,
    merging.heir_id,
    CAST(reign.ends + INTERVAL '1' DAY AS DATE) AS begins,
    CASE WHEN merging.last_day > reign.ends THEN merging.last_day ELSE reign.ends END AS ends,
    reign.step + 1 AS step
  FROM reign
  JOIN merging ON merging.organization_id = reign.heir_id
  WHERE reign.step < 10
)
SELECT organization_id, organization_no, organization_kind, municipality_code, begins, ends
FROM reign
WHERE begins <= ends
