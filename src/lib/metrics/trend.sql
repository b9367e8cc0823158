-- number: 1, 2, 3, 5
-- title: 選んだ数え方の推移 / a chosen measure over time
-- title-easy: えらんだ数の、移り変わり
-- words: 推移, 折れ線, 移動平均, over time
-- question: 選んだ数え方で見ると、参加はどう変わってきたか。
-- question-en: Seen by the chosen measure, how has participation changed?
-- definition: 会議、月、年度または運営委員の期ごとに、選んだものを数えます。人と機関は期間ごとに1回だけ数え、足し合わせません。分け方が9つより多いときは、延べ参加者数の多い8つとその残りに分けます。新規の人と機関は、初めて出席した年度のあいだ新規です。
-- definition-en: What is chosen is counted for each meeting, month, fiscal year or term of the steering committee. People and organizations are counted once in each period and never summed. Of more than nine parts, the eight with most attendances are shown, and the rest as one. People and organizations are new during the fiscal year in which they first came.
-- definition-easy: 会議・月・年度・期ごとに数えます。同じ人や機関は、1つの期間に1回だけ数えます。多いものから8つと、その残りに分けます。
-- unit: 名・機関・回
-- unit-en: people, organizations, meetings
-- grain: 1行は1つの期間の1つの部分
-- grain-en: one row per part and period
-- parameters: measure VARCHAR attendances, split VARCHAR none, grain VARCHAR month, tracks VARCHAR society
-- columns: period VARCHAR, starts_on DATE, fiscal_year INTEGER, year_to INTEGER, month? INTEGER, period_label? VARCHAR, part VARCHAR, part_label? VARCHAR, rest_of? VARCHAR, value DOUBLE, value_before? DOUBLE, attendances INTEGER, meetings INTEGER, events INTEGER
-- rows: value from attendance, meeting where has_roll is 1; value_before from attendance a year earlier, meeting a year earlier where has_roll is 1; attendances = attendance; meetings = meeting where has_roll is 1; events from meeting where has_roll is 1
-- disclosure: people value, value_before of the whole by measure within period; people attendances of the whole within period; exact meetings, events; where split none or grain year; where grain month or grain year or grain term; order most attendances of part, starts_on, period
-- caveat: 名簿のある会議だけを数えます。会議のなかった期間の行はありません。期は、報告書の年を年度と読みます。意味のない組み合わせ（会議数を機関の種類で分けるなど）には行がありません。
-- caveat-en: Only meetings with a roll are counted. A period without a meeting has no row. The years of a term, as printed in the report, are read as fiscal years. Combinations without a meaning (meetings by kind of organization, for example) have no rows.
-- source: METRICS 1, 2, 3, 5
WITH split_visit AS (
  SELECT
    visit.meeting_no,
    visit.is_in_view,
    CASE $measure
      WHEN 'participants' THEN visit.person_no
      WHEN 'organizations' THEN visit.organization_no
      WHEN 'new-participants' THEN CASE WHEN visit.newcomer = 'new' THEN visit.person_no END
      WHEN 'new-organizations'
        THEN CASE
          WHEN organization_start.first_fiscal_year = visit.fiscal_year THEN visit.organization_no
        END
    END AS counted_no,
    CASE $split
      WHEN 'organization-kind' THEN visit.organization_kind
      WHEN 'municipality' THEN visit.municipality_code
      WHEN 'mode' THEN visit.mode
      WHEN 'meeting-kind' THEN visit.meeting_kind
      WHEN 'newcomer' THEN visit.newcomer
      WHEN 'home-area'
        THEN CASE municipality.in_home_area
          WHEN 1 THEN 'inside'
          WHEN 0 THEN 'outside'
          ELSE 'unknown'
        END
      ELSE 'all'
    END AS own_part
  FROM visit_near_view AS visit
  LEFT JOIN organization_start ON organization_start.organization_no = visit.organization_no
  LEFT JOIN municipality ON municipality.municipality_code = visit.municipality_code
),
ranked AS (
  SELECT
    own_part,
    ROW_NUMBER() OVER (ORDER BY attendances DESC, own_part) AS place,
    COUNT(*) OVER () AS parts
  FROM (
    SELECT own_part, COUNT(*) AS attendances
    FROM split_visit
    WHERE is_in_view = 1
    GROUP BY own_part
  ) AS part_sum
),
shown_part AS (
  SELECT
    own_part,
    CASE WHEN parts <= 9 OR place <= 8 THEN own_part ELSE 'rest' END AS part,
    CASE WHEN parts <= 9 OR place <= 8 THEN place ELSE 9 END AS place
  FROM ranked
),
rest AS (
  SELECT part, STRING_AGG(own_part, ' ' ORDER BY own_part) AS own_parts
  FROM shown_part
  WHERE part = 'rest'
  GROUP BY part
),
term_start AS (
  SELECT meeting.fiscal_year, MAX(term.year_from) AS year_from
  FROM (SELECT DISTINCT fiscal_year FROM meeting_near_view) AS meeting
  JOIN steering_term AS term
    ON term.year_from <= meeting.fiscal_year
    AND COALESCE(term.year_to, 9999) >= meeting.fiscal_year
  GROUP BY meeting.fiscal_year
),
term_of_year AS (
  SELECT term_start.fiscal_year, MIN(steering_term.term) AS term
  FROM term_start
  JOIN steering_term ON steering_term.year_from = term_start.year_from
  GROUP BY term_start.fiscal_year
),
dated AS (
  SELECT
    meeting.meeting_no,
    meeting.meeting_kind,
    meeting.mode,
    meeting.fiscal_year,
    meeting.is_in_view,
    CASE WHEN $grain IN ('meeting', 'year', 'term') THEN NULL ELSE meeting.month END AS month,
    CASE WHEN $grain = 'meeting' THEN meeting.title WHEN $grain = 'term' THEN term_of_year.term END
      AS period_label,
    CASE $grain
      WHEN 'meeting' THEN meeting.meeting_id
      WHEN 'year' THEN CAST(meeting.fiscal_year AS VARCHAR)
      WHEN 'term' THEN term_of_year.term
      ELSE CAST(EXTRACT(YEAR FROM meeting.held_on) AS VARCHAR)
        || '-' || LPAD(CAST(meeting.month AS VARCHAR), 2, '0')
    END AS period,
    CASE
      WHEN $grain = 'meeting' THEN meeting.held_on
      WHEN $grain IN ('year', 'term')
        THEN CAST(CAST(meeting.fiscal_year AS VARCHAR) || '-04-01' AS DATE)
      ELSE CAST(
        CAST(EXTRACT(YEAR FROM meeting.held_on) AS VARCHAR)
        || '-' || LPAD(CAST(meeting.month AS VARCHAR), 2, '0') || '-01' AS DATE
      )
    END AS starts_on
  FROM meeting_near_view AS meeting
  LEFT JOIN term_of_year ON term_of_year.fiscal_year = meeting.fiscal_year
  WHERE meeting.has_roll = 1
    AND (meeting.is_in_view = 1 OR $grain NOT IN ('meeting', 'term'))
    AND ($grain <> 'term' OR term_of_year.term IS NOT NULL)
),
span AS (
  SELECT
    period,
    MIN(starts_on) AS starts_on,
    MIN(fiscal_year) AS fiscal_year,
    MAX(fiscal_year) AS last_fiscal_year,
    MIN(month) AS month,
    MIN(period_label) AS period_label,
    MIN(is_in_view) AS is_in_view
  FROM dated
  GROUP BY period
),
held AS (
  SELECT
    dated.period,
    shown_part.part,
    shown_part.place,
    COUNT(DISTINCT dated.meeting_no) AS meetings
  FROM dated
  JOIN shown_part
    ON ($split <> 'mode' OR shown_part.own_part = dated.mode)
    AND ($split <> 'meeting-kind' OR shown_part.own_part = dated.meeting_kind)
  GROUP BY dated.period, shown_part.part, shown_part.place
),
counted AS (
  SELECT
    dated.period,
    shown_part.part,
    COUNT(*) AS attendances,
    COUNT(DISTINCT visit.counted_no) AS counted
  FROM split_visit AS visit
  JOIN dated ON dated.meeting_no = visit.meeting_no
  JOIN shown_part ON shown_part.own_part = visit.own_part
  GROUP BY dated.period, shown_part.part
),
valued AS (
  SELECT
    held.period,
    held.part,
    held.place,
    span.starts_on,
    span.fiscal_year,
    span.last_fiscal_year,
    span.month,
    span.period_label,
    span.is_in_view,
    held.meetings,
    COALESCE(counted.attendances, 0) AS attendances,
    CASE
      WHEN $measure IN ('participants', 'organizations', 'new-participants', 'new-organizations')
        THEN CAST(COALESCE(counted.counted, 0) AS DOUBLE)
      WHEN $measure = 'meetings' THEN CAST(held.meetings AS DOUBLE)
      WHEN $measure = 'mean'
        THEN CAST(COALESCE(counted.attendances, 0) AS DOUBLE) / held.meetings
      ELSE CAST(COALESCE(counted.attendances, 0) AS DOUBLE)
    END AS value
  FROM held
  JOIN span ON span.period = held.period
  LEFT JOIN counted ON counted.period = held.period AND counted.part = held.part
),
event_year AS (
  SELECT COALESCE(happened_year, year) AS year, COUNT(*) AS events
  FROM history_event
  WHERE $tracks LIKE '%' || track || '%'
  GROUP BY COALESCE(happened_year, year)
),
period_event AS (
  SELECT span.period, SUM(event_year.events) AS events
  FROM span
  JOIN event_year ON event_year.year BETWEEN span.fiscal_year AND span.last_fiscal_year
  GROUP BY span.period
)
SELECT
  CAST(valued.period AS VARCHAR) AS period,
  CAST(valued.starts_on AS DATE) AS starts_on,
  CAST(valued.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(valued.last_fiscal_year AS INTEGER) AS year_to,
  CAST(valued.month AS INTEGER) AS month,
  CAST(valued.period_label AS VARCHAR) AS period_label,
  CAST(valued.part AS VARCHAR) AS part,
  CAST(municipality.municipality AS VARCHAR) AS part_label,
  CAST(rest.own_parts AS VARCHAR) AS rest_of,
  CAST(valued.value AS DOUBLE) AS value,
  CAST(earlier.value AS DOUBLE) AS value_before,
  CAST(valued.attendances AS INTEGER) AS attendances,
  CAST(valued.meetings AS INTEGER) AS meetings,
  CAST(COALESCE(period_event.events, 0) AS INTEGER) AS events
FROM valued
LEFT JOIN valued AS earlier
  ON earlier.fiscal_year = valued.fiscal_year - 1
  AND earlier.month IS NOT DISTINCT FROM valued.month
  AND earlier.part = valued.part
  AND $grain NOT IN ('meeting', 'term')
LEFT JOIN municipality
  ON municipality.municipality_code = valued.part AND $split = 'municipality'
LEFT JOIN rest ON rest.part = valued.part
LEFT JOIN period_event ON period_event.period = valued.period
WHERE valued.is_in_view = 1
  AND NOT ($grain = 'meeting' AND $measure IN ('meetings', 'mean'))
  AND NOT ($split = 'newcomer' AND $measure IN ('new-participants', 'new-organizations'))
  AND NOT (
    $measure = 'meetings'
    AND $split IN ('organization-kind', 'municipality', 'newcomer', 'home-area')
  )
ORDER BY valued.place, valued.starts_on, valued.period
