-- number: 23
-- title: 次の年度の見込み / outlook
-- words: 予測, 見通し, 来年度, forecast, prediction
-- question: 次の年度の延べ参加者数は、どのくらいの幅で見込めるか。
-- question-en: In which range can the attendances of the next fiscal year be expected?
-- question-easy: 次の年度に参加する人の数は、どのくらいか。
-- definition: 前年度と同じとみる方法と、これまでの平均とみる方法を、過去の各年度に当てはめます。外れの小さかった方法で次の年度を見込みます。幅は、過去の外れの10%点から90%点まで（経験的な80%の幅）です。年度の値では、去年の同じ時期とみる方法は、前年度と同じとみる方法と同じです。
-- definition-en: Two methods are applied to every past year: the same as the year before, and the mean of all years before. The one that erred less gives the outlook. The range runs from the 10 % to the 90 % point of its past errors (an empirical 80 % interval). For whole years, the seasonal naive method is the same as the naive one.
-- definition-easy: 過去の人数から、次の年度の人数の幅を計算します。幅の中に入るのは、10回のうち8回くらいです。
-- unit: 名
-- unit-en: people
-- grain: 1行は1年度の実績または見込み
-- grain-en: one row per fiscal year on record, and one for the outlook
-- grain-easy: 1行は1つの年度
-- columns: year INTEGER, state VARCHAR, attendances? INTEGER, method VARCHAR, value? DOUBLE, low? DOUBLE, high? DOUBLE, years INTEGER
-- rows: year from meeting by year as fiscal_year where has_roll is 1; attendances from attendance by year as fiscal_year; value from attendance; low from attendance; high from attendance; years from meeting where has_roll is 1
-- disclosure: exact years; people attendances, value, low, high
-- caveat: 見込みは予言ではありません。名簿のある年度が8つないときは「判断できません」とします。前の年度より早い月で名簿が止まっている最新の年度は、途中とみなして計算に入れません（中止と記録した会議の月は過ぎたものとします）。
-- caveat-en: An outlook is no prophecy. With fewer than eight fiscal years with a roll, none is given. The latest fiscal year is left out as unfinished when its rolls stop in an earlier month than those of the year before.
-- caveat-easy: かならずこうなるという数ではありません。名簿のある年度が8つないときは「判断できません」とします。途中の年度は、計算に入れません。
-- source: METRICS 23（Hyndman & Athanasopoulos, FPP3 13.7）。10%点と90%点は線形補間（Hyndman & Fan 1996, 型7）。
WITH year_sum AS (
  SELECT fiscal_year, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY fiscal_year
),
held AS (
  SELECT DISTINCT fiscal_year
  FROM meeting_in_view
  WHERE has_roll = 1
),
actual AS (
  SELECT
    held.fiscal_year,
    COALESCE(year_sum.attendances, 0) AS attendances,
    CASE WHEN unfinished_year.fiscal_year IS NULL THEN 'actual' ELSE 'unfinished' END AS state
  FROM held
  LEFT JOIN year_sum ON year_sum.fiscal_year = held.fiscal_year
  LEFT JOIN unfinished_year ON unfinished_year.fiscal_year = held.fiscal_year
),
guessed AS (
  SELECT
    fiscal_year,
    attendances,
    LAG(attendances) OVER (ORDER BY fiscal_year) AS naive,
    AVG(attendances) OVER (
      ORDER BY fiscal_year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS mean
  FROM actual
  WHERE state = 'actual'
),
missed AS (
  SELECT 'naive' AS method, CAST(attendances - naive AS DOUBLE) AS error
  FROM guessed
  WHERE naive IS NOT NULL
  UNION ALL
  SELECT 'mean' AS method, CAST(attendances AS DOUBLE) - mean AS error
  FROM guessed
  WHERE naive IS NOT NULL
),
best AS (
  SELECT method
  FROM (
    SELECT method, ROW_NUMBER() OVER (ORDER BY AVG(ABS(error)), method DESC) AS place
    FROM missed
    GROUP BY method
  ) AS scored
  WHERE place = 1
),
ranked AS (
  SELECT
    missed.error,
    ROW_NUMBER() OVER (ORDER BY missed.error) - 1 AS place,
    COUNT(*) OVER () - 1 AS last_place
  FROM missed
  JOIN best ON best.method = missed.method
),
spread AS (
  SELECT
    SUM(
      error * CASE
        WHEN ABS(place - last_place * 0.1) < 1 THEN 1 - ABS(place - last_place * 0.1)
        ELSE 0
      END
    ) AS low,
    SUM(
      error * CASE
        WHEN ABS(place - last_place * 0.9) < 1 THEN 1 - ABS(place - last_place * 0.9)
        ELSE 0
      END
    ) AS high
  FROM ranked
),
past AS (
  SELECT MAX(fiscal_year) AS fiscal_year, COUNT(*) AS years, AVG(attendances) AS mean
  FROM guessed
  HAVING COUNT(*) > 0
),
outlook AS (
  SELECT
    past.fiscal_year + 1 AS fiscal_year,
    past.years,
    CASE WHEN past.years >= 8 THEN best.method ELSE 'none' END AS method,
    CASE
      WHEN past.years >= 8 AND best.method = 'naive' THEN CAST(latest.attendances AS DOUBLE)
      WHEN past.years >= 8 THEN past.mean
    END AS value,
    spread.low,
    spread.high
  FROM past
  JOIN guessed AS latest ON latest.fiscal_year = past.fiscal_year
  LEFT JOIN best ON best.method <> ''
  LEFT JOIN spread ON spread.low IS NOT NULL
),
line AS (
  SELECT
    fiscal_year,
    state,
    attendances,
    'none' AS method,
    NULL AS value,
    NULL AS low,
    NULL AS high,
    (SELECT COUNT(*) FROM guessed) AS years
  FROM actual
  UNION ALL
  SELECT
    fiscal_year,
    'outlook',
    NULL,
    method,
    value,
    CASE WHEN value + low < 0 THEN 0 ELSE value + low END,
    CASE WHEN value + high < 0 THEN 0 ELSE value + high END,
    years
  FROM outlook
)
SELECT
  CAST(fiscal_year AS INTEGER) AS year,
  CAST(state AS VARCHAR) AS state,
  CAST(attendances AS INTEGER) AS attendances,
  CAST(method AS VARCHAR) AS method,
  CAST(value AS DOUBLE) AS value,
  CAST(low AS DOUBLE) AS low,
  CAST(high AS DOUBLE) AS high,
  CAST(years AS INTEGER) AS years
FROM line
ORDER BY year, state
