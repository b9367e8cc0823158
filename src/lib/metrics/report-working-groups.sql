-- number: 25
-- title: 報告書のワーキングチーム / working groups in the report
-- question: 報告書は、ワーキングチームについて何を言っているか。
-- question-en: What does the annual report say about working groups?
-- definition: 年度報告書に印刷されたチームの名前と、チームの数を言う文を、印刷の順に並べたもの。
-- definition-en: Names of teams printed in the annual report, and what it says about their number, in the order printed.
-- definition-easy: 年度の報告書に書いてあるチームの名前です。チームの数を言う文もあります。
-- unit: 件
-- unit-en: entries
-- grain: 1行は1つのチーム、またはチームの数を言う1か所
-- grain-en: one row per team, or per place that gives a number of teams
-- grain-easy: 1行は1つのチームです。チームの数を言う行もあります
-- columns: entry VARCHAR, fiscal_year INTEGER, name? VARCHAR, status? VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 同じチームが2か所に違う名前で印刷されていることがあります。どちらも印刷のままです。絞り込みは効きません。
-- caveat-en: One team may be printed in two places under two names; both are kept as printed. No filter applies.
-- source: 2022（R4）年度報告書 実施方法、まとめ
SELECT
  CAST(entry AS VARCHAR) AS entry,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(name AS VARCHAR) AS name,
  CAST(status AS VARCHAR) AS status,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM working_group
ORDER BY fiscal_year, source_row
