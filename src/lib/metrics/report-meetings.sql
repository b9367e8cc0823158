-- number: -
-- title: 報告書の会議の分類 / meetings as the report classifies them
-- question: 報告書は、それぞれの会議をどう分類したか。
-- question-en: How does the report classify each meeting?
-- definition: 年度報告書の会議の一覧と、まとめの分類。題と講師の所属は印刷のまま、種類は題から読んだものです。
-- definition-en: The list of meetings in the annual report with the classification of its summary. Titles and speakers’ organizations are as printed; kinds are read from the titles.
-- definition-easy: 年度の報告書にある会議の一覧です。題と、お話をした人の働く所は、書かれたままです。種類は、題から読みました。
-- unit: 件
-- unit-en: meetings
-- grain: 1行は報告書の1つの月の会議
-- grain-en: one row per month’s meeting in the report
-- columns: fiscal_year INTEGER, month INTEGER, title VARCHAR, meeting_kind VARCHAR, pillar VARCHAR, title_in_summary? VARCHAR, speaker_organization? VARCHAR, source VARCHAR
-- rows: -
-- disclosure: -
-- caveat: 報告書のまとめに出てこない会議は「未分類」です。絞り込みは、年度、会議の種類、取り組みの柱が効きます。
-- caveat-en: Meetings that the summary of the report does not mention are not classified. Of the filters the fiscal years, the kind of meeting and the pillar count.
-- source: 2022（R4）年度報告書 2022 (R4) 年度のまとめ
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(month AS INTEGER) AS month,
  CAST(title AS VARCHAR) AS title,
  CAST(meeting_kind AS VARCHAR) AS meeting_kind,
  CAST(pillar AS VARCHAR) AS pillar,
  CAST(title_in_summary AS VARCHAR) AS title_in_summary,
  CAST(speaker_organization AS VARCHAR) AS speaker_organization,
  CAST(source AS VARCHAR) AS source
FROM report_meeting_in_view
ORDER BY fiscal_year, CASE WHEN month < 4 THEN month + 12 ELSE month END, title
