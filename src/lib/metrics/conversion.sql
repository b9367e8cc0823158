-- number: 9, 22
-- title: 定着転換率 / conversion of newcomers
-- title-easy: 新しい人がつづけて来た割合
-- words: 定着, 新規の定着, newcomers who stayed
-- question: 新しく来た人は、1年のうちに3回以上来ているか。
-- question-en: Do newcomers come three times or more within a year?
-- definition: 初めて出席した日から12か月のうちに3つ以上の会議に出席した人（定着）の数と割合。初回も1回と数え、ちょうど12か月後の日は含めません。割合のもとは、初回から、見ている範囲の最後の会議まで12か月以上たった人だけです。初めてかどうかは、絞り込みによらず記録全体で決めます。もとの数が10未満のときは、割合を出しません。割合には95%の幅（範囲）を添えます。
-- definition-en: Newcomers who came to three or more meetings within 12 months of their first (settled). The first one counts, the day exactly 12 months later does not. The base is those whose first visit lies 12 months or more before the last meeting in view. Whether it was the first time is settled over the whole record, whatever the filters. Below a base of 10 no share is given. Shares come with their 95 % interval.
-- definition-easy: はじめて来た日から12か月の間に、3つの会議に来た人の数です。3つより多い人も入れます。はじめて来てから12か月たった人だけで、割合を出します。10人より少ないときは、割合を出しません。
-- unit: 名・割合
-- unit-en: people, share
-- grain: 1行は1年度（初めて出席した年度）
-- grain-en: one row per fiscal year of the first visit
-- columns: fiscal_year INTEGER, newcomers INTEGER, observed_newcomers INTEGER, settled_newcomers INTEGER, share? DOUBLE, low? DOUBLE, high? DOUBLE
-- rows: newcomers = attendance per person_key where newcomer is new; observed_newcomers from attendance where newcomer is new; settled_newcomers from attendance where newcomer is new; share from attendance where newcomer is new; low from attendance where newcomer is new; high from attendance where newcomer is new
-- disclosure: people newcomers, observed_newcomers, settled_newcomers; ratio share, low, high of settled_newcomers / observed_newcomers
-- caveat: 記録が始まった年度は、前から来ていた人も新しい人に数えるため、高く出ます。氏名のない出席は数えません。絞り込むと、絞り込んだ会議への出席だけを数えます。
-- caveat-en: In the first fiscal year on record those who had come before count as newcomers too, so it comes out high. Attendances without a name are not counted. Under filters only visits to the meetings shown count.
-- caveat-easy: 記録の最初の年度は、前から来ていた人も新しい人に入ります。だから高くなります。名前のない出席は数えません。
-- source: METRICS 9, 22（CHAOSS Conversion Rate）。割合の幅は Wilson の95%区間（Wilson 1927、連続性の補正なし）。
WITH last_meeting AS (
  SELECT MAX(held_on) AS held_on
  FROM meeting_in_view
  WHERE has_roll = 1
),
newcomer AS (
  SELECT DISTINCT person_no, fiscal_year
  FROM visit_in_view
  WHERE newcomer = 'new'
),
visit AS (
  SELECT DISTINCT person_no, meeting_no
  FROM visit_in_view
  WHERE person_no IS NOT NULL
),
dated AS (
  SELECT
    newcomer.fiscal_year,
    newcomer.person_no,
    person.first_held_on,
    meeting.held_on,
    last_meeting.held_on AS last_held_on
  FROM newcomer
  JOIN person ON person.person_no = newcomer.person_no
  JOIN visit ON visit.person_no = newcomer.person_no
  JOIN held_meeting AS meeting ON meeting.meeting_no = visit.meeting_no
  CROSS JOIN last_meeting
),
timed AS (
  SELECT
    fiscal_year,
    person_no,
    (EXTRACT(YEAR FROM held_on) - EXTRACT(YEAR FROM first_held_on)) * 12
      + EXTRACT(MONTH FROM held_on) - EXTRACT(MONTH FROM first_held_on)
      - CASE
        WHEN EXTRACT(DAY FROM held_on) < EXTRACT(DAY FROM first_held_on) THEN 1
        ELSE 0
      END AS months_after,
    (EXTRACT(YEAR FROM last_held_on) - EXTRACT(YEAR FROM first_held_on)) * 12
      + EXTRACT(MONTH FROM last_held_on) - EXTRACT(MONTH FROM first_held_on)
      - CASE
        WHEN EXTRACT(DAY FROM last_held_on) < EXTRACT(DAY FROM first_held_on) THEN 1
        ELSE 0
      END AS months_observed
  FROM dated
),
person_count AS (
  SELECT
    fiscal_year,
    person_no,
    MAX(CASE WHEN months_observed >= 12 THEN 1 ELSE 0 END) AS is_observed,
    SUM(CASE WHEN months_after < 12 THEN 1 ELSE 0 END) AS visits
  FROM timed
  GROUP BY fiscal_year, person_no
),
counted AS (
  SELECT
    fiscal_year,
    COUNT(*) AS newcomers,
    CAST(SUM(is_observed) AS DOUBLE) AS observed,
    CAST(SUM(CASE WHEN is_observed = 1 AND visits >= 3 THEN 1 ELSE 0 END) AS DOUBLE) AS settled
  FROM person_count
  GROUP BY fiscal_year
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(newcomers AS INTEGER) AS newcomers,
  CAST(observed AS INTEGER) AS observed_newcomers,
  CAST(settled AS INTEGER) AS settled_newcomers,
  CAST(CASE WHEN observed >= 10 THEN settled / observed END AS DOUBLE) AS share,
  CAST(
    CASE WHEN observed >= 10 THEN
      (
        2 * settled + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * settled * (observed - settled) / observed)
      ) / (2 * (observed + 3.841458820694124e0))
    END AS DOUBLE
  ) AS low,
  CAST(
    CASE WHEN observed >= 10 THEN
      (
        2 * settled + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * settled * (observed - settled) / observed)
      ) / (2 * (observed + 3.841458820694124e0))
    END AS DOUBLE
  ) AS high
FROM counted
ORDER BY fiscal_year
