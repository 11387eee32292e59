-- Clients of a group, each once, under the name it has where it first bought. Origin, risk and search are judged inside
-- a workbook: of a client of the group nothing is said of them.
WITH members AS (
  SELECT m.group_company, m.group_party, q.party_key, q.party_name, q.first_purchase_on, q.segment, q.activity,
    q.first_line, q.focus_line, q.first_seller,
    SUM(q.purchases) OVER (PARTITION BY m.group_company, m.group_party) AS purchases,
    ROW_NUMBER() OVER (
      PARTITION BY m.group_company, m.group_party
      ORDER BY COALESCE(q.first_purchase_on, DATE '9999-12-31'), m.company, m.party
    ) AS place
  FROM {dataset}.group_members AS m
  JOIN {dataset}.parties AS q ON q.company = m.company AND q.party = m.party
), again AS (
  SELECT f.group_company, f.group_party, MIN(s.sold_on) AS again_on
  FROM members AS f
  JOIN {dataset}.group_members AS m ON m.group_company = f.group_company AND m.group_party = f.group_party
  JOIN {dataset}.sales AS s ON s.company = m.company AND s.party = m.party
  WHERE f.place = 1 AND s.is_purchase AND s.sold_on > f.first_purchase_on
  GROUP BY f.group_company, f.group_party
)
SELECT f.group_company AS company, f.group_party AS party, f.party_key, f.party_name, f.first_purchase_on,
  '' AS origin, '' AS assist, f.segment, f.activity, f.first_line, f.focus_line,
  NULLIF(f.group_party, f.group_party) AS cycle_days, f.first_seller, f.purchases,
  COALESCE(a.again_on <= d.matures_on, FALSE) AS came_again_in_time, d.matures_on, FALSE AS is_first_a_sale,
  FALSE AS is_untyped, NULLIF(f.first_purchase_on, f.first_purchase_on) AS risk_from,
  NULLIF(f.first_purchase_on, f.first_purchase_on) AS lost_from, NULLIF(f.group_party, f.group_party) AS money_at_stake,
  FALSE AS is_client, NULLIF(f.first_purchase_on, f.first_purchase_on) AS called_on,
  NULLIF(f.first_purchase_on, f.first_purchase_on) AS talked_on, NULLIF(f.first_purchase_on, f.first_purchase_on) AS lead_on,
  NULLIF(f.first_purchase_on, f.first_purchase_on) AS dealt_on
FROM members AS f
LEFT JOIN again AS a ON a.group_company = f.group_company AND a.group_party = f.group_party
LEFT JOIN {dataset}.group_days AS d ON d.group_company = f.group_company AND d.day_on = f.first_purchase_on
WHERE f.place = 1
