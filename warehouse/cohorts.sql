-- Clients by the month of their first purchase, and how many of them bought in it and in each following one, up to now.
WITH members AS (
  SELECT q.company, q.party, q.first_purchase_on,
    EXTRACT(YEAR FROM q.first_purchase_on) * 12 + EXTRACT(MONTH FROM q.first_purchase_on) - 1 AS first_month
  FROM {dataset}.parties AS q
  LEFT JOIN {dataset}.withheld AS w ON w.company = q.company AND w.figure = 'cohorts'
  WHERE q.first_purchase_on > DATE '0001-01-01' AND w.figure IS NULL
), sizes AS (
  SELECT m.company, m.first_month, COUNT(*) AS clients
  FROM members AS m
  GROUP BY m.company, m.first_month
), bought AS (
  SELECT m.company, m.first_month,
    EXTRACT(YEAR FROM s.sold_on) * 12 + EXTRACT(MONTH FROM s.sold_on) - 1 - m.first_month AS age,
    COUNT(DISTINCT s.party) AS buyers
  FROM members AS m
  JOIN {dataset}.sales AS s ON s.company = m.company AND s.party = m.party
  WHERE s.is_purchase
  GROUP BY m.company, m.first_month, EXTRACT(YEAR FROM s.sold_on) * 12 + EXTRACT(MONTH FROM s.sold_on) - 1 - m.first_month
)
SELECT z.company, z.first_month, z.clients, b.age, b.buyers
FROM sizes AS z
LEFT JOIN bought AS b ON b.company = z.company AND b.first_month = z.first_month
