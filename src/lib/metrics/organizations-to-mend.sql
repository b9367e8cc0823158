-- number: 24
-- title: 直せる機関 / organizations to mend
-- question: どの機関の記録を直すと、いちばん多くの数字が確かになるか。
-- question-en: Which organizations, once mended, make most numbers surer?
-- definition: 機関一覧にない機関（not-listed）と、一覧にあっても種類か市区町村の分からない機関（incomplete）と、その出席の数。
-- definition-en: Organizations that are not listed (not-listed), or listed without a kind or a municipality (incomplete), with their attendances.
-- definition-easy: 機関の一覧にない機関（not-listed）です。種類か市や町がわからない機関（incomplete）も入ります。その出席の数も数えます。
-- unit: 名
-- unit-en: people
-- grain: 1行は1つの機関の1つの状態
-- grain-en: one row per organization and state
-- columns: counted_as VARCHAR, organization_id VARCHAR, state VARCHAR, organization_kind VARCHAR, municipality_code VARCHAR, attendances INTEGER
-- rows: attendances from attendance
-- disclosure: withheld attendances; order organization_id, state desc, organization_kind, municipality_code
-- caveat: 統合された機関の出席は、統合先の機関で数えます。
-- caveat-en: After a merger, attendances count for the organization merged into.
-- caveat-easy: ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。
-- source: METRICS 24
WITH visit AS (
  SELECT
    organization_no,
    organization_kind,
    municipality_code,
    has_known_organization,
    SUM(attendances) AS attendances
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY organization_no, organization_kind, municipality_code, has_known_organization
)
SELECT
  CAST(member.name AS VARCHAR) AS counted_as,
  CAST(member.organization_id AS VARCHAR) AS organization_id,
  CAST(
    CASE WHEN visit.has_known_organization = 0 THEN 'not-listed' ELSE 'incomplete' END AS VARCHAR
  ) AS state,
  CAST(visit.organization_kind AS VARCHAR) AS organization_kind,
  CAST(visit.municipality_code AS VARCHAR) AS municipality_code,
  CAST(visit.attendances AS INTEGER) AS attendances
FROM visit
JOIN member_organization AS member ON member.organization_no = visit.organization_no
WHERE visit.has_known_organization = 0
  OR visit.organization_kind = 'unknown'
  OR visit.municipality_code = 'unknown'
ORDER BY visit.attendances DESC, member.organization_id, visit.has_known_organization
