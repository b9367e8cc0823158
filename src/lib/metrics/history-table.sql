-- number: -
-- title: 歴史の表 / history table of the report
-- question: 報告書の歴史の表には、どの年に何が書かれているか。
-- question-en: What does the history table of the report say of each year?
-- definition: 年度報告書の歴史の表を、欄（内容、備考）と箇条書きごとに分けたもの。年は表の「年次」、和暦は印刷のままです。
-- definition-en: The history table of the annual report, split by its columns (content, remarks) and items. Years and eras are those of the table.
-- unit: 件
-- unit-en: entries
-- grain: 1行は表の1つの出来事
-- grain-en: one row per event of the table
-- columns: year_from INTEGER, era? VARCHAR, printed_in VARCHAR, track VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 年は暦の年です。行のない年に何もなかったとは限りません。絞り込みは効きません。
-- caveat-en: Years are calendar years. A year without an entry is not a year in which nothing happened. No filter applies.
-- source: 2022（R4）年度報告書 歴史の表
SELECT
  CAST(year AS INTEGER) AS year_from,
  CAST(era AS VARCHAR) AS era,
  CAST(printed_in AS VARCHAR) AS printed_in,
  CAST(track AS VARCHAR) AS track,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM history_event
ORDER BY ord
