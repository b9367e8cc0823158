-- number: 16, 17
-- title: ネットワークの密度と中心化 / network density and centralization
-- title-easy: つながりの多さ
-- words: ネットワーク密度, つながりの濃さ, 中心化, centralization, density
-- question: 機関どうしのつながりは、どのくらい密か。少ない機関に集まっていないか。
-- question-en: How dense are the ties between organizations, and do they gather around few?
-- definition: 同じ年度に、同じ会議に k 回以上ともに出た（初めは3回）か、同じワーキングチームで活動した2つの機関を「つながり」とします。密度は、ありうる組み合わせに占めるつながりの割合 2E÷(N(N−1))。中心化は Σ(最大の次数−次数)÷((N−1)(N−2))。
-- definition-en: Two organizations have a tie where in the fiscal year both came to at least k of the same meetings (3 unless chosen otherwise) or worked in the same working group. Density is the share of possible pairs that have a tie, 2E÷(N(N−1)). Centralization is Σ(largest degree−degree)÷((N−1)(N−2)).
-- definition-easy: 同じ会議に3回以上いっしょに出た機関どうしを「つながり」と数えます（回数は選べます）。同じワーキングチームで活動した機関どうしも数えます。密度は、全部の組み合わせのうち、つながりのある割合です。
-- unit: 密度（0〜1）
-- unit-en: density (0 to 1)
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- parameters: least_meetings INTEGER 3
-- columns: fiscal_year INTEGER, organizations INTEGER, ties INTEGER, isolated INTEGER, density? DOUBLE, centralization? DOUBLE
-- rows: organizations from attendance, working-group; ties from attendance, working-group; isolated from attendance, working-group; density from attendance, working-group; centralization from attendance, working-group
-- disclosure: exact organizations, ties, isolated, density, centralization
-- caveat: 会議の回数が多い年度ほど密度は高くなります。アンケートで測ったネットワークの密度とは比べられません。
-- caveat-en: Years with more meetings have higher densities. Not comparable with networks measured by surveys.
-- caveat-easy: 会議が多い年は、密度が高くなります。アンケートの調査とは比べられません。
-- source: METRICS 16, 17（Freeman 1979）
WITH member AS (
  SELECT fiscal_year, organization_no
  FROM affiliation_in_view
  GROUP BY fiscal_year, organization_no
),
-- Meetings and working groups of a year in their turn.
turn AS (
  SELECT
    fiscal_year,
    affiliation,
    ROW_NUMBER() OVER (PARTITION BY fiscal_year ORDER BY affiliation) - 1 AS turn
  FROM affiliation_in_view
  GROUP BY fiscal_year, affiliation
),
-- Where an organization was, as the bits of a number for every sixty of them: what two share is
-- counted many times faster than by joining row by row. A working group makes a tie by itself.
presence AS (
  SELECT
    part.fiscal_year,
    part.organization_no,
    turn.turn - turn.turn % 60 AS sixty,
    CASE WHEN part.meeting_no IS NULL THEN GREATEST($least_meetings, 1) ELSE 1 END AS points,
    CAST(SUM(CAST(1 AS BIGINT) << (turn.turn % 60)) AS BIGINT) AS bits
  FROM affiliation_in_view AS part
  JOIN turn ON turn.fiscal_year = part.fiscal_year AND turn.affiliation = part.affiliation
  GROUP BY part.fiscal_year, part.organization_no, sixty, points
),
tie AS (
  SELECT
    one.fiscal_year,
    one.organization_no AS organization_a,
    other.organization_no AS organization_b
  FROM presence AS one
  JOIN presence AS other
    ON other.fiscal_year = one.fiscal_year
    AND other.sixty = one.sixty
    AND other.points = one.points
    AND other.organization_no > one.organization_no
  GROUP BY one.fiscal_year, one.organization_no, other.organization_no
  HAVING SUM(one.points * BIT_COUNT(one.bits & other.bits)) >= GREATEST($least_meetings, 1)
),
tie_end AS (
  SELECT fiscal_year, organization_a AS organization_no FROM tie
  UNION ALL
  SELECT fiscal_year, organization_b FROM tie
),
tied AS (
  SELECT fiscal_year, organization_no, COUNT(*) AS ties
  FROM tie_end
  GROUP BY fiscal_year, organization_no
),
degree AS (
  SELECT member.fiscal_year, member.organization_no, COALESCE(tied.ties, 0) AS ties
  FROM member
  LEFT JOIN tied
    ON tied.fiscal_year = member.fiscal_year
    AND tied.organization_no = member.organization_no
),
total AS (
  SELECT
    fiscal_year,
    CAST(COUNT(*) AS DOUBLE) AS organizations,
    SUM(ties) AS tie_ends,
    MAX(ties) AS most,
    SUM(CASE WHEN ties = 0 THEN 1 ELSE 0 END) AS isolated
  FROM degree
  GROUP BY fiscal_year
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(organizations AS INTEGER) AS organizations,
  CAST(tie_ends / 2 AS INTEGER) AS ties,
  CAST(isolated AS INTEGER) AS isolated,
  CAST(
    CASE WHEN organizations > 1 THEN tie_ends / (organizations * (organizations - 1)) END AS DOUBLE
  ) AS density,
  CAST(
    CASE
      WHEN organizations > 2
        THEN (organizations * most - tie_ends) / ((organizations - 1) * (organizations - 2))
    END AS DOUBLE
  ) AS centralization
FROM total
ORDER BY fiscal_year
