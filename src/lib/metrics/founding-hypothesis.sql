-- number: 27
-- title: 立ち上げ当初からの仮説 / founding hypothesis
-- question: ネットワークは何を確かめようとしているか。
-- question-en: What does the network want to find out?
-- definition: 年度報告書に印刷された、立ち上げ当初からの仮説の文。
-- definition-en: The hypothesis since the founding, as printed in the annual report.
-- unit: 件
-- unit-en: sentences
-- grain: 1行は報告書に印刷された1つの文
-- grain-en: one row per printed sentence
-- columns: heading VARCHAR, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 文は印刷のとおりです。絞り込みは効きません。
-- caveat-en: The text is as printed. No filter applies.
-- source: 2022（R4）年度報告書
SELECT
  CAST(heading AS VARCHAR) AS heading,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM concept
WHERE kind = 'hypothesis' AND heading IS NOT NULL AND text IS NOT NULL
ORDER BY ord
