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
SELECT
  CAST((SELECT COALESCE(SUM(attendances), 0) FROM attendance_in_view) AS INTEGER) AS attendances,
  CAST((SELECT COUNT(DISTINCT person_no) FROM participation_in_view) AS INTEGER) AS participants,
  CAST((SELECT COUNT(DISTINCT organization_no) FROM attendance_in_view) AS INTEGER)
    AS organizations,
  CAST((SELECT COUNT(*) FROM meeting_in_view WHERE has_roll = 1) AS INTEGER) AS meetings,
  CAST(
    (
      SELECT COUNT(DISTINCT municipality_code)
      FROM attendance_in_view
      WHERE municipality_code <> 'unknown'
    ) AS INTEGER
  ) AS municipalities,
  CAST(
    (
      SELECT STRING_AGG(
        CAST(year.fiscal_year AS VARCHAR) || ':' || CAST(year.attendances AS VARCHAR),
        ' ' ORDER BY year.fiscal_year
      )
      FROM (
        SELECT fiscal_year, SUM(attendances) AS attendances
        FROM attendance_in_view
        GROUP BY fiscal_year
      ) AS year
    ) AS VARCHAR
  ) AS attendances_by_year
