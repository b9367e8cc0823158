SELECT
  month,
  CAST(SUBSTRING(month, 1, 4) AS INTEGER)
    - CASE WHEN CAST(SUBSTRING(month, 6, 2) AS INTEGER) < 4 THEN 1 ELSE 0 END AS fiscal_year,
  CAST(SUBSTRING(month, 6, 2) AS INTEGER) AS calendar_month,
  mailing_list_members,
  site_visits,
  inquiries_hiring,
  inquiries_work,
  inquiries_visit,
  inquiries_other,
  batch_no,
  source_row,
  places
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY month ORDER BY batch_no DESC, source_row DESC
    ) AS recency,
    COUNT(*) OVER (PARTITION BY month) AS places
  FROM outreach
) AS told
WHERE recency = 1
  AND CAST(SUBSTRING(month, 1, 4) AS INTEGER)
    - CASE WHEN CAST(SUBSTRING(month, 6, 2) AS INTEGER) < 4 THEN 1 ELSE 0 END
    BETWEEN $from AND $to
