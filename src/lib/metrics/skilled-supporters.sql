-- number: 27
-- title: 就労支援に精通した支援者 / skilled supporters
-- words: 支援者, 人材, supporters
-- question: 何度も参加している支援者はどのくらいいるか。
-- question-en: How many supporters have come again and again?
-- definition: その年度と前の年度の24か月に、6回以上出席した人の数。割合のもとは、その24か月に1回以上出席した人の数。
-- definition-en: People with 6 or more attendances in the 24 months of the fiscal year and the one before. Participants are those with at least one in the same months.
-- definition-easy: 2年のあいだに6回以上来た人の数です。
-- unit: 名
-- unit-en: people
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, skilled_supporters INTEGER, participants INTEGER
-- rows: skilled_supporters from attendance; participants from attendance
-- disclosure: people skilled_supporters, participants
-- caveat: 基礎講座の修了も精通の目安ですが、修了の記録がまだないため入っていません。記録の最初の年度は、24か月のうち12か月しか見ていません。名前のない出席は数えません。
-- caveat-en: Completing the basic course would count too, but there is no record of completion yet. The first fiscal year on record sees only 12 of the 24 months. Attendances without a name are not counted.
-- source: METRICS 27
WITH shown_year AS (
  SELECT DISTINCT fiscal_year
  FROM person_year_in_view
  WHERE is_shown = 1
),
person_window AS (
  SELECT
    shown_year.fiscal_year,
    visit.person_no,
    SUM(visit.attendances) AS attendances
  FROM shown_year
  JOIN person_year_in_view AS visit
    ON visit.fiscal_year IN (shown_year.fiscal_year, shown_year.fiscal_year - 1)
  GROUP BY shown_year.fiscal_year, visit.person_no
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(SUM(CASE WHEN attendances >= 6 THEN 1 ELSE 0 END) AS INTEGER) AS skilled_supporters,
  CAST(COUNT(*) AS INTEGER) AS participants
FROM person_window
GROUP BY fiscal_year
ORDER BY fiscal_year
