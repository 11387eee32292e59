-- Deals on their way: opened, won, lost, and what is still open.
WITH opened AS (
  SELECT p.company, p.period, COUNT(*) AS deals
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.opened_on >= p.start_on AND d.opened_on < p.end_on
  GROUP BY p.company, p.period
), ended AS (
  SELECT p.company, p.period, d.state, d.amount, CASE WHEN d.state = 'won' THEN d.cycle_days END AS cycle_days
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.closed_on >= p.start_on AND d.closed_on < p.end_on
), closed AS (
  SELECT e.company, e.period, COUNT(*) AS deals, COUNT(CASE WHEN e.state = 'won' THEN 1 END) AS won,
    COUNT(CASE WHEN e.state = 'won' THEN e.amount END) AS won_with_amount,
    SUM(CASE WHEN e.state = 'won' THEN e.amount END) AS won_amount, COUNT(e.cycle_days) AS cycles
  FROM ended AS e
  GROUP BY e.company, e.period
), ranked AS (
  SELECT e.company, e.period, e.cycle_days,
    ROW_NUMBER() OVER (PARTITION BY e.company, e.period ORDER BY e.cycle_days) AS place,
    COUNT(*) OVER (PARTITION BY e.company, e.period) AS places
  FROM ended AS e
  WHERE e.cycle_days IS NOT NULL
), middles AS (
  SELECT r.company, r.period,
    SUM(CASE WHEN 2 * r.place BETWEEN r.places AND r.places + 2 THEN r.cycle_days END)
      / COUNT(CASE WHEN 2 * r.place BETWEEN r.places AND r.places + 2 THEN 1 END) AS cycle_days
  FROM ranked AS r
  GROUP BY r.company, r.period
), still_open AS (
  SELECT p.company, p.period, COUNT(d.amount) AS with_amount, SUM(d.amount) AS amount
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.opened_on < p.end_on
  WHERE d.has_stage AND (d.state = 'open' OR d.closed_on >= p.end_on)
  GROUP BY p.company, p.period
), stuck AS (
  SELECT d.company, COUNT(*) AS deals, COUNT(d.stuck_from) AS stuck_deals
  FROM {dataset}.deals AS d
  WHERE d.is_open_now
  GROUP BY d.company
)
SELECT p.company, p.period, f.figure,
  CASE f.figure
    WHEN 'deals.opened' THEN COALESCE(o.deals, 0) / 1
    WHEN 'deals.won' THEN COALESCE(c.won, 0) / 1
    WHEN 'deals.lost' THEN COALESCE(c.deals - c.won, 0) / 1
    WHEN 'deals.winRate' THEN c.won / NULLIF(c.deals, 0)
    WHEN 'deals.wonAmount' THEN COALESCE(c.won_amount, 0) / 1
    WHEN 'deals.medianCycle' THEN m.cycle_days
    WHEN 'deals.openAmount' THEN COALESCE(s.amount, 0) / 1
    WHEN 'deals.stuck' THEN COALESCE(x.stuck_deals, 0) / 1
  END AS value,
  COALESCE(CASE f.figure
    WHEN 'deals.opened' THEN o.deals
    WHEN 'deals.won' THEN c.won
    WHEN 'deals.lost' THEN c.deals - c.won
    WHEN 'deals.winRate' THEN c.deals
    WHEN 'deals.wonAmount' THEN c.won_with_amount
    WHEN 'deals.medianCycle' THEN c.cycles
    WHEN 'deals.openAmount' THEN s.with_amount
    WHEN 'deals.stuck' THEN x.stuck_deals
  END, 0) AS n,
  COALESCE(CASE f.figure
    WHEN 'deals.opened' THEN o.deals
    WHEN 'deals.won' THEN c.deals
    WHEN 'deals.lost' THEN c.deals
    WHEN 'deals.winRate' THEN c.deals
    WHEN 'deals.wonAmount' THEN c.won_with_amount
    WHEN 'deals.medianCycle' THEN c.cycles
    WHEN 'deals.openAmount' THEN s.with_amount
    WHEN 'deals.stuck' THEN x.deals
  END, 0) AS rows_used,
  NULLIF(1, 1) / 1 AS coverage
FROM {dataset}.periods AS p
LEFT JOIN opened AS o ON o.company = p.company AND o.period = p.period
LEFT JOIN closed AS c ON c.company = p.company AND c.period = p.period
LEFT JOIN middles AS m ON m.company = p.company AND m.period = p.period
LEFT JOIN still_open AS s ON s.company = p.company AND s.period = p.period
LEFT JOIN stuck AS x ON x.company = p.company
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'deals'
