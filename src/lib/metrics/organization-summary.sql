-- number: 8, 10
-- title: 機関ごとの参加 / organizations at a glance
-- question: どの機関が、いつからいつまで、どれだけ参加しているか。
-- question-en: Which organizations take part, how much, and since and until when?
-- definition: 機関ごとに、絞り込みの中の最初と最後の出席の日、出席した会議の数、延べ参加者数を数えたもの。層は、絞り込みの中で出席のある最後の年度の延べ参加者数を多い順に足し、全体の80%に届くまでの機関を中核、次の15%を常連、残りの5%を一見とします（年度別の「中核・常連・一見」と同じ決め方で、同じ人数の機関は番号（ID）の順）。最後の会議までの12か月に出席のない機関は休眠とし、最後の出席の日を示します。その日までに閉じたか統合された機関は休眠に含めません。
-- definition-en: For each organization the first and last day it came in this view, the meetings it came to and its attendances. Layers: in the last fiscal year of the view that has attendance, organizations are added up from the largest; those that reach the first 80% of attendances are core, the next 15% regular, the last 5% casual, as in the layers by fiscal year; equal ones are in the order of their ids. An organization that did not come in the 12 months up to the last meeting on record is dormant since its last attendance, unless it was closed or merged by that day.
-- definition-easy: 機関ごとに、はじめて来た日と、最後に来た日と、来た回数を数えます。最後の年度に多く来た機関から順に足します。全体の80%までが「中核」です。次の15%が「常連」です。のこりが「一見」です。最後の会議の前の12か月に来ていない機関は「休眠」です。
-- unit: 回・名
-- unit-en: meetings, people
-- grain: 1行は1機関
-- grain-en: one row per organization
-- columns: organization_id VARCHAR, name VARCHAR, organization_kind VARCHAR, municipality_code VARCHAR, municipality? VARCHAR, first_held_on DATE, last_held_on DATE, meetings INTEGER, attendances INTEGER, layer? VARCHAR, dormant_since? DATE
-- rows: meetings = attendance per meeting_id; attendances = attendance
-- disclosure: exact meetings; withheld attendances; order meetings desc, organization_id
-- caveat: 統合の後の出席は統合先に数えます。休眠かどうかは、絞り込みによらず記録全体で決めます。最後の年度に出席のない機関に層はありません。
-- caveat-en: Attendance after a merger counts for the organization merged into. Whether one is dormant is settled over the whole record, whatever the filters. Without attendance in the last year there is no layer.
-- caveat-easy: ほかの機関といっしょになった後は、いっしょになった機関の数に入れます。休眠かどうかは、記録の全体で決めます。最後の年度に来ていない機関に、層はありません。
-- source: METRICS 8, 10（CHAOSS Inactive Contributors、GrimoireLab）
WITH seen AS (
  SELECT
    visit.organization_no,
    MIN(held_meeting.held_on) AS first_held_on,
    MAX(held_meeting.held_on) AS last_held_on,
    COUNT(DISTINCT visit.meeting_no) AS meetings,
    SUM(visit.attendances) AS attendances
  FROM attendance_in_view AS visit
  JOIN held_meeting ON held_meeting.meeting_no = visit.meeting_no
  WHERE visit.organization_no IS NOT NULL
  GROUP BY visit.organization_no
),
last_year AS (
  SELECT MAX(fiscal_year) AS fiscal_year
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
),
recent AS (
  SELECT visit.organization_no, SUM(visit.attendances) AS attendances
  FROM attendance_in_view AS visit
  JOIN last_year ON last_year.fiscal_year = visit.fiscal_year
  WHERE visit.organization_no IS NOT NULL
  GROUP BY visit.organization_no
),
ranked AS (
  SELECT
    organization_no,
    COALESCE(
      SUM(attendances) OVER (
        ORDER BY attendances DESC, organization_no
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ),
      0
    ) AS before_it,
    SUM(attendances) OVER () AS total
  FROM recent
),
latest AS (
  SELECT cell.organization_no, MAX(held_meeting.held_on) AS held_on
  FROM attendance_cell AS cell
  JOIN held_meeting ON held_meeting.meeting_no = cell.meeting_no
  WHERE cell.organization_no IS NOT NULL
  GROUP BY cell.organization_no
),
record_end AS (
  SELECT
    MAX(held_on) AS held_on,
    CAST(MAX(held_on) - INTERVAL '12' MONTH AS DATE) AS year_before
  FROM held_meeting
  WHERE has_roll = 1
)
SELECT
  CAST(own.organization_id AS VARCHAR) AS organization_id,
  CAST(own.name AS VARCHAR) AS name,
  CAST(own.organization_kind AS VARCHAR) AS organization_kind,
  CAST(own.municipality_code AS VARCHAR) AS municipality_code,
  CAST(municipality.municipality AS VARCHAR) AS municipality,
  CAST(seen.first_held_on AS DATE) AS first_held_on,
  CAST(seen.last_held_on AS DATE) AS last_held_on,
  CAST(seen.meetings AS INTEGER) AS meetings,
  CAST(seen.attendances AS INTEGER) AS attendances,
  CAST(
    CASE
      WHEN ranked.organization_no IS NULL THEN NULL
      WHEN ranked.before_it * 100 < ranked.total * 80 THEN 'core'
      WHEN ranked.before_it * 100 < ranked.total * 95 THEN 'regular'
      ELSE 'casual'
    END AS VARCHAR
  ) AS layer,
  CAST(
    CASE
      WHEN own.valid_to < record_end.held_on THEN NULL
      WHEN latest.held_on <= record_end.year_before THEN latest.held_on
    END AS DATE
  ) AS dormant_since
FROM seen
JOIN member_organization AS own ON own.organization_no = seen.organization_no
JOIN latest ON latest.organization_no = seen.organization_no
CROSS JOIN record_end
LEFT JOIN ranked ON ranked.organization_no = seen.organization_no
LEFT JOIN municipality ON municipality.municipality_code = own.municipality_code
ORDER BY attendances DESC, organization_id
