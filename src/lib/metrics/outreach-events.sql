-- number: 28
-- title: 報告書に見る情報発信 / outreach in the report
-- question: 年度報告書は情報発信について何を言っているか。
-- question-en: What does the annual report say about outreach?
-- definition: 年度報告書の「情報発信」に印刷された文を、事柄ごとに分けたもの。
-- definition-en: The sentences printed under “outreach” in the annual report, one matter each.
-- unit: 件
-- unit-en: entries
-- grain: 1行は1つの事柄
-- grain-en: one row per matter
-- columns: heading VARCHAR, timing? VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 文は印刷のとおりです。絞り込みは効きません。
-- caveat-en: The text is as printed. No filter applies.
-- source: 2022（R4）年度報告書 実施方法 情報発信
SELECT
  CAST(heading AS VARCHAR) AS heading,
  CAST(timing AS VARCHAR) AS timing,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM outreach_event
ORDER BY ord
