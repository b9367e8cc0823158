-- number: 10
-- title: 中核・常連・一見 / core, regular and casual organizations
-- title-easy: よく来る機関と、ときどき来る機関
-- words: コア, ABC分析, 80%, 常連, 一見
-- question: 参加の多くを支えているのは、どれくらいの機関か。
-- question-en: How many organizations bear most of the participation?
-- definition: その年度の出席の多い機関から順に足し、合わせて80%に届くまでの機関を中核、次の95%に届くまでを常連、残りを一見とします。出席の数が同じ機関は、機関の番号（ID）の順です。別の見方として、その年度の会議の3分の2以上に出席した機関も数えます。
-- definition-en: Organizations are taken by attendances, largest first: those until 80 % of the attendances of the fiscal year are reached are core, the next until 95 % regular, the rest casual. Equal ones are in the order of their ids. Besides, organizations that came to two thirds of the meetings or more are counted.
-- definition-easy: 出席の多い機関から順に足します。ぜんたいの80%までの機関を「中心」と呼びます。95%までの機関を「よく来る」と呼びます。のこりを「ときどき来る」と呼びます。
-- unit: 機関・名
-- unit-en: organizations, people
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, meetings INTEGER, organizations INTEGER, core_organizations INTEGER, regular_organizations INTEGER, casual_organizations INTEGER, core_attendances INTEGER, regular_attendances INTEGER, casual_attendances INTEGER, steady_organizations INTEGER
-- rows: meetings = meeting where has_roll is 1; organizations = attendance per organization_no; core_organizations of attendance, meeting where has_roll is 1; regular_organizations of attendance, meeting where has_roll is 1; casual_organizations of attendance, meeting where has_roll is 1; core_attendances of attendance, meeting where has_roll is 1; regular_attendances of attendance, meeting where has_roll is 1; casual_attendances of attendance, meeting where has_roll is 1; steady_organizations of attendance, meeting where has_roll is 1
-- members: core_organizations = organization-layers by layer_year where layer is core; regular_organizations = organization-layers by layer_year where layer is regular; casual_organizations = organization-layers by layer_year where layer is casual; steady_organizations = organization-layers by layer_year where pace is steady
-- disclosure: exact meetings, organizations, core_organizations, regular_organizations, casual_organizations, steady_organizations; people core_attendances + regular_attendances + casual_attendances
-- caveat: 中核の数が少ないほど、少ない機関に参加が集まっています。人数の多い機関ほど中核になりやすく、熱心さの順ではありません。所属のない出席は含めません。
-- caveat-en: The fewer core organizations, the more participation is concentrated. Large organizations tend to be core: it is no order of zeal. Attendances without an organization are left out.
-- caveat-easy: 人の多い機関ほど「中心」になりやすいです。がんばった順ではありません。機関の分からない出席は入れません。
-- source: METRICS 10（GrimoireLab の onion）。
WITH size AS (
  SELECT
    fiscal_year,
    organization_no,
    SUM(attendances) AS attendances,
    COUNT(DISTINCT meeting_no) AS meetings
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
),
ranked AS (
  SELECT
    fiscal_year,
    meetings,
    attendances,
    SUM(attendances) OVER (PARTITION BY fiscal_year) AS total,
    COALESCE(
      SUM(attendances) OVER (
        PARTITION BY fiscal_year
        ORDER BY attendances DESC, organization_no
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ),
      0
    ) AS larger
  FROM size
),
layered AS (
  SELECT
    fiscal_year,
    meetings,
    attendances,
    CASE
      WHEN larger * 100 < total * 80 THEN 'core'
      WHEN larger * 100 < total * 95 THEN 'regular'
      ELSE 'casual'
    END AS layer
  FROM ranked
),
year AS (
  SELECT fiscal_year, COUNT(*) AS meetings
  FROM meeting_in_view
  WHERE has_roll = 1
  GROUP BY fiscal_year
)
SELECT
  CAST(layered.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(year.meetings AS INTEGER) AS meetings,
  CAST(COUNT(*) AS INTEGER) AS organizations,
  CAST(SUM(CASE WHEN layer = 'core' THEN 1 ELSE 0 END) AS INTEGER) AS core_organizations,
  CAST(SUM(CASE WHEN layer = 'regular' THEN 1 ELSE 0 END) AS INTEGER) AS regular_organizations,
  CAST(SUM(CASE WHEN layer = 'casual' THEN 1 ELSE 0 END) AS INTEGER) AS casual_organizations,
  CAST(SUM(CASE WHEN layer = 'core' THEN attendances ELSE 0 END) AS INTEGER) AS core_attendances,
  CAST(SUM(CASE WHEN layer = 'regular' THEN attendances ELSE 0 END) AS INTEGER)
    AS regular_attendances,
  CAST(SUM(CASE WHEN layer = 'casual' THEN attendances ELSE 0 END) AS INTEGER)
    AS casual_attendances,
  CAST(SUM(CASE WHEN layered.meetings * 3 >= year.meetings * 2 THEN 1 ELSE 0 END) AS INTEGER)
    AS steady_organizations
FROM layered
JOIN year ON year.fiscal_year = layered.fiscal_year
GROUP BY layered.fiscal_year, year.meetings
ORDER BY fiscal_year
