SELECT
  dated.period,
  shown_part.part,
  shown_part.place,
  COUNT(DISTINCT dated.meeting_no) AS meetings
FROM meeting_of_period AS dated
JOIN visit_part_shown AS shown_part
  ON ($split <> 'mode' OR shown_part.own_part = dated.mode)
  AND ($split <> 'meeting-kind' OR shown_part.own_part = dated.meeting_kind)
  AND ($split <> 'pillar' OR shown_part.own_part = dated.pillar)
GROUP BY dated.period, shown_part.part, shown_part.place
