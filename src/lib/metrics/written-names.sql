-- number: 8
-- title: 記録に書かれた機関の名前 / organizations as they are written
-- title-easy: 記録に書いてある、機関の名前
-- words: 表記, 書き方, 別名, 名寄せ, spelling
-- question: 記録は、どの機関を、どの名前で、何件書いているか。
-- question-en: Which organization do the records write in which way, and how often?
-- definition: 記録が機関一覧のどの機関を指すか（IDか、一覧にある名前で決めます）と、記録に書かれた名前ごとに、出席の数とワーキングの活動の記録の数を数えたもの。同じ記録がいくつかの取り込みにあるときは1つとします。
-- definition-en: Attendances, and records of working groups, by the organization of the list that a record means (by its id, else by a listed name) and by the name that is written. A record that several imports have counts once.
-- definition-easy: 記録に書いてある機関の名前ごとに、数えます。出席の数と、チームの活動の記録の数です。同じ記録は、1つと数えます。
-- unit: 件
-- unit-en: records
-- grain: 1行は1つの機関の1つの書き方
-- grain-en: one row per organization and way it is written
-- columns: recorded_id VARCHAR, organization VARCHAR, attendances INTEGER, activities INTEGER
-- rows: attendances = attendance; activities = working-group
-- disclosure: withheld rows
-- caveat: 統合された後の出席も、書かれた機関で数えます（ほかの数字では、統合先で数えます）。
-- caveat-en: After a merger too, attendance counts for the organization that is written; other numbers count it for the one merged into.
-- caveat-easy: ほかの機関といっしょになった後も、書いてある機関の数に入れます。
-- source: METRICS 8
WITH named AS (
  SELECT recorded_id, organization, 1 AS attendances, 0 AS activities
  FROM named_record_in_view
  UNION ALL
  SELECT recorded_id, organization, 0, 1
  FROM working_group_in_view
  WHERE recorded_id IS NOT NULL
)
SELECT
  CAST(recorded_id AS VARCHAR) AS recorded_id,
  CAST(organization AS VARCHAR) AS organization,
  CAST(SUM(attendances) AS INTEGER) AS attendances,
  CAST(SUM(activities) AS INTEGER) AS activities
FROM named
GROUP BY recorded_id, organization
ORDER BY recorded_id, organization
