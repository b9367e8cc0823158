-- number: 25
-- title: ワーキングチームの一覧 / list of working groups
-- question: どんなワーキングチームがあり、だれが参加したか。
-- question-en: Which working groups are there, and how many took part?
-- definition: チームごとの活動の回数、参加者数（実数）、参加機関数と、始まりと終わりの年度。記録にあるチームと、年度報告書に名前があるチームを並べます。
-- definition-en: Sessions, participants (distinct people) and organizations of each working group, with its first and last fiscal year. Teams on record are listed, and those that the annual report names.
-- unit: 回・名・機関
-- unit-en: sessions, people, organizations
-- grain: 1行は1チーム
-- grain-en: one row per working group
-- columns: working_group VARCHAR, year_from? INTEGER, year_to? INTEGER, named VARCHAR, sessions INTEGER, participants INTEGER, organizations INTEGER
-- rows: sessions = working-group per held_on; participants = working-group per person_key; organizations = working-group per organization_no
-- disclosure: exact sessions; exact organizations beside participants; people participants of the whole
-- caveat: 報告書と記録でチームの名前が違うと、別のチームとして並びます。参加者数はチームをまたいで足すことはできません。
-- caveat-en: A team whose name differs between the report and the records stands twice. Participants must not be added over teams.
-- source: METRICS 25、2022（R4）年度報告書 実施方法
WITH counted AS (
  SELECT
    working_group,
    MIN(fiscal_year) AS year_from,
    MAX(fiscal_year) AS year_to,
    COUNT(DISTINCT held_on) AS sessions,
    COUNT(DISTINCT person_key) AS participants,
    COUNT(DISTINCT organization_no) AS organizations
  FROM working_group_in_view
  GROUP BY working_group
),
named AS (
  SELECT name, MIN(start_fiscal_year) AS year_from, MAX(end_fiscal_year) AS year_to
  FROM working_group_named_in_view
  GROUP BY name
)
SELECT
  CAST(COALESCE(counted.working_group, named.name) AS VARCHAR) AS working_group,
  CAST(COALESCE(named.year_from, counted.year_from) AS INTEGER) AS year_from,
  CAST(COALESCE(named.year_to, counted.year_to) AS INTEGER) AS year_to,
  CAST(CASE WHEN named.name IS NULL THEN 'records' ELSE 'report' END AS VARCHAR) AS named,
  CAST(COALESCE(counted.sessions, 0) AS INTEGER) AS sessions,
  CAST(COALESCE(counted.participants, 0) AS INTEGER) AS participants,
  CAST(COALESCE(counted.organizations, 0) AS INTEGER) AS organizations
FROM counted
FULL OUTER JOIN named ON named.name = counted.working_group
ORDER BY COALESCE(counted.working_group, named.name)
