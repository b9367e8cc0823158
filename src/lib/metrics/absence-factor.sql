-- number: 12
-- title: 参加の半数を支える人の数 / contributor absence factor
-- title-easy: 参加の半分を支える人の数
-- words: バス係数, トラック係数, キーパーソン, 半数, 半分, bus factor
-- question: 何人で、参加の半分になるか。
-- question-en: How many people make up half of the participation?
-- definition: 出席の多い人から順に足して、人を見分けられる延べ参加者数の半分に届くまでの人数。
-- definition-en: People are added up, most attendances first, until they make up half of all attendances of people who can be told apart: how many it takes.
-- definition-easy: たくさん来た人から順番に足します。全体の半分になるまでに、何人いるかを数えます。
-- unit: 名
-- unit-en: people
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, participants INTEGER, attendances INTEGER, absence_factor INTEGER
-- rows: participants = attendance per person_key; attendances of attendance; absence_factor of attendance
-- disclosure: people participants of the whole; withheld attendances; people absence_factor
-- caveat: 人数だけを数え、だれかは示しません。数が小さいほど、少ない人の出席に偏っています。
-- caveat-en: Only the number is given, never who. The smaller it is, the more participation rests on few people.
-- caveat-easy: だれなのかは出しません。数が小さいと、少ない人にたよっています。
-- source: METRICS 12（CHAOSS Contributor Absence Factor）
WITH ranked AS (
  SELECT
    fiscal_year,
    attendances,
    SUM(attendances) OVER (
      PARTITION BY fiscal_year
      ORDER BY attendances DESC, person_no
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS running,
    SUM(attendances) OVER (PARTITION BY fiscal_year) AS total
  FROM person_visit_in_view
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(*) AS INTEGER) AS participants,
  CAST(SUM(attendances) AS INTEGER) AS attendances,
  CAST(SUM(CASE WHEN 2 * (running - attendances) < total THEN 1 ELSE 0 END) AS INTEGER)
    AS absence_factor
FROM ranked
GROUP BY fiscal_year
ORDER BY fiscal_year
