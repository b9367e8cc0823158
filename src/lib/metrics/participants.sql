-- number: 2
-- title: 実参加者数 / unique participants
-- title-easy: 参加した人の数（1回だけ数える）
-- words: 実人数, ユニーク, 何人, unique people
-- question: 何人が参加したか。
-- question-en: How many people took part?
-- definition: その年度に1回以上出席した人の数。
-- definition-en: People who came at least once in the fiscal year.
-- definition-easy: その年度に1回以上出席した人を数えます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, participants INTEGER
-- rows: participants = attendance per person_key
-- disclosure: people participants of the whole
-- caveat: 年度や区分をまたいで足すことはできません。氏名のない出席は数えません。
-- caveat-en: Must not be added over fiscal years or groups. Attendances without a name are not counted.
-- caveat-easy: 年度をこえて足すことはできません。名前の記録がない出席は数えません。
-- source: METRICS 2（CHAOSS Contributors）
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT person_no) AS INTEGER) AS participants
FROM participation_in_view
GROUP BY fiscal_year
ORDER BY fiscal_year
