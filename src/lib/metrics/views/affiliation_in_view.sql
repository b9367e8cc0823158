SELECT
  fiscal_year,
  organization_no,
  meeting_no,
  working_group,
  affiliation,
  SUM(attendances) AS attendances,
  COUNT(*) OVER (PARTITION BY fiscal_year, affiliation) AS organizations
FROM affiliation_cell
WHERE fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
GROUP BY fiscal_year, organization_no, meeting_no, working_group, affiliation
