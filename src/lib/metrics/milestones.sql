-- number: 1
-- title: 歩みの節目 / milestones
-- title-easy: 記録の区切り
-- words: 節目, 累計, 記録
-- question: 節目の会議はいつだったか。
-- question-en: When were the milestone meetings?
-- definition: 記録から数えた節目の会議。第50回ごとの会議、延べ参加者数が1,000名、5,000名、10,000名、50,000名に届いた会議、会議に来た機関が50、100に届いた会議、最初のオンラインの会議です。第何回かは会議一覧の番号により、番号のある最後の会議より後は開催した会議を数えます。
-- definition-en: Milestone meetings counted from the records: every fiftieth meeting, the meetings at which attendances reached 1,000, 5,000, 10,000 and 50,000 and organizations reached 50 and 100, and the first online meeting. Which meeting is the fiftieth is read from the numbers of the list of meetings; after the last meeting with a number the meetings held are counted.
-- definition-easy: 記録から数えた、区切りの会議です。50回ごとの会議と、はじめてのオンラインの会議があります。人や機関の数が区切りになった会議もあります。
-- unit: 件
-- unit-en: milestones
-- grain: 1行は1つの節目
-- grain-en: one row per milestone
-- columns: milestone VARCHAR, basis VARCHAR, reached INTEGER, held_on DATE, fiscal_year INTEGER, meeting_id VARCHAR, number? INTEGER, title? VARCHAR
-- rows: reached from meeting until its meeting if milestone is meeting, meeting until its meeting where mode is online if milestone is online, attendance until its meeting if milestone is attendances, attendance until its meeting per organization_no if milestone is organizations
-- disclosure: exact reached
-- caveat: 記録にあるものだけを数えます。記録が途中から始まるときは、本当の節目より遅くなります。絞り込みは年度だけが効きます。
-- caveat-en: Only what is on record is counted: where records begin late, milestones come late. Of the filters only the fiscal years count.
-- caveat-easy: 記録にあるものだけを数えます。記録が途中から始まると、区切りは遅くなります。
-- source: METRICS 1、2
WITH held AS (
  SELECT meeting_no, number, mode
  FROM held_meeting
  WHERE status = 'held'
),
last_numbered AS (
  SELECT COALESCE(MAX(number), 0) AS number, COALESCE(MAX(meeting_no), 0) AS meeting_no
  FROM held
  WHERE number IS NOT NULL
),
counted AS (
  SELECT
    held.meeting_no,
    last_numbered.number + ROW_NUMBER() OVER (ORDER BY held.meeting_no) AS position
  FROM held
  JOIN last_numbered ON held.meeting_no > last_numbered.meeting_no
),
attendance_running AS (
  SELECT meeting_no, SUM(SUM(attendances)) OVER (ORDER BY meeting_no) AS total
  FROM attendance_cell
  GROUP BY meeting_no
),
organization_first AS (
  SELECT organization_no, MIN(meeting_no) AS meeting_no
  FROM attendance_cell
  WHERE organization_no IS NOT NULL
  GROUP BY organization_no
),
organization_running AS (
  SELECT meeting_no, SUM(COUNT(*)) OVER (ORDER BY meeting_no) AS total
  FROM organization_first
  GROUP BY meeting_no
),
threshold AS (
  SELECT 'attendances' AS milestone, 1000 AS reached
  UNION ALL
  SELECT 'attendances', 5000
  UNION ALL
  SELECT 'attendances', 10000
  UNION ALL
  SELECT 'attendances', 50000
  UNION ALL
  SELECT 'organizations', 50
  UNION ALL
  SELECT 'organizations', 100
),
running AS (
  SELECT 'attendances' AS milestone, meeting_no, total FROM attendance_running
  UNION ALL
  SELECT 'organizations', meeting_no, total FROM organization_running
),
mark AS (
  SELECT
    'meeting' AS milestone,
    'printed' AS basis,
    number AS reached,
    MIN(meeting_no) AS meeting_no
  FROM held
  WHERE number > 0 AND MOD(number, 50) = 0
  GROUP BY number
  UNION ALL
  SELECT 'meeting', 'counted', position, meeting_no
  FROM counted
  WHERE MOD(position, 50) = 0
  UNION ALL
  SELECT threshold.milestone, 'counted', threshold.reached, MIN(running.meeting_no)
  FROM threshold
  JOIN running
    ON running.milestone = threshold.milestone
    AND running.total >= threshold.reached
  GROUP BY threshold.milestone, threshold.reached
  UNION ALL
  SELECT 'online', 'counted', 1, MIN(meeting_no)
  FROM held
  WHERE mode = 'online'
)
SELECT
  CAST(mark.milestone AS VARCHAR) AS milestone,
  CAST(mark.basis AS VARCHAR) AS basis,
  CAST(mark.reached AS INTEGER) AS reached,
  CAST(meeting.held_on AS DATE) AS held_on,
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(meeting.number AS INTEGER) AS number,
  CAST(meeting.title AS VARCHAR) AS title
FROM mark
JOIN held_meeting AS meeting ON meeting.meeting_no = mark.meeting_no
WHERE meeting.fiscal_year BETWEEN $from AND $to
ORDER BY meeting.meeting_no, mark.milestone, mark.reached
