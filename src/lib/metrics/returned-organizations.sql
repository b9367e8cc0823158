-- number: 8
-- title: 復帰した機関 / returned organizations
-- title-easy: もどって来た機関
-- words: 復帰, 戻ってきた機関, 再参加, come back
-- question: しばらく来ていなかった機関が、戻ってきているか。
-- question-en: Do organizations come back after a long absence?
-- definition: その年度に、前の出席から12か月以上あけて出席した機関の数。統合された機関は、記録の最後の時点での統合先と同じ1つの機関とみなします。
-- definition-en: Organizations that came in the fiscal year 12 months or more after the time before. Organizations that merged count as one: the one they went on in by the last meeting on record.
-- definition-easy: 12か月か、もっと長く来なくて、この年度にまた来た機関の数です。いっしょになった機関は、1つと数えます。
-- unit: 機関
-- unit-en: organizations
-- grain: 1行は1年度
-- grain-en: one row per fiscal year
-- columns: fiscal_year INTEGER, organizations INTEGER, returned_organizations INTEGER
-- rows: organizations = attendance per heir_no; returned_organizations from attendance until
-- members: returned_organizations = organization-movements by moved_year where arrival is returned
-- disclosure: exact organizations, returned_organizations
-- caveat: 記録が始まる前の参加は分からないため、初めのころは復帰がありません。会議が12か月以上なかった後は、来たことのある機関はみな復帰になります。
-- caveat-en: Nothing is known of the time before the records begin, so nobody returns at first. After 12 months without a meeting every organization that had come before returns.
-- caveat-easy: 記録の前のことは分かりません。だから、はじめの年度は0です。
-- source: METRICS 8
SELECT
  CAST(fiscal_year AS INTEGER) AS fiscal_year,
  CAST(COUNT(DISTINCT heir_no) AS INTEGER) AS organizations,
  CAST(COUNT(DISTINCT CASE WHEN months >= 12 THEN heir_no END) AS INTEGER)
    AS returned_organizations
FROM returning_visit_until_view
WHERE is_in_view = 1
GROUP BY fiscal_year
ORDER BY fiscal_year
