-- number: 7, 22
-- title: 継続率 / retention
-- title-easy: つづけて来た割合
-- words: 定着率, 続けて来た, 残った割合, 離脱率
-- question: 前の年度に来た人と機関は、次の年度も来ているか。
-- question-en: Do people and organizations of one fiscal year come in the next one too?
-- definition: 前の年度に出席した人（機関）のうち、その年度にも出席した人（機関）の数と割合。前の年度は、絞り込みの年度より前でも数えます。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。もとの数が10未満のときは、割合を出しません。割合には95%の幅（範囲）を添えます。
-- definition-en: Of the people (organizations) who came in the fiscal year before, those who came in this one too. The year before counts even where it lies before the years of the filter. Organizations that merged count as one: the one they went on in by the last meeting on record. Below a base of 10 no share is given. Shares come with their 95 % interval.
-- definition-easy: 前の年度に来た人の中で、この年度も来た人の数です。割合も出します。10人より少ないときは、割合を出しません。いっしょになった機関は、1つと数えます。
-- unit: 名・機関・割合
-- unit-en: people, organizations, share
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, last_held_on DATE, people_before INTEGER, people_stayed INTEGER, people_share? DOUBLE, people_low? DOUBLE, people_high? DOUBLE, organizations_before INTEGER, organizations_stayed INTEGER, organizations_share? DOUBLE, organizations_low? DOUBLE, organizations_high? DOUBLE
-- rows: people_before = attendance a year earlier per person_key; people_stayed of attendance, attendance a year earlier; people_share of attendance, attendance a year earlier; people_low of attendance, attendance a year earlier; people_high of attendance, attendance a year earlier; organizations_before = attendance a year earlier per heir_no; organizations_stayed of attendance, attendance a year earlier; organizations_share of attendance, attendance a year earlier; organizations_low of attendance, attendance a year earlier; organizations_high of attendance, attendance a year earlier
-- members: organizations_stayed = organization-movements by moved_year where turn is stayed
-- disclosure: people people_before, people_stayed; ratio people_share, people_low, people_high of people_stayed / people_before; exact organizations_before, organizations_stayed, organizations_share, organizations_low, organizations_high
-- caveat: 記録の最初の年度と、前の年度に記録のない年度は、割合を出せません。終わっていない年度は低く出ます。絞り込むと、絞り込んだ会議に続けて来たかどうかになります。
-- caveat-en: There is no share for the first fiscal year on record, nor after a year without records. A year that is not over comes out low. Under filters it says who came again to the meetings shown.
-- caveat-easy: 記録の最初の年度は、割合を出せません。前の年度の記録がないときも出せません。まだ終わっていない年度は、低くなります。
-- source: METRICS 7, 22。割合の幅は Wilson の95%区間（Wilson 1927、連続性の補正なし）。
WITH year AS (
  SELECT visit.fiscal_year, MAX(meeting.held_on) AS last_held_on
  FROM attendance_in_view AS visit
  JOIN held_meeting AS meeting ON meeting.meeting_no = visit.meeting_no
  GROUP BY visit.fiscal_year
),
organization_year AS (
  SELECT DISTINCT fiscal_year, heir_no
  FROM organization_visit_until_view
),
people AS (
  SELECT
    earlier.fiscal_year + 1 AS fiscal_year,
    COUNT(*) AS base,
    COUNT(later.person_no) AS stayed
  FROM participation_until_view AS earlier
  LEFT JOIN participation_until_view AS later
    ON later.person_no = earlier.person_no AND later.fiscal_year = earlier.fiscal_year + 1
  GROUP BY earlier.fiscal_year + 1
),
organizations AS (
  SELECT
    earlier.fiscal_year + 1 AS fiscal_year,
    COUNT(*) AS base,
    COUNT(later.heir_no) AS stayed
  FROM organization_year AS earlier
  LEFT JOIN organization_year AS later
    ON later.heir_no = earlier.heir_no AND later.fiscal_year = earlier.fiscal_year + 1
  GROUP BY earlier.fiscal_year + 1
),
counted AS (
  SELECT
    year.fiscal_year,
    year.last_held_on,
    CAST(COALESCE(people.base, 0) AS DOUBLE) AS people,
    CAST(COALESCE(people.stayed, 0) AS DOUBLE) AS people_stayed,
    CAST(COALESCE(organizations.base, 0) AS DOUBLE) AS organizations,
    CAST(COALESCE(organizations.stayed, 0) AS DOUBLE) AS organizations_stayed
  FROM year
  LEFT JOIN people ON people.fiscal_year = year.fiscal_year
  LEFT JOIN organizations ON organizations.fiscal_year = year.fiscal_year
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(last_held_on AS DATE) AS last_held_on,
  CAST(people AS INTEGER) AS people_before,
  CAST(people_stayed AS INTEGER) AS people_stayed,
  CAST(CASE WHEN people >= 10 THEN people_stayed / people END AS DOUBLE) AS people_share,
  CAST(
    CASE WHEN people >= 10 THEN
      (
        2 * people_stayed + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * people_stayed * (people - people_stayed) / people)
      ) / (2 * (people + 3.841458820694124e0))
    END AS DOUBLE
  ) AS people_low,
  CAST(
    CASE WHEN people >= 10 THEN
      (
        2 * people_stayed + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * people_stayed * (people - people_stayed) / people)
      ) / (2 * (people + 3.841458820694124e0))
    END AS DOUBLE
  ) AS people_high,
  CAST(organizations AS INTEGER) AS organizations_before,
  CAST(organizations_stayed AS INTEGER) AS organizations_stayed,
  CAST(
    CASE WHEN organizations >= 10 THEN organizations_stayed / organizations END AS DOUBLE
  ) AS organizations_share,
  CAST(
    CASE WHEN organizations >= 10 THEN
      (
        2 * organizations_stayed + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * organizations_stayed
            * (organizations - organizations_stayed) / organizations)
      ) / (2 * (organizations + 3.841458820694124e0))
    END AS DOUBLE
  ) AS organizations_low,
  CAST(
    CASE WHEN organizations >= 10 THEN
      (
        2 * organizations_stayed + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * organizations_stayed
            * (organizations - organizations_stayed) / organizations)
      ) / (2 * (organizations + 3.841458820694124e0))
    END AS DOUBLE
  ) AS organizations_high
FROM counted
ORDER BY fiscal_year
