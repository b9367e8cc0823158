SELECT
  fiscal_year,
  month,
  title,
  COALESCE(kind, 'unknown') AS meeting_kind,
  COALESCE(pillar, 'unknown') AS pillar,
  title_in_summary,
  speaker_organization,
  source
FROM meeting_fact
WHERE fiscal_year BETWEEN $from AND $to
  AND ($meeting_kind = '' OR COALESCE(kind, 'unknown') = $meeting_kind)
  AND ($pillar = '' OR COALESCE(pillar, 'unknown') = $pillar)
