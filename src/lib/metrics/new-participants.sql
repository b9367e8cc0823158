-- number: 5
-- title: 新規・継続の参加者 / newcomers and returning participants
-- title-easy: 新しい人と前にも来た人
-- words: 新規, 初参加, はじめての人, 新人, first-time
-- question: 新しい人が入ってきているか。
-- question-en: Are new people joining?
-- definition: その年度に初めて出席した人を新規、前の年度までに出席したことのある人を継続とします。初めてかどうかは、絞り込みによらず記録全体で決めます。
-- definition-en: New: people who came for the first time in the fiscal year. Returning: people who had come in an earlier one. Settled over the whole record, whatever the filters.
-- definition-easy: その年度に初めて来た人を、新しい人とします。前の年度までに来た人を、前にも来た人とします。初めてかどうかは、記録の全部を見て決めます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, new_participants INTEGER, returning_participants INTEGER, new_attendances INTEGER, returning_attendances INTEGER, unknown_attendances INTEGER, participants INTEGER, attendances INTEGER
-- rows: new_participants = attendance per person_key where newcomer is new; returning_participants = attendance per person_key where newcomer is returning; new_attendances = attendance where newcomer is new; returning_attendances = attendance where newcomer is returning; unknown_attendances = attendance where newcomer is unknown; participants = attendance per person_key; attendances = attendance
-- disclosure: people new_participants + returning_participants; people new_attendances + returning_attendances + unknown_attendances; people participants, attendances of the whole
-- caveat: 記録が始まった年度は、それより前の参加が分からないため全員が新規になります。
-- caveat-en: In the first fiscal year on record everybody is new, for nothing is known of the time before.
-- caveat-easy: 記録が始まった年度は、全員が新しい人になります。それより前の参加が分からないからです。
-- source: METRICS 5（CHAOSS New Contributors）
WITH participant AS (
  SELECT DISTINCT fiscal_year, newcomer, person_no
  FROM participation_in_view
),
people AS (
  SELECT
    fiscal_year,
    SUM(CASE WHEN newcomer = 'new' THEN 1 ELSE 0 END) AS new_participants,
    SUM(CASE WHEN newcomer = 'returning' THEN 1 ELSE 0 END) AS returning_participants,
    COUNT(*) AS participants
  FROM participant
  GROUP BY fiscal_year
),
visits AS (
  SELECT
    fiscal_year,
    SUM(CASE WHEN newcomer = 'new' THEN attendances ELSE 0 END) AS new_attendances,
    SUM(CASE WHEN newcomer = 'returning' THEN attendances ELSE 0 END) AS returning_attendances,
    SUM(CASE WHEN newcomer = 'unknown' THEN attendances ELSE 0 END) AS unknown_attendances,
    SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY fiscal_year
)
SELECT
  CAST(visits.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COALESCE(people.new_participants, 0) AS INTEGER) AS new_participants,
  CAST(COALESCE(people.returning_participants, 0) AS INTEGER) AS returning_participants,
  CAST(visits.new_attendances AS INTEGER) AS new_attendances,
  CAST(visits.returning_attendances AS INTEGER) AS returning_attendances,
  CAST(visits.unknown_attendances AS INTEGER) AS unknown_attendances,
  CAST(COALESCE(people.participants, 0) AS INTEGER) AS participants,
  CAST(visits.attendances AS INTEGER) AS attendances
FROM visits
LEFT JOIN people ON people.fiscal_year = visits.fiscal_year
ORDER BY visits.fiscal_year
