SELECT *
FROM member_organization
WHERE organization_id IN (SELECT organization_id FROM organization)
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
