-- number: 5
-- title: 新規の参加機関 / new organizations
-- title-easy: 初めて参加した機関
-- words: 新規, 初参加, はじめての機関, first-time
-- question: 新しい機関が入ってきているか。
-- question-en: Are new organizations joining?
-- definition: その年度に初めて出席のあった機関の数。初めてかどうかは、絞り込みによらず記録全体で決めます。
-- definition-en: Organizations that came for the first time in the fiscal year. Whether it was the first time is settled over the whole record, whatever the filters.
-- definition-easy: その年度に初めて出席した機関を数えます。初めてかどうかは、記録の全部を見て決めます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER, new_organizations INTEGER
-- rows: organizations = attendance per organization_no; new_organizations = attendance per organization_no where organization_newcomer is new
-- disclosure: exact organizations, new_organizations
-- caveat: 記録が始まった年度は、すべての機関が新規になります。
-- caveat-en: In the first fiscal year on record every organization is new.
-- caveat-easy: 記録が始まった年度は、全部の機関が初めてになります。
-- source: METRICS 5
SELECT
  CAST(visit.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT visit.organization_no) AS INTEGER) AS organizations,
  CAST(
    COUNT(
      DISTINCT CASE
        WHEN organization_start.first_fiscal_year = visit.fiscal_year THEN visit.organization_no
      END
    ) AS INTEGER
  ) AS new_organizations
FROM attendance_in_view AS visit
LEFT JOIN organization_start ON organization_start.organization_no = visit.organization_no
GROUP BY visit.fiscal_year
ORDER BY visit.fiscal_year
