-- number: 2
-- title: 参加機関数 / participating organizations
-- title-easy: 参加した機関の数
-- words: 参加機関, 事業所数, 機関の数, 何機関, number of organizations
-- question: いくつの機関が参加したか。
-- question-en: How many organizations took part?
-- definition: その年度に1人以上が出席した機関の数。
-- definition-en: Organizations from which at least one person came in the fiscal year.
-- definition-easy: その年度に1人以上が出席した機関を数えます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER
-- rows: organizations = attendance per organization_no
-- disclosure: exact organizations
-- caveat: 年度や区分をまたいで足すことはできません。改称した機関は1つと数えます。
-- caveat-en: Must not be added over fiscal years or groups. A renamed organization counts as one.
-- caveat-easy: 年度をこえて足すことはできません。名前が変わった機関は、1つと数えます。
-- source: METRICS 2
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT organization_no) AS INTEGER) AS organizations
FROM attendance_in_view
GROUP BY fiscal_year
ORDER BY fiscal_year
