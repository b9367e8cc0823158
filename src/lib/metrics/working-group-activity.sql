-- number: 25
-- title: ワーキングチームの活動 / working group activity
-- title-easy: ワーキングのチームの活動
-- words: WG, ワーキンググループ, 部会, 分科会
-- question: どのワーキングチームが、いつ活動したか。
-- question-en: Which working groups were active, and when?
-- definition: チームと月ごとの活動の回数、参加者数（実数）、参加機関数。
-- definition-en: Sessions, participants (distinct people) and organizations by working group and month.
-- definition-easy: チームと月ごとに、活動の回数を数えます。参加した人と機関も数えます。同じ人は1回だけ数えます。
-- unit: 回・名・機関
-- unit-en: sessions, people, organizations
-- unit-easy: 回・人・機関
-- grain: 1行は1チームの1か月
-- grain-en: one row per working group and month
-- columns: working_group VARCHAR, fiscal_year INTEGER, month INTEGER, sessions INTEGER, participants INTEGER, organizations INTEGER, attendances INTEGER
-- rows: sessions = working-group per held_on; participants = working-group per person_key; organizations = working-group per organization_no; attendances = working-group
-- disclosure: exact sessions; withheld participants, organizations, attendances
-- caveat: 会議の種類と柱はワーキングチームにはないため、それらで絞り込むと行はありません。
-- caveat-en: Working groups have no kind of meeting and no pillar: a view narrowed by one has no rows.
-- caveat-easy: ワーキングには会議の種類と活動の種類がありません。それを選ぶと、行はありません。
-- source: METRICS 25
SELECT
  CAST(working_group AS VARCHAR) AS working_group,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(month AS INTEGER) AS month,
  CAST(COUNT(DISTINCT held_on) AS INTEGER) AS sessions,
  CAST(COUNT(DISTINCT person_key) AS INTEGER) AS participants,
  CAST(COUNT(DISTINCT organization_no) AS INTEGER) AS organizations,
  CAST(COUNT(*) AS INTEGER) AS attendances
FROM working_group_in_view
GROUP BY working_group, fiscal_year, month
ORDER BY working_group, fiscal_year, CASE WHEN month < 4 THEN month + 12 ELSE month END
