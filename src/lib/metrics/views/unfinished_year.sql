SELECT fiscal_year, last_month - 3 AS months
FROM (
  SELECT
    fiscal_year,
    last_month,
    LAG(fiscal_year) OVER (ORDER BY fiscal_year) AS earlier_year,
    LAG(last_month) OVER (ORDER BY fiscal_year) AS earlier_month,
    LEAD(fiscal_year) OVER (ORDER BY fiscal_year) AS later_year
  FROM (
    SELECT fiscal_year, MAX(CASE WHEN month < 4 THEN month + 12 ELSE month END) AS last_month
    FROM held_meeting
    WHERE has_roll = 1 OR status = 'cancelled'
    GROUP BY fiscal_year
    HAVING SUM(has_roll) > 0
  ) AS record
) AS beside
WHERE later_year IS NULL AND earlier_year = fiscal_year - 1 AND last_month < earlier_month
