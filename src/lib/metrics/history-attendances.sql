-- number: 1
-- title: 歩みに添える延べ参加者数 / attendances beside the history
-- title-easy: 歩みにそえる、参加した人の数
-- question: 歩みの間、参加はどう変わったか。
-- question-en: How did participation go along with the history?
-- definition: 会議ごとの出席者の数を年度で足したもの。絞り込みは年度だけが効き、いつもすべての参加を数えます。
-- definition-en: Attendances of all meetings of the fiscal year, added up. Of the filters only the fiscal years count: all attendance is counted always.
-- unit: 名
-- unit-en: people
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, attendances INTEGER
-- rows: attendances from attendance
-- disclosure: people attendances of the whole
-- caveat: 年度は4月始まりで、歩みの暦の年とは3か月ずれます。
-- caveat-en: Fiscal years begin in April, three months after the calendar years of the history.
-- source: METRICS 1
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(SUM(attendances) AS INTEGER) AS attendances
FROM attendance_cell
WHERE fiscal_year BETWEEN $from AND $to
GROUP BY fiscal_year
ORDER BY fiscal_year
