-- title: 情報発信の行 / Rows of outreach
-- grain: 1行は1か月。同じ月が何行かにあるときは最も新しい行を挙げ、ほかの行の数を also_in とします。
-- columns: table_name VARCHAR, batch_no INTEGER, source_row INTEGER, also_in INTEGER, label VARCHAR, fiscal_year INTEGER, month INTEGER, mailing_list_members? INTEGER, site_visits? INTEGER, inquiries_hiring? INTEGER, inquiries_work? INTEGER, inquiries_visit? INTEGER, inquiries_other? INTEGER
-- order: label
SELECT
  CAST('outreach' AS VARCHAR) AS table_name,
  CAST(batch_no AS INTEGER) AS batch_no,
  CAST(source_row AS INTEGER) AS source_row,
  CAST(places - 1 AS INTEGER) AS also_in,
  CAST(outreach_in_view.month AS VARCHAR) AS label,
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(calendar_month AS INTEGER) AS month,
  CAST(mailing_list_members AS INTEGER) AS mailing_list_members,
  CAST(site_visits AS INTEGER) AS site_visits,
  CAST(inquiries_hiring AS INTEGER) AS inquiries_hiring,
  CAST(inquiries_work AS INTEGER) AS inquiries_work,
  CAST(inquiries_visit AS INTEGER) AS inquiries_visit,
  CAST(inquiries_other AS INTEGER) AS inquiries_other
FROM outreach_in_view
