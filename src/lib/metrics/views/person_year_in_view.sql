SELECT
  fiscal_year,
  person_no,
  COUNT(*) AS attendances,
  CASE WHEN fiscal_year >= $from THEN 1 ELSE 0 END AS is_shown
FROM attendance_fact
WHERE person_no IS NOT NULL
  AND fiscal_year BETWEEN $from - 1 AND $to
  AND ($organization_kind = '' OR organization_kind = $organization_kind)
  AND ($municipality = '' OR municipality_code = $municipality)
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
GROUP BY fiscal_year, person_no
