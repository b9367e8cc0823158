SELECT
  fiscal_year,
  organization_no,
  meeting_no,
  CAST(NULL AS VARCHAR) AS working_group,
  'm' || CAST(meeting_no AS VARCHAR) AS affiliation,
  SUM(attendances) AS attendances,
  COUNT(*) OVER (PARTITION BY meeting_no) AS organizations
FROM attendance_cell
WHERE organization_no IS NOT NULL
  AND fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
GROUP BY fiscal_year, organization_no, meeting_no
UNION ALL
SELECT
  fiscal_year,
  organization_no,
  CAST(NULL AS INTEGER),
  working_group,
  'g' || working_group,
  0,
  COUNT(*) OVER (PARTITION BY fiscal_year, working_group)
FROM working_group_fact
WHERE organization_no IS NOT NULL
  AND fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND $meeting_kind = ''
GROUP BY fiscal_year, organization_no, working_group
