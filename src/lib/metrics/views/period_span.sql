SELECT
  period,
  MIN(starts_on) AS starts_on,
  MIN(fiscal_year) AS fiscal_year,
  MAX(fiscal_year) AS last_fiscal_year,
  MIN(month) AS month,
  MIN(period_label) AS period_label,
  MIN(is_in_view) AS is_in_view
FROM meeting_of_period AS dated
GROUP BY period
