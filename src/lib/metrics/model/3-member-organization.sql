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
FROM entity
