-- number: -
-- title: 圏域の就労移行支援事業所 / transition offices of the home area
-- title-easy: 地元の就労移行支援の事業所
-- question: 圏域の就労移行支援事業所は、いつ、どう変わったか。
-- question-en: When did the transition offices of the home area change, and how?
-- question-easy: 地元の就労移行支援の事業所は、いつ、どう変わったか。
-- definition: 年度報告書の歴史の表に印刷された、圏域の就労移行支援事業所の数を言う文。
-- definition-en: What the history table of the annual report says about the number of transition offices in the home area.
-- definition-easy: 地元の就労移行支援の事業所の数です。年度の報告書の、歴史の表の文です。
-- unit: 件
-- unit-en: entries
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, text VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 印刷のない年度の数は分かりません。絞り込みは効きません。
-- caveat-en: The number of a year that is not printed is not known. No filter applies.
-- source: 2022（R4）年度報告書 歴史の表
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(text AS VARCHAR) AS text,
  CAST(source AS VARCHAR) AS source
FROM transition_office
ORDER BY fiscal_year
