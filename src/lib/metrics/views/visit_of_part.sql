SELECT
  visit.meeting_no,
  visit.is_in_view,
  CASE $measure
    WHEN 'participants' THEN visit.person_no
    WHEN 'new-share' THEN visit.person_no
    WHEN 'repeat-rate' THEN visit.person_no
    WHEN 'retention' THEN visit.person_no
    WHEN 'organizations' THEN visit.organization_no
    WHEN 'effective-organizations' THEN visit.organization_no
    WHEN 'median' THEN visit.meeting_no
    WHEN 'new-participants' THEN CASE WHEN visit.newcomer = 'new' THEN visit.person_no END
    WHEN 'new-organizations'
      THEN CASE
        WHEN organization_start.first_fiscal_year = visit.fiscal_year THEN visit.organization_no
      END
  END AS counted_no,
  CASE $measure
    WHEN 'new-share' THEN CASE WHEN visit.newcomer = 'new' THEN 1 ELSE 0 END
    WHEN 'outside-share' THEN 1 - municipality.in_home_area
    WHEN 'online-share'
      THEN CASE visit.mode WHEN 'online' THEN 1 WHEN 'unknown' THEN NULL ELSE 0 END
  END AS is_counted,
  CASE $split
    WHEN 'organization-kind' THEN visit.organization_kind
    WHEN 'municipality' THEN visit.municipality_code
    WHEN 'mode' THEN visit.mode
    WHEN 'meeting-kind' THEN visit.meeting_kind
    WHEN 'pillar' THEN visit.pillar
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
