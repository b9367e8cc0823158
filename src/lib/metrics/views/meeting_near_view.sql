SELECT
  *,
  CASE WHEN fiscal_year >= $from THEN 1 ELSE 0 END AS is_in_view
FROM held_meeting
WHERE status = 'held'
  AND fiscal_year + 1 >= $from
  AND fiscal_year <= $to
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
