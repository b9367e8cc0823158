-- number: 24
-- title: 記録の足りないところ / gaps of the records
-- title-easy: 記録に書かれていないところ
-- words: 名簿, 欠損, 空欄, 不備, 名簿の質, missing
-- question: 記録のどこが足りず、いくつの数字に関わるか。
-- question-en: What do the records lack, and how many numbers does it concern?
-- definition: 名簿のない会議の数と、そこに来たと見込まれる人数（同じ年度の1回平均を名簿のない会議の数に掛けたもの）。機関名のない出席、機関一覧にない機関の出席、氏名のない出席、一覧にあっても種類や市区町村の分からない機関の出席の数。
-- definition-en: Meetings without a roll, and how many people may have come to them (mean of the same fiscal year times those meetings). Attendances without an organization, of one that is not listed, without a person, and of listed organizations whose kind or municipality is unknown.
-- definition-easy: 書かれていないところの数です。名簿のない会議に来た人の数は、だいたいの数です。
-- unit: 回・名
-- unit-en: meetings, people
-- grain: 1行だけ
-- grain-en: one row in all
-- columns: attendances INTEGER, meetings_without_roll INTEGER, expected_attendances INTEGER, attendances_without_organization INTEGER, attendances_not_listed INTEGER, attendances_without_person INTEGER, attendances_without_kind INTEGER, attendances_without_municipality INTEGER
-- rows: attendances = attendance; meetings_without_roll = meeting where has_roll is 0; expected_attendances of attendance, meeting; attendances_without_organization of attendance where has_known_organization is 0; attendances_not_listed of attendance where has_known_organization is 0; attendances_without_person = attendance where newcomer is unknown; attendances_without_kind = attendance where has_known_organization is 1 and organization_kind is unknown; attendances_without_municipality = attendance where has_known_organization is 1 and municipality_code is unknown
-- disclosure: withheld attendances, expected_attendances, attendances_without_organization, attendances_not_listed, attendances_without_person, attendances_without_kind, attendances_without_municipality; exact meetings_without_roll
-- caveat: 1つの出席が2つ以上に数えられることがあるので、足し合わせないでください。
-- caveat-en: An attendance may be counted in more than one of them: do not add them up.
-- caveat-easy: 1つの出席を2回数えることがあります。足さないでください。
-- source: METRICS 24
WITH visit AS (
  SELECT
    fiscal_year,
    SUM(attendances) AS attendances,
    SUM(CASE WHEN organization_no IS NULL THEN attendances ELSE 0 END) AS without_organization,
    SUM(
      CASE
        WHEN organization_no IS NOT NULL AND has_known_organization = 0 THEN attendances
        ELSE 0
      END
    ) AS not_listed,
    SUM(CASE WHEN newcomer = 'unknown' THEN attendances ELSE 0 END) AS without_person,
    SUM(
      CASE
        WHEN has_known_organization = 1 AND organization_kind = 'unknown' THEN attendances
        ELSE 0
      END
    ) AS without_kind,
    SUM(
      CASE
        WHEN has_known_organization = 1 AND municipality_code = 'unknown' THEN attendances
        ELSE 0
      END
    ) AS without_municipality
  FROM attendance_in_view
  GROUP BY fiscal_year
),
held AS (
  SELECT
    fiscal_year,
    SUM(has_roll) AS rolls,
    SUM(1 - has_roll) AS without_roll
  FROM meeting_in_view
  GROUP BY fiscal_year
),
counted AS (
  SELECT
    held.without_roll,
    visit.attendances,
    visit.without_organization,
    visit.not_listed,
    visit.without_person,
    visit.without_kind,
    visit.without_municipality,
    CASE
      WHEN held.rolls > 0 THEN held.without_roll * COALESCE(visit.attendances, 0) / held.rolls
      ELSE 0
    END AS expected
  FROM held
  LEFT JOIN visit ON visit.fiscal_year = held.fiscal_year
)
SELECT
  CAST(COALESCE(SUM(attendances), 0) AS INTEGER) AS attendances,
  CAST(COALESCE(SUM(without_roll), 0) AS INTEGER) AS meetings_without_roll,
  CAST(FLOOR(COALESCE(SUM(expected), 0) + 0.5) AS INTEGER) AS expected_attendances,
  CAST(COALESCE(SUM(without_organization), 0) AS INTEGER) AS attendances_without_organization,
  CAST(COALESCE(SUM(not_listed), 0) AS INTEGER) AS attendances_not_listed,
  CAST(COALESCE(SUM(without_person), 0) AS INTEGER) AS attendances_without_person,
  CAST(COALESCE(SUM(without_kind), 0) AS INTEGER) AS attendances_without_kind,
  CAST(COALESCE(SUM(without_municipality), 0) AS INTEGER) AS attendances_without_municipality
FROM counted
