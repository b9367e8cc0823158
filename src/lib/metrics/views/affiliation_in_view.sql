SELECT
  fiscal_year,
  organization_no,
  meeting_no,
  working_group,
  affiliation,
  SUM(attendances) AS attendances,
  CAST(1 AS DOUBLE)
    / NULLIF(COUNT(*) OVER (PARTITION BY fiscal_year, affiliation) - 1, 0) AS tie_weight
FROM affiliation_cell
WHERE fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
GROUP BY fiscal_year, organization_no, meeting_no, working_group, affiliation
