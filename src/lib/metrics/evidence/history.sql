-- title: 歩みの行 / Rows of the history
-- grain: 1行は報告書から写した表の1行
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, lane VARCHAR, year_from INTEGER, year_to? INTEGER, label VARCHAR, text VARCHAR, source VARCHAR
-- order: year_from, lane, table_name, batch_no, source_row
WITH lane_event AS (
  SELECT
    'history_event' AS table_name,
    batch_no,
    source_row,
    track AS lane,
    COALESCE(happened_year, year) AS year_from,
    COALESCE(happened_year, year) AS year_to,
    CAST(COALESCE(happened_year, year) AS VARCHAR) || '年' AS label,
    text,
    source
  FROM history_event
  UNION ALL
  SELECT
    'steering_term', batch_no, source_row, 'steering', year_from, year_to, term, organization, source
  FROM steering_term
  UNION ALL
  SELECT
    'shared_tool',
    batch_no,
    source_row,
    'tool',
    year,
    year,
    COALESCE(name || ' ' || edition, name),
    text,
    source
  FROM shared_tool
  UNION ALL
  SELECT
    'working_group',
    batch_no,
    source_row,
    'working-group',
    fiscal_year,
    fiscal_year,
    CAST(fiscal_year AS VARCHAR) || '年',
    text,
    source
  FROM working_group
  WHERE entry = 'count'
)
SELECT
  CAST(table_name AS VARCHAR) AS table_name,
  CAST(batch_no AS INTEGER) AS batch_no,
  CAST(source_row AS INTEGER) AS source_row,
  CAST(0 AS INTEGER) AS also_in,
  CAST(lane AS VARCHAR) AS lane,
  CAST(year_from AS INTEGER) AS year_from,
  CAST(year_to AS INTEGER) AS year_to,
  CAST(label AS VARCHAR) AS label,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM lane_event
WHERE year_from <= $to
  AND (
    COALESCE(year_to, 9999) >= $from
    OR $from <= (SELECT CAST(value AS INTEGER) FROM network WHERE key = 'first_fiscal_year')
  )
