-- title: 機関一覧の行 / Rows of the list of organizations
-- grain: 1行は機関一覧にある1機関。最も新しい行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, organization_id VARCHAR, name VARCHAR, organization_kind VARCHAR, municipality_code VARCHAR, municipality? VARCHAR
-- order: municipality_code, organization_id, batch_no, source_row
WITH named AS (
  SELECT
    organization_id,
    name,
    batch_no,
    source_row,
    ROW_NUMBER() OVER (
      PARTITION BY organization_id
      ORDER BY batch_no DESC, COALESCE(valid_from, DATE '0001-01-01') DESC, source_row DESC
    ) AS recency,
    COUNT(*) OVER (PARTITION BY organization_id) AS places
  FROM organization
)
SELECT
  CAST('organization' AS VARCHAR) AS table_name,
  CAST(named.batch_no AS INTEGER) AS batch_no,
  CAST(named.source_row AS INTEGER) AS source_row,
  CAST(named.places - 1 AS INTEGER) AS also_in,
  CAST(own.organization_id AS VARCHAR) AS organization_id,
  CAST(named.name AS VARCHAR) AS name,
  CAST(own.organization_kind AS VARCHAR) AS organization_kind,
  CAST(own.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality
FROM known_organization_in_view AS own
JOIN named ON named.organization_id = own.organization_id AND named.recency = 1
LEFT JOIN municipality ON municipality.municipality_code = own.municipality_code
