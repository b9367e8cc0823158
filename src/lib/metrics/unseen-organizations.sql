-- number: 8
-- title: しばらく見えていない機関 / organizations not seen for a while
-- title-easy: しばらく来ていない機関
-- words: 半年, 6か月, 3か月, ご無沙汰, 電話する相手, 来ていない機関, six months
-- question: 声をかけたい、しばらく来ていない機関はどこか。
-- question-en: Which organizations have not been seen for a while and might be called?
-- definition: 最後の出席から記録の最後の会議まで、選んだ月数（ふつうは6か月）以上たった機関。月数は満の月数です。その前の出席は、最後の出席の日までの24か月の延べ参加者数。絞り込みの年度に出席のあった機関だけを挙げます。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。閉じた機関は含めません。
-- definition-en: Organizations last seen the chosen number of months (usually 6) or more before the last meeting on record, in whole months. Attendances before are those of the 24 months up to the last time. Only organizations that came in the years of the filter are listed. Organizations that merged count as one: the one they went on in by the last meeting on record. Closed organizations are left out.
-- definition-easy: 最後に来た日から、記録の最後の会議までの月を数えます。えらんだ月の数か、もっと長く来ていない機関を出します。いっしょになった機関は、1つと数えます。
-- unit: か月・名
-- unit-en: months, people
-- grain: 1行は1機関
-- grain-en: one row per organization
-- parameters: unseen_months INTEGER 6
-- columns: heir_no INTEGER, organization_id VARCHAR, name VARCHAR, kind VARCHAR, place? VARCHAR, last_seen_on DATE, months_since INTEGER, attendances_before INTEGER, last_group_on? DATE, as_of DATE
-- rows: months_since from attendance; attendances_before from attendance
-- disclosure: exact months_since; withheld attendances_before
-- caveat: 基準の日は記録の最後の会議の日で、今日の日付ではありません。ワーキングだけに来ている機関も載るので、ワーキングの最後の日を添えます。種別と所在地は今のものです。
-- caveat-en: It is reckoned from the last meeting on record, not from the date of the calendar. Organizations that come to working groups only are listed too, with the last day of those. Kind and place are those of the present.
-- caveat-easy: 今日ではなく、記録の最後の会議の日から数えます。ワーキングだけに来ている機関も出ます。
-- source: METRICS 8（CHAOSS Inactive Contributors）
WITH last_meeting AS (
  SELECT MAX(held_on) AS held_on
  FROM meeting_in_view
  WHERE has_roll = 1
),
visit AS (
  SELECT heir_no, held_on, SUM(attendances) AS attendances
  FROM organization_visit_until_view
  WHERE is_in_view = 1
  GROUP BY heir_no, held_on
),
seen AS (
  SELECT
    heir_no,
    held_on,
    attendances,
    MAX(held_on) OVER (PARTITION BY heir_no) AS last_seen_on
  FROM visit
),
timed AS (
  SELECT
    heir_no,
    last_seen_on,
    attendances,
    (EXTRACT(YEAR FROM last_seen_on) - EXTRACT(YEAR FROM held_on)) * 12
      + EXTRACT(MONTH FROM last_seen_on) - EXTRACT(MONTH FROM held_on)
      - CASE
        WHEN EXTRACT(DAY FROM last_seen_on) < EXTRACT(DAY FROM held_on) THEN 1
        ELSE 0
      END AS months_earlier
  FROM seen
),
absent AS (
  SELECT
    timed.heir_no,
    timed.last_seen_on,
    last_meeting.held_on AS as_of,
    (EXTRACT(YEAR FROM last_meeting.held_on) - EXTRACT(YEAR FROM timed.last_seen_on)) * 12
      + EXTRACT(MONTH FROM last_meeting.held_on) - EXTRACT(MONTH FROM timed.last_seen_on)
      - CASE
        WHEN EXTRACT(DAY FROM last_meeting.held_on) < EXTRACT(DAY FROM timed.last_seen_on) THEN 1
        ELSE 0
      END AS months_since,
    SUM(CASE WHEN timed.months_earlier < 24 THEN timed.attendances ELSE 0 END)
      AS attendances_before
  FROM timed
  CROSS JOIN last_meeting
  GROUP BY timed.heir_no, timed.last_seen_on, last_meeting.held_on
),
working_group AS (
  SELECT heir.heir_no, MAX(activity.held_on) AS held_on
  FROM working_group_in_view AS activity
  JOIN organization_heir AS heir ON heir.organization_no = activity.organization_no
  GROUP BY heir.heir_no
)
SELECT
  CAST(absent.heir_no AS INTEGER) AS heir_no,
  CAST(heir.organization_id AS VARCHAR) AS organization_id,
  CAST(heir.name AS VARCHAR) AS name,
  CAST(heir.organization_kind AS VARCHAR) AS kind,
  CAST(municipality.municipality AS VARCHAR) AS place,
  CAST(absent.last_seen_on AS DATE) AS last_seen_on,
  CAST(absent.months_since AS INTEGER) AS months_since,
  CAST(absent.attendances_before AS INTEGER) AS attendances_before,
  CAST(working_group.held_on AS DATE) AS last_group_on,
  CAST(absent.as_of AS DATE) AS as_of
FROM absent
JOIN member_organization AS heir ON heir.organization_no = absent.heir_no
LEFT JOIN municipality ON municipality.municipality_code = heir.municipality_code
LEFT JOIN working_group ON working_group.heir_no = absent.heir_no
WHERE absent.months_since >= $unseen_months
  AND (heir.valid_to IS NULL OR heir.valid_to >= absent.as_of)
ORDER BY absent.last_seen_on DESC, heir.organization_id
