SELECT
  dated.period,
  shown_part.part,
  visit.counted_no,
  COUNT(*) AS attendances,
  COUNT(visit.is_counted) AS known,
  SUM(visit.is_counted) AS marked,
  CASE WHEN MIN(visit.meeting_no) < MAX(visit.meeting_no) THEN 1 ELSE 0 END AS is_repeated
FROM visit_of_part AS visit
JOIN meeting_of_period AS dated ON dated.meeting_no = visit.meeting_no
JOIN visit_part_shown AS shown_part ON shown_part.own_part = visit.own_part
WHERE (visit.counted_no IS NOT NULL AND $measure IN (
    'new-share', 'repeat-rate', 'retention', 'median', 'effective-organizations'
  ))
  OR $measure IN ('outside-share', 'online-share')
GROUP BY dated.period, shown_part.part, visit.counted_no
