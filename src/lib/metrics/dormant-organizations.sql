-- number: 8
-- title: 休眠している機関 / dormant organizations
-- title-easy: 1年か、もっと長く来ていない機関
-- words: 休眠, 1年来ていない, 来なくなった機関, 離脱, inactive, lapsed
-- question: 来なくなっている機関は、いくつあるか。
-- question-en: How many organizations have stopped coming?
-- definition: それまでに出席したことのある機関を、その年度の最後の会議の日までの空きで分けた数。12か月のうちに出席があれば参加中、なければ休眠とし、休眠は24か月までと、それより長いものに分けます。ちょうど12か月前の出席は12か月のうちに含めません。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。その日までに閉じた機関は含めません。
-- definition-en: Organizations that had ever come, by how long they were absent on the day of the last meeting of the fiscal year. Active: they came within 12 months; else dormant, apart for up to 24 months and for longer. A visit exactly 12 months before is not within. Organizations that merged count as one: the one they went on in by the last meeting on record. Organizations closed by that day are left out.
-- definition-easy: その年度の最後の会議の日から、前の12か月に来たかどうかで分けます。来ていない機関を「休み」と呼びます。いっしょになった機関は、1つと数えます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, as_of DATE, active_organizations INTEGER, newly_dormant INTEGER, long_dormant INTEGER
-- rows: active_organizations from attendance; newly_dormant from attendance; long_dormant from attendance
-- members: active_organizations = organization-movements by moved_year where presence is active; newly_dormant = organization-movements by moved_year where presence is newly_dormant; long_dormant = organization-movements by moved_year where presence is long_dormant
-- disclosure: exact active_organizations, newly_dormant, long_dormant
-- caveat: 記録が始まる前に来なくなった機関は分からないため、初めのころの休眠は少なく出ます。会議のない期間も来なかった期間に数えます。基準の日は記録の最後の会議の日で、今日の日付ではありません。
-- caveat-en: Organizations that stopped before the records begin are unknown, so there are few dormant ones at first. Time without meetings counts as absence. It is reckoned from the last meeting on record, not from the date of the calendar.
-- caveat-easy: 記録の前に来なくなった機関は分かりません。だから、はじめの年度は少なくなります。会議のない時も、来なかった時に数えます。
-- source: METRICS 8（CHAOSS Inactive Contributors）
WITH last_meeting AS (
  SELECT fiscal_year, MAX(held_on) AS as_of
  FROM meeting_in_view
  WHERE has_roll = 1
  GROUP BY fiscal_year
),
organization_year AS (
  SELECT heir_no, fiscal_year, MAX(held_on) AS held_on
  FROM organization_visit_until_view
  GROUP BY heir_no, fiscal_year
),
seen AS (
  SELECT
    last_meeting.fiscal_year,
    last_meeting.as_of,
    organization_year.heir_no,
    MAX(organization_year.held_on) AS last_seen_on
  FROM last_meeting
  JOIN organization_year ON organization_year.fiscal_year <= last_meeting.fiscal_year
  GROUP BY last_meeting.fiscal_year, last_meeting.as_of, organization_year.heir_no
),
absent AS (
  SELECT
    seen.fiscal_year,
    seen.as_of,
    (EXTRACT(YEAR FROM seen.as_of) - EXTRACT(YEAR FROM seen.last_seen_on)) * 12
      + EXTRACT(MONTH FROM seen.as_of) - EXTRACT(MONTH FROM seen.last_seen_on)
      - CASE
        WHEN EXTRACT(DAY FROM seen.as_of) < EXTRACT(DAY FROM seen.last_seen_on) THEN 1
        ELSE 0
      END AS months
  FROM seen
  JOIN member_organization AS heir ON heir.organization_no = seen.heir_no
  WHERE heir.valid_to IS NULL OR heir.valid_to >= seen.as_of
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(as_of AS DATE) AS as_of,
  CAST(SUM(CASE WHEN months < 12 THEN 1 ELSE 0 END) AS INTEGER) AS active_organizations,
  CAST(SUM(CASE WHEN months >= 12 AND months < 24 THEN 1 ELSE 0 END) AS INTEGER) AS newly_dormant,
  CAST(SUM(CASE WHEN months >= 24 THEN 1 ELSE 0 END) AS INTEGER) AS long_dormant
FROM absent
GROUP BY fiscal_year, as_of
ORDER BY fiscal_year
