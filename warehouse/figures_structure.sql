-- The structure rule: search and care never on one person, paperwork never on sellers.
WITH by_day AS (
  SELECT c.company, c.met_on, c.employee,
    COUNT(CASE WHEN c.is_active THEN 1 END) AS hunting, COUNT(CASE WHEN c.is_care THEN 1 END) AS caring
  FROM {dataset}.contacts AS c
  GROUP BY c.company, c.met_on, c.employee
), balances AS (
  SELECT p.company, p.period, d.employee, SUM(d.hunting) AS hunting, SUM(d.caring) AS caring
  FROM {dataset}.periods AS p
  JOIN by_day AS d ON d.company = p.company AND d.met_on >= p.start_on AND d.met_on < p.end_on
  GROUP BY p.company, p.period, d.employee
), conflicts AS (
  SELECT b.company, b.period, SUM(b.hunting + b.caring) AS contact_rows,
    COUNT(CASE WHEN b.employee <> '' AND b.hunting > 0 AND b.caring > 0 AND 5 * b.hunting >= b.hunting + b.caring
      AND 5 * b.caring >= b.hunting + b.caring THEN 1 END) AS people
  FROM balances AS b
  GROUP BY b.company, b.period
), papers AS (
  SELECT p.company, p.period, COUNT(*) AS documents, COUNT(CASE WHEN d.is_paper_of_seller THEN 1 END) AS of_sellers
  FROM {dataset}.periods AS p
  JOIN {dataset}.documents AS d
    ON d.company = p.company AND d.requested_on >= p.start_on AND d.requested_on < p.end_on
  GROUP BY p.company, p.period
), won AS (
  SELECT p.company, p.period, COUNT(*) AS deals
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.closed_on >= p.start_on AND d.closed_on < p.end_on
  WHERE d.state = 'won'
  GROUP BY p.company, p.period
)
SELECT p.company, p.period, f.figure,
  CASE f.figure
    WHEN 'structure.conflicts' THEN COALESCE(c.people, 0)
    WHEN 'structure.papers' THEN CASE WHEN d.documents > 0 OR w.deals IS NULL THEN COALESCE(d.of_sellers, 0) END
  END / 1 AS value,
  COALESCE(CASE f.figure WHEN 'structure.conflicts' THEN c.people WHEN 'structure.papers' THEN d.of_sellers END, 0) AS n,
  COALESCE(
    CASE f.figure WHEN 'structure.conflicts' THEN c.contact_rows WHEN 'structure.papers' THEN d.documents END, 0
  ) AS rows_used,
  NULLIF(1, 1) / 1 AS coverage
FROM {dataset}.periods AS p
LEFT JOIN conflicts AS c ON c.company = p.company AND c.period = p.period
LEFT JOIN papers AS d ON d.company = p.company AND d.period = p.period
LEFT JOIN won AS w ON w.company = p.company AND w.period = p.period
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'structure'
