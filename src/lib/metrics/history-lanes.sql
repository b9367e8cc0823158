-- number: -
-- title: 歩み / history
-- words: 沿革, 年表, 歴史, timeline
-- question: いつ、何があったか。
-- question-en: What happened, and when?
-- definition: 年度報告書の歴史の表、運営委員の期、共有ツール、ワーキングチームの記録を1つの時間軸に並べたもの。
-- definition-en: The history table of the annual report, steering terms, shared tools and working groups on one time axis.
-- definition-easy: 年度の報告書にあるできごとを、時間の順に並べました。運営委員と共有ツールとチームの記録もあります。
-- unit: 件
-- unit-en: entries
-- unit-easy: 個
-- grain: 1行は1つのできごと（運営委員は期と機関ごと）
-- grain-en: one row per event (for the steering committee: per term and organization)
-- parameters: tracks VARCHAR
-- columns: lane VARCHAR, year_from INTEGER, year_to? INTEGER, label VARCHAR, text VARCHAR, source VARCHAR
-- rows: history
-- disclosure: -
-- caveat: 年は報告書に印刷されたとおりで、年度ではなく暦年のものを含みます。絞り込みは年度の範囲だけが効き、記録の最初の年度からの表示には、それより前のできごとも含みます。
-- caveat-en: Years are as printed in the report, some of them calendar years. Of the filters only the range of fiscal years counts; a view from the first fiscal year on record also shows what was before.
-- caveat-easy: 年は、報告書に書いてあるとおりです。年度ではない年もあります。選べるのは年度だけです。最初の年度から見るときは、それより前のできごとも出します。
-- source: 2022（R4）年度報告書
WITH lane_event AS (
  SELECT
    track AS lane,
    COALESCE(happened_year, year) AS year_from,
    COALESCE(happened_year, year) AS year_to,
    CAST(COALESCE(happened_year, year) AS VARCHAR) || '年' AS label,
    text,
    source,
    ord
  FROM history_event
  UNION ALL
  SELECT 'steering', year_from, year_to, term, organization, source, ord
  FROM steering_term
  UNION ALL
  SELECT 'tool', year, year, COALESCE(name || ' ' || edition, name), text, source, 1
  FROM shared_tool
  UNION ALL
  SELECT
    'working-group',
    fiscal_year,
    fiscal_year,
    CAST(fiscal_year AS VARCHAR) || '年',
    text,
    source,
    1
  FROM working_group
  WHERE entry = 'count'
)
SELECT
  CAST(lane AS VARCHAR) AS lane,
  CAST(year_from AS INTEGER) AS year_from,
  CAST(year_to AS INTEGER) AS year_to,
  CAST(label AS VARCHAR) AS label,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM lane_event
WHERE year_from <= $to
  AND ($tracks = '' OR '.' || $tracks || '.' LIKE '%.' || lane || '.%')
  AND (
    COALESCE(year_to, 9999) >= $from
    OR $from <= (SELECT CAST(value AS INTEGER) FROM network WHERE key = 'first_fiscal_year')
  )
ORDER BY lane, year_from, label, ord, text
