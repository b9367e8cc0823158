SELECT
  *,
  (EXTRACT(YEAR FROM held_on) - EXTRACT(YEAR FROM held_before)) * 12
    + EXTRACT(MONTH FROM held_on) - EXTRACT(MONTH FROM held_before)
    - CASE
      WHEN EXTRACT(DAY FROM held_on) < EXTRACT(DAY FROM held_before) THEN 1
      ELSE 0
    END AS months
FROM (
  SELECT *, LAG(held_on) OVER (PARTITION BY heir_no ORDER BY held_on) AS held_before
  FROM (
    SELECT
      heir_no,
      organization_since,
      fiscal_year,
      held_on,
      is_in_view,
      SUM(attendances) AS attendances
    FROM organization_visit_until_view
    GROUP BY heir_no, organization_since, fiscal_year, held_on, is_in_view
  ) AS day
) AS followed
