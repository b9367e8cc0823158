SELECT *
FROM held_meeting
WHERE status = 'held'
  AND fiscal_year BETWEEN $from AND $to
  AND ($mode = '' OR mode = $mode)
  AND ($meeting_kind = '' OR meeting_kind = $meeting_kind)
  AND ($pillar = '' OR pillar = $pillar)
