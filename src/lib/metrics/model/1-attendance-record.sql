-- One row per attendance, whatever the number of batches that hold it. Only meetings found in more
-- than one batch are compared row by row; people without a key are told apart by their seat.
CREATE TABLE attendance_record AS
WITH shared_meeting AS (
  SELECT meeting_id
  FROM attendance
  GROUP BY meeting_id
  HAVING COUNT(DISTINCT batch_no) > 1
),
seated AS (
  SELECT
    meeting_id,
    held_on,
    meeting,
    meeting_kind,
    mode,
    organization_id,
    organization,
    person_key,
    ROW_NUMBER() OVER (
      PARTITION BY batch_no, meeting_id, organization_id, organization, person_key
      ORDER BY source_row
    ) AS seat
  FROM attendance
  WHERE meeting_id IN (SELECT meeting_id FROM shared_meeting)
)
SELECT meeting_id, held_on, meeting, meeting_kind, mode, organization_id, organization, person_key
FROM attendance
WHERE meeting_id NOT IN (SELECT meeting_id FROM shared_meeting)
UNION ALL
SELECT
  meeting_id,
  MIN(held_on) AS held_on,
  MAX(meeting) AS meeting,
  MAX(meeting_kind) AS meeting_kind,
  MAX(mode) AS mode,
  organization_id,
  organization,
  person_key
FROM seated
GROUP BY meeting_id, organization_id, organization, person_key, seat
