-- Every figure of every period: money in minor units, shares as fractions, no data as NULL.
WITH measured AS (
  SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_active AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_inbound AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_retention AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_sales AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_entry AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_structure AS a
  UNION ALL SELECT a.company, a.period, a.figure, a.value, a.n, a.rows_used, a.coverage FROM {dataset}.figures_deals AS a
), told AS (
  SELECT m.company, m.period, m.figure,
    CASE WHEN w.figure IS NULL THEN m.value END AS value,
    CASE WHEN w.figure IS NULL THEN m.n ELSE 0 END AS n,
    CASE WHEN w.figure IS NULL THEN m.rows_used ELSE 0 END AS rows_used,
    CASE WHEN w.figure IS NULL THEN m.coverage END AS coverage
  FROM measured AS m
  LEFT JOIN {dataset}.withheld AS w ON w.company = m.company AND w.figure = m.figure
), planned AS (
  SELECT p.company, p.period, t.figure, t.is_additive, COUNT(*) AS months, SUM(t.target) AS total,
    MIN(t.target) AS least, MAX(t.target) AS most
  FROM {dataset}.periods AS p
  JOIN {dataset}.plan AS t ON t.company = p.company AND t.month_on >= p.start_on AND t.month_on < p.end_on
  WHERE t.employee = ''
  GROUP BY p.company, p.period, t.figure, t.is_additive
)
SELECT t.company, t.period, t.figure, f.section, f.unit, t.value, t.n, t.rows_used, t.coverage,
  CASE WHEN NOT f.is_at_now THEN b.value END AS previous_value,
  CASE
    WHEN g.months < p.months THEN NULLIF(1, 1) / 1
    WHEN g.is_additive THEN g.total
    WHEN g.least = g.most THEN g.least
  END AS target
FROM told AS t
JOIN {dataset}.periods AS p ON p.company = t.company AND p.period = t.period
JOIN {dataset}.catalogue AS f ON f.figure = t.figure
LEFT JOIN told AS b ON b.company = t.company AND b.figure = t.figure AND b.period = p.previous
LEFT JOIN planned AS g ON g.company = t.company AND g.period = t.period AND g.figure = t.figure AND p.months > 0
