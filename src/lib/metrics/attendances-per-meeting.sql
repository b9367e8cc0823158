-- number: 3
-- title: 1回あたりの参加者数 / attendances per meeting
-- title-easy: 1回の会議に参加した人の数
-- words: 平均, 中央値, 規模, average size, median
-- question: 1回の会議に何人集まるか。
-- question-en: How many people come to one meeting?
-- definition: 名簿のある会議の出席者数の平均、中央値、四分位（中央の半分が入る範囲）。
-- definition-en: Mean, median and quartiles (the range of the middle half) of attendances at meetings with a roll.
-- definition-easy: 名簿のある会議で、出席した人の平均を出します。会議を人数の順に並べて、まん中の会議も見ます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, meetings INTEGER, mean DOUBLE, lower_quartile DOUBLE, median DOUBLE, upper_quartile DOUBLE
-- rows: meetings = meeting where has_roll is 1; mean of attendance, meeting where has_roll is 1; lower_quartile of attendance, meeting where has_roll is 1; median of attendance, meeting where has_roll is 1; upper_quartile of attendance, meeting where has_roll is 1
-- disclosure: exact meetings; mean mean over meetings; people lower_quartile, median, upper_quartile over meetings
-- caveat: 名簿のない会議は含めません。
-- caveat-en: Meetings without a roll are left out.
-- caveat-easy: 名簿のない会議は入れません。
-- source: METRICS 3（CHAOSS Meeting Attendee Count）。四分位は線形補間（Hyndman & Fan 1996, 型7）。
WITH counted AS (
  SELECT meeting_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY meeting_no
),
ranked AS (
  SELECT
    meeting.fiscal_year,
    COALESCE(counted.attendances, 0) AS attendances,
    ROW_NUMBER() OVER (
      PARTITION BY meeting.fiscal_year
      ORDER BY COALESCE(counted.attendances, 0), meeting.meeting_no
    ) - 1 AS place,
    COUNT(*) OVER (PARTITION BY meeting.fiscal_year) - 1 AS last_place
  FROM meeting_in_view AS meeting
  LEFT JOIN counted ON counted.meeting_no = meeting.meeting_no
  WHERE meeting.has_roll = 1
),
weighted AS (
  SELECT
    fiscal_year,
    attendances,
    CASE
      WHEN ABS(place - last_place * 0.25) < 1 THEN 1 - ABS(place - last_place * 0.25)
      ELSE 0
    END AS lower_weight,
    CASE
      WHEN ABS(place - last_place * 0.5) < 1 THEN 1 - ABS(place - last_place * 0.5)
      ELSE 0
    END AS median_weight,
    CASE
      WHEN ABS(place - last_place * 0.75) < 1 THEN 1 - ABS(place - last_place * 0.75)
      ELSE 0
    END AS upper_weight
  FROM ranked
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(*) AS INTEGER) AS meetings,
  CAST(AVG(attendances) AS DOUBLE) AS mean,
  CAST(SUM(attendances * lower_weight) AS DOUBLE) AS lower_quartile,
  CAST(SUM(attendances * median_weight) AS DOUBLE) AS median,
  CAST(SUM(attendances * upper_weight) AS DOUBLE) AS upper_quartile
FROM weighted
GROUP BY fiscal_year
ORDER BY fiscal_year
