-- number: 4
-- title: 前年度同期比 / year over year, same months
-- title-easy: 前の年度の同じ月と比べる
-- words: 前年比, 昨年比, 前年同月比, 増減
-- question: 前の年度と同じ月どうしで比べて、増えたか減ったか。
-- question-en: Compared over the same months of the year before, did participation rise or fall?
-- definition: 両方の年度に名簿のある会議があった月だけを足して比べます。
-- definition-en: Only months with a meeting with a roll in both fiscal years are added up and compared.
-- definition-easy: 2つの年度の両方で、名簿のある会議があった月だけを足します。それを比べます。
-- unit: 比率
-- unit-en: ratio
-- unit-easy: 割合
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, months INTEGER, attendances INTEGER, attendances_before INTEGER, change? DOUBLE
-- rows: months of meeting where has_roll is 1, meeting a year earlier where has_roll is 1; attendances of attendance; attendances_before of attendance a year earlier; change of attendance, attendance a year earlier
-- disclosure: exact months; people attendances, attendances_before of the whole over months; growth change of attendances / attendances_before
-- caveat: 片方の年度にしか会議がない月は含めません。比べる月がないときは示しません。
-- caveat-en: Months with a meeting in one of the years only are left out. Nothing is shown where no month can be compared.
-- caveat-easy: 片方の年度にしか会議がない月は入れません。比べる月がないときは、出しません。
-- source: METRICS 4
WITH month_held AS (
  SELECT fiscal_year, month
  FROM meeting_in_view
  WHERE has_roll = 1
  GROUP BY fiscal_year, month
),
month_sum AS (
  SELECT fiscal_year, month, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY fiscal_year, month
),
compared AS (
  SELECT
    held.fiscal_year,
    held.month,
    COALESCE(now_sum.attendances, 0) AS attendances,
    COALESCE(before_sum.attendances, 0) AS attendances_before
  FROM month_held AS held
  JOIN month_held AS held_before
    ON held_before.fiscal_year = held.fiscal_year - 1 AND held_before.month = held.month
  LEFT JOIN month_sum AS now_sum
    ON now_sum.fiscal_year = held.fiscal_year AND now_sum.month = held.month
  LEFT JOIN month_sum AS before_sum
    ON before_sum.fiscal_year = held.fiscal_year - 1 AND before_sum.month = held.month
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(*) AS INTEGER) AS months,
  CAST(SUM(attendances) AS INTEGER) AS attendances,
  CAST(SUM(attendances_before) AS INTEGER) AS attendances_before,
  CAST(
    CASE
      WHEN SUM(attendances_before) > 0
        THEN CAST(SUM(attendances) AS DOUBLE) / SUM(attendances_before) - 1
    END AS DOUBLE
  ) AS change
FROM compared
GROUP BY fiscal_year
ORDER BY fiscal_year
