SELECT
  one.fiscal_year,
  one.organization_no AS organization_a,
  other.organization_no AS organization_b,
  COUNT(one.meeting_no) AS meetings,
  COUNT(one.working_group) AS working_groups,
  SUM(CAST(1 AS DOUBLE) / (one.organizations - 1)) AS weight
FROM affiliation_in_view AS one
JOIN affiliation_in_view AS other
  ON other.fiscal_year = one.fiscal_year
  AND other.affiliation = one.affiliation
  AND other.organization_no > one.organization_no
GROUP BY one.fiscal_year, one.organization_no, other.organization_no
