-- number: 1
-- title: 延べ参加者数 / attendances
-- title-easy: 参加した人の数（毎回数える）
-- words: のべ, 述べ人数, 延べ人数, 参加人数, 出席者数, total visits
-- question: 参加は増えているか。
-- question-en: Is participation growing?
-- definition: 会議ごとの出席者の数を年度で足したもの。同じ人が3回出席すれば3名と数えます。
-- definition-en: Attendances of all meetings of the fiscal year, added up. A person who came three times counts three times.
-- definition-easy: 会議ごとに出席した人を数えて、年度で足します。同じ人が3回来たら、3人と数えます。
-- unit: 名
-- unit-en: people
-- unit-easy: 人
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, attendances INTEGER
-- rows: attendances = attendance
-- disclosure: people attendances of the whole
-- caveat: 実参加者数とは違います。
-- caveat-en: Not the number of different people.
-- caveat-easy: 同じ人を1回だけ数える数とは、ちがいます。
-- source: METRICS 1
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(SUM(attendances) AS INTEGER) AS attendances
FROM attendance_in_view
GROUP BY fiscal_year
ORDER BY fiscal_year
