SELECT
  *,
  CASE WHEN fiscal_year >= $from THEN 1 ELSE 0 END AS is_in_view
FROM attendance_fact
WHERE fiscal_year + 1 >= $from
  AND fiscal_year <= $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
