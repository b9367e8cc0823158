-- title: 会議の行 / Rows of meetings
-- grain: 1行は1回の会議。会議一覧の最も新しい行、そこにない会議は名簿の最初の行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, held_on DATE, fiscal_year INTEGER, month INTEGER, meeting_id VARCHAR, number? INTEGER, title? VARCHAR, meeting_kind VARCHAR, mode VARCHAR, pillar VARCHAR, has_roll INTEGER
-- order: held_on, meeting_id
WITH listed AS (
  SELECT
    meeting_id,
    batch_no,
    source_row,
    ROW_NUMBER() OVER (
      PARTITION BY meeting_id ORDER BY batch_no DESC, source_row DESC
    ) AS recency,
    COUNT(*) OVER (PARTITION BY meeting_id) AS places
  FROM meeting
),
roll AS (
  SELECT meeting_id, batch_no, MIN(source_row) AS source_row, COUNT(*) AS names
  FROM attendance
  WHERE meeting_id NOT IN (SELECT meeting_id FROM meeting)
  GROUP BY meeting_id, batch_no
),
ranked_roll AS (
  SELECT
    meeting_id,
    batch_no,
    source_row,
    ROW_NUMBER() OVER (PARTITION BY meeting_id ORDER BY batch_no) AS place,
    SUM(names) OVER (PARTITION BY meeting_id) AS places
  FROM roll
),
origin AS (
  SELECT 'meeting' AS table_name, meeting_id, batch_no, source_row, places - 1 AS also_in
  FROM listed
  WHERE recency = 1
  UNION ALL
  SELECT 'attendance', meeting_id, batch_no, source_row, places - 1
  FROM ranked_roll
  WHERE place = 1
)
SELECT
  CAST(origin.table_name AS VARCHAR) AS table_name,
  CAST(origin.batch_no AS INTEGER) AS batch_no,
  CAST(origin.source_row AS INTEGER) AS source_row,
  CAST(origin.also_in AS INTEGER) AS also_in,
  CAST(meeting.held_on AS DATE) AS held_on,
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.month AS INTEGER) AS month,
  CAST(meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(meeting.number AS INTEGER) AS number,
  CAST(meeting.title AS VARCHAR) AS title,
  CAST(meeting.meeting_kind AS VARCHAR) AS meeting_kind,
  CAST(meeting.mode AS VARCHAR) AS mode,
  CAST(meeting.pillar AS VARCHAR) AS pillar,
  CAST(meeting.has_roll AS INTEGER) AS has_roll
FROM meeting_in_view AS meeting
JOIN origin ON origin.meeting_id = meeting.meeting_id
