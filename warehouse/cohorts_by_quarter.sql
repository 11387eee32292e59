-- Clients by the quarter of their first purchase, called by its first month, and how many of them bought in it and in each
-- following quarter, up to now.
WITH members AS (
  SELECT q.company, q.party, q.first_purchase_on,
    EXTRACT(YEAR FROM q.first_purchase_on) * 12 + EXTRACT(MONTH FROM q.first_purchase_on) - 1
      - MOD(EXTRACT(MONTH FROM q.first_purchase_on) - 1, 3) AS first_month
  FROM {dataset}.parties AS q
  LEFT JOIN {dataset}.withheld AS w ON w.company = q.company AND w.figure = 'cohorts'
  WHERE q.first_purchase_on > DATE '0001-01-01' AND w.figure IS NULL
), sizes AS (
  SELECT m.company, m.first_month, COUNT(*) AS clients
  FROM members AS m
  GROUP BY m.company, m.first_month
), purchases AS (
  SELECT m.company, m.first_month, m.party,
    (EXTRACT(YEAR FROM s.sold_on) * 12 + EXTRACT(MONTH FROM s.sold_on) - 1
      - MOD(EXTRACT(MONTH FROM s.sold_on) - 1, 3) - m.first_month) / 3 AS age
  FROM members AS m
  JOIN {dataset}.sales AS s ON s.company = m.company AND s.party = m.party
  WHERE s.is_purchase
), bought AS (
  SELECT b.company, b.first_month, b.age, COUNT(DISTINCT b.party) AS buyers
  FROM purchases AS b
  GROUP BY b.company, b.first_month, b.age
)
SELECT z.company, z.first_month, z.clients, b.age, b.buyers
FROM sizes AS z
LEFT JOIN bought AS b ON b.company = z.company AND b.first_month = z.first_month
