-- Clients of each month with advertising, what winning them cost, and their margin up to each purchase day, up to now; sale
-- rows without a cost are left out. `paid_back_in`: by which purchase their margin covers what they cost.
WITH members AS (
  SELECT q.company, q.party,
    EXTRACT(YEAR FROM q.first_purchase_on) * 12 + EXTRACT(MONTH FROM q.first_purchase_on) - 1 AS first_month
  FROM {dataset}.parties AS q
  LEFT JOIN {dataset}.withheld AS w ON w.company = q.company AND w.figure = 'payback'
  WHERE q.first_purchase_on > DATE '0001-01-01' AND w.figure IS NULL
), sizes AS (
  SELECT m.company, m.first_month, COUNT(*) AS clients
  FROM members AS m
  GROUP BY m.company, m.first_month
), months AS (
  SELECT a.company, EXTRACT(YEAR FROM a.month_on) * 12 + EXTRACT(MONTH FROM a.month_on) - 1 AS first_month, a.amount
  FROM {dataset}.spend AS a
), spent AS (
  SELECT n.company, n.first_month, SUM(n.amount) AS cost_of_month
  FROM months AS n
  GROUP BY n.company, n.first_month
), earned AS (
  SELECT m.company, m.first_month, s.purchase_day, SUM(s.revenue - s.cost) AS margin
  FROM members AS m
  JOIN {dataset}.sales AS s ON s.company = m.company AND s.party = m.party
  WHERE s.cost IS NOT NULL AND s.purchase_day IS NOT NULL
  GROUP BY m.company, m.first_month, s.purchase_day
), added AS (
  SELECT e.company, e.first_month, e.purchase_day,
    SUM(e.margin) OVER (PARTITION BY e.company, e.first_month ORDER BY e.purchase_day) AS margin
  FROM earned AS e
), paid AS (
  SELECT a.company, a.first_month, MIN(a.purchase_day) AS paid_back_in
  FROM added AS a
  JOIN spent AS c ON c.company = a.company AND c.first_month = a.first_month
  WHERE a.margin >= c.cost_of_month
  GROUP BY a.company, a.first_month
)
SELECT z.company, z.first_month, z.clients, c.cost_of_month AS spend, a.purchase_day, a.margin, b.paid_back_in
FROM sizes AS z
JOIN spent AS c ON c.company = z.company AND c.first_month = z.first_month
LEFT JOIN added AS a ON a.company = z.company AND a.first_month = z.first_month
LEFT JOIN paid AS b ON b.company = z.company AND b.first_month = z.first_month
WHERE c.cost_of_month > 0
