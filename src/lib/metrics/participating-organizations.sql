-- number: 2
-- title: 参加機関数 / participating organizations
-- question: いくつの機関が参加したか。
-- definition: その年度に1人以上が出席した機関の数。
-- unit: 機関
-- grain: 1行は1年度
-- columns: fiscal_year INTEGER, organizations INTEGER
-- rows: organizations = attendance per organization_no
-- caveat: 年度や区分をまたいで足すことはできません。改称した機関は1つと数えます。
-- source: METRICS 2
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT organization_no) AS INTEGER) AS organizations
FROM attendance_in_view
GROUP BY fiscal_year
ORDER BY fiscal_year
