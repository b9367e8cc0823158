-- number: 25
-- title: チームの重なり / overlap of working groups
-- words: 掛け持ち, 兼務, 重複, shared members
-- question: どのチームとどのチームに、同じ人や同じ機関がいるか。
-- question-en: Which working groups share people and organizations?
-- definition: 見ている期間に2つのチームの両方に参加した人の数（実数）と機関の数。同じチームどうしの行は、そのチームの全員と全機関です。
-- definition-en: People (distinct) and organizations that took part in both of two working groups in the period in view. A row of a team with itself gives all its people and organizations.
-- definition-easy: 2つのチームの両方に来た人の数と、機関の数です。同じチームどうしのところは、そのチームの全部の数です。
-- unit: 名・機関
-- unit-en: people, organizations
-- grain: 1行は2つのチームの組
-- grain-en: one row per pair of working groups
-- columns: working_group VARCHAR, other_group VARCHAR, participants INTEGER, organizations INTEGER
-- rows: participants = working-group per person_key of both working_group and other_group as working_group; organizations = working-group per organization_no of both working_group and other_group as working_group
-- disclosure: withheld participants; exact organizations beside participants
-- caveat: 違う年度に参加した人も、両方に参加した人に入ります。名前のない参加は、人の数に入りません。
-- caveat-en: People who were in the two teams in different fiscal years count as in both. Participation without a name is not in the number of people.
-- source: METRICS 25
WITH team AS (
  SELECT working_group
  FROM working_group_in_view
  GROUP BY working_group
),
member AS (
  SELECT working_group, person_key
  FROM working_group_in_view
  WHERE person_key IS NOT NULL
  GROUP BY working_group, person_key
),
host AS (
  SELECT working_group, organization_no
  FROM working_group_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY working_group, organization_no
),
shared_people AS (
  SELECT member.working_group, other.working_group AS other_group, COUNT(*) AS participants
  FROM member
  JOIN member AS other
    ON other.person_key = member.person_key
    AND member.working_group <= other.working_group
  GROUP BY member.working_group, other.working_group
),
shared_hosts AS (
  SELECT host.working_group, other.working_group AS other_group, COUNT(*) AS organizations
  FROM host
  JOIN host AS other
    ON other.organization_no = host.organization_no
    AND host.working_group <= other.working_group
  GROUP BY host.working_group, other.working_group
)
SELECT
  CAST(team.working_group AS VARCHAR) AS working_group,
  CAST(other.working_group AS VARCHAR) AS other_group,
  CAST(COALESCE(shared_people.participants, 0) AS INTEGER) AS participants,
  CAST(COALESCE(shared_hosts.organizations, 0) AS INTEGER) AS organizations
FROM team
JOIN team AS other ON team.working_group <= other.working_group
LEFT JOIN shared_people
  ON shared_people.working_group = team.working_group
  AND shared_people.other_group = other.working_group
LEFT JOIN shared_hosts
  ON shared_hosts.working_group = team.working_group
  AND shared_hosts.other_group = other.working_group
ORDER BY team.working_group, other.working_group
