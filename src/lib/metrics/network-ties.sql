-- number: 16, 18
-- title: 機関どうしのつながり / ties between organizations
-- title-easy: 機関どうしのつながり
-- words: 連携, 一緒に参加, 共同参加, pairs, links
-- question: どの機関とどの機関が、ともに参加しているか。
-- question-en: Which organizations take part together?
-- definition: 選んだ年度に、同じ会議に k 回以上ともに出た（初めは3回）か、同じワーキングチームで活動した2つの機関の組。強さは、ともにした会議とチームごとに 1÷(そこにいた機関の数−1) を足したもの。前の年度だけのつながりも挙げます。
-- definition-en: Pairs of organizations that in the chosen fiscal year both came to at least k of the same meetings (3 unless chosen otherwise) or worked in the same working group. The weight adds up 1÷(organizations there−1) over the meetings and groups they shared. Ties of the year before alone are listed too.
-- definition-easy: 同じ会議に3回以上いっしょに出た2つの機関です（回数は選べます）。同じワーキングチームの機関も入ります。人の少ない集まりでいっしょになると、つながりは強くなります。
-- unit: 組
-- unit-en: pairs
-- grain: 1行は2つの機関の1つの組
-- grain-en: one row per pair of organizations
-- parameters: network_year INTEGER 0, least_meetings INTEGER 3
-- columns: fiscal_year INTEGER, organization_a INTEGER, organization_b INTEGER, standing VARCHAR, meetings INTEGER, working_groups INTEGER, weight DOUBLE, weight_before DOUBLE
-- rows: meetings from attendance per meeting_id of both organization_a and organization_b as organization_no; working_groups from working-group per working_group of both organization_a and organization_b as organization_no; weight from attendance per meeting_id of both organization_a and organization_b as organization_no, working-group per working_group of both organization_a and organization_b as organization_no; weight_before from attendance a year earlier per meeting_id of both organization_a and organization_b as organization_no, working-group a year earlier per working_group of both organization_a and organization_b as organization_no
-- disclosure: exact meetings, working_groups, weight, weight_before
-- caveat: 年度を選ばないときは、見ている期間の最後の年度です。大勢の会議に一緒にいただけの組は弱いつながりになります。ともに出たことだけを数え、話したかどうかは分かりません。
-- caveat-en: Without a chosen year it is the last in view. Having sat in one large meeting makes a weak tie. Only being there together is counted; whether people talked is not known.
-- caveat-easy: 年度を選ばないと、いちばん新しい年度になります。いっしょにいたことだけを数えます。話したかどうかは分かりません。
-- source: METRICS 16, 18（Newman 2001 の重み。ワーキングチームも1つの集まりとして足す）
WITH chosen AS (
  SELECT MAX(fiscal_year) AS fiscal_year
  FROM affiliation_in_view
  WHERE $network_year = 0 OR fiscal_year = $network_year
),
-- The two years before their pairs are made: those of all years take several times as long.
member AS (
  SELECT
    chosen.fiscal_year,
    CASE WHEN part.fiscal_year = chosen.fiscal_year THEN 1 ELSE 0 END AS is_now,
    part.organization_no,
    part.affiliation,
    part.meeting_no,
    part.working_group,
    part.tie_weight
  FROM affiliation_in_view AS part
  JOIN chosen
    ON part.fiscal_year BETWEEN chosen.fiscal_year - 1 AND chosen.fiscal_year
),
pair AS (
  SELECT
    one.fiscal_year,
    one.is_now,
    one.organization_no AS organization_a,
    other.organization_no AS organization_b,
    COUNT(one.meeting_no) AS meetings,
    COUNT(one.working_group) AS working_groups,
    SUM(one.tie_weight) AS weight
  FROM member AS one
  JOIN member AS other
    ON other.is_now = one.is_now
    AND other.affiliation = one.affiliation
    AND other.organization_no > one.organization_no
  GROUP BY one.fiscal_year, one.is_now, one.organization_no, other.organization_no
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(organization_a AS INTEGER) AS organization_a,
  CAST(organization_b AS INTEGER) AS organization_b,
  CAST(
    CASE
      WHEN MAX(is_now) = 0 THEN 'gone'
      WHEN MIN(is_now) = 1 THEN 'new'
      ELSE 'kept'
    END AS VARCHAR
  ) AS standing,
  CAST(SUM(is_now * meetings) AS INTEGER) AS meetings,
  CAST(SUM(is_now * working_groups) AS INTEGER) AS working_groups,
  CAST(ROUND(SUM(is_now * weight), 6) AS DOUBLE) AS weight,
  CAST(ROUND(SUM((1 - is_now) * weight), 6) AS DOUBLE) AS weight_before
FROM pair
WHERE meetings >= $least_meetings OR working_groups > 0
GROUP BY fiscal_year, organization_a, organization_b
ORDER BY organization_a, organization_b
