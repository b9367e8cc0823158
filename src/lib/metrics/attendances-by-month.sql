-- number: 1
-- title: 月別の参加 / attendances by month
-- title-easy: 月ごとの参加
-- words: ヒートマップ, 季節, 何月, heat map, season
-- question: どの月に多く集まるか。
-- question-en: In which months do most people come?
-- definition: 年度と月ごとの延べ参加者数と、名簿のある会議の数。
-- definition-en: Attendances by fiscal year and month, and the number of meetings with a roll.
-- definition-easy: 月ごとに、参加した人を数えます。同じ人も毎回数えます。名簿のある会議も数えます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度の1か月
-- grain-en: one row per month of a fiscal year
-- columns: fiscal_year INTEGER, month INTEGER, meetings INTEGER, attendances INTEGER
-- rows: meetings = meeting where has_roll is 1; attendances = attendance
-- disclosure: exact meetings; people attendances of the whole within fiscal_year
-- caveat: 会議のなかった月の行はありません。0名とは違います。
-- caveat-en: A month without a meeting has no row. That is not the same as 0 people.
-- caveat-easy: 会議のなかった月の行はありません。0人とはちがいます。
-- source: METRICS 1
WITH month_sum AS (
  SELECT fiscal_year, month, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY fiscal_year, month
)
SELECT
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.month AS INTEGER) AS month,
  CAST(COUNT(*) AS INTEGER) AS meetings,
  CAST(COALESCE(MAX(month_sum.attendances), 0) AS INTEGER) AS attendances
FROM meeting_in_view AS meeting
LEFT JOIN month_sum
  ON month_sum.fiscal_year = meeting.fiscal_year AND month_sum.month = meeting.month
WHERE meeting.has_roll = 1
GROUP BY meeting.fiscal_year, meeting.month
ORDER BY meeting.fiscal_year,
  CASE WHEN meeting.month < 4 THEN meeting.month + 12 ELSE meeting.month END
