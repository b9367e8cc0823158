SELECT
  organization_use.resolved_id AS recorded_id,
  COALESCE(record.organization, record.organization_id) AS organization
FROM attendance_record AS record
JOIN held_meeting ON held_meeting.meeting_id = record.meeting_id
JOIN organization_use
  ON organization_use.organization IS NOT DISTINCT FROM record.organization
  AND organization_use.organization_id IS NOT DISTINCT FROM record.organization_id
LEFT JOIN organization_reign AS host
  ON host.organization_id = organization_use.resolved_id
  AND held_meeting.held_on BETWEEN host.begins AND host.ends
WHERE held_meeting.fiscal_year BETWEEN $from AND $to
  AND ($organization_kind = '' OR COALESCE(host.organization_kind, 'unknown') = $organization_kind)
  AND ($municipality = '' OR COALESCE(host.municipality_code, 'unknown') = $municipality)
  AND ($mode = '' OR held_meeting.mode = $mode)
  AND ($meeting_kind = '' OR held_meeting.meeting_kind = $meeting_kind)
  AND ($pillar = '' OR held_meeting.pillar = $pillar)
