SELECT *
FROM (
  SELECT
    *,
    EXTRACT(YEAR FROM valid_to)
      - CASE WHEN EXTRACT(MONTH FROM valid_to) < 4 THEN 1 ELSE 0 END AS last_year
  FROM member_organization
  WHERE organization_id IN (SELECT organization_id FROM organization)
) AS listed
WHERE ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND (last_year IS NULL OR last_year >= $from)
