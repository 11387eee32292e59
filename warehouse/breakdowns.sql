-- What came of each line, advertising activity, segment and employee. A blank one is a line of its own.
WITH came AS (
  SELECT p.company, p.period, c.line, c.activity, c.segment, c.employee, c.is_new_client
  FROM {dataset}.periods AS p
  JOIN {dataset}.contacts AS c ON c.company = p.company AND c.met_on >= p.start_on AND c.met_on < p.end_on
  WHERE c.is_inquiry
), won AS (
  SELECT p.company, p.period, q.first_line, q.activity, q.segment, q.first_seller
  FROM {dataset}.periods AS p
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
  WHERE q.origin = 'inbound'
), sold AS (
  SELECT p.company, p.period, s.party, s.line, s.activity, s.segment, s.seller, s.revenue, s.cost, s.is_purchase
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.start_on AND s.sold_on < p.end_on
  WHERE s.party IS NOT NULL
), dimensions AS (
  SELECT 'line' AS dimension
  UNION ALL SELECT 'activity'
  UNION ALL SELECT 'segment'
  UNION ALL SELECT 'employee'
), came_by AS (
  SELECT c.company, c.period, d.dimension,
    CASE d.dimension WHEN 'line' THEN c.line WHEN 'activity' THEN c.activity WHEN 'segment' THEN c.segment
      ELSE c.employee END AS label,
    c.is_new_client
  FROM came AS c
  CROSS JOIN dimensions AS d
), won_by AS (
  SELECT w.company, w.period, d.dimension,
    CASE d.dimension WHEN 'line' THEN w.first_line WHEN 'activity' THEN w.activity WHEN 'segment' THEN w.segment
      ELSE w.first_seller END AS label
  FROM won AS w
  CROSS JOIN dimensions AS d
), sold_by AS (
  SELECT s.company, s.period, d.dimension,
    CASE d.dimension WHEN 'line' THEN s.line WHEN 'activity' THEN s.activity WHEN 'segment' THEN s.segment
      ELSE s.seller END AS label,
    s.party, s.revenue, s.cost, s.is_purchase
  FROM sold AS s
  CROSS JOIN dimensions AS d
), parts AS (
  SELECT c.company, c.period, c.dimension, c.label, COUNT(*) AS inquiries,
    COUNT(CASE WHEN c.is_new_client THEN 1 END) AS new_clients, 0 AS new_sales, 0 AS revenue, 0 AS cost,
    0 AS sale_rows, 0 AS costed_rows, 0 AS buyers, 0 AS spend, 0 AS calls
  FROM came_by AS c
  GROUP BY c.company, c.period, c.dimension, c.label
  UNION ALL
  SELECT w.company, w.period, w.dimension, w.label, 0, 0, COUNT(*), 0, 0, 0, 0, 0, 0, 0
  FROM won_by AS w
  GROUP BY w.company, w.period, w.dimension, w.label
  UNION ALL
  SELECT s.company, s.period, s.dimension, s.label, 0, 0, 0, SUM(s.revenue), SUM(COALESCE(s.cost, 0)), COUNT(*),
    COUNT(s.cost), COUNT(DISTINCT CASE WHEN s.is_purchase THEN s.party END), 0, 0
  FROM sold_by AS s
  GROUP BY s.company, s.period, s.dimension, s.label
  UNION ALL
  SELECT p.company, p.period, 'activity', a.activity, 0, 0, 0, 0, 0, 0, 0, 0, SUM(a.amount), 0
  FROM {dataset}.periods AS p
  JOIN {dataset}.spend AS a ON a.company = p.company AND a.month_on >= p.start_on AND a.month_on < p.end_on
  GROUP BY p.company, p.period, a.activity
  UNION ALL
  SELECT p.company, p.period, 'activity', c.activity, 0, 0, 0, 0, 0, 0, 0, 0, 0, COUNT(*)
  FROM {dataset}.periods AS p
  JOIN {dataset}.calls AS c ON c.company = p.company AND c.called_on >= p.start_on AND c.called_on < p.end_on
  WHERE c.activity <> ''
  GROUP BY p.company, p.period, c.activity
), added AS (
  SELECT r.company, r.period, r.dimension, r.label, SUM(r.inquiries) AS inquiries, SUM(r.new_clients) AS new_clients,
    SUM(r.new_sales) AS new_sales, SUM(r.revenue) AS revenue, SUM(r.cost) AS cost, SUM(r.sale_rows) AS sale_rows,
    SUM(r.costed_rows) AS costed_rows, SUM(r.buyers) AS buyers, SUM(r.spend) AS spend,
    SUM(r.calls) AS calls
  FROM parts AS r
  GROUP BY r.company, r.period, r.dimension, r.label
)
SELECT a.company, a.period, a.dimension, a.label, a.inquiries, a.new_clients, a.new_sales,
  a.new_sales / NULLIF(a.new_clients, 0) AS conversion, a.revenue, a.buyers,
  ROUND(a.revenue / NULLIF(a.buyers, 0)) AS revenue_per_client, a.spend,
  CASE WHEN a.spend <> 0 THEN ROUND(a.spend / NULLIF(a.inquiries, 0)) END AS cost_per_inquiry,
  CASE WHEN a.spend <> 0 THEN ROUND(a.spend / NULLIF(a.new_clients, 0)) END AS cost_per_newcomer,
  CASE WHEN a.spend <> 0 THEN ROUND(a.spend / NULLIF(a.calls, 0)) END AS cost_per_call,
  CASE WHEN a.spend <> 0 THEN ROUND(a.spend / NULLIF(a.new_sales, 0)) END AS cac,
  CASE WHEN a.sale_rows > 0 AND a.costed_rows = a.sale_rows THEN (a.revenue - a.cost - a.spend) / NULLIF(a.spend, 0)
    END AS romi,
  CASE WHEN a.sale_rows > 0 AND a.costed_rows < a.sale_rows THEN a.revenue / NULLIF(a.spend, 0) END AS roas
FROM added AS a
LEFT JOIN {dataset}.withheld AS w ON w.company = a.company AND w.figure = CONCAT('by ', a.dimension)
WHERE w.figure IS NULL
