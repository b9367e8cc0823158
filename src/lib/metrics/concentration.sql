-- number: 13
-- title: 参加の集中度 / concentration of participation
-- title-easy: 参加のかたより
-- words: HHI, ハーフィンダール指数, 実効数, 実質的な機関の数, 偏り, Herfindahl
-- question: 参加は一部の機関に偏っていないか。
-- question-en: Is participation concentrated in few organizations?
-- definition: 機関ごとの延べ参加者数の割合の2乗の和（HHI）と、その逆数（実質的な機関の数）。
-- definition-en: The sum of the squared shares of the organizations in attendances (HHI), and one divided by it: the effective number of organizations.
-- definition-easy: どの機関も同じ数だけ来たとすると、いくつの機関にあたるかを計算した数です。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER, attendances INTEGER, hhi DOUBLE, effective_organizations DOUBLE
-- rows: organizations = attendance per organization_no; attendances of attendance; hhi of attendance; effective_organizations of attendance
-- disclosure: exact organizations; people attendances of the whole; coarse hhi, effective_organizations
-- caveat: 実質的な機関の数は、どの機関も同じだけ参加したときに参加機関数と同じになり、偏るほど小さくなります。所属の分からない参加は含めません。
-- caveat-en: The effective number equals the number of organizations where all take part alike, and falls as participation is concentrated. Attendances without an organization are left out.
-- caveat-easy: 少ない機関にかたよると、この数は小さくなります。機関の分からない参加は数えません。
-- source: METRICS 13（Herfindahl–Hirschman、Hill 数）
WITH came AS (
  SELECT fiscal_year, organization_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
),
total AS (
  SELECT
    fiscal_year,
    COUNT(*) AS organizations,
    SUM(attendances) AS attendances,
    SUM(CAST(attendances AS DOUBLE) * attendances) AS squares
  FROM came
  GROUP BY fiscal_year
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(organizations AS INTEGER) AS organizations,
  CAST(attendances AS INTEGER) AS attendances,
  CAST(squares / (CAST(attendances AS DOUBLE) * attendances) AS DOUBLE) AS hhi,
  CAST(CAST(attendances AS DOUBLE) * attendances / squares AS DOUBLE) AS effective_organizations
FROM total
ORDER BY fiscal_year
