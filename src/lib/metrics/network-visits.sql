-- number: 13
-- title: 会議ごと・機関ごとの参加 / attendances by meeting and organization
-- title-easy: 会議と機関ごとの参加
-- question: どの会議に、どの機関から何人が来たか。
-- question-en: How many people came to which meeting from which organization?
-- definition: 選んだ年度の、会議と機関ごとの延べ参加者数。実質的な機関の数の幅は、会議を同じ回数だけくじ引きで選び直すこと（ブートストラップ、1000回、いつも同じ乱数）を繰り返し、その中央の95%とします。
-- definition-en: Attendances of the chosen fiscal year by meeting and organization. The interval of the effective number of organizations is the middle 95 % of 1000 drawings of as many meetings with replacement (bootstrap; always the same random numbers).
-- definition-easy: えらんだ年度に、会議と機関ごとに来た人の数です。実質的な機関の数の幅は、くじで会議を1000回えらび直して出します。その中央の95%です。
-- unit: 名
-- unit-en: people
-- grain: 1行は1つの会議の1機関
-- grain-en: one row per meeting and organization
-- parameters: network_year INTEGER 0
-- columns: fiscal_year INTEGER, meeting_id VARCHAR, organization_no INTEGER, attendances INTEGER
-- rows: attendances = attendance
-- disclosure: withheld rows
-- caveat: 幅は、会議がたまたま別の回だったらどのくらい違ったかの目安です。くじ引きはブラウザーの中で行います。
-- caveat-en: The interval says how different things might have been with other meetings. The drawings are made in the browser.
-- caveat-easy: 会議が別の回だったら、どのくらい違ったかの目安です。
-- source: METRICS 13
WITH chosen AS (
  SELECT MAX(fiscal_year) AS fiscal_year
  FROM affiliation_in_view
  WHERE $network_year = 0 OR fiscal_year = $network_year
)
SELECT
  CAST(part.fiscal_year AS INTEGER) AS fiscal_year,
  CAST(held_meeting.meeting_id AS VARCHAR) AS meeting_id,
  CAST(part.organization_no AS INTEGER) AS organization_no,
  CAST(part.attendances AS INTEGER) AS attendances
FROM affiliation_in_view AS part
JOIN chosen ON chosen.fiscal_year = part.fiscal_year
JOIN held_meeting ON held_meeting.meeting_no = part.meeting_no
ORDER BY held_meeting.meeting_id, part.organization_no
