-- number: 24
-- title: 報告書の食い違い / contradictions of the report
-- question: 報告書のどこが食い違っているか。
-- question-en: Where does the report contradict itself?
-- definition: 年度報告書の中で食い違う所、または誤植と思われる所と、気づいたこと。
-- definition-en: Places of the annual report that contradict each other or seem misprinted, and what was noticed.
-- definition-easy: 年度の報告書の中で、書いてあることが合わないところです。気づいたことも書きます。
-- unit: 件
-- unit-en: entries
-- grain: 1行は1か所
-- grain-en: one row per place
-- columns: place VARCHAR, text VARCHAR, noticed VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: どれも印刷のまま持ち、直していません。正しいほうをご存じなら、次の報告書でお知らせください。
-- caveat-en: All are kept as printed and not mended. Whoever knows better can say so in the next report.
-- source: 2022（R4）年度報告書
SELECT
  CAST(place AS VARCHAR) AS place,
  CAST(text AS VARCHAR) AS text,
  CAST(noticed AS VARCHAR) AS noticed,
  CAST(source AS VARCHAR) AS source
FROM contradiction
ORDER BY ord
