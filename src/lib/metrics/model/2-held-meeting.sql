-- One row per meeting that was or will be held: the calendar, and meetings known only from a list
-- of attendance. The newest batch has the word on a meeting. Where only the roll says how it was
-- held, a meeting with some in the room and some online is hybrid.
CREATE TABLE held_meeting AS
WITH listed AS (
  SELECT
    meeting_id,
    held_on,
    number,
    title,
    kind,
    pillar,
    mode,
    COALESCE(status, 'held') AS status,
    ROW_NUMBER() OVER (
      PARTITION BY meeting_id ORDER BY batch_no DESC, source_row DESC
    ) AS recency
  FROM meeting
),
roll AS (
  SELECT
    meeting_id,
    MIN(held_on) AS held_on,
    MAX(meeting) AS title,
    MAX(meeting_kind) AS kind,
    CASE
      WHEN COUNT(DISTINCT CASE WHEN mode <> 'unknown' THEN mode END) > 1 THEN 'hybrid'
      ELSE MIN(mode)
    END AS mode
  FROM attendance_record
  GROUP BY meeting_id
),
known AS (
  SELECT
    COALESCE(listed.meeting_id, roll.meeting_id) AS meeting_id,
    COALESCE(listed.held_on, roll.held_on) AS held_on,
    listed.number,
    COALESCE(listed.title, roll.title) AS title,
    COALESCE(listed.kind, roll.kind, 'unknown') AS meeting_kind,
    COALESCE(listed.mode, roll.mode, 'unknown') AS mode,
    COALESCE(listed.pillar, 'unknown') AS pillar,
    CASE WHEN roll.meeting_id IS NULL THEN COALESCE(listed.status, 'held') ELSE 'held' END
      AS status,
    CASE WHEN roll.meeting_id IS NULL THEN 0 ELSE 1 END AS has_roll
  FROM (SELECT * FROM listed WHERE recency = 1) AS listed
  FULL OUTER JOIN roll ON roll.meeting_id = listed.meeting_id
)
SELECT
  CAST(ROW_NUMBER() OVER (ORDER BY held_on, meeting_id) AS INTEGER) AS meeting_no,
  meeting_id,
  held_on,
  CAST(EXTRACT(YEAR FROM (held_on - INTERVAL '3' MONTH)) AS INTEGER) AS fiscal_year,
  CAST(EXTRACT(MONTH FROM held_on) AS INTEGER) AS month,
  number,
  title,
  meeting_kind,
  mode,
  pillar,
  status,
  has_roll
FROM known
