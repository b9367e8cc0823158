-- number: 25
-- title: ワーキングチームの年度ごとの活動 / working groups by fiscal year
-- title-easy: チームの年度ごとの活動
-- words: WG, ワーキンググループ, 部会, 開催月
-- question: どのチームが、いつからいつまで、どれだけ動いたか。
-- question-en: From when to when did each working group work, and how much?
-- definition: チームと年度ごとの活動の回数、参加者数（実数）、参加機関数。始まりと終わりの年度は、報告書に印刷があればそれを、なければ見ている期間で活動の記録がある最初と最後の年度を使います。
-- definition-en: Sessions, participants (distinct people) and organizations by working group and fiscal year. The first and last fiscal years are those printed in the report, or else the first and last with a session on record in view.
-- definition-easy: チームと年度ごとの、集まった回数、人の数、機関の数です。始まりと終わりは、報告書の年度を使います。書かれていないときは、記録の最初と最後の年度を使います。
-- unit: 回・名・機関
-- unit-en: sessions, people, organizations
-- grain: 1行は1チームの1年度
-- grain-en: one row per working group and fiscal year
-- columns: working_group VARCHAR, fiscal_year INTEGER, year_from INTEGER, year_to INTEGER, sessions INTEGER, participants INTEGER, organizations INTEGER, attendances INTEGER
-- rows: sessions = working-group per held_on; participants = working-group per person_key; organizations = working-group per organization_no; attendances = working-group
-- disclosure: exact sessions; exact organizations beside participants; people participants within fiscal_year; people attendances of the whole
-- caveat: 活動の記録がない年度には行がありません。活動しなかったとは限りません。会議の種類や柱で絞り込むと行はありません。
-- caveat-en: A fiscal year without a session on record has no row; that does not mean that nothing happened. A view narrowed by kind of meeting or pillar has no rows.
-- caveat-easy: 記録のない年度は出しません。活動はあったかもしれません。
-- source: METRICS 25
WITH counted AS (
  SELECT
    working_group,
    fiscal_year,
    COUNT(DISTINCT held_on) AS sessions,
    COUNT(DISTINCT person_key) AS participants,
    COUNT(DISTINCT organization_no) AS organizations,
    COUNT(*) AS attendances
  FROM working_group_in_view
  GROUP BY working_group, fiscal_year
),
stated AS (
  SELECT name, MIN(start_fiscal_year) AS year_from, MAX(end_fiscal_year) AS year_to
  FROM working_group
  WHERE entry = 'team'
  GROUP BY name
),
bounded AS (
  SELECT working_group, MIN(fiscal_year) AS year_from, MAX(fiscal_year) AS year_to
  FROM counted
  GROUP BY working_group
)
SELECT
  CAST(counted.working_group AS VARCHAR) AS working_group,
  CAST(counted.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COALESCE(stated.year_from, bounded.year_from) AS INTEGER) AS year_from,
  CAST(COALESCE(stated.year_to, bounded.year_to) AS INTEGER) AS year_to,
  CAST(counted.sessions AS INTEGER) AS sessions,
  CAST(counted.participants AS INTEGER) AS participants,
  CAST(counted.organizations AS INTEGER) AS organizations,
  CAST(counted.attendances AS INTEGER) AS attendances
FROM counted
JOIN bounded ON bounded.working_group = counted.working_group
LEFT JOIN stated ON stated.name = counted.working_group
ORDER BY counted.working_group, counted.fiscal_year
