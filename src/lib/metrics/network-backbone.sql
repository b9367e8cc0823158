-- number: 18
-- title: 図の並べ方のもと / backbone of the network
-- title-easy: 図の並べ方のもと
-- question: 図のどこに、どの機関を置くか。
-- question-en: Where in the drawing does each organization stand?
-- definition: 見ている期間のすべての年度を通して、それぞれの機関と最も強くつながる8機関までの組。図の並びは、絞り込まないときの組だけから決めるので、年度や絞り込みを変えても機関は同じ場所にいます。
-- definition-en: Over all fiscal years in view, the pairs of each organization with up to eight it is most strongly tied to. The layout is made from those without any filter alone, so that an organization keeps its place from year to year and under every filter.
-- definition-easy: それぞれの機関と、つながりの強い8つまでの機関の組です。年度や絞り込みを変えても、機関は同じ場所にいます。
-- unit: 組
-- unit-en: pairs
-- grain: 1行は2つの機関の1つの組
-- grain-en: one row per pair of organizations
-- columns: organization_a INTEGER, organization_b INTEGER, weight DOUBLE
-- rows: weight from attendance per meeting_id of both organization_a and organization_b as organization_no, working-group per fiscal_year + working_group of both organization_a and organization_b as organization_no
-- disclosure: exact weight
-- caveat: 図の上の近さは見やすくするためのもので、距離に意味はありません。
-- caveat-en: Nearness in the drawing is for reading only; distances mean nothing.
-- caveat-easy: 図の中の近さには、意味がありません。
-- source: METRICS 18
WITH pair AS (
  SELECT
    one.organization_no AS organization_a,
    other.organization_no AS organization_b,
    ROUND(SUM(one.tie_weight), 6) AS weight
  FROM affiliation_in_view AS one
  JOIN affiliation_in_view AS other
    ON other.fiscal_year = one.fiscal_year
    AND other.affiliation = one.affiliation
    AND other.organization_no > one.organization_no
  GROUP BY one.organization_no, other.organization_no
),
tie_end AS (
  SELECT organization_a, organization_b, weight, organization_a AS own, organization_b AS partner
  FROM pair
  UNION ALL
  SELECT organization_a, organization_b, weight, organization_b, organization_a
  FROM pair
),
ranked AS (
  SELECT
    organization_a,
    organization_b,
    weight,
    ROW_NUMBER() OVER (PARTITION BY own ORDER BY weight DESC, partner) AS place
  FROM tie_end
),
strongest AS (
  SELECT organization_a, organization_b, MAX(weight) AS weight
  FROM ranked
  WHERE place <= 8
  GROUP BY organization_a, organization_b
)
SELECT
  CAST(organization_a AS INTEGER) AS organization_a,
  CAST(organization_b AS INTEGER) AS organization_b,
  CAST(weight AS DOUBLE) AS weight
FROM strongest
ORDER BY organization_a, organization_b
