SELECT fiscal_year, person_no
FROM participation_year
WHERE fiscal_year <= $to
  AND $organization_kind = ''
  AND $municipality = ''
  AND $mode = ''
  AND $meeting_kind = ''
  AND $pillar = ''
UNION
SELECT fiscal_year, person_no
FROM participation_cell
WHERE fiscal_year <= $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
  AND NOT (
    $organization_kind = ''
    AND $municipality = ''
    AND $mode = ''
    AND $meeting_kind = ''
    AND $pillar = ''
  )
