-- number: -
-- title: 共有ツールの一覧 / list of shared tools
-- question: どんな共有ツールを、いつ作ったか。
-- question-en: Which shared tools were made, and when?
-- definition: 年度報告書の「共有ツール」にあるツールと版。年は印刷された年を西暦で読んだものです。
-- definition-en: Tools and editions printed under “shared tools” in the annual report, with the year read from what is printed.
-- unit: 件
-- unit-en: entries
-- grain: 1行は1つのツールの1つの版
-- grain-en: one row per tool and edition
-- columns: year_from INTEGER, name VARCHAR, edition? VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 報告書に印刷されたものだけです。絞り込みは効きません。
-- caveat-en: Only what the report prints. No filter applies.
-- source: 2022（R4）年度報告書 実施方法 共有ツール
SELECT
  CAST(year AS INTEGER) AS year_from,
  CAST(name AS VARCHAR) AS name,
  CAST(edition AS VARCHAR) AS edition,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM shared_tool
ORDER BY year, source_row
