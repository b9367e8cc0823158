-- number: 25
-- title: 活動したワーキングチーム / active working groups
-- title-easy: 動いたワーキングのチーム
-- question: いくつのチームが動いているか。
-- question-en: How many working groups are active?
-- definition: その年度に1回以上活動したチームの数、活動の回数、参加者数（実数）、2つ以上のチームに参加した人の数。
-- definition-en: Working groups with at least one session in the fiscal year, their sessions, their participants (distinct people), and people in two groups or more.
-- definition-easy: その年度に1回以上活動したチームを数えます。活動の回数も数えます。参加した人は、同じ人を1回だけ数えます。2つ以上のチームに来た人も数えます。
-- unit: チーム・回・名
-- unit-en: groups, sessions, people
-- unit-easy: チーム・回・人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, working_groups INTEGER, sessions INTEGER, participants INTEGER, people_in_several INTEGER
-- rows: working_groups = working-group per working_group; sessions = working-group per working_group + held_on; participants = working-group per person_key; people_in_several of working-group
-- disclosure: exact working_groups, sessions; people participants of the whole; people people_in_several
-- caveat: 参加者数は年度をまたいで足すことはできません。
-- caveat-en: Participants must not be added over fiscal years.
-- caveat-easy: 参加した人の数は、年度をこえて足すことはできません。
-- source: METRICS 25
WITH person_groups AS (
  SELECT fiscal_year, person_key, COUNT(DISTINCT working_group) AS working_groups
  FROM working_group_in_view
  WHERE person_key IS NOT NULL
  GROUP BY fiscal_year, person_key
),
people AS (
  SELECT
    fiscal_year,
    COUNT(*) AS participants,
    SUM(CASE WHEN working_groups >= 2 THEN 1 ELSE 0 END) AS people_in_several
  FROM person_groups
  GROUP BY fiscal_year
),
session AS (
  SELECT fiscal_year, working_group, held_on
  FROM working_group_in_view
  GROUP BY fiscal_year, working_group, held_on
)
SELECT
  CAST(session.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT session.working_group) AS INTEGER) AS working_groups,
  CAST(COUNT(*) AS INTEGER) AS sessions,
  CAST(COALESCE(MAX(people.participants), 0) AS INTEGER) AS participants,
  CAST(COALESCE(MAX(people.people_in_several), 0) AS INTEGER) AS people_in_several
FROM session
LEFT JOIN people ON people.fiscal_year = session.fiscal_year
GROUP BY session.fiscal_year
ORDER BY session.fiscal_year
