-- number: 25
-- title: チームに入っている参加機関 / participating organizations in working groups
-- question: 会議に来る機関のうち、どれだけがワーキングチームにも参加しているか。
-- question-en: How many of the organizations at the meetings are in a working group too?
-- definition: その年度に会議へ1人以上が出席した機関の数と、そのうち同じ年度にどれかのチームの活動へも1人以上が参加した機関の数。
-- definition-en: Organizations with at least one attendance at a meeting in the fiscal year, and those of them with at least one person at a session of any working group in the same year.
-- definition-easy: その年度に会議へ来た機関の数です。そのうち、同じ年度にチームにも来た機関の数も数えます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER, organizations_in_teams INTEGER
-- rows: organizations = attendance per organization_no; organizations_in_teams of attendance, working-group
-- disclosure: exact organizations, organizations_in_teams
-- caveat: チームの活動の記録が見ている期間で始まる前の年度には行がありません。会議に来ずにチームだけに参加した機関は入りません。
-- caveat-en: There is no row for fiscal years before the first session of a working group in view. Organizations that are in a team but came to no meeting are not in it.
-- source: METRICS 25
WITH first_year AS (
  SELECT MIN(fiscal_year) AS fiscal_year FROM working_group_in_view
),
attending AS (
  SELECT fiscal_year, organization_no
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
),
team AS (
  SELECT fiscal_year, organization_no
  FROM working_group_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
)
SELECT
  CAST(attending.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(*) AS INTEGER) AS organizations,
  CAST(COUNT(team.organization_no) AS INTEGER) AS organizations_in_teams
FROM attending
JOIN first_year ON attending.fiscal_year >= first_year.fiscal_year
LEFT JOIN team
  ON team.fiscal_year = attending.fiscal_year
  AND team.organization_no = attending.organization_no
GROUP BY attending.fiscal_year
ORDER BY attending.fiscal_year
