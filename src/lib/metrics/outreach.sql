-- number: 28
-- title: 情報発信 / outreach
-- words: メーリングリスト, ML, ホームページ, アクセス数, 問い合わせ, web, mailing list
-- question: 情報発信はどのくらい届いているか。
-- question-en: How far does the outreach get?
-- definition: 月ごとの、メーリングリストの登録者数、ホームページの閲覧数、問い合わせの件数（雇い入れ、軽作業、視察、その他）。
-- definition-en: By month: members of the mailing list, visits to the site, and inquiries (hiring, light work, visits, other).
-- definition-easy: 月ごとの、メールの名簿の人の数です。ホームページを見た回数と、問い合わせの数もあります。
-- unit: 名・回・件
-- unit-en: people, visits, inquiries
-- grain: 1行は1か月
-- grain-en: one row per month
-- columns: fiscal_year INTEGER, month INTEGER, mailing_list_members? INTEGER, site_visits? INTEGER, inquiries_hiring? INTEGER, inquiries_work? INTEGER, inquiries_visit? INTEGER, inquiries_other? INTEGER
-- rows: mailing_list_members of outreach; site_visits of outreach; inquiries_hiring of outreach; inquiries_work of outreach; inquiries_visit of outreach; inquiries_other of outreach
-- disclosure: people mailing_list_members; exact site_visits, inquiries_hiring, inquiries_work, inquiries_visit, inquiries_other
-- caveat: 空の月は記録がない月で、0ではありません。絞り込みは年度だけが効きます。同じ月を2度取り込んだときは、新しいほうを使います。
-- caveat-en: An empty month was not counted; it is not 0. Of the filters only the fiscal years count. Of a month imported twice the newer row is used.
-- source: METRICS 28
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(calendar_month AS INTEGER) AS month,
  CAST(mailing_list_members AS INTEGER) AS mailing_list_members,
  CAST(site_visits AS INTEGER) AS site_visits,
  CAST(inquiries_hiring AS INTEGER) AS inquiries_hiring,
  CAST(inquiries_work AS INTEGER) AS inquiries_work,
  CAST(inquiries_visit AS INTEGER) AS inquiries_visit,
  CAST(inquiries_other AS INTEGER) AS inquiries_other
FROM outreach_in_view
ORDER BY outreach_in_view.month
