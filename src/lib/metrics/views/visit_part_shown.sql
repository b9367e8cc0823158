SELECT
  own_part,
  CASE WHEN parts <= 9 OR place <= 8 THEN own_part ELSE 'rest' END AS part,
  CASE WHEN parts <= 9 OR place <= 8 THEN place ELSE 9 END AS place
FROM (
  SELECT
    own_part,
    ROW_NUMBER() OVER (ORDER BY attendances DESC, own_part) AS place,
    COUNT(*) OVER () AS parts
  FROM (
    SELECT own_part, COUNT(*) AS attendances
    FROM visit_of_part
    WHERE is_in_view = 1
    GROUP BY own_part
  ) AS part_sum
) AS ranked
