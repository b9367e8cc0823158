-- number: 6, 22
-- title: リピート率 / repeat attendance
-- title-easy: 2回か、もっと多く来た人の割合
-- words: 2回以上, くり返し, 繰り返し, repeat rate
-- question: 同じ年度に2回以上来る人と機関は、どれくらいいるか。
-- question-en: How many people and organizations come more than once in a fiscal year?
-- definition: その年度に2つ以上の会議に出席した人（機関）の数と、その年度に出席した人（機関）のうちの割合。もとの数が10未満のときは、割合を出しません。割合には95%の幅（範囲）を添えます。
-- definition-en: People (organizations) who came to two or more meetings of the fiscal year, and their share of those who came at all. Below a base of 10 no share is given. Shares come with their 95 % interval.
-- definition-easy: 1年度に2つの会議か、もっと多くの会議に来た人の数です。来た人ぜんたいの中の割合も出します。10人より少ないときは、割合を出しません。
-- unit: 名・機関・割合
-- unit-en: people, organizations, share
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, last_held_on DATE, participants INTEGER, repeat_participants INTEGER, participant_share? DOUBLE, participant_low? DOUBLE, participant_high? DOUBLE, organizations INTEGER, repeat_organizations INTEGER, organization_share? DOUBLE, organization_low? DOUBLE, organization_high? DOUBLE
-- rows: participants = attendance per person_key; repeat_participants of attendance; participant_share of attendance; participant_low of attendance; participant_high of attendance; organizations = attendance per organization_no; repeat_organizations of attendance; organization_share of attendance; organization_low of attendance; organization_high of attendance
-- disclosure: people participants, repeat_participants; ratio participant_share, participant_low, participant_high of repeat_participants / participants; exact organizations, repeat_organizations, organization_share, organization_low, organization_high
-- caveat: 会議の数の少ない年度や、終わっていない年度は低く出ます。氏名のない出席は人の数に入りません。
-- caveat-en: It comes out low in years with few meetings and in a year that is not over. Attendances without a name are not counted as people.
-- caveat-easy: 会議が少ない年度や、まだ終わっていない年度は、低くなります。名前のない出席は数えません。
-- source: METRICS 6, 22。割合の幅は Wilson の95%区間（Wilson 1927、連続性の補正なし）。
WITH year AS (
  SELECT visit.fiscal_year, MAX(meeting.held_on) AS last_held_on
  FROM attendance_in_view AS visit
  JOIN held_meeting AS meeting ON meeting.meeting_no = visit.meeting_no
  GROUP BY visit.fiscal_year
),
person_year AS (
  SELECT fiscal_year, person_no, COUNT(DISTINCT meeting_no) AS meetings
  FROM visit_in_view
  WHERE person_no IS NOT NULL
  GROUP BY fiscal_year, person_no
),
people AS (
  SELECT fiscal_year, COUNT(*) AS base, SUM(CASE WHEN meetings >= 2 THEN 1 ELSE 0 END) AS repeated
  FROM person_year
  GROUP BY fiscal_year
),
organization_year AS (
  SELECT fiscal_year, organization_no, COUNT(DISTINCT meeting_no) AS meetings
  FROM attendance_in_view
  WHERE organization_no IS NOT NULL
  GROUP BY fiscal_year, organization_no
),
organizations AS (
  SELECT fiscal_year, COUNT(*) AS base, SUM(CASE WHEN meetings >= 2 THEN 1 ELSE 0 END) AS repeated
  FROM organization_year
  GROUP BY fiscal_year
),
counted AS (
  SELECT
    year.fiscal_year,
    year.last_held_on,
    CAST(COALESCE(people.base, 0) AS DOUBLE) AS people,
    CAST(COALESCE(people.repeated, 0) AS DOUBLE) AS people_repeated,
    CAST(COALESCE(organizations.base, 0) AS DOUBLE) AS organizations,
    CAST(COALESCE(organizations.repeated, 0) AS DOUBLE) AS organizations_repeated
  FROM year
  LEFT JOIN people ON people.fiscal_year = year.fiscal_year
  LEFT JOIN organizations ON organizations.fiscal_year = year.fiscal_year
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(last_held_on AS DATE) AS last_held_on,
  CAST(people AS INTEGER) AS participants,
  CAST(people_repeated AS INTEGER) AS repeat_participants,
  CAST(CASE WHEN people >= 10 THEN people_repeated / people END AS DOUBLE) AS participant_share,
  CAST(
    CASE WHEN people >= 10 THEN
      (
        2 * people_repeated + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * people_repeated * (people - people_repeated) / people)
      ) / (2 * (people + 3.841458820694124e0))
    END AS DOUBLE
  ) AS participant_low,
  CAST(
    CASE WHEN people >= 10 THEN
      (
        2 * people_repeated + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * people_repeated * (people - people_repeated) / people)
      ) / (2 * (people + 3.841458820694124e0))
    END AS DOUBLE
  ) AS participant_high,
  CAST(organizations AS INTEGER) AS organizations,
  CAST(organizations_repeated AS INTEGER) AS repeat_organizations,
  CAST(
    CASE WHEN organizations >= 10 THEN organizations_repeated / organizations END AS DOUBLE
  ) AS organization_share,
  CAST(
    CASE WHEN organizations >= 10 THEN
      (
        2 * organizations_repeated + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * organizations_repeated
            * (organizations - organizations_repeated) / organizations)
      ) / (2 * (organizations + 3.841458820694124e0))
    END AS DOUBLE
  ) AS organization_low,
  CAST(
    CASE WHEN organizations >= 10 THEN
      (
        2 * organizations_repeated + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * organizations_repeated
            * (organizations - organizations_repeated) / organizations)
      ) / (2 * (organizations + 3.841458820694124e0))
    END AS DOUBLE
  ) AS organization_high
FROM counted
ORDER BY fiscal_year
