-- number: 16, 18
-- title: つながりの図の機関 / organizations of the network
-- title-easy: 図に出てくる機関
-- words: 橋渡し, 媒介中心性, betweenness, bridge
-- question: その年度のネットワークに、どの機関がいたか。
-- question-en: Which organizations were in the network in the year?
-- definition: 選んだ年度に会議に出席したか、ワーキングチームで活動した機関。前の年度だけにいた機関も挙げます。
-- definition-en: Organizations that came to a meeting or worked in a working group in the chosen fiscal year. Those of the year before alone are listed too.
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1機関
-- grain-en: one row per organization
-- parameters: network_year INTEGER 0
-- columns: fiscal_year INTEGER, organization_no INTEGER, organization_id VARCHAR, name VARCHAR, organization_kind VARCHAR, municipality_code VARCHAR, municipality? VARCHAR, home_area VARCHAR, standing VARCHAR, attendances INTEGER, meetings INTEGER, working_groups INTEGER
-- rows: attendances = attendance; meetings = attendance per meeting_id; working_groups = working-group per working_group
-- disclosure: exact meetings, working_groups; withheld attendances
-- caveat: 年度を選ばないときは、見ている期間の最後の年度です。改称した機関は1つと数え、統合した後は統合先に数えます。
-- caveat-en: Without a chosen year it is the last in view. A renamed organization counts as one, and after a merger as the one merged into.
-- caveat-easy: 年度を選ばないと、いちばん新しい年度になります。
-- source: METRICS 16, 18
WITH chosen AS (
  SELECT MAX(fiscal_year) AS fiscal_year
  FROM affiliation_in_view
  WHERE $network_year = 0 OR fiscal_year = $network_year
),
member AS (
  SELECT
    chosen.fiscal_year,
    part.organization_no,
    CASE WHEN part.fiscal_year = chosen.fiscal_year THEN 1 ELSE 0 END AS is_now,
    part.attendances,
    part.meeting_no,
    part.working_group
  FROM affiliation_in_view AS part
  JOIN chosen
    ON part.fiscal_year BETWEEN chosen.fiscal_year - 1 AND chosen.fiscal_year
),
counted AS (
  SELECT
    fiscal_year,
    organization_no,
    CASE
      WHEN MAX(is_now) = 0 THEN 'gone'
      WHEN MIN(is_now) = 1 THEN 'new'
      ELSE 'kept'
    END AS standing,
    SUM(is_now * attendances) AS attendances,
    COUNT(CASE WHEN is_now = 1 THEN meeting_no END) AS meetings,
    COUNT(CASE WHEN is_now = 1 THEN working_group END) AS working_groups
  FROM member
  GROUP BY fiscal_year, organization_no
)
SELECT
  CAST(counted.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(counted.organization_no AS INTEGER) AS organization_no,
  CAST(known.organization_id AS VARCHAR) AS organization_id,
  CAST(known.name AS VARCHAR) AS name,
  CAST(known.organization_kind AS VARCHAR) AS organization_kind,
  CAST(known.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(
    CASE municipality.in_home_area
      WHEN 1 THEN 'inside'
      WHEN 0 THEN 'outside'
      ELSE 'unknown'
    END AS VARCHAR
  ) AS home_area,
  CAST(counted.standing AS VARCHAR) AS standing,
  CAST(counted.attendances AS INTEGER) AS attendances,
  CAST(counted.meetings AS INTEGER) AS meetings,
  CAST(counted.working_groups AS INTEGER) AS working_groups
FROM counted
JOIN member_organization AS known ON known.organization_no = counted.organization_no
LEFT JOIN municipality ON municipality.municipality_code = known.municipality_code
ORDER BY counted.organization_no
