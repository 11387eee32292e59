-- Sale rows of all companies of a group, where a client of two of them is one party: its first purchase, its purchases
-- in order and its comebacks are those of the group.
WITH firsts AS (
  SELECT m.group_company, m.group_party, MIN(q.first_purchase_on) AS first_purchase_on
  FROM {dataset}.group_members AS m
  JOIN {dataset}.parties AS q ON q.company = m.company AND q.party = m.party
  GROUP BY m.group_company, m.group_party
), purchases AS (
  SELECT m.group_company, m.group_party, s.company, s.party, s.purchase_number,
    ROW_NUMBER() OVER (PARTITION BY m.group_company, m.group_party ORDER BY s.sold_on, s.company, s.party, s.purchase_number)
      AS group_number,
    LAG(s.sold_on) OVER (PARTITION BY m.group_company, m.group_party ORDER BY s.sold_on, s.company, s.party, s.purchase_number)
      AS bought_before_on
  FROM {dataset}.group_members AS m
  JOIN {dataset}.sales AS s ON s.company = m.company AND s.party = m.party
  WHERE s.is_purchase
)
SELECT k.group_company AS company, s.sold_on, m.group_party AS party, s.seller, s.line, s.activity, s.segment, s.revenue,
  s.cost, s.is_purchase, s.is_adjustment, COALESCE(f.first_purchase_on = s.sold_on, FALSE) AS is_first_day,
  u.group_number AS purchase_number,
  s.is_purchase AND (u.bought_before_on IS NULL OR u.bought_before_on < d.dormant_before) AS is_after_dormancy,
  NULLIF(u.group_number, u.group_number) AS purchase_day
FROM {dataset}.group_companies AS k
JOIN {dataset}.sales AS s ON s.company = k.company
LEFT JOIN {dataset}.group_members AS m
  ON m.company = s.company AND m.party = s.party AND m.group_company = k.group_company
LEFT JOIN firsts AS f ON f.group_company = m.group_company AND f.group_party = m.group_party
LEFT JOIN purchases AS u
  ON u.company = s.company AND u.party = s.party AND u.purchase_number = s.purchase_number
  AND u.group_company = k.group_company
LEFT JOIN {dataset}.group_days AS d ON d.group_company = k.group_company AND d.day_on = s.sold_on
