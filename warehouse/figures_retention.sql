-- Keeping clients: who buys, who comes back, who is lost.
WITH clients AS (
  SELECT c.company, c.period, c.party, c.revenue, c.revenue_before, c.sale_rows, c.sale_rows_before, c.purchases, c.is_new,
    c.first_number
  FROM {dataset}.client_periods AS c
), buyers AS (
  SELECT c.company, c.period, c.party, c.revenue, c.sale_rows, c.purchases, c.is_new, c.first_number,
    ROW_NUMBER() OVER (PARTITION BY c.company, c.period ORDER BY c.revenue, c.party) AS place,
    COUNT(*) OVER (PARTITION BY c.company, c.period) AS places
  FROM clients AS c
  WHERE c.purchases > 0
), buying AS (
  SELECT b.company, b.period, COUNT(*) AS clients, SUM(b.revenue) AS revenue, SUM(b.sale_rows) AS sale_rows,
    SUM(b.purchases) AS purchases,
    SUM(CASE WHEN 2 * b.place BETWEEN b.places AND b.places + 2 THEN b.revenue END) AS middle_revenue,
    COUNT(CASE WHEN 2 * b.place BETWEEN b.places AND b.places + 2 THEN 1 END) AS middle_clients,
    COUNT(CASE WHEN NOT b.is_new THEN 1 END) AS existing,
    SUM(CASE WHEN NOT b.is_new THEN b.revenue END) AS existing_revenue
  FROM buyers AS b
  GROUP BY b.company, b.period
), back AS (
  SELECT b.company, b.period, COUNT(*) AS reactivated
  FROM buyers AS b
  JOIN {dataset}.sales AS s ON s.company = b.company AND s.party = b.party AND s.purchase_number = b.first_number
  WHERE NOT b.is_new AND s.is_after_dormancy
  GROUP BY b.company, b.period
), lived AS (
  SELECT p.company, p.period, s.party,
    COUNT(CASE WHEN s.sold_on >= p.alive_from AND s.sold_on < p.start_on THEN 1 END) AS at_start,
    COUNT(CASE WHEN s.sold_on >= p.still_alive_from THEN 1 END) AS at_end,
    COUNT(CASE WHEN s.sold_on >= p.start_on AND s.sold_on >= p.still_alive_from THEN 1 END) AS since_start
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.alive_from AND s.sold_on < p.end_on
  WHERE s.is_purchase
  GROUP BY p.company, p.period, s.party
), kept AS (
  SELECT l.company, l.period,
    COUNT(CASE WHEN l.at_start > 0 THEN 1 END) AS alive,
    COUNT(CASE WHEN l.at_start > 0 AND l.at_end > 0 THEN 1 END) AS still_alive,
    SUM(l.at_start + l.since_start) AS purchases,
    SUM(CASE WHEN l.at_start > 0 THEN COALESCE(c.revenue, 0) ELSE 0 END) AS revenue,
    SUM(CASE WHEN l.at_start > 0 THEN COALESCE(c.revenue_before, 0) ELSE 0 END) AS revenue_before,
    SUM(CASE WHEN l.at_start > 0 THEN COALESCE(c.sale_rows + c.sale_rows_before, 0) ELSE 0 END) AS sale_rows
  FROM lived AS l
  LEFT JOIN clients AS c ON c.company = l.company AND c.period = l.period AND c.party = l.party
  GROUP BY l.company, l.period
), fresh AS (
  SELECT p.company, p.period, COUNT(*) AS clients,
    COUNT(CASE WHEN q.came_again_in_time THEN 1 END) AS came_again,
    COUNT(CASE WHEN q.matures_on <= k.as_of_on THEN 1 END) AS mature
  FROM {dataset}.periods AS p
  JOIN {dataset}.companies AS k ON k.company = p.company
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
  GROUP BY p.company, p.period
), risky AS (
  SELECT k.company, COUNT(*) AS clients
  FROM {dataset}.companies AS k
  JOIN {dataset}.parties AS q ON q.company = k.company AND q.risk_from <= k.as_of_on AND q.lost_from > k.as_of_on
  GROUP BY k.company
), ever AS (
  SELECT q.company, SUM(q.purchases) AS purchases
  FROM {dataset}.parties AS q
  GROUP BY q.company
), added AS (
  SELECT p.company, p.period,
    COALESCE(b.clients, 0) AS buyers, COALESCE(b.revenue, 0) AS revenue, COALESCE(b.sale_rows, 0) AS sale_rows,
    COALESCE(b.purchases, 0) AS purchases, b.middle_revenue, b.middle_clients,
    COALESCE(b.existing, 0) AS existing, b.existing_revenue, COALESCE(r.reactivated, 0) AS reactivated,
    COALESCE(l.alive, 0) AS alive, COALESCE(l.still_alive, 0) AS still_alive,
    COALESCE(l.purchases, 0) AS alive_purchases, COALESCE(l.revenue, 0) AS alive_revenue,
    COALESCE(l.revenue_before, 0) AS alive_revenue_before, COALESCE(l.sale_rows, 0) AS alive_rows,
    COALESCE(f.clients, 0) AS new_clients, COALESCE(f.came_again, 0) AS came_again, COALESCE(f.mature, 0) AS mature,
    g.total - g.previous_total AS change, g.sale_rows AS rows_of_period, g.rows_of_both,
    COALESCE(x.clients, 0) AS at_risk, COALESCE(e.purchases, 0) AS all_purchases
  FROM {dataset}.periods AS p
  LEFT JOIN buying AS b ON b.company = p.company AND b.period = p.period
  LEFT JOIN back AS r ON r.company = p.company AND r.period = p.period
  LEFT JOIN kept AS l ON l.company = p.company AND l.period = p.period
  LEFT JOIN fresh AS f ON f.company = p.company AND f.period = p.period
  LEFT JOIN {dataset}.bridges AS g ON g.company = p.company AND g.period = p.period
  LEFT JOIN risky AS x ON x.company = p.company
  LEFT JOIN ever AS e ON e.company = p.company
)
SELECT a.company, a.period, f.figure,
  CASE f.figure
    WHEN 'retention.buyers' THEN a.buyers / 1
    WHEN 'retention.revenue' THEN a.revenue / 1
    WHEN 'retention.revenuePerClient' THEN ROUND(a.revenue / NULLIF(a.buyers, 0))
    WHEN 'retention.medianRevenuePerClient' THEN ROUND(a.middle_revenue / NULLIF(a.middle_clients, 0))
    WHEN 'retention.revenuePerExistingClient' THEN ROUND(a.existing_revenue / NULLIF(a.existing, 0))
    WHEN 'retention.rate' THEN a.still_alive / NULLIF(a.alive, 0)
    WHEN 'retention.lost' THEN (a.alive - a.still_alive) / 1
    WHEN 'retention.new' THEN a.new_clients / 1
    WHEN 'retention.reactivated' THEN a.reactivated / 1
    WHEN 'retention.secondPurchase' THEN a.came_again / NULLIF(a.new_clients, 0)
    WHEN 'retention.revenueRetention' THEN a.alive_revenue / NULLIF(a.alive_revenue_before, 0)
    WHEN 'retention.bridge' THEN a.change / 1
    WHEN 'retention.atRisk' THEN a.at_risk / 1
  END AS value,
  CASE f.figure
    WHEN 'retention.buyers' THEN a.buyers
    WHEN 'retention.revenue' THEN a.sale_rows
    WHEN 'retention.revenuePerClient' THEN a.buyers
    WHEN 'retention.medianRevenuePerClient' THEN a.buyers
    WHEN 'retention.revenuePerExistingClient' THEN a.existing
    WHEN 'retention.rate' THEN a.alive
    WHEN 'retention.lost' THEN a.alive - a.still_alive
    WHEN 'retention.new' THEN a.new_clients
    WHEN 'retention.reactivated' THEN a.reactivated
    WHEN 'retention.secondPurchase' THEN a.new_clients
    WHEN 'retention.revenueRetention' THEN a.alive
    WHEN 'retention.bridge' THEN a.rows_of_period
    WHEN 'retention.atRisk' THEN a.at_risk
  END AS n,
  CASE f.figure
    WHEN 'retention.buyers' THEN a.purchases
    WHEN 'retention.revenue' THEN a.sale_rows
    WHEN 'retention.revenuePerClient' THEN a.sale_rows
    WHEN 'retention.medianRevenuePerClient' THEN a.sale_rows
    WHEN 'retention.revenuePerExistingClient' THEN a.sale_rows
    WHEN 'retention.rate' THEN a.alive_purchases
    WHEN 'retention.lost' THEN a.alive_purchases
    WHEN 'retention.new' THEN a.new_clients
    WHEN 'retention.reactivated' THEN a.buyers
    WHEN 'retention.secondPurchase' THEN a.new_clients
    WHEN 'retention.revenueRetention' THEN a.alive_rows
    WHEN 'retention.bridge' THEN a.rows_of_both
    WHEN 'retention.atRisk' THEN a.all_purchases
  END AS rows_used,
  CASE f.figure WHEN 'retention.secondPurchase' THEN a.mature / NULLIF(a.new_clients, 0) END AS coverage
FROM added AS a
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'retention'
