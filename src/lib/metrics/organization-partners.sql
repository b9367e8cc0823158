-- number: 16
-- title: 同じ会議に出た機関 / organizations at the same meetings
-- question: この機関は、どの機関と同じ会議によく出ているか。
-- question-en: With which organizations does this one come to the same meetings?
-- definition: 選んだ機関と同じ会議に出席した機関ごとの、両方が出席した会議の数。それぞれが出席した会議の数も添えます。
-- definition-en: For each organization that came to a meeting together with the chosen one: the meetings both came to, beside the meetings that each of them came to.
-- definition-easy: えらんだ機関と同じ会議に来た機関です。いっしょに来た会議の数を数えます。
-- unit: 回
-- unit-en: meetings
-- grain: 1行は1機関
-- grain-en: one row per organization
-- parameters: id VARCHAR
-- columns: organization_id VARCHAR, name VARCHAR, organization_kind VARCHAR, shared_meetings INTEGER, own_meetings INTEGER, chosen_meetings INTEGER
-- rows: shared_meetings from attendance; own_meetings = attendance per meeting_id; chosen_meetings from attendance
-- disclosure: exact shared_meetings, own_meetings, chosen_meetings
-- caveat: 同じ会議に出たことは、一緒に活動したことを意味しません。よく出る機関どうしほど数が大きくなります。
-- caveat-en: To have been at the same meeting does not mean to have worked together. The more often two organizations come, the larger the number.
-- source: METRICS 16
WITH presence AS (
  SELECT DISTINCT meeting_no, organization_no
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
),
chosen AS (
  SELECT presence.meeting_no, presence.organization_no
  FROM presence
  JOIN member_organization AS own ON own.organization_no = presence.organization_no
  WHERE own.organization_id = $id
),
chosen_count AS (
  SELECT COUNT(*) AS meetings
  FROM chosen
),
partner AS (
  SELECT
    presence.organization_no,
    COUNT(chosen.meeting_no) AS shared_meetings,
    COUNT(*) AS own_meetings
  FROM presence
  LEFT JOIN chosen ON chosen.meeting_no = presence.meeting_no
  WHERE presence.organization_no NOT IN (SELECT organization_no FROM chosen)
  GROUP BY presence.organization_no
  HAVING COUNT(chosen.meeting_no) > 0
)
SELECT
  CAST(own.organization_id AS VARCHAR) AS organization_id,
  CAST(own.name AS VARCHAR) AS name,
  CAST(own.organization_kind AS VARCHAR) AS organization_kind,
  CAST(partner.shared_meetings AS INTEGER) AS shared_meetings,
  CAST(partner.own_meetings AS INTEGER) AS own_meetings,
  CAST(chosen_count.meetings AS INTEGER) AS chosen_meetings
FROM partner
JOIN member_organization AS own ON own.organization_no = partner.organization_no
CROSS JOIN chosen_count
ORDER BY shared_meetings DESC, own_meetings, organization_id
