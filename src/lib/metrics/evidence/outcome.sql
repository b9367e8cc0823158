-- title: 成果の行 / Rows of outcomes
-- grain: 1行は1年度の1つの指標。同じものが何行かにあるときは最も新しい行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, fiscal_year INTEGER, label VARCHAR, indicator VARCHAR, value DOUBLE, unit? VARCHAR, source? VARCHAR
-- order: indicator, fiscal_year
SELECT
  CAST('outcome' AS VARCHAR) AS table_name,
  CAST(batch_no AS INTEGER) AS batch_no,
  CAST(source_row AS INTEGER) AS source_row,
  CAST(places - 1 AS INTEGER) AS also_in,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(CAST(fiscal_year AS VARCHAR) || ' ' || indicator AS VARCHAR) AS label,
  CAST(indicator AS VARCHAR) AS indicator,
  CAST(value AS DOUBLE) AS value,
  CAST(unit AS VARCHAR) AS unit,
  CAST(source AS VARCHAR) AS source
FROM outcome_in_view
