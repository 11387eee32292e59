-- What each client bought in each period and in the one before it.
WITH moved AS (
  SELECT p.company, p.period, s.party,
    SUM(CASE WHEN s.sold_on >= p.start_on THEN s.revenue ELSE 0 END) AS revenue,
    SUM(CASE WHEN s.sold_on < p.start_on THEN s.revenue ELSE 0 END) AS revenue_before,
    COUNT(CASE WHEN s.sold_on >= p.start_on THEN 1 END) AS sale_rows,
    COUNT(CASE WHEN s.sold_on < p.start_on THEN 1 END) AS sale_rows_before,
    COUNT(CASE WHEN s.sold_on >= p.start_on AND s.is_purchase THEN 1 END) AS purchases,
    MIN(CASE WHEN s.sold_on >= p.start_on AND s.is_purchase THEN s.purchase_number END) AS first_number
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.previous_start_on AND s.sold_on < p.end_on
  WHERE s.party IS NOT NULL
  GROUP BY p.company, p.period, s.party
)
SELECT m.company, m.period, m.party, m.revenue, m.revenue_before, m.sale_rows, m.sale_rows_before, m.purchases,
  m.first_number, COALESCE(q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on, FALSE) AS is_new
FROM moved AS m
JOIN {dataset}.periods AS p ON p.company = m.company AND p.period = m.period
JOIN {dataset}.parties AS q ON q.company = m.company AND q.party = m.party
