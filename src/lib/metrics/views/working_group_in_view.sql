SELECT *
FROM working_group_fact
WHERE fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND $meeting_kind = ''
  AND $pillar = ''
