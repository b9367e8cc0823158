SELECT
  period,
  part,
  CAST(SUM(attendances) AS DOUBLE) * SUM(attendances)
    / SUM(CAST(attendances AS DOUBLE) * attendances) AS number,
  CASE $measure
    WHEN 'new-share' THEN SUM(CASE WHEN marked > 0 THEN 1 ELSE 0 END)
    WHEN 'repeat-rate' THEN SUM(is_repeated)
    ELSE SUM(marked)
  END AS counted,
  CASE WHEN $measure IN ('new-share', 'repeat-rate') THEN COUNT(*) ELSE SUM(known) END AS base
FROM visit_tally AS tally
WHERE $measure NOT IN ('median', 'retention')
GROUP BY period, part
UNION ALL
SELECT
  period,
  part,
  SUM(
    CASE
      WHEN 2 * place = meetings + 1 THEN CAST(attendances AS DOUBLE)
      WHEN 2 * place IN (meetings, meetings + 2) THEN CAST(attendances AS DOUBLE) / 2
      ELSE 0
    END
  ),
  NULL,
  NULL
FROM (
  SELECT
    tally.period,
    tally.part,
    tally.attendances,
    held.meetings,
    ROW_NUMBER() OVER (PARTITION BY tally.period, tally.part ORDER BY tally.attendances)
      + held.meetings - COUNT(*) OVER (PARTITION BY tally.period, tally.part) AS place
  FROM visit_tally AS tally
  JOIN visit_periods_held AS held ON held.period = tally.period AND held.part = tally.part
  WHERE $measure = 'median'
) AS in_size
GROUP BY period, part
UNION ALL
SELECT
  CAST(span.fiscal_year + 1 AS VARCHAR),
  earlier.part,
  NULL,
  COUNT(later.counted_no),
  COUNT(*)
FROM visit_tally AS earlier
JOIN period_span AS span ON span.period = earlier.period
LEFT JOIN visit_tally AS later
  ON later.counted_no = earlier.counted_no
  AND later.part = earlier.part
  AND later.period = CAST(span.fiscal_year + 1 AS VARCHAR)
WHERE $measure = 'retention' AND $grain = 'year'
GROUP BY span.fiscal_year, earlier.part
