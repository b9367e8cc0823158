-- number: -
-- title: 運営委員の期 / steering terms
-- question: どの期に、どの機関が運営委員だったか。
-- question-en: Which organizations steered the network, and in which terms?
-- definition: 年度報告書の「運営会議」にある期、年、機関。期と年の文字は印刷のまま、年の始まりと終わりはそれを西暦で読んだものです。
-- definition-en: Terms, years and organizations printed under “steering meeting” in the annual report. Terms and years are as printed; their first and last year are read from them.
-- unit: 件
-- unit-en: entries
-- grain: 1行は1つの期の1機関
-- grain-en: one row per term and organization
-- columns: term VARCHAR, years VARCHAR, year_from INTEGER, year_to? INTEGER, organization VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 終わりの年の空欄は、今も続く期です。絞り込みは効きません。
-- caveat-en: A term without a last year still lasts. No filter applies.
-- source: 2022（R4）年度報告書 実施方法 運営会議
SELECT
  CAST(term AS VARCHAR) AS term,
  CAST(years AS VARCHAR) AS years,
  CAST(year_from AS INTEGER) AS year_from,
  CAST(year_to AS INTEGER) AS year_to,
  CAST(organization AS VARCHAR) AS organization,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM steering_term
ORDER BY term_from, ord
