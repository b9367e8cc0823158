-- number: 10, 11
-- title: 機関の層 / layers of organizations
-- title-easy: 機関ごとの参加の多さ
-- question: この年度の参加は、どの機関が支えているか。
-- question-en: Which organizations bear the participation of the fiscal year?
-- definition: 1つの年度に出席した機関を、出席の多い順に足し、合わせて80%に届くまでを中核、次の95%に届くまでを常連、残りを一見としたもの。出席の数が同じ機関は、機関の番号（ID）の順です。合わせて半数に届くまでの機関と、会議の3分の2以上に出席した機関も分かります。年度を選ばないときは、見ている期間で最後に出席のあった年度です。
-- definition-en: Organizations that came in one fiscal year, taken by attendances, largest first: those until 80 % of the attendances are reached are core, the next until 95 % regular, the rest casual. Equal ones are in the order of their ids. Besides, it says which make up half of the attendances and which came to two thirds of the meetings or more. Unless a year is chosen, it is the last one in view with attendance.
-- definition-easy: 1つの年度に来た機関を、出席の多い順に足します。ぜんたいの80%までの機関を「中心」と呼びます。95%までの機関を「よく来る」と呼びます。のこりを「ときどき来る」と呼びます。
-- unit: 名・回
-- unit-en: people, meetings
-- grain: 1行は1機関
-- grain-en: one row per organization
-- parameters: layer_year INTEGER 0
-- columns: fiscal_year INTEGER, organization_no INTEGER, member_id VARCHAR, name VARCHAR, kind VARCHAR, layer VARCHAR, half VARCHAR, pace VARCHAR, meetings INTEGER, attendances INTEGER
-- rows: meetings = attendance per meeting_id; attendances = attendance
-- disclosure: exact meetings; withheld attendances; order meetings desc, member_id
-- caveat: 人数の多い機関ほど中核になりやすく、熱心さの順ではありません。所属のない出席は含めません。
-- caveat-en: Large organizations tend to be core: it is no order of zeal. Attendances without an organization are left out.
-- caveat-easy: 人の多い機関ほど「中心」になりやすいです。がんばった順ではありません。機関の分からない出席は入れません。
-- source: METRICS 10, 11（GrimoireLab の onion、CHAOSS Elephant Factor）
WITH chosen AS (
  SELECT
    COALESCE(
      MAX(CASE WHEN fiscal_year = $layer_year THEN fiscal_year END),
      MAX(fiscal_year)
    ) AS fiscal_year
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
),
size AS (
  SELECT
    chosen.fiscal_year,
    visit.organization_no,
    SUM(visit.attendances) AS attendances,
    COUNT(DISTINCT visit.meeting_no) AS meetings
  FROM attendance_in_view AS visit
  JOIN chosen ON chosen.fiscal_year = visit.fiscal_year
  WHERE visit.organization_no IS NOT NULL
  GROUP BY chosen.fiscal_year, visit.organization_no
),
ranked AS (
  SELECT
    *,
    SUM(attendances) OVER () AS total,
    COALESCE(
      SUM(attendances) OVER (
        ORDER BY attendances DESC, organization_no
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ),
      0
    ) AS larger
  FROM size
),
year AS (
  SELECT meeting.fiscal_year, COUNT(*) AS meetings
  FROM meeting_in_view AS meeting
  JOIN chosen ON chosen.fiscal_year = meeting.fiscal_year
  WHERE meeting.has_roll = 1
  GROUP BY meeting.fiscal_year
)
SELECT
  CAST(ranked.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(ranked.organization_no AS INTEGER) AS organization_no,
  CAST(own.organization_id AS VARCHAR) AS member_id,
  CAST(own.name AS VARCHAR) AS name,
  CAST(own.organization_kind AS VARCHAR) AS kind,
  CAST(
    CASE
      WHEN ranked.larger * 100 < ranked.total * 80 THEN 'core'
      WHEN ranked.larger * 100 < ranked.total * 95 THEN 'regular'
      ELSE 'casual'
    END AS VARCHAR
  ) AS layer,
  CAST(CASE WHEN 2 * ranked.larger < ranked.total THEN 'in' ELSE 'beyond' END AS VARCHAR) AS half,
  CAST(
    CASE WHEN ranked.meetings * 3 >= year.meetings * 2 THEN 'steady' ELSE 'less' END AS VARCHAR
  ) AS pace,
  CAST(ranked.meetings AS INTEGER) AS meetings,
  CAST(ranked.attendances AS INTEGER) AS attendances
FROM ranked
JOIN year ON year.fiscal_year = ranked.fiscal_year
JOIN member_organization AS own ON own.organization_no = ranked.organization_no
ORDER BY attendances DESC, organization_no
