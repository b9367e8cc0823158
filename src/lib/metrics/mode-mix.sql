-- number: 20
-- title: 開催形態 / mode mix
-- title-easy: 会議の開き方
-- words: オンライン, ハイブリッド, 対面, Zoom, online, hybrid
-- question: 集合・オンライン・ハイブリッドの割合はどう変わったか。
-- question-en: How did the mix of in-person, online and hybrid meetings change?
-- question-easy: 集まる会議とオンラインの会議の割合は、どう変わったか。
-- definition: 開催形態ごとの、名簿のある会議の数と延べ参加者数。
-- definition-en: Meetings with a roll and attendances by mode.
-- definition-easy: 会議の開き方ごとに、名簿のある会議を数えます。参加した人は、同じ人も毎回数えます。
-- unit: 回・名
-- unit-en: meetings, people
-- unit-easy: 回・人
-- grain: 1行は1年度の1つの開催形態
-- grain-en: one row per mode and fiscal year
-- grain-easy: 1行は1年度の1つの開き方
-- columns: fiscal_year INTEGER, mode VARCHAR, meetings INTEGER, attendances INTEGER
-- rows: meetings = meeting where has_roll is 1; attendances = attendance
-- disclosure: exact meetings; people attendances of the whole within fiscal_year
-- caveat: 2020年度にオンライン開催へ切り替わっており、前後の比較には注意が必要です。
-- caveat-en: Meetings went online in fiscal year 2020: compare the years before and after with care.
-- caveat-easy: 2020年度から、オンラインの会議になりました。その前と後を比べるときは、気をつけてください。
-- source: METRICS 20（CHAOSS Event Locations）
WITH counted AS (
  SELECT meeting_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY meeting_no
)
SELECT
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.mode AS VARCHAR) AS mode,
  CAST(COUNT(*) AS INTEGER) AS meetings,
  CAST(SUM(COALESCE(counted.attendances, 0)) AS INTEGER) AS attendances
FROM meeting_in_view AS meeting
LEFT JOIN counted ON counted.meeting_no = meeting.meeting_no
WHERE meeting.has_roll = 1
GROUP BY meeting.fiscal_year, meeting.mode
ORDER BY meeting.fiscal_year, meeting.mode
