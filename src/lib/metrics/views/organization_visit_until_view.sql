SELECT
  heir.heir_no,
  heir.organization_since,
  cell.meeting_no,
  meeting.held_on,
  cell.fiscal_year,
  cell.attendances,
  CASE WHEN cell.fiscal_year >= $from THEN 1 ELSE 0 END AS is_in_view
FROM attendance_cell AS cell
JOIN organization_heir AS heir ON heir.organization_no = cell.organization_no
JOIN held_meeting AS meeting ON meeting.meeting_no = cell.meeting_no
WHERE cell.fiscal_year <= $to
  AND ($organization_kind = '' OR cell.organization_kind = $organization_kind)
  AND ($municipality = '' OR cell.municipality_code = $municipality)
  AND ($mode = '' OR cell.mode = $mode)
  AND ($meeting_kind = '' OR cell.meeting_kind = $meeting_kind)
  AND ($pillar = '' OR cell.pillar = $pillar)
