-- number: 11
-- title: 参加の半数を支える機関の数 / elephant factor
-- title-easy: 参加の半分を支える機関の数
-- words: エレファント・ファクター, エレファントファクター, 半数, 半分, 集中
-- question: いくつの機関で、参加の半分になるか。
-- question-en: How many organizations make up half of the participation?
-- definition: 延べ参加者数の多い機関から順に足して、所属の分かる延べ参加者数の半分に届くまでの機関の数。
-- definition-en: Organizations are added up, most attendances first, until they make up half of all attendances with an organization: how many it takes.
-- definition-easy: たくさん参加した機関から順番に足します。全体の半分になるまでに、いくつの機関がいるかを数えます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER, attendances INTEGER, elephant_factor INTEGER
-- rows: organizations = attendance per organization_no; attendances of attendance; elephant_factor of attendance
-- members: elephant_factor = organization-layers by layer_year where half is in
-- disclosure: exact organizations, elephant_factor; people attendances of the whole
-- caveat: 数が小さいほど、少ない機関に支えられています。所属の分からない参加は含めません。
-- caveat-en: The smaller the number, the fewer organizations participation rests on. Attendances without an organization are left out.
-- caveat-easy: 数が小さいと、少ない機関にたよっています。機関の分からない参加は数えません。
-- source: METRICS 11（CHAOSS Elephant Factor）
WITH came AS (
  SELECT fiscal_year, organization_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
),
ranked AS (
  SELECT
    fiscal_year,
    attendances,
    SUM(attendances) OVER (
      PARTITION BY fiscal_year
      ORDER BY attendances DESC, organization_no
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS running,
    SUM(attendances) OVER (PARTITION BY fiscal_year) AS total
  FROM came
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(*) AS INTEGER) AS organizations,
  CAST(SUM(attendances) AS INTEGER) AS attendances,
  CAST(SUM(CASE WHEN 2 * (running - attendances) < total THEN 1 ELSE 0 END) AS INTEGER)
    AS elephant_factor
FROM ranked
GROUP BY fiscal_year
ORDER BY fiscal_year
