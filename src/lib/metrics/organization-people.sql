-- number: 2
-- title: ある機関から来た人 / people of one organization
-- question: この機関からは、何人がどれだけ来たか。
-- question-en: How many people came from this organization, and how often?
-- definition: 選んだ機関から出席した人（符号）ごとの、延べ出席数と、最初と最後の日。名前は使いません。
-- definition-en: For each person, as a key, who came from the chosen organization: attendances, and the first and last day. No names are used.
-- definition-easy: えらんだ機関から来た人を、名前ではなく記号で数えます。来た回数と、はじめと最後の日です。
-- unit: 回
-- unit-en: attendances
-- grain: 1行は1人
-- grain-en: one row per person
-- parameters: id VARCHAR
-- columns: person_key VARCHAR, visits INTEGER, first_held_on DATE, last_held_on DATE
-- rows: visits = attendance
-- disclosure: withheld rows
-- caveat: 別の機関から出席した分は数えません。人の符号のない出席は含みません。
-- caveat-en: Attendance from another organization is not counted. Attendance without a key of a person is left out.
-- source: METRICS 2
SELECT
  CAST(person.person_key AS VARCHAR) AS person_key,
  CAST(COUNT(*) AS INTEGER) AS visits,
  CAST(MIN(held_meeting.held_on) AS DATE) AS first_held_on,
  CAST(MAX(held_meeting.held_on) AS DATE) AS last_held_on
FROM attendance_fact_in_view AS visit
JOIN member_organization AS own ON own.organization_no = visit.organization_no
JOIN person ON person.person_no = visit.person_no
JOIN held_meeting ON held_meeting.meeting_no = visit.meeting_no
WHERE own.organization_id = $id
GROUP BY person.person_key
ORDER BY visits DESC, person_key
