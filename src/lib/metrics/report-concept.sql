-- number: -
-- title: 報告書の考え方 / ideas of the report
-- question: ネットワークは、どんな考え方で活動しているか。
-- question-en: Which ideas does the network work by?
-- definition: 年度報告書の仮説、基本コンセプト、将来像、実施方法、キーワードを、印刷の順に1項目ずつ並べたもの。
-- definition-en: The hypothesis, basic concepts, future picture, ways of working and keywords of the annual report, one entry each, in the order printed.
-- definition-easy: 年度の報告書に書いてある考え方です。仮説、コンセプト、将来像、やり方、キーワードを並べました。
-- unit: 項目
-- unit-en: entries
-- grain: 1行は1項目
-- grain-en: one row per entry
-- columns: kind VARCHAR, heading? VARCHAR, text? VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 文は印刷のとおりです。絞り込みは効きません。
-- caveat-en: The text is as printed. No filter applies.
-- source: 2022（R4）年度報告書
SELECT
  CAST(kind AS VARCHAR) AS kind,
  CAST(heading AS VARCHAR) AS heading,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM concept
ORDER BY kind, ord
