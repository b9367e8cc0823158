-- number: 1
-- title: 機関の種類別の参加 / attendances by kind of organization
-- title-easy: 機関の種類ごとの参加
-- words: 業種, 内訳, 機関種別, type of organization
-- question: どんな機関から参加しているか。
-- question-en: What kinds of organizations take part?
-- definition: 機関の種類ごとの延べ参加者数と参加機関数。
-- definition-en: Attendances and participating organizations by kind of organization.
-- definition-easy: 機関の種類ごとに、参加した人と機関を数えます。同じ人も毎回数えます。
-- unit: 名・機関
-- unit-en: people, organizations
-- unit-easy: 人・機関
-- grain: 1行は1年度の1つの種類
-- grain-en: one row per kind and fiscal year
-- columns: fiscal_year INTEGER, organization_kind VARCHAR, attendances INTEGER, organizations INTEGER
-- rows: attendances = attendance; organizations = attendance per organization_no
-- disclosure: people attendances within fiscal_year; exact organizations beside attendances
-- caveat: 種類の分からない機関と所属のない出席は「不明」にまとめます。
-- caveat-en: Organizations of no known kind and attendances without an organization are put together as “unknown”.
-- caveat-easy: 種類が分からない機関の人と、機関が分からない人は「わからない」に入れます。
-- source: METRICS 1, 2
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(organization_kind AS VARCHAR) AS organization_kind,
  CAST(SUM(attendances) AS INTEGER) AS attendances,
  CAST(COUNT(DISTINCT organization_no) AS INTEGER) AS organizations
FROM attendance_in_view
GROUP BY fiscal_year, organization_kind
ORDER BY fiscal_year, organization_kind
