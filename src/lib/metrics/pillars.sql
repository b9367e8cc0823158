-- number: -
-- title: 取り組みの分類 / activities by pillar
-- title-easy: 取り組みの分け方
-- words: 取り組みの柱, 4つの柱, 支援力, 分類
-- question: 取り組みは、どの柱に分かれているか。
-- question-en: Which pillars do the activities belong to?
-- definition: 年度報告書のまとめの分類（支援力①知識・スキル、支援力②基礎力、連携・ネットワーク、地域のニーズ・課題）ごとの、開催した会議の数と延べ参加者数。「取り組み」は報告書の一覧のように数え、基礎講座は何日でも年度に1つです。「会議」は日ごとに数えます。
-- definition-en: Meetings held and attendances by the classification in the summary of the annual report: support skills 1 knowledge and skills, 2 foundations, cooperation and network, local needs and issues. Activities are counted as the report lists them, the basic course as one in a fiscal year, however many days; meetings are counted day by day.
-- definition-easy: 会議を、報告書の4つのわけかたで数えたものです。基礎講座は、何日あっても1つの取り組みです。
-- unit: 件・回・名
-- unit-en: activities, meetings, people
-- grain: 1行は1年度の1つの柱
-- grain-en: one row per fiscal year and pillar
-- columns: fiscal_year INTEGER, pillar VARCHAR, activities INTEGER, meetings INTEGER, attendances INTEGER
-- rows: activities of meeting; meetings = meeting; attendances = attendance
-- disclosure: exact activities, meetings; people attendances of the whole within fiscal_year
-- caveat: 柱の決まっていない会議は「未分類」として数えます。ワーキングチームの活動は会議ではないため入りません。
-- caveat-en: Meetings without a pillar are counted as “not classified”. Sessions of working groups are no meetings and not in it.
-- caveat-easy: どれか決まっていない会議は「まだ分けていません」と数えます。チームの活動は入れません。
-- source: 2022（R4）年度報告書 2022 (R4) 年度のまとめ
WITH visit AS (
  SELECT meeting_no, SUM(attendances) AS attendances
  FROM attendance_in_view
  GROUP BY meeting_no
)
SELECT
  CAST(meeting.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(meeting.pillar AS VARCHAR) AS pillar,
  CAST(
    COUNT(
      DISTINCT CASE WHEN meeting.meeting_kind = 'course' THEN '#course' ELSE meeting.meeting_id END
    ) AS INTEGER
  ) AS activities,
  CAST(COUNT(*) AS INTEGER) AS meetings,
  CAST(COALESCE(SUM(visit.attendances), 0) AS INTEGER) AS attendances
FROM meeting_in_view AS meeting
LEFT JOIN visit ON visit.meeting_no = meeting.meeting_no
GROUP BY meeting.fiscal_year, meeting.pillar
ORDER BY meeting.fiscal_year, meeting.pillar
