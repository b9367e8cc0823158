-- In whom each organization goes on by the last meeting on record: in whom it merged into, and so on,
-- or in itself; and the first year in which any of those that go on in one came.
CREATE TABLE organization_heir AS
WITH last_meeting AS (
  SELECT MAX(held_on) AS held_on
  FROM held_meeting
  WHERE has_roll = 1
),
succession AS (
  SELECT own.organization_no, reign.organization_no AS heir_no
  FROM member_organization AS own
  JOIN organization_reign AS reign ON reign.organization_id = own.organization_id
  JOIN last_meeting ON last_meeting.held_on BETWEEN reign.begins AND reign.ends
)
SELECT
  succession.organization_no,
  succession.heir_no,
  MIN(organization_start.first_fiscal_year) OVER (PARTITION BY succession.heir_no)
    AS organization_since
FROM succession
LEFT JOIN organization_start ON organization_start.organization_no = succession.organization_no
