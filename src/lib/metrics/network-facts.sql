-- number: -
-- title: ネットワークについて / facts about the network
-- question: このネットワークは、どんなネットワークか。
-- question-en: What is this network?
-- definition: ネットワークの名前、発足した月、ホームページ、出典の報告書などを、項目と値で並べたもの。
-- definition-en: Name, month of founding, homepage, source report and so on, as keys and values.
-- definition-easy: ネットワークの名前や、始まった月などです。名前と中身を並べました。
-- unit: 項目
-- unit-en: entries
-- grain: 1行は1項目
-- grain-en: one row per entry
-- columns: key VARCHAR, value VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 項目の名前は決まっています。絞り込みは効きません。
-- caveat-en: The keys are fixed. No filter applies.
-- source: 2022（R4）年度報告書
SELECT
  CAST(key AS VARCHAR) AS key,
  CAST(value AS VARCHAR) AS value,
  CAST(source AS VARCHAR) AS source
FROM network
ORDER BY source_row
