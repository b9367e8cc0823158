SELECT name, start_fiscal_year, end_fiscal_year
FROM working_group
WHERE entry = 'team'
  AND name IS NOT NULL
  AND fiscal_year BETWEEN $from AND $to
