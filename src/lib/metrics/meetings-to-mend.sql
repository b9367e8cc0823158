-- number: 24
-- title: 直せる会議 / meetings to mend
-- question: どの会議の名簿を直すと、いちばん多くの数字が確かになるか。
-- question-en: Which meetings, once mended, make most numbers surer?
-- definition: 開催したのに名簿のない会議と、氏名のない出席か、機関一覧と照合できない出席のある会議。
-- definition-en: Meetings held without a roll, and those with attendances without a person or without a listed organization.
-- definition-easy: 会議をしたのに、名簿がない会議です。人の名前や機関がわからない出席がある会議も入ります。
-- unit: 名
-- unit-en: people
-- grain: 1行は1回の会議
-- grain-en: one row per meeting
-- columns: meeting_id VARCHAR, held_on DATE, title? VARCHAR, roll VARCHAR, attendances INTEGER, attendances_without_person INTEGER, attendances_without_known_organization INTEGER
-- rows: attendances = attendance; attendances_without_person = attendance where newcomer is unknown; attendances_without_known_organization = attendance where has_known_organization is 0
-- disclosure: withheld attendances, attendances_without_person, attendances_without_known_organization; order roll, held_on, meeting_id
-- caveat: 名簿のない会議の人数は分からないので、0と書いてあります。
-- caveat-en: How many came to a meeting without a roll is not known; it says 0.
-- source: METRICS 24
WITH visit AS (
  SELECT
    meeting_no,
    SUM(attendances) AS attendances,
    SUM(CASE WHEN newcomer = 'unknown' THEN attendances ELSE 0 END) AS without_person,
    SUM(CASE WHEN has_known_organization = 0 THEN attendances ELSE 0 END) AS without_known
  FROM attendance_in_view
  GROUP BY meeting_no
)
SELECT
  CAST(meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(meeting.held_on AS DATE) AS held_on,
  CAST(meeting.title AS VARCHAR) AS title,
  CAST(CASE WHEN meeting.has_roll = 1 THEN 'yes' ELSE 'no' END AS VARCHAR) AS roll,
  CAST(COALESCE(visit.attendances, 0) AS INTEGER) AS attendances,
  CAST(COALESCE(visit.without_person, 0) AS INTEGER) AS attendances_without_person,
  CAST(COALESCE(visit.without_known, 0) AS INTEGER) AS attendances_without_known_organization
FROM meeting_in_view AS meeting
LEFT JOIN visit ON visit.meeting_no = meeting.meeting_no
WHERE meeting.has_roll = 0 OR visit.without_person > 0 OR visit.without_known > 0
ORDER BY meeting.has_roll,
  COALESCE(visit.without_person, 0) + COALESCE(visit.without_known, 0) DESC,
  meeting.held_on,
  meeting.meeting_id
