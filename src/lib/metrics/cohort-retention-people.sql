-- number: 7, 22
-- title: コホート継続表（人） / cohort retention of people
-- title-easy: はじめて来た年度ごとの表（人）
-- words: コホート, 世代, 入った年度ごと
-- question: 初めて来た人は、その後の年度も来ているか。
-- question-en: Do people keep coming in the years after their first?
-- definition: 初めて出席した年度が同じ人をひとまとまりとし、そのうち何年か後の年度に出席した数と割合。初めてかどうかは、絞り込みによらず記録全体で決めます。もとの数が10未満のときは、割合を出しません。割合には95%の幅（範囲）を添えます。
-- definition-en: Of the people who came for the first time in the same fiscal year, those who came in a later one. Whether it was the first time is settled over the whole record, whatever the filters. Below a base of 10 no share is given. Shares come with their 95 % interval.
-- definition-easy: はじめて来た年度が同じ人を、1つの組にします。その組のうち、後の年度に来た数です。10より少ないときは、割合を出しません。
-- unit: 名・割合
-- unit-en: people, share
-- grain: 1行は1つの初参加年度の、ある年度
-- grain-en: one row per fiscal year of the first visit and later fiscal year
-- columns: person_since INTEGER, fiscal_year INTEGER, years_later INTEGER, newcomers INTEGER, stayed INTEGER, share? DOUBLE, low? DOUBLE, high? DOUBLE
-- rows: newcomers from attendance; stayed from attendance; share from attendance; low from attendance; high from attendance
-- disclosure: people newcomers; people stayed within fiscal_year; ratio share, low, high of stayed / newcomers
-- caveat: 記録が始まった年度は、それより前から来ていたかどうかが分からないため、全員を初参加と数えています。記録のない年度は行がありません。終わっていない年度は低く出ます。
-- caveat-en: In the first fiscal year on record all count as newcomers, for nothing is known of the time before. A year without records has no row. A year that is not over comes out low.
-- caveat-easy: 記録の最初の年度は、みんなを「はじめて」と数えます。記録のない年度は、行がありません。まだ終わっていない年度は、低くなります。
-- source: METRICS 7, 22。割合の幅は Wilson の95%区間（Wilson 1927、連続性の補正なし）。
WITH came AS (
  SELECT DISTINCT visit.fiscal_year, visit.person_no, person.first_fiscal_year AS person_since
  FROM participation_in_view AS visit
  JOIN person ON person.person_no = visit.person_no
),
newcomer AS (
  SELECT person_no, person_since
  FROM came
  WHERE fiscal_year = person_since
),
cohort AS (
  SELECT person_since, COUNT(*) AS newcomers
  FROM newcomer
  GROUP BY person_since
),
later AS (
  SELECT newcomer.person_since, came.fiscal_year, COUNT(*) AS stayed
  FROM newcomer
  JOIN came ON came.person_no = newcomer.person_no
  GROUP BY newcomer.person_since, came.fiscal_year
),
year AS (
  SELECT DISTINCT fiscal_year
  FROM attendance_in_view
),
counted AS (
  SELECT
    cohort.person_since,
    year.fiscal_year,
    CAST(cohort.newcomers AS DOUBLE) AS newcomers,
    CAST(COALESCE(later.stayed, 0) AS DOUBLE) AS stayed
  FROM cohort
  JOIN year ON year.fiscal_year >= cohort.person_since
  LEFT JOIN later
    ON later.person_since = cohort.person_since AND later.fiscal_year = year.fiscal_year
)
SELECT
  CAST(person_since AS INTEGER) AS person_since,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(fiscal_year - person_since AS INTEGER) AS years_later,
  CAST(newcomers AS INTEGER) AS newcomers,
  CAST(stayed AS INTEGER) AS stayed,
  CAST(CASE WHEN newcomers >= 10 THEN stayed / newcomers END AS DOUBLE) AS share,
  CAST(
    CASE WHEN newcomers >= 10 THEN
      (
        2 * stayed + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * stayed * (newcomers - stayed) / newcomers)
      ) / (2 * (newcomers + 3.841458820694124e0))
    END AS DOUBLE
  ) AS low,
  CAST(
    CASE WHEN newcomers >= 10 THEN
      (
        2 * stayed + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * stayed * (newcomers - stayed) / newcomers)
      ) / (2 * (newcomers + 3.841458820694124e0))
    END AS DOUBLE
  ) AS high
FROM counted
ORDER BY person_since, fiscal_year
