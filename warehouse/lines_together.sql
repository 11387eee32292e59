-- The same lines over all companies of one currency: what is spelled otherwise elsewhere is one line, under its first
-- spelling. Plain sums: a client of two companies is a buyer of both.
WITH summed AS (
  SELECT b.period, k.currency, b.dimension, t.label_key, MIN(b.label) AS label, COUNT(DISTINCT b.company) AS companies,
    SUM(b.inquiries) AS inquiries, SUM(b.new_clients) AS new_clients, SUM(b.new_sales) AS new_sales,
    SUM(b.revenue) AS revenue, SUM(b.buyers) AS buyers
  FROM {dataset}.breakdowns AS b
  JOIN {dataset}.companies AS k ON k.company = b.company
  JOIN {dataset}.labels AS t ON t.company = b.company AND t.label = b.label
  GROUP BY b.period, k.currency, b.dimension, t.label_key
)
SELECT s.period, s.currency, s.dimension, s.label_key, s.label, s.companies, s.inquiries, s.new_clients, s.new_sales,
  s.new_sales / NULLIF(s.new_clients, 0) AS conversion, s.revenue, s.buyers,
  ROUND(s.revenue / NULLIF(s.buyers, 0)) AS revenue_per_client
FROM summed AS s
