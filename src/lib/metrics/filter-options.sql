-- number: -
-- title: 絞り込みの選択肢 / filter options
-- title-easy: 選べるもの
-- question: 何で絞り込めるか。
-- question-en: By what can the view be narrowed?
-- question-easy: 何を選んで見られるか。
-- definition: 名簿のある最後の会議の日と、記録に現れる年度、機関の種類、市区町村、開催形態、会議の種類、取り組みの柱、情報発信の記録がある年度。途中の年度があれば、その年度と、4月から数えて名簿のある（または会議が中止の）月まで何か月か。
-- definition-en: The date of the last meeting with a roll, and the fiscal years, kinds of organization, municipalities, modes, kinds of meeting and pillars on record, and the fiscal years with figures of outreach. Where the latest fiscal year is unfinished, that year and the number of its months from April to the last with a roll or a meeting called off.
-- definition-easy: 名簿のある最後の会議の日を出します。記録にある年度、機関の種類、市区町村も出します。会議の開き方と種類、活動の種類、情報発信の年度も出します。まだ終わっていない年度があれば、それも出します。
-- unit: 件
-- unit-en: entries
-- unit-easy: 個
-- grain: 1行は1つの選択肢
-- grain-en: one row per choice
-- columns: filter VARCHAR, value VARCHAR, label? VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 絞り込みによらず、記録全体から作ります。前の年度より早い月で名簿が止まっている最新の年度を、途中とみなします（23と同じ）。中止と記録した会議の月までは、過ぎたものとします。
-- caveat-en: Made from all records, whatever the filters. The latest fiscal year is unfinished when its rolls stop in an earlier month than those of the year before (as in 23).
-- caveat-easy: 何を選んでいても、記録の全部から作ります。
-- source: METRICS の規則（年度）
WITH option AS (
  SELECT 'fiscal-year' AS filter, CAST(fiscal_year AS VARCHAR) AS value, NULL AS label
  FROM held_meeting
  WHERE status = 'held'
  GROUP BY fiscal_year
  UNION ALL
  SELECT 'organization-kind', organization_kind, NULL
  FROM attendance_cell
  GROUP BY organization_kind
  UNION ALL
  SELECT 'municipality', cell.municipality_code, MAX(municipality.municipality)
  FROM attendance_cell AS cell
  LEFT JOIN municipality ON municipality.municipality_code = cell.municipality_code
  GROUP BY cell.municipality_code
  UNION ALL
  SELECT 'mode', mode, NULL
  FROM held_meeting
  WHERE status = 'held'
  GROUP BY mode
  UNION ALL
  SELECT 'last-meeting', CAST(MAX(held_on) AS VARCHAR), NULL
  FROM held_meeting
  WHERE has_roll = 1
  HAVING COUNT(*) > 0
  UNION ALL
  SELECT 'meeting-kind', meeting_kind, NULL
  FROM held_meeting
  WHERE status = 'held'
  GROUP BY meeting_kind
  UNION ALL
  SELECT 'pillar', pillar, NULL
  FROM held_meeting
  WHERE status = 'held'
  GROUP BY pillar
  UNION ALL
  SELECT 'outreach-year', CAST(fiscal_year AS VARCHAR), NULL
  FROM (
    SELECT
      CAST(SUBSTRING(month, 1, 4) AS INTEGER)
        - CASE WHEN CAST(SUBSTRING(month, 6, 2) AS INTEGER) < 4 THEN 1 ELSE 0 END AS fiscal_year
    FROM outreach
  ) AS told
  GROUP BY fiscal_year
  UNION ALL
  SELECT 'unfinished-year', CAST(fiscal_year AS VARCHAR), CAST(months AS VARCHAR)
  FROM unfinished_year
)
SELECT
  CAST(filter AS VARCHAR) AS filter,
  CAST(value AS VARCHAR) AS value,
  CAST(label AS VARCHAR) AS label
FROM option
ORDER BY filter, value
