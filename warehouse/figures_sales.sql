-- Money: all of it, new against repeat, and what stays as margin.
WITH sold AS (
  SELECT p.company, p.period, s.revenue, s.cost, s.is_adjustment, s.is_first_day,
    s.party IS NOT NULL AND NOT s.is_first_day AS is_repeat
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.start_on AND s.sold_on < p.end_on
), sums AS (
  SELECT s.company, s.period, COUNT(*) AS all_rows, SUM(s.revenue) AS revenue,
    COUNT(CASE WHEN s.is_adjustment THEN 1 END) AS adjustment_rows,
    SUM(CASE WHEN s.is_adjustment THEN s.revenue ELSE 0 END) AS adjustments,
    SUM(CASE WHEN NOT s.is_adjustment THEN s.revenue ELSE 0 END) AS plain,
    COUNT(CASE WHEN NOT s.is_adjustment THEN s.cost END) AS costed_rows,
    SUM(CASE WHEN NOT s.is_adjustment AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS costed,
    SUM(CASE WHEN NOT s.is_adjustment AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS margin,
    COUNT(CASE WHEN s.is_first_day THEN 1 END) AS new_rows,
    SUM(CASE WHEN s.is_first_day THEN s.revenue ELSE 0 END) AS new_revenue,
    COUNT(CASE WHEN s.is_first_day THEN s.cost END) AS new_costed_rows,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS new_costed,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS new_margin,
    COUNT(CASE WHEN s.is_repeat THEN 1 END) AS repeat_rows,
    SUM(CASE WHEN s.is_repeat THEN s.revenue ELSE 0 END) AS repeat_revenue,
    COUNT(CASE WHEN s.is_repeat THEN s.cost END) AS repeat_costed_rows,
    SUM(CASE WHEN s.is_repeat AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS repeat_costed,
    SUM(CASE WHEN s.is_repeat AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS repeat_margin
  FROM sold AS s
  GROUP BY s.company, s.period
)
SELECT p.company, p.period, f.figure,
  CASE f.figure
    WHEN 'sales.revenue' THEN COALESCE(s.revenue, 0) / 1
    WHEN 'sales.adjustments' THEN COALESCE(s.adjustments, 0) / 1
    WHEN 'sales.newRevenue' THEN COALESCE(s.new_revenue, 0) / 1
    WHEN 'sales.repeatRevenue' THEN COALESCE(s.repeat_revenue, 0) / 1
    WHEN 'sales.margin' THEN CASE WHEN s.costed_rows > 0 THEN s.margin END / 1
    WHEN 'sales.marginRate' THEN s.margin / NULLIF(s.costed, 0)
    WHEN 'sales.newMarginRate' THEN s.new_margin / NULLIF(s.new_costed, 0)
    WHEN 'sales.repeatMarginRate' THEN s.repeat_margin / NULLIF(s.repeat_costed, 0)
  END AS value,
  COALESCE(CASE f.figure
    WHEN 'sales.revenue' THEN s.all_rows
    WHEN 'sales.adjustments' THEN s.adjustment_rows
    WHEN 'sales.newRevenue' THEN s.new_rows
    WHEN 'sales.repeatRevenue' THEN s.repeat_rows
    WHEN 'sales.margin' THEN s.costed_rows
    WHEN 'sales.marginRate' THEN s.costed_rows
    WHEN 'sales.newMarginRate' THEN s.new_costed_rows
    WHEN 'sales.repeatMarginRate' THEN s.repeat_costed_rows
  END, 0) AS n,
  COALESCE(CASE f.figure
    WHEN 'sales.revenue' THEN s.all_rows
    WHEN 'sales.adjustments' THEN s.adjustment_rows
    WHEN 'sales.newRevenue' THEN s.new_rows
    WHEN 'sales.repeatRevenue' THEN s.repeat_rows
    WHEN 'sales.margin' THEN s.costed_rows
    WHEN 'sales.marginRate' THEN s.costed_rows
    WHEN 'sales.newMarginRate' THEN s.new_costed_rows
    WHEN 'sales.repeatMarginRate' THEN s.repeat_costed_rows
  END, 0) AS rows_used,
  CASE f.figure
    WHEN 'sales.margin' THEN s.costed / NULLIF(s.plain, 0)
    WHEN 'sales.marginRate' THEN s.costed / NULLIF(s.plain, 0)
    WHEN 'sales.newMarginRate' THEN s.new_costed / NULLIF(s.new_revenue, 0)
    WHEN 'sales.repeatMarginRate' THEN s.repeat_costed / NULLIF(s.repeat_revenue, 0)
  END AS coverage
FROM {dataset}.periods AS p
LEFT JOIN sums AS s ON s.company = p.company AND s.period = p.period
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'sales'
