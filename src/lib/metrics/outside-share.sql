-- number: 19
-- title: 圏域外からの参加 / participation from outside the home area
-- title-easy: 地元の外からの参加
-- words: 圏域, 圏域の外, 市外, 地元の外, outside
-- question: 圏域の外から来る人が増えているか。
-- question-en: Do more people come from outside the home area?
-- question-easy: 地元の外から来る人が増えているか。
-- definition: 所在地が分かる出席のうち、圏域（ホームエリア）の外の機関からの出席の割合。
-- definition-en: Among attendances from a known place, those from organizations outside the home area.
-- definition-easy: どこから来たか分かる出席の中で、地元の外の機関からの割合です。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, home_attendances INTEGER, outside_attendances INTEGER, unknown_attendances INTEGER, outside_organizations INTEGER
-- rows: home_attendances = attendance where home_area is inside; outside_attendances = attendance where home_area is outside; unknown_attendances = attendance where home_area is unknown; outside_organizations = attendance per organization_no where home_area is outside
-- disclosure: people home_attendances + outside_attendances + unknown_attendances; exact outside_organizations
-- caveat: 所在地の分からない出席は割合に含めません。
-- caveat-en: Attendances from an unknown place are not part of the share.
-- caveat-easy: どこから来たか分からない出席は、割合に入れません。
-- source: METRICS 19
SELECT
  CAST(visit.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(
    SUM(CASE WHEN municipality.in_home_area = 1 THEN visit.attendances ELSE 0 END) AS INTEGER
  ) AS home_attendances,
  CAST(
    SUM(CASE WHEN municipality.in_home_area = 0 THEN visit.attendances ELSE 0 END) AS INTEGER
  ) AS outside_attendances,
  CAST(
    SUM(CASE WHEN municipality.in_home_area IS NULL THEN visit.attendances ELSE 0 END) AS INTEGER
  ) AS unknown_attendances,
  CAST(
    COUNT(DISTINCT CASE WHEN municipality.in_home_area = 0 THEN visit.organization_no END)
    AS INTEGER
  ) AS outside_organizations
FROM attendance_in_view AS visit
LEFT JOIN municipality ON municipality.municipality_code = visit.municipality_code
GROUP BY visit.fiscal_year
ORDER BY visit.fiscal_year
