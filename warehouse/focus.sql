-- What each segment, line and advertising activity gave in the twelve months up to the end of each period. Every client
-- belongs to one line of a dimension. How far a share is from chance, the program draws from the cases themselves.
WITH dimensions AS (
  SELECT 'segment' AS dimension
  UNION ALL SELECT 'line'
  UNION ALL SELECT 'activity'
), known AS (
  SELECT q.company, d.dimension, q.party, q.first_purchase_on, q.cycle_days,
    CASE d.dimension WHEN 'segment' THEN q.segment WHEN 'line' THEN q.focus_line ELSE q.activity END AS label
  FROM {dataset}.parties AS q
  CROSS JOIN dimensions AS d
), came AS (
  SELECT p.company, p.period, c.party
  FROM {dataset}.periods AS p
  JOIN {dataset}.contacts AS c ON c.company = p.company AND c.met_on >= p.year_from AND c.met_on < p.end_on
  WHERE (c.is_new_lead OR c.is_new_client) AND c.party IS NOT NULL
  GROUP BY p.company, p.period, c.party
), won AS (
  SELECT p.company, p.period, k.dimension, k.label, k.cycle_days
  FROM {dataset}.periods AS p
  JOIN known AS k ON k.company = p.company AND k.first_purchase_on >= p.year_from AND k.first_purchase_on < p.end_on
), ranked AS (
  SELECT w.company, w.period, w.dimension, w.label, w.cycle_days,
    ROW_NUMBER() OVER (PARTITION BY w.company, w.period, w.dimension, w.label ORDER BY w.cycle_days) AS place,
    COUNT(*) OVER (PARTITION BY w.company, w.period, w.dimension, w.label) AS places
  FROM won AS w
  WHERE w.cycle_days IS NOT NULL
), sold AS (
  SELECT p.company, p.period, s.party, SUM(s.revenue) AS revenue,
    MAX(CASE WHEN s.is_purchase THEN 1 ELSE 0 END) AS bought,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS first_margin,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS first_costed,
    SUM(CASE WHEN NOT s.is_first_day AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS repeat_margin,
    SUM(CASE WHEN NOT s.is_first_day AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS repeat_costed
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.year_from AND s.sold_on < p.end_on
  WHERE s.party IS NOT NULL
  GROUP BY p.company, p.period, s.party
), parts AS (
  SELECT c.company, c.period, k.dimension, k.label, COUNT(*) AS leads, COUNT(k.first_purchase_on) AS deals,
    0 AS new_clients, 0 AS middle_days, 0 AS middles, 0 AS revenue, 0 AS buyers, 0 AS first_margin, 0 AS first_costed,
    0 AS repeat_margin, 0 AS repeat_costed
  FROM came AS c
  JOIN known AS k ON k.company = c.company AND k.party = c.party
  GROUP BY c.company, c.period, k.dimension, k.label
  UNION ALL
  SELECT w.company, w.period, w.dimension, w.label, 0, 0, COUNT(*), 0, 0, 0, 0, 0, 0, 0, 0
  FROM won AS w
  GROUP BY w.company, w.period, w.dimension, w.label
  UNION ALL
  SELECT r.company, r.period, r.dimension, r.label, 0, 0, 0, SUM(r.cycle_days), COUNT(*), 0, 0, 0, 0, 0, 0
  FROM ranked AS r
  WHERE 2 * r.place BETWEEN r.places AND r.places + 2
  GROUP BY r.company, r.period, r.dimension, r.label
  UNION ALL
  SELECT s.company, s.period, k.dimension, k.label, 0, 0, 0, 0, 0, SUM(s.revenue), SUM(s.bought), SUM(s.first_margin),
    SUM(s.first_costed), SUM(s.repeat_margin), SUM(s.repeat_costed)
  FROM sold AS s
  JOIN known AS k ON k.company = s.company AND k.party = s.party
  GROUP BY s.company, s.period, k.dimension, k.label
), added AS (
  SELECT r.company, r.period, r.dimension, r.label, SUM(r.leads) AS leads, SUM(r.deals) AS deals,
    SUM(r.new_clients) AS new_clients, SUM(r.middle_days) AS middle_days, SUM(r.middles) AS middles,
    SUM(r.revenue) AS revenue, SUM(r.buyers) AS buyers, SUM(r.first_margin) AS first_margin,
    SUM(r.first_costed) AS first_costed, SUM(r.repeat_margin) AS repeat_margin, SUM(r.repeat_costed) AS repeat_costed
  FROM parts AS r
  GROUP BY r.company, r.period, r.dimension, r.label
), all_lines AS (
  SELECT a.company, a.period, a.dimension, SUM(a.leads) AS leads,
    SUM(CASE WHEN a.label = '' THEN a.leads ELSE 0 END) AS unstated
  FROM added AS a
  GROUP BY a.company, a.period, a.dimension
), spent AS (
  SELECT p.company, p.period, 'activity' AS dimension, x.activity AS label, SUM(x.amount) AS amount
  FROM {dataset}.periods AS p
  JOIN {dataset}.spend AS x ON x.company = p.company AND x.month_on >= p.year_from AND x.month_on < p.end_on
  GROUP BY p.company, p.period, x.activity
)
SELECT a.company, a.period, a.dimension, a.label, a.leads, a.deals,
  CASE WHEN 2 * t.unstated <= t.leads THEN a.deals / NULLIF(a.leads, 0) END AS deal_share,
  a.first_margin / NULLIF(a.first_costed, 0) AS first_margin, a.repeat_margin / NULLIF(a.repeat_costed, 0) AS repeat_margin,
  a.revenue / NULLIF(a.buyers, 0) AS revenue_per_client, a.middle_days / NULLIF(a.middles, 0) AS cycle_days,
  CASE WHEN x.amount > 0 THEN ROUND(x.amount / NULLIF(a.new_clients, 0)) END AS cost_of_client
FROM added AS a
JOIN all_lines AS t ON t.company = a.company AND t.period = a.period AND t.dimension = a.dimension
LEFT JOIN spent AS x
  ON x.company = a.company AND x.period = a.period AND x.dimension = a.dimension AND x.label = a.label
LEFT JOIN {dataset}.withheld AS w ON w.company = a.company AND w.figure = 'focus'
WHERE w.figure IS NULL
