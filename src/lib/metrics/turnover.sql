-- number: 15, 22
-- title: 入替率 / turnover
-- title-easy: 機関の入れかわり
-- words: 入れ替わり, 入れかわり, 離脱, churn
-- question: 参加する機関は、前の年度とどれくらい入れ替わったか。
-- question-en: How much did the participating organizations change from the year before?
-- definition: 前の年度かその年度に出席した機関のうち、どちらか一方の年度にだけ出席した機関の割合（1 − 両方に出席した機関 ÷ どちらかに出席した機関）。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。もとの数が10未満のときは、割合を出しません。割合には95%の幅（範囲）を添えます。
-- definition-en: Of the organizations that came in the fiscal year before or in this one, the share that came in only one of them (1 − in both ÷ in either). Organizations that merged count as one: the one they went on in by the last meeting on record. Below a base of 10 no share is given. Shares come with their 95 % interval.
-- definition-easy: 前の年度とこの年度をくらべます。どちらか1つの年度だけに来た機関の割合です。10機関より少ないときは、割合を出しません。いっしょになった機関は、1つと数えます。
-- unit: 機関・割合
-- unit-en: organizations, share
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, last_held_on DATE, organizations INTEGER, organizations_before INTEGER, stayed INTEGER, joined INTEGER, gone INTEGER, turnover? DOUBLE, low? DOUBLE, high? DOUBLE
-- rows: organizations = attendance per heir_no; organizations_before = attendance a year earlier per heir_no; stayed of attendance, attendance a year earlier; joined of attendance, attendance a year earlier; gone of attendance, attendance a year earlier; turnover of attendance, attendance a year earlier; low of attendance, attendance a year earlier; high of attendance, attendance a year earlier
-- members: stayed = organization-movements by moved_year where turn is stayed; joined = organization-movements by moved_year where turn is joined; gone = organization-movements by moved_year where turn is gone
-- disclosure: exact organizations, organizations_before, stayed, joined, gone, turnover, low, high
-- caveat: 記録の最初の年度と、前の年度に記録のない年度は、割合を出せません。終わっていない年度は高く出ます。入れ替わりが多いことは、よいことでも悪いことでもありません。
-- caveat-en: There is no share for the first fiscal year on record, nor after a year without records. A year that is not over comes out high. Much turnover is neither good nor bad.
-- caveat-easy: 記録の最初の年度は、割合を出せません。前の年度の記録がないときも出せません。まだ終わっていない年度は、高くなります。
-- source: METRICS 15, 22（Jaccard 1901）。割合の幅は Wilson の95%区間（Wilson 1927、連続性の補正なし）。
WITH year AS (
  SELECT visit.fiscal_year, MAX(meeting.held_on) AS last_held_on
  FROM attendance_in_view AS visit
  JOIN held_meeting AS meeting ON meeting.meeting_no = visit.meeting_no
  GROUP BY visit.fiscal_year
),
came AS (
  SELECT DISTINCT fiscal_year, heir_no
  FROM organization_visit_until_view
),
arrived AS (
  SELECT later.fiscal_year, COUNT(*) AS organizations, COUNT(earlier.heir_no) AS stayed
  FROM came AS later
  LEFT JOIN came AS earlier
    ON earlier.heir_no = later.heir_no AND earlier.fiscal_year = later.fiscal_year - 1
  GROUP BY later.fiscal_year
),
compared AS (
  SELECT
    year.fiscal_year,
    year.last_held_on,
    CAST(COALESCE(arrived.organizations, 0) AS DOUBLE) AS organizations,
    CAST(COALESCE(earlier.organizations, 0) AS DOUBLE) AS organizations_before,
    CAST(COALESCE(arrived.stayed, 0) AS DOUBLE) AS stayed
  FROM year
  LEFT JOIN arrived ON arrived.fiscal_year = year.fiscal_year
  LEFT JOIN arrived AS earlier ON earlier.fiscal_year = year.fiscal_year - 1
),
counted AS (
  SELECT
    fiscal_year,
    last_held_on,
    organizations,
    organizations_before,
    stayed,
    organizations + organizations_before - 2 * stayed AS changed,
    CASE
      WHEN organizations_before > 0 THEN organizations + organizations_before - stayed
      ELSE 0
    END AS either
  FROM compared
)
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(last_held_on AS DATE) AS last_held_on,
  CAST(organizations AS INTEGER) AS organizations,
  CAST(organizations_before AS INTEGER) AS organizations_before,
  CAST(stayed AS INTEGER) AS stayed,
  CAST(organizations - stayed AS INTEGER) AS joined,
  CAST(organizations_before - stayed AS INTEGER) AS gone,
  CAST(CASE WHEN either >= 10 THEN changed / either END AS DOUBLE) AS turnover,
  CAST(
    CASE WHEN either >= 10 THEN
      (
        2 * changed + 3.841458820694124e0
        - 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * changed * (either - changed) / either)
      ) / (2 * (either + 3.841458820694124e0))
    END AS DOUBLE
  ) AS low,
  CAST(
    CASE WHEN either >= 10 THEN
      (
        2 * changed + 3.841458820694124e0
        + 1.959963984540054e0
          * SQRT(3.841458820694124e0 + 4 * changed * (either - changed) / either)
      ) / (2 * (either + 3.841458820694124e0))
    END AS DOUBLE
  ) AS high
FROM counted
ORDER BY fiscal_year
