SELECT
  meeting.meeting_no,
  meeting.meeting_kind,
  meeting.pillar,
  meeting.mode,
  meeting.fiscal_year,
  meeting.is_in_view,
  CASE WHEN $grain IN ('meeting', 'year', 'term') THEN NULL ELSE meeting.month END AS month,
  CASE WHEN $grain = 'meeting' THEN meeting.title WHEN $grain = 'term' THEN term_of_year.term END
    AS period_label,
  CASE $grain
    WHEN 'meeting' THEN meeting.meeting_id
    WHEN 'year' THEN CAST(meeting.fiscal_year AS VARCHAR)
    WHEN 'term' THEN term_of_year.term
    ELSE CAST(EXTRACT(YEAR FROM meeting.held_on) AS VARCHAR)
      || '-' || LPAD(CAST(meeting.month AS VARCHAR), 2, '0')
  END AS period,
  CASE
    WHEN $grain = 'meeting' THEN meeting.held_on
    WHEN $grain IN ('year', 'term')
      THEN CAST(CAST(meeting.fiscal_year AS VARCHAR) || '-04-01' AS DATE)
    ELSE CAST(
      CAST(EXTRACT(YEAR FROM meeting.held_on) AS VARCHAR)
      || '-' || LPAD(CAST(meeting.month AS VARCHAR), 2, '0') || '-01' AS DATE
    )
  END AS starts_on
FROM meeting_near_view AS meeting
LEFT JOIN term_of_year ON term_of_year.fiscal_year = meeting.fiscal_year
WHERE meeting.has_roll = 1
  AND (meeting.is_in_view = 1 OR $grain NOT IN ('meeting', 'term'))
  AND ($grain <> 'term' OR term_of_year.term IS NOT NULL)
