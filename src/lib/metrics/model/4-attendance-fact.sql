-- One row per attendance with everything the filters ask for. Attendance after a merger counts for
-- the organization merged into; before it, for the organization as it was.
CREATE TABLE person AS
SELECT
  CAST(ROW_NUMBER() OVER (ORDER BY record.person_key) AS INTEGER) AS person_no,
  record.person_key,
  MIN(held_meeting.fiscal_year) AS first_fiscal_year,
  MIN(held_meeting.held_on) AS first_held_on
FROM attendance_record AS record
JOIN held_meeting ON held_meeting.meeting_id = record.meeting_id
WHERE record.person_key IS NOT NULL
GROUP BY record.person_key;

CREATE TABLE attendance_fact AS
SELECT
  held_meeting.meeting_no,
  held_meeting.fiscal_year,
  held_meeting.month,
  held_meeting.meeting_kind,
  held_meeting.pillar,
  held_meeting.mode,
  host.organization_no,
  COALESCE(host.organization_kind, 'unknown') AS organization_kind,
  COALESCE(host.municipality_code, 'unknown') AS municipality_code,
  person.person_no,
  CASE
    WHEN person.person_no IS NULL THEN 'unknown'
    WHEN person.first_fiscal_year = held_meeting.fiscal_year THEN 'new'
    ELSE 'returning'
  END AS newcomer,
  COALESCE(organization_use.is_known, 0) AS has_known_organization
FROM attendance_record AS record
JOIN held_meeting ON held_meeting.meeting_id = record.meeting_id
LEFT JOIN organization_use
  ON organization_use.organization IS NOT DISTINCT FROM record.organization
  AND organization_use.organization_id IS NOT DISTINCT FROM record.organization_id
LEFT JOIN organization_reign AS host
  ON host.organization_id = organization_use.resolved_id
  AND held_meeting.held_on BETWEEN host.begins AND host.ends
LEFT JOIN person ON person.person_key = record.person_key
