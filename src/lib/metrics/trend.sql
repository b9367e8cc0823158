-- number: 1, 2, 3, 5, 6, 7, 13, 19, 20, 21, 22
-- title: 選んだ数え方の推移 / a chosen measure over time
-- title-easy: えらんだ数の、移り変わり
-- words: 推移, 折れ線, 移動平均, 割合の推移, over time
-- question: 選んだ数え方で見ると、参加はどう変わってきたか。
-- question-en: Seen by the chosen measure, how has participation changed?
-- definition: 会議、月、年度または運営委員の期ごとに、選んだものを数えます。人と機関は期間ごとに1回だけ数え、足し合わせません。割合は、新規の割合（新規の人÷実参加者数）、圏域外の割合（圏域外からの出席÷所在地の分かる出席）、リピート率（期間の2つ以上の会議に来た人÷来た人）、オンラインの割合（オンラインの会議への出席÷開催形態の分かる出席）、継続率（前の年度に来た人のうち、この年度も来た人）です。もとの数が10未満のときは割合を出さず、数で示します。中央値は会議ごとの参加者数のまん中の値、実質的な機関数は、機関ごとの延べ参加者数の割合の2乗の和の逆数です。分け方が9つより多いときは、延べ参加者数の多い8つとその残りに分けます。新規の人と機関は、初めて出席した年度のあいだ新規です。ふだんの幅は、XmR管理図の決まりで、部分ごとに、平均±2.66×（となりの期間との差の平均）です。社会のできごとが始まった年度で区切り、途中の年度と期、割合のない期間は入れません。新規の割合では、全員が新規になる記録の最初の年度も入れません。
-- definition-en: What is chosen is counted for each meeting, month, fiscal year or term of the steering committee. People and organizations are counted once in each period and never summed. Shares are those of new people among all people who came; of attendances from outside the home area among those from a known place; of people who came to two or more meetings of the period among all who came; of attendances at online meetings among those of a known mode; and, for retention, of people of the year before who came in this year too. Below a base of 10 no share is given, but the counts. The median is that of attendances at single meetings; the effective number of organizations is one divided by the sum of their squared shares in attendances. Of more than nine parts, the eight with most attendances are shown, and the rest as one. People and organizations are new during the fiscal year in which they first came. The usual range of a part is, by the rules of the XmR chart, the mean ± 2.66 × the mean difference from one period to the next. It begins anew in the fiscal year in which an event of society began, and leaves out years and terms that are not over and periods without a share; of the share of new people also the first fiscal year on record, in which everybody is new.
-- definition-easy: 会議・月・年度・期ごとに数えます。同じ人や機関は、1つの期間に1回だけ数えます。割合も出します。もとの数が10より小さいときは、割合を出しません。多いものから8つと、その残りに分けます。ふだんの幅も計算します。途中の年度と期は、計算に入れません。
-- unit: 名・機関・回・割合
-- unit-en: people, organizations, meetings, share
-- grain: 1行は1つの期間の1つの部分
-- grain-en: one row per part and period
-- parameters: measure VARCHAR attendances, split VARCHAR none, grain VARCHAR month, tracks VARCHAR society
-- columns: period VARCHAR, starts_on DATE, fiscal_year INTEGER, year_to INTEGER, month? INTEGER, period_label? VARCHAR, part VARCHAR, part_label? VARCHAR, rest_of? VARCHAR, value? DOUBLE, value_before? DOUBLE, counted? INTEGER, base? INTEGER, low? DOUBLE, high? DOUBLE, counted_before? INTEGER, base_before? INTEGER, attendances INTEGER, meetings INTEGER, events INTEGER, usual_from INTEGER, usual_to INTEGER, usual_periods INTEGER, usual_mean? DOUBLE, lower_limit? DOUBLE, upper_limit? DOUBLE, signal VARCHAR
-- rows: value from attendance, meeting where has_roll is 1; value_before from attendance a year earlier, meeting a year earlier where has_roll is 1; counted from attendance; base from attendance; low from attendance; high from attendance; counted_before from attendance a year earlier; base_before from attendance a year earlier; attendances = attendance; meetings = meeting where has_roll is 1; events from meeting where has_roll is 1; usual_from from meeting where has_roll is 1; usual_to from meeting where has_roll is 1; usual_periods from meeting where has_roll is 1; usual_mean from attendance, meeting where has_roll is 1; lower_limit from attendance, meeting where has_roll is 1; upper_limit from attendance, meeting where has_roll is 1
-- disclosure: people value, value_before of the whole by measure within period if measure is attendances or participants or organizations or meetings or mean or new-participants or new-organizations; people attendances of the whole within period; people usual_mean, lower_limit, upper_limit over usual_periods by measure if measure is attendances or participants or organizations or meetings or mean or new-participants or new-organizations; people counted, base of the whole within period if measure is new-share or outside-share or repeat-rate or online-share or retention; people counted_before, base_before of the whole within period if measure is new-share or outside-share or repeat-rate or online-share or retention; ratio value, low, high of counted / base if measure is new-share or outside-share or repeat-rate or online-share or retention; ratio value_before of counted_before / base_before if measure is new-share or outside-share or repeat-rate or online-share or retention; people value of the whole over meetings if measure is median; coarse value if measure is effective-organizations; withheld value_before if measure is median or effective-organizations; withheld usual_mean, lower_limit, upper_limit if measure is median or effective-organizations or new-share or outside-share or repeat-rate or online-share or retention; compared signal of value if measure is attendances or participants or organizations or meetings or mean or new-participants or new-organizations; compared signal of upper_limit if measure is median or effective-organizations or new-share or outside-share or repeat-rate or online-share or retention; exact meetings, events, usual_from, usual_to, usual_periods; where split none or grain year; where split none if measure is median or effective-organizations or outside-share or repeat-rate or online-share or retention; where grain month or grain year or grain term; where grain year if measure is effective-organizations; order most attendances of part, starts_on, period
-- caveat: 名簿のある会議だけを数えます。会議のなかった期間の行はありません。期は、報告書の年を年度と読みます。意味のない組み合わせ（会議数を機関の種類で分けるなど）には行がありません。リピート率は、会議の多い期間ほど高く出ます。継続率を分けるときは、その区分に続けて来たかどうかです。選んだ最初の年度の継続率には、前の年の値がありません。1つの区切りに期間が8つないときは、幅を示しません。印は「いつもと違う」ことだけを示し、良し悪しも原因も示しません。
-- caveat-en: Only meetings with a roll are counted. A period without a meeting has no row. The years of a term, as printed in the report, are read as fiscal years. Combinations without a meaning (meetings by kind of organization, for example) have no rows. Repeat attendance comes out higher where a period has more meetings. Divided into parts, retention says who came again for the same part; in the first year of a view it has no value of the year before. Where a stretch has fewer than eight periods no range is given. A mark says only that a period was unusual, neither whether that is good nor why.
-- source: METRICS 1, 2, 3, 5, 6, 7, 13, 19, 20, 21, 22（NHS Making Data Count、Wheeler の XmR 管理図、割合の幅は Wilson の95%区間）
WITH rest AS (
  SELECT part, STRING_AGG(own_part, ' ' ORDER BY own_part) AS own_parts
  FROM visit_part_shown AS shown_part
  WHERE part = 'rest'
  GROUP BY part
),
counted AS (
  SELECT
    dated.period,
    shown_part.part,
    COUNT(*) AS attendances,
    COUNT(DISTINCT visit.counted_no) AS counted
  FROM visit_of_part AS visit
  JOIN meeting_of_period AS dated ON dated.meeting_no = visit.meeting_no
  JOIN visit_part_shown AS shown_part ON shown_part.own_part = visit.own_part
  GROUP BY dated.period, shown_part.part
),
based AS (
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
      WHEN $measure = 'median' THEN COALESCE(measured.number, 0)
      WHEN $measure = 'effective-organizations' THEN measured.number
      WHEN $measure NOT IN (
        'new-share', 'outside-share', 'repeat-rate', 'online-share', 'retention'
      )
        THEN CAST(COALESCE(counted.attendances, 0) AS DOUBLE)
    END AS number,
    CASE
      WHEN $measure IN ('new-share', 'outside-share', 'repeat-rate', 'online-share', 'retention')
        THEN COALESCE(measured.counted, 0)
    END AS counted,
    CASE
      WHEN $measure IN ('new-share', 'outside-share', 'repeat-rate', 'online-share', 'retention')
        THEN COALESCE(measured.base, 0)
    END AS base
  FROM visit_periods_held AS held
  JOIN period_span AS span ON span.period = held.period
  LEFT JOIN counted ON counted.period = held.period AND counted.part = held.part
  LEFT JOIN visit_tally_measured AS measured ON measured.period = held.period AND measured.part = held.part
),
valued AS (
  SELECT
    *,
    CASE WHEN base >= 10 THEN CAST(counted AS DOUBLE) / base ELSE number END AS value,
    CASE WHEN base >= 10 THEN
      1.959963984540054e0
      * SQRT(3.841458820694124e0 + 4 * CAST(counted AS DOUBLE) * (base - counted) / base)
    END AS spread
  FROM based
),
event_year AS (
  SELECT COALESCE(happened_year, year) AS year, COUNT(*) AS events
  FROM history_event
  WHERE $tracks LIKE '%' || track || '%'
  GROUP BY COALESCE(happened_year, year)
),
period_event AS (
  SELECT span.period, SUM(event_year.events) AS events
  FROM period_span AS span
  JOIN event_year ON event_year.year BETWEEN span.fiscal_year AND span.last_fiscal_year
  GROUP BY span.period
),
stretch AS (
  SELECT
    span.period,
    CASE
      WHEN $measure = 'new-share'
        AND MIN(span.fiscal_year) <= (SELECT MIN(first_fiscal_year) FROM person)
        THEN -1
      WHEN MAX(unfinished_year.fiscal_year) IS NULL THEN COALESCE(MAX(break_year.year), 0)
      ELSE -1
    END AS began
  FROM period_span AS span
  LEFT JOIN break_year ON break_year.year <= span.fiscal_year
  LEFT JOIN unfinished_year
    ON $grain IN ('year', 'term')
    AND unfinished_year.fiscal_year BETWEEN span.fiscal_year AND span.last_fiscal_year
  GROUP BY span.period
),
stepped AS (
  SELECT
    valued.*,
    stretch.began,
    CASE WHEN valued.value IS NULL THEN 0 ELSE 1 END AS has_value,
    ABS(valued.value - LAG(valued.value) OVER in_turn) AS moving_range,
    ROW_NUMBER() OVER in_turn AS nth
  FROM valued
  JOIN stretch ON stretch.period = valued.period
  WHERE valued.is_in_view = 1
  WINDOW in_turn AS (
    PARTITION BY
      valued.part,
      stretch.began,
      CASE WHEN valued.value IS NULL THEN 0 ELSE 1 END
    ORDER BY valued.starts_on, valued.period
  )
),
usual AS (
  SELECT
    *,
    MIN(fiscal_year) OVER own AS usual_from,
    MAX(last_fiscal_year) OVER own AS usual_to,
    COUNT(*) OVER own AS periods,
    AVG(value) OVER own AS mean,
    AVG(moving_range) OVER own AS mean_range
  FROM stepped
  WINDOW own AS (PARTITION BY part, began, has_value)
),
sided AS (
  SELECT
    *,
    CASE WHEN periods >= 8 THEN mean - 2.66 * mean_range END AS lower_limit,
    CASE WHEN periods >= 8 THEN mean + 2.66 * mean_range END AS upper_limit,
    CASE
      WHEN value - mean > 0.000001 THEN 1
      WHEN mean - value > 0.000001 THEN -1
      ELSE 0
    END AS side
  FROM usual
),
lined AS (
  SELECT
    *,
    MIN(CASE WHEN side < 1 THEN nth ELSE periods + 1 END) OVER onward
      - MAX(CASE WHEN side < 1 THEN nth ELSE 0 END) OVER so_far - 1 AS run_above,
    MIN(CASE WHEN side > -1 THEN nth ELSE periods + 1 END) OVER onward
      - MAX(CASE WHEN side > -1 THEN nth ELSE 0 END) OVER so_far - 1 AS run_below
  FROM sided
  WINDOW
    so_far AS (
      PARTITION BY part, began, has_value
      ORDER BY nth
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ),
    onward AS (
      PARTITION BY part, began, has_value
      ORDER BY nth
      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    )
)
SELECT
  CAST(lined.period AS VARCHAR) AS period,
  CAST(lined.starts_on AS DATE) AS starts_on,
  CAST(lined.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(lined.last_fiscal_year AS INTEGER) AS year_to,
  CAST(lined.month AS INTEGER) AS month,
  CAST(lined.period_label AS VARCHAR) AS period_label,
  CAST(lined.part AS VARCHAR) AS part,
  CAST(municipality.municipality AS VARCHAR) AS part_label,
  CAST(rest.own_parts AS VARCHAR) AS rest_of,
  CAST(lined.value AS DOUBLE) AS value,
  CAST(earlier.value AS DOUBLE) AS value_before,
  CAST(lined.counted AS INTEGER) AS counted,
  CAST(lined.base AS INTEGER) AS base,
  CAST(
    (2 * lined.counted + 3.841458820694124e0 - lined.spread)
      / (2 * (lined.base + 3.841458820694124e0)) AS DOUBLE
  ) AS low,
  CAST(
    (2 * lined.counted + 3.841458820694124e0 + lined.spread)
      / (2 * (lined.base + 3.841458820694124e0)) AS DOUBLE
  ) AS high,
  CAST(earlier.counted AS INTEGER) AS counted_before,
  CAST(earlier.base AS INTEGER) AS base_before,
  CAST(lined.attendances AS INTEGER) AS attendances,
  CAST(lined.meetings AS INTEGER) AS meetings,
  CAST(COALESCE(period_event.events, 0) AS INTEGER) AS events,
  CAST(lined.usual_from AS INTEGER) AS usual_from,
  CAST(lined.usual_to AS INTEGER) AS usual_to,
  CAST(
    CASE WHEN lined.began < 0 OR lined.has_value = 0 THEN 0 ELSE lined.periods END AS INTEGER
  ) AS usual_periods,
  CAST(CASE WHEN lined.began >= 0 THEN lined.mean END AS DOUBLE) AS usual_mean,
  CAST(lined.lower_limit AS DOUBLE) AS lower_limit,
  CAST(lined.upper_limit AS DOUBLE) AS upper_limit,
  CAST(
    CASE
      WHEN lined.upper_limit IS NULL THEN 'none'
      WHEN lined.value - lined.upper_limit > 0.000001 THEN 'above'
      WHEN lined.lower_limit - lined.value > 0.000001 THEN 'below'
      WHEN lined.run_above >= 8 THEN 'run-above'
      WHEN lined.run_below >= 8 THEN 'run-below'
      ELSE 'none'
    END AS VARCHAR
  ) AS signal
FROM lined
LEFT JOIN valued AS earlier
  ON earlier.fiscal_year = lined.fiscal_year - 1
  AND earlier.month IS NOT DISTINCT FROM lined.month
  AND earlier.part = lined.part
  AND $grain NOT IN ('meeting', 'term')
  AND ($measure <> 'retention' OR earlier.is_in_view = 1)
LEFT JOIN municipality
  ON municipality.municipality_code = lined.part AND $split = 'municipality'
LEFT JOIN rest ON rest.part = lined.part
LEFT JOIN period_event ON period_event.period = lined.period
WHERE NOT ($grain = 'meeting' AND $measure IN ('meetings', 'mean', 'median', 'online-share'))
  AND NOT ($grain IN ('meeting', 'month') AND $measure IN ('repeat-rate', 'retention'))
  AND NOT ($grain = 'term' AND $measure = 'retention')
  AND NOT (
    $split = 'newcomer'
    AND $measure IN ('new-participants', 'new-organizations', 'new-share', 'retention')
  )
  AND NOT ($split IN ('home-area', 'municipality') AND $measure = 'outside-share')
  AND NOT ($split = 'mode' AND $measure = 'online-share')
  AND NOT (
    $measure = 'meetings'
    AND $split IN ('organization-kind', 'municipality', 'newcomer', 'home-area')
  )
ORDER BY lined.place, lined.starts_on, lined.period
