-- number: 5, 7, 8, 15
-- title: 顔ぶれの変わり / organizations that came, returned or stayed away
-- title-easy: 新しい機関、もどった機関、来なくなった機関
-- words: 新規, 新しい機関, 復帰, 離脱, 来なくなった機関, 名前, newcomers, lapsed
-- question: この年度は、どの機関が加わり、どの機関が来なくなったか。
-- question-en: Which organizations joined in the fiscal year, and which no longer came?
-- definition: 1つの年度の終わりまでに来たことのある機関を、その年度と前の年度の出席で分けたもの。記録で初めての年度なら「初めて」、前の出席から12か月以上あけて来たら「復帰」。休眠は、その年度の最後の会議まで12か月以上出席のないことです。初めてかどうかは、絞り込みによらず記録全体で決めます。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。年度を選ばないときは、見ている範囲で終わっている最後の年度です。
-- definition-en: Organizations that came until the end of one fiscal year, by whether they came in it and in the one before. New: it is their first on record. Returned: they came 12 months or more after the time before. Dormant: not seen for 12 months or more at the last meeting of the year. Whether it was the first time is settled over the whole record, whatever the filters. Organizations that merged count as one: the one they went on in by the last meeting on record. Unless a year is chosen, it is the last one in view that is over.
-- definition-easy: 1つの年度に来た機関と、前の年度に来た機関をくらべます。記録で初めて来た機関は「初めて」です。12か月か、もっと長く休んでから来た機関は「もどった」です。いっしょになった機関は、1つと数えます。
-- unit: 名・か月
-- unit-en: people, months
-- grain: 1行は1機関
-- grain-en: one row per organization
-- parameters: moved_year INTEGER 0
-- columns: fiscal_year INTEGER, heir_no INTEGER, heir_id VARCHAR, name VARCHAR, kind VARCHAR, place? VARCHAR, turn VARCHAR, arrival VARCHAR, presence VARCHAR, came_on? DATE, seen_before? DATE, months_away? INTEGER, attendances INTEGER, attendances_before INTEGER, closed_on? DATE, as_of DATE
-- rows: months_away from attendance until; attendances = attendance; attendances_before = attendance a year earlier
-- disclosure: exact months_away; withheld attendances, attendances_before
-- caveat: 来なかった理由は、記録からは分かりません。終わっていない年度では、これから来る機関も「来ていない」に入ります。種別と所在地は今のものです。
-- caveat-en: Why an organization stayed away is not on record. In a fiscal year that is not over, those yet to come are among those that did not. Kind and place are those of the present.
-- caveat-easy: 来ない理由は分かりません。まだ終わっていない年度では、これから来る機関も「来ていない」に入ります。
-- source: METRICS 5, 7, 8, 15（CHAOSS New Contributors, Inactive Contributors）
WITH last_meeting AS (
  SELECT fiscal_year, MAX(held_on) AS held_on
  FROM meeting_in_view
  WHERE has_roll = 1
  GROUP BY fiscal_year
),
chosen AS (
  SELECT
    COALESCE(
      MAX(CASE WHEN last_meeting.fiscal_year = $moved_year THEN last_meeting.fiscal_year END),
      MAX(CASE WHEN unfinished_year.fiscal_year IS NULL THEN last_meeting.fiscal_year END),
      MAX(last_meeting.fiscal_year)
    ) AS fiscal_year
  FROM last_meeting
  LEFT JOIN unfinished_year ON unfinished_year.fiscal_year = last_meeting.fiscal_year
),
visit AS (
  SELECT
    visit.heir_no,
    visit.organization_since,
    visit.held_on,
    visit.held_before,
    visit.months,
    visit.attendances,
    last_meeting.fiscal_year,
    last_meeting.held_on AS as_of,
    CASE WHEN visit.fiscal_year = last_meeting.fiscal_year THEN 1 ELSE 0 END AS is_now,
    CASE WHEN visit.fiscal_year = last_meeting.fiscal_year - 1 THEN 1 ELSE 0 END AS is_before
  FROM returning_visit_until_view AS visit
  JOIN chosen ON visit.fiscal_year <= chosen.fiscal_year
  JOIN last_meeting ON last_meeting.fiscal_year = chosen.fiscal_year
),
seen AS (
  SELECT
    fiscal_year,
    heir_no,
    organization_since,
    as_of,
    MAX(held_on) AS last_seen_on,
    MIN(CASE WHEN is_now = 1 THEN held_on END) AS first_now_on,
    MAX(CASE WHEN is_now = 0 THEN held_on END) AS last_before_on,
    MAX(CASE WHEN is_now = 1 AND months >= 12 THEN held_on END) AS returned_on,
    MAX(CASE WHEN is_now = 1 AND months >= 12 THEN held_before END) AS left_on,
    MAX(CASE WHEN is_now = 1 AND months >= 12 THEN months END) AS months_until,
    SUM(is_now * attendances) AS attendances,
    SUM(is_before * attendances) AS attendances_before
  FROM visit
  GROUP BY fiscal_year, heir_no, organization_since, as_of
),
absent AS (
  SELECT
    *,
    (EXTRACT(YEAR FROM as_of) - EXTRACT(YEAR FROM last_seen_on)) * 12
      + EXTRACT(MONTH FROM as_of) - EXTRACT(MONTH FROM last_seen_on)
      - CASE
        WHEN EXTRACT(DAY FROM as_of) < EXTRACT(DAY FROM last_seen_on) THEN 1
        ELSE 0
      END AS months_since
  FROM seen
)
SELECT
  CAST(absent.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(absent.heir_no AS INTEGER) AS heir_no,
  CAST(heir.organization_id AS VARCHAR) AS heir_id,
  CAST(heir.name AS VARCHAR) AS name,
  CAST(heir.organization_kind AS VARCHAR) AS kind,
  CAST(municipality.municipality AS VARCHAR) AS place,
  CAST(
    CASE
      WHEN absent.attendances > 0 AND absent.attendances_before > 0 THEN 'stayed'
      WHEN absent.attendances > 0 THEN 'joined'
      WHEN absent.attendances_before > 0 THEN 'gone'
      ELSE 'absent'
    END AS VARCHAR
  ) AS turn,
  CAST(
    CASE
      WHEN absent.first_now_on IS NULL THEN 'none'
      WHEN absent.organization_since = absent.fiscal_year THEN 'new'
      WHEN absent.returned_on IS NOT NULL THEN 'returned'
      ELSE 'known'
    END AS VARCHAR
  ) AS arrival,
  CAST(
    CASE
      WHEN heir.valid_to < absent.as_of THEN 'closed'
      WHEN absent.months_since < 12 THEN 'active'
      WHEN absent.months_since < 24 THEN 'newly_dormant'
      ELSE 'long_dormant'
    END AS VARCHAR
  ) AS presence,
  CAST(COALESCE(absent.returned_on, absent.first_now_on) AS DATE) AS came_on,
  CAST(COALESCE(absent.left_on, absent.last_before_on) AS DATE) AS seen_before,
  CAST(
    CASE WHEN absent.first_now_on IS NULL THEN absent.months_since ELSE absent.months_until END
    AS INTEGER
  ) AS months_away,
  CAST(absent.attendances AS INTEGER) AS attendances,
  CAST(absent.attendances_before AS INTEGER) AS attendances_before,
  CAST(CASE WHEN heir.valid_to < absent.as_of THEN heir.valid_to END AS DATE) AS closed_on,
  CAST(absent.as_of AS DATE) AS as_of
FROM absent
JOIN member_organization AS heir ON heir.organization_no = absent.heir_no
LEFT JOIN municipality ON municipality.municipality_code = heir.municipality_code
ORDER BY heir_id
