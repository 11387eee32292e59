-- Inbound sales: they come to us.
WITH by_day AS (
  SELECT c.company, c.met_on,
    COUNT(CASE WHEN c.is_inquiry THEN 1 END) AS inquiries,
    COUNT(CASE WHEN c.is_inquiry AND c.party IS NOT NULL THEN 1 END) AS of_somebody,
    COUNT(CASE WHEN c.is_new_client THEN 1 END) AS clients,
    COUNT(CASE WHEN c.bought_in_time THEN 1 END) AS bought_in_time,
    COUNT(CASE WHEN c.matures_on <= k.as_of_on THEN 1 END) AS mature
  FROM {dataset}.contacts AS c
  JOIN {dataset}.companies AS k ON k.company = c.company
  GROUP BY c.company, c.met_on
), came AS (
  SELECT p.company, p.period, SUM(b.inquiries) AS inquiries, SUM(b.of_somebody) AS of_somebody,
    SUM(b.clients) AS clients, SUM(b.bought_in_time) AS bought_in_time, SUM(b.mature) AS mature
  FROM {dataset}.periods AS p
  JOIN by_day AS b ON b.company = p.company AND b.met_on >= p.start_on AND b.met_on < p.end_on
  GROUP BY p.company, p.period
), won AS (
  SELECT p.company, p.period, COUNT(*) AS newcomers, COUNT(CASE WHEN q.origin = 'inbound' THEN 1 END) AS sales
  FROM {dataset}.periods AS p
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
  GROUP BY p.company, p.period
), bought AS (
  SELECT p.company, p.period, SUM(s.revenue) AS revenue, COUNT(*) AS purchases
  FROM {dataset}.periods AS p
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
  JOIN {dataset}.sales AS s
    ON s.company = q.company AND s.party = q.party AND s.sold_on >= p.start_on AND s.sold_on < p.end_on
  WHERE q.origin = 'inbound' AND s.is_purchase
  GROUP BY p.company, p.period
), added AS (
  SELECT p.company, p.period,
    COALESCE(c.inquiries, 0) AS inquiries, COALESCE(c.of_somebody, 0) AS of_somebody, COALESCE(c.clients, 0) AS clients,
    COALESCE(c.bought_in_time, 0) AS bought_in_time, COALESCE(c.mature, 0) AS mature,
    COALESCE(w.newcomers, 0) AS newcomers, COALESCE(w.sales, 0) AS sales_made,
    COALESCE(b.revenue, 0) AS revenue, COALESCE(b.purchases, 0) AS purchases
  FROM {dataset}.periods AS p
  LEFT JOIN came AS c ON c.company = p.company AND c.period = p.period
  LEFT JOIN won AS w ON w.company = p.company AND w.period = p.period
  LEFT JOIN bought AS b ON b.company = p.company AND b.period = p.period
)
SELECT a.company, a.period, f.figure,
  CASE f.figure
    WHEN 'inbound.inquiries' THEN a.inquiries / 1
    WHEN 'inbound.newClients' THEN a.clients / 1
    WHEN 'inbound.newSales' THEN a.sales_made / 1
    WHEN 'inbound.newSalesRevenue' THEN a.revenue / 1
    WHEN 'inbound.conversion' THEN a.sales_made / NULLIF(a.clients, 0)
    WHEN 'inbound.cohortConversion' THEN a.bought_in_time / NULLIF(a.clients, 0)
  END AS value,
  CASE f.figure
    WHEN 'inbound.inquiries' THEN a.inquiries
    WHEN 'inbound.newClients' THEN a.clients
    WHEN 'inbound.newSales' THEN a.sales_made
    WHEN 'inbound.newSalesRevenue' THEN a.purchases
    WHEN 'inbound.conversion' THEN a.clients
    WHEN 'inbound.cohortConversion' THEN a.clients
  END AS n,
  CASE f.figure
    WHEN 'inbound.inquiries' THEN a.inquiries
    WHEN 'inbound.newClients' THEN a.of_somebody
    WHEN 'inbound.newSales' THEN a.newcomers
    WHEN 'inbound.newSalesRevenue' THEN a.purchases
    WHEN 'inbound.conversion' THEN a.clients + a.sales_made
    WHEN 'inbound.cohortConversion' THEN a.clients
  END AS rows_used,
  CASE f.figure WHEN 'inbound.cohortConversion' THEN a.mature / NULLIF(a.clients, 0) END AS coverage
FROM added AS a
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'inbound'
