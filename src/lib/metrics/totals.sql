-- number: 1, 2
-- title: 期間の合計 / totals over the period
-- title-easy: 期間の全部の数
-- question: この期間に、どれだけの人と機関が参加したか。
-- question-en: How many people and organizations took part in this period?
-- definition: 選んだ期間の延べ参加者数、実参加者数、参加機関数、名簿のある会議の数、参加のあった市区町村の数。
-- definition-en: Attendances, participants, participating organizations, meetings with a roll and municipalities in the chosen period.
-- definition-easy: 選んだ期間の数です。参加した人は、毎回数える数と1回だけ数える数があります。機関と会議と市区町村も数えます。
-- unit: 名・機関・回
-- unit-en: people, organizations, meetings
-- unit-easy: 人・機関・回
-- grain: 1行だけ
-- grain-en: one row
-- columns: attendances INTEGER, participants INTEGER, organizations INTEGER, meetings INTEGER, municipalities INTEGER, attendances_by_year? VARCHAR
-- rows: attendances = attendance; participants = attendance per person_key; organizations = attendance per organization_no; meetings = meeting where has_roll is 1; municipalities = attendance per municipality_code where municipality_code is not unknown
-- disclosure: people attendances of the whole from attendances_by_year; people participants; exact organizations, meetings, municipalities
-- caveat: 実参加者数と参加機関数は期間全体で1度だけ数えるので、年度の数を足しても一致しません。
-- caveat-en: Participants and organizations count once for the whole period: the numbers of its fiscal years do not add up to them.
-- caveat-easy: 1回だけ数える数は、期間の全部で1回だけ数えます。年度の数を足しても同じにはなりません。
-- source: METRICS 1, 2
WITH came AS (
  SELECT
    COALESCE(SUM(attendances), 0) AS attendances,
    COUNT(DISTINCT organization_no) AS organizations,
    COUNT(DISTINCT CASE WHEN municipality_code <> 'unknown' THEN municipality_code END)
      AS municipalities
  FROM attendance_in_view
),
people AS (SELECT COUNT(DISTINCT person_no) AS participants FROM participation_in_view),
held AS (SELECT COUNT(*) AS meetings FROM meeting_in_view WHERE has_roll = 1),
year_sum AS (
  SELECT fiscal_year, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY fiscal_year
),
by_year AS (
  SELECT
    STRING_AGG(
      CAST(fiscal_year AS VARCHAR) || ':' || CAST(attendances AS VARCHAR),
      ' ' ORDER BY fiscal_year
    ) AS attendances
  FROM year_sum
)
SELECT
  CAST(came.attendances AS INTEGER) AS attendances,
  CAST(people.participants AS INTEGER) AS participants,
  CAST(came.organizations AS INTEGER) AS organizations,
  CAST(held.meetings AS INTEGER) AS meetings,
  CAST(came.municipalities AS INTEGER) AS municipalities,
  CAST(by_year.attendances AS VARCHAR) AS attendances_by_year
FROM came
CROSS JOIN people
CROSS JOIN held
CROSS JOIN by_year
