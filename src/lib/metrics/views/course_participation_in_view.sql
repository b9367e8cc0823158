SELECT fiscal_year, organization_kind, person_no
FROM participation_cell
WHERE meeting_kind = 'course'
  AND fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
