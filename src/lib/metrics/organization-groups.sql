-- number: 25
-- title: ある機関のワーキングチーム / working groups of one organization
-- question: この機関は、どのワーキングチームに、いつからいつまで加わったか。
-- question-en: Which working groups did this organization take part in, since and until when?
-- definition: 選んだ機関が加わったワーキングチームごとの、最初と最後の日、活動の回数、延べ参加者数。
-- definition-en: For each working group that the chosen organization took part in: the first and last day, sessions and attendances.
-- definition-easy: えらんだ機関が入ったチームごとに数えます。最初と最後の日と、活動の回数と、来た人の数です。
-- unit: 回・名
-- unit-en: sessions, people
-- grain: 1行は1チーム
-- grain-en: one row per working group
-- parameters: id VARCHAR
-- columns: working_group VARCHAR, first_held_on DATE, last_held_on DATE, sessions INTEGER, attendances INTEGER
-- rows: sessions = working-group per held_on; attendances = working-group
-- disclosure: exact sessions; withheld attendances
-- caveat: 会議の種類と柱はワーキングチームにはないため、それらで絞り込むと行はありません。
-- caveat-en: Working groups have no kind of meeting and no pillar: a view narrowed by one has no rows.
-- source: METRICS 25
SELECT
  CAST(activity.working_group AS VARCHAR) AS working_group,
  CAST(MIN(activity.held_on) AS DATE) AS first_held_on,
  CAST(MAX(activity.held_on) AS DATE) AS last_held_on,
  CAST(COUNT(DISTINCT activity.held_on) AS INTEGER) AS sessions,
  CAST(COUNT(*) AS INTEGER) AS attendances
FROM working_group_in_view AS activity
JOIN member_organization AS own ON own.organization_no = activity.organization_no
WHERE own.organization_id = $id
GROUP BY activity.working_group
ORDER BY sessions DESC, working_group
