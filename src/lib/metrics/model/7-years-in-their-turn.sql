-- The fiscal years in which a mean over time begins anew: those of an event of society that does not
-- follow one in the year before.
CREATE TABLE break_year AS
SELECT year
FROM (
  SELECT year, LAG(year) OVER (ORDER BY year) AS earlier_year
  FROM (
    SELECT DISTINCT COALESCE(happened_year, year) AS year
    FROM history_event
    WHERE track = 'society'
  ) AS society_year
) AS beside
WHERE earlier_year IS NULL OR earlier_year < year - 1;

-- The latest fiscal year where it is not over, and its months on record: its rolls, or meetings that
-- were called off, end in an earlier month than in the year before.
CREATE TABLE unfinished_year AS
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
WHERE later_year IS NULL AND earlier_year = fiscal_year - 1 AND last_month < earlier_month;

-- The term of the steering committee that a fiscal year is counted to: of several the latest.
CREATE TABLE term_of_year AS
WITH term_start AS (
  SELECT meeting.fiscal_year, MAX(term.year_from) AS year_from
  FROM (SELECT DISTINCT fiscal_year FROM held_meeting) AS meeting
  JOIN steering_term AS term
    ON term.year_from <= meeting.fiscal_year
    AND COALESCE(term.year_to, 9999) >= meeting.fiscal_year
  GROUP BY meeting.fiscal_year
)
SELECT term_start.fiscal_year, MIN(steering_term.term) AS term
FROM term_start
JOIN steering_term ON steering_term.year_from = term_start.year_from
GROUP BY term_start.fiscal_year
