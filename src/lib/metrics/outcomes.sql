-- number: 27
-- title: 成果の数 / outcomes
-- words: 就職者数, 定着者数, 成果指標, results
-- question: 就職者数や定着率などはどうなっているか。
-- question-en: How do outcomes such as people who found work stand?
-- definition: 年度ごとの、取り込まれた成果の値。あゆみは数え直しません。
-- definition-en: The values of outcomes by fiscal year as they were imported. Ayumi does not count them anew.
-- unit: 値ごとの単位
-- unit-en: as given with each value
-- grain: 1行は1年度の1つの指標
-- grain-en: one row per indicator and fiscal year
-- columns: indicator VARCHAR, fiscal_year INTEGER, value DOUBLE, unit? VARCHAR, source? VARCHAR
-- rows: value of outcome
-- disclosure: people value by unit
-- caveat: 数え方は出典によります。絞り込みは年度だけが効きます。同じ年度の同じ指標を2度取り込んだときは、新しいほうを使います。
-- caveat-en: How it is counted is up to the source. Of the filters only the fiscal years count. Of a value imported twice the newer is used.
-- source: METRICS 27
SELECT
  CAST(indicator AS VARCHAR) AS indicator,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(value AS DOUBLE) AS value,
  CAST(unit AS VARCHAR) AS unit,
  CAST(source AS VARCHAR) AS source
FROM outcome_in_view
ORDER BY outcome_in_view.indicator, outcome_in_view.fiscal_year
