-- number: 2
-- title: 実参加者数 / unique participants
-- question: 何人が参加したか。
-- definition: その年度に1回以上出席した人の数。
-- unit: 名
-- grain: 1行は1年度
-- columns: fiscal_year INTEGER, participants INTEGER
-- rows: participants = attendance per person_key
-- caveat: 年度や区分をまたいで足すことはできません。氏名のない出席は数えません。
-- source: METRICS 2（CHAOSS Contributors）
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT person_no) AS INTEGER) AS participants
FROM participation_in_view
GROUP BY fiscal_year
ORDER BY fiscal_year
