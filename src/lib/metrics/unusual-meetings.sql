-- number: 21
-- title: いつもと違う回 / unusual meetings
-- words: XmR, 管理図, 外れ値, 異常値, control chart, outlier
-- question: 参加者数がふだんの幅から外れた会議はあるか。
-- question-en: Were there meetings whose attendance was outside the usual range?
-- definition: XmR管理図の決まりで見ます。ふだんの幅は、平均±2.66×（となりの回との差の平均）です。幅の外の回と、平均の同じ側に8回続いた回に印を付けます。社会のできごと（コロナ禍など）が始まった年度で区切り、平均と幅を計算し直します。
-- definition-en: By the rules of the XmR chart. The usual range is the mean ± 2.66 × the mean difference from one meeting to the next. Meetings outside it are marked, and runs of eight on one side of the mean. Mean and range begin anew in the fiscal year in which an event of society began.
-- definition-easy: ふだんの人数の幅を計算します。幅の外の回に印を付けます。8回続けて平均より多い（少ない）ときも印を付けます。
-- unit: 名
-- unit-en: people
-- grain: 1行は名簿のある1回の会議
-- grain-en: one row per meeting with a roll
-- columns: meeting_id VARCHAR, held_on DATE, fiscal_year INTEGER, title? VARCHAR, attendances INTEGER, baseline INTEGER, usual_from INTEGER, usual_to INTEGER, meetings INTEGER, mean DOUBLE, lower_limit? DOUBLE, upper_limit? DOUBLE, signal VARCHAR
-- rows: attendances = attendance; baseline from meeting within usual_from to usual_to where has_roll is 1; usual_from from meeting within usual_from to usual_to where has_roll is 1; usual_to from meeting within usual_from to usual_to where has_roll is 1; meetings = meeting within usual_from to usual_to where has_roll is 1; mean of attendance within usual_from to usual_to, meeting within usual_from to usual_to where has_roll is 1; lower_limit of attendance within usual_from to usual_to, meeting within usual_from to usual_to where has_roll is 1; upper_limit of attendance within usual_from to usual_to, meeting within usual_from to usual_to where has_roll is 1
-- disclosure: people attendances of the whole within fiscal_year; exact baseline, usual_from, usual_to, meetings; people mean, lower_limit, upper_limit over meetings; compared signal of attendances
-- caveat: 印は「いつもと違う」ことだけを示し、良し悪しも原因も示しません。1つの区切りに8回ないときは、幅を示しません。年が続く社会のできごとは1つの区切りとします。
-- caveat-en: A mark says only that a meeting was unusual, neither whether that is good nor why. Where a stretch has fewer than eight meetings no range is given. Events of society in consecutive years are one break.
-- source: METRICS 21（NHS Making Data Count、Wheeler の XmR 管理図）
WITH baseline_of_year AS (
  SELECT meeting.fiscal_year, MAX(break_year.year) AS baseline
  FROM (SELECT DISTINCT fiscal_year FROM meeting_in_view) AS meeting
  JOIN break_year ON break_year.year <= meeting.fiscal_year
  GROUP BY meeting.fiscal_year
),
counted AS (
  SELECT meeting_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY meeting_no
),
sized AS (
  SELECT
    meeting.meeting_no,
    meeting.meeting_id,
    meeting.held_on,
    meeting.fiscal_year,
    meeting.title,
    COALESCE(counted.attendances, 0) AS attendances,
    COALESCE(baseline_of_year.baseline, 0) AS baseline
  FROM meeting_in_view AS meeting
  LEFT JOIN counted ON counted.meeting_no = meeting.meeting_no
  LEFT JOIN baseline_of_year ON baseline_of_year.fiscal_year = meeting.fiscal_year
  WHERE meeting.has_roll = 1
),
stepped AS (
  SELECT
    *,
    ABS(
      attendances - LAG(attendances) OVER (PARTITION BY baseline ORDER BY held_on, meeting_id)
    ) AS moving_range
  FROM sized
),
usual AS (
  SELECT
    baseline,
    MIN(fiscal_year) AS usual_from,
    MAX(fiscal_year) AS usual_to,
    COUNT(*) AS meetings,
    CAST(SUM(attendances) AS DOUBLE) / COUNT(*) AS mean,
    CAST(SUM(moving_range) AS DOUBLE) / COUNT(moving_range) AS mean_range
  FROM stepped
  GROUP BY baseline
),
sided AS (
  SELECT
    sized.*,
    usual.usual_from,
    usual.usual_to,
    usual.meetings,
    usual.mean,
    CASE WHEN usual.meetings >= 8 THEN usual.mean - 2.66 * usual.mean_range END AS lower_limit,
    CASE WHEN usual.meetings >= 8 THEN usual.mean + 2.66 * usual.mean_range END AS upper_limit,
    CASE
      WHEN sized.attendances > usual.mean THEN 1
      WHEN sized.attendances < usual.mean THEN -1
      ELSE 0
    END AS side
  FROM sized
  JOIN usual ON usual.baseline = sized.baseline
),
placed AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY baseline ORDER BY held_on, meeting_id)
      - ROW_NUMBER() OVER (PARTITION BY baseline, side ORDER BY held_on, meeting_id) AS island
  FROM sided
),
lined AS (
  SELECT *, COUNT(*) OVER (PARTITION BY baseline, side, island) AS run_length
  FROM placed
)
SELECT
  CAST(meeting_id AS VARCHAR) AS meeting_id,
  CAST(held_on AS DATE) AS held_on,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(title AS VARCHAR) AS title,
  CAST(attendances AS INTEGER) AS attendances,
  CAST(baseline AS INTEGER) AS baseline,
  CAST(usual_from AS INTEGER) AS usual_from,
  CAST(usual_to AS INTEGER) AS usual_to,
  CAST(meetings AS INTEGER) AS meetings,
  CAST(mean AS DOUBLE) AS mean,
  CAST(lower_limit AS DOUBLE) AS lower_limit,
  CAST(upper_limit AS DOUBLE) AS upper_limit,
  CAST(
    CASE
      WHEN upper_limit IS NULL THEN 'none'
      WHEN attendances > upper_limit THEN 'above'
      WHEN attendances < lower_limit THEN 'below'
      WHEN run_length >= 8 AND side = 1 THEN 'run-above'
      WHEN run_length >= 8 AND side = -1 THEN 'run-below'
      ELSE 'none'
    END AS VARCHAR
  ) AS signal
FROM lined
ORDER BY held_on, meeting_id
