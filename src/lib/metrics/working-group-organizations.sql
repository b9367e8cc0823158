-- number: 25
-- title: チームの参加機関 / organizations of working groups
-- question: それぞれのチームに、どの機関が参加しているか。
-- question-en: Which organizations take part in each working group?
-- definition: チームと機関ごとの、参加した活動の回数、参加者数（実数）、最初と最後の年度。
-- definition-en: Sessions attended, participants (distinct people), first and last fiscal year by working group and organization.
-- unit: 回・名
-- unit-en: sessions, people
-- grain: 1行は1チームの1機関
-- grain-en: one row per working group and organization
-- columns: working_group VARCHAR, counted_as? VARCHAR, organization_kind VARCHAR, year_from INTEGER, year_to INTEGER, sessions INTEGER, participants INTEGER
-- rows: sessions = working-group per held_on; participants = working-group per person_key
-- disclosure: exact sessions; withheld participants
-- caveat: 改称した機関は今の名前で、統合した機関は統合先の名前で並びます。名前と種類が同じ機関は1行になります。
-- caveat-en: A renamed organization stands under its latest name, a merged one under the organization it merged into. Organizations of the same name and kind share a row.
-- caveat-easy: 名前が変わった機関は、今の名前でならびます。いっしょになった機関は、その後の名前でならびます。名前と種類が同じ機関は、1行になります。
-- source: METRICS 25
SELECT
  CAST(seat.working_group AS VARCHAR) AS working_group,
  CAST(host.name AS VARCHAR) AS counted_as,
  CAST(seat.organization_kind AS VARCHAR) AS organization_kind,
  CAST(MIN(seat.fiscal_year) AS INTEGER) AS year_from,
  CAST(MAX(seat.fiscal_year) AS INTEGER) AS year_to,
  CAST(COUNT(DISTINCT seat.held_on) AS INTEGER) AS sessions,
  CAST(COUNT(DISTINCT seat.person_key) AS INTEGER) AS participants
FROM working_group_in_view AS seat
LEFT JOIN member_organization AS host ON host.organization_no = seat.organization_no
GROUP BY seat.working_group, host.name, seat.organization_kind
ORDER BY seat.working_group, COUNT(DISTINCT seat.held_on) DESC, COALESCE(host.name, ''), seat.organization_kind
