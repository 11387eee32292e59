-- Why revenue moved from one period to the next; the lines sum to the difference to the minor unit.
WITH totals AS (
  SELECT p.company, p.period,
    SUM(CASE WHEN s.sold_on >= p.start_on THEN s.revenue ELSE 0 END) AS total,
    SUM(CASE WHEN s.sold_on < p.start_on THEN s.revenue ELSE 0 END) AS previous_total,
    SUM(CASE WHEN s.party IS NOT NULL THEN 0 WHEN s.sold_on >= p.start_on THEN s.revenue ELSE -s.revenue END)
      AS adjustments,
    COUNT(CASE WHEN s.sold_on >= p.start_on THEN 1 END) AS sale_rows, COUNT(*) AS rows_of_both
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.previous_start_on AND s.sold_on < p.end_on
  GROUP BY p.company, p.period
), told AS (
  SELECT c.company, c.period, c.revenue - c.revenue_before AS change,
    CASE
      WHEN c.is_new THEN 'new'
      WHEN c.revenue = 0 THEN 'gone'
      WHEN c.revenue_before = 0 THEN 'returning'
      WHEN c.revenue >= c.revenue_before THEN 'grown'
      ELSE 'shrunk'
    END AS bridge_line
  FROM {dataset}.client_periods AS c
), lines AS (
  SELECT t.company, t.period,
    SUM(CASE WHEN t.bridge_line = 'new' THEN t.change ELSE 0 END) AS new_clients,
    SUM(CASE WHEN t.bridge_line = 'returning' THEN t.change ELSE 0 END) AS returning_clients,
    SUM(CASE WHEN t.bridge_line = 'gone' THEN t.change ELSE 0 END) AS gone,
    SUM(CASE WHEN t.bridge_line = 'grown' THEN t.change ELSE 0 END) AS grown,
    SUM(CASE WHEN t.bridge_line = 'shrunk' THEN t.change ELSE 0 END) AS shrunk
  FROM told AS t
  GROUP BY t.company, t.period
)
SELECT p.company, p.period, COALESCE(t.previous_total, 0) AS previous_total,
  COALESCE(l.new_clients, 0) AS new_clients, COALESCE(l.returning_clients, 0) AS returning_clients,
  COALESCE(l.gone, 0) AS gone, COALESCE(l.grown, 0) AS grown, COALESCE(l.shrunk, 0) AS shrunk,
  COALESCE(t.adjustments, 0) AS adjustments, COALESCE(t.total, 0) AS total,
  COALESCE(t.sale_rows, 0) AS sale_rows, COALESCE(t.rows_of_both, 0) AS rows_of_both
FROM {dataset}.periods AS p
LEFT JOIN totals AS t ON t.company = p.company AND t.period = p.period
LEFT JOIN lines AS l ON l.company = p.company AND l.period = p.period
