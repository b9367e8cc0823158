SELECT fiscal_year, indicator, value, unit, source, batch_no, source_row, places
FROM (
  SELECT
    *,
    ROW_NUMBER() OVER (
      PARTITION BY fiscal_year, indicator ORDER BY batch_no DESC, source_row DESC
    ) AS recency,
    COUNT(*) OVER (PARTITION BY fiscal_year, indicator) AS places
  FROM outcome
) AS told
WHERE recency = 1 AND fiscal_year BETWEEN $from AND $to
