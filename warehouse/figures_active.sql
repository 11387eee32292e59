-- Active sales: we go to them.
WITH by_day AS (
  SELECT c.company, c.met_on,
    COUNT(CASE WHEN c.is_newcomer AND NOT c.is_inbound THEN 1 END) AS to_newcomers,
    COUNT(CASE WHEN c.is_active THEN 1 END) AS contacts,
    COUNT(CASE WHEN c.is_active AND c.is_talk THEN 1 END) AS talks,
    COUNT(CASE WHEN c.is_claimed_call THEN 1 END) AS claimed,
    COUNT(CASE WHEN c.is_unconfirmed THEN 1 END) AS unconfirmed
  FROM {dataset}.contacts AS c
  GROUP BY c.company, c.met_on
), made AS (
  SELECT p.company, p.period, SUM(b.to_newcomers) AS to_newcomers, SUM(b.contacts) AS contacts, SUM(b.talks) AS talks,
    SUM(b.claimed) AS claimed, SUM(b.unconfirmed) AS unconfirmed
  FROM {dataset}.periods AS p
  JOIN by_day AS b ON b.company = p.company AND b.met_on >= p.start_on AND b.met_on < p.end_on
  GROUP BY p.company, p.period
), interested AS (
  SELECT p.company, p.period, COUNT(*) AS lead_rows, COUNT(DISTINCT c.party) AS leads,
    COUNT(DISTINCT CASE WHEN c.has_next_step THEN c.party END) AS qualified
  FROM {dataset}.periods AS p
  JOIN {dataset}.contacts AS c ON c.company = p.company AND c.met_on >= p.start_on AND c.met_on < p.end_on
  WHERE c.is_new_lead
  GROUP BY p.company, p.period
), won AS (
  SELECT p.company, p.period, COUNT(*) AS newcomers, COUNT(CASE WHEN q.origin = 'active' THEN 1 END) AS deals
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
  WHERE q.origin = 'active' AND s.is_purchase
  GROUP BY p.company, p.period
), added AS (
  SELECT p.company, p.period,
    COALESCE(m.to_newcomers, 0) AS to_newcomers, COALESCE(m.contacts, 0) AS contacts, COALESCE(m.talks, 0) AS talks,
    COALESCE(i.lead_rows, 0) AS lead_rows, COALESCE(i.leads, 0) AS leads, COALESCE(i.qualified, 0) AS qualified,
    COALESCE(m.claimed, 0) AS claimed, COALESCE(m.unconfirmed, 0) AS unconfirmed, l.coverage,
    COALESCE(m.claimed, 0) > 0 OR COALESCE(l.coverage, 0) > 0 AS is_logged,
    COALESCE(w.newcomers, 0) AS newcomers, COALESCE(w.deals, 0) AS deals,
    COALESCE(b.revenue, 0) AS revenue, COALESCE(b.purchases, 0) AS purchases
  FROM {dataset}.periods AS p
  LEFT JOIN made AS m ON m.company = p.company AND m.period = p.period
  LEFT JOIN {dataset}.log_coverage AS l ON l.company = p.company AND l.period = p.period
  LEFT JOIN interested AS i ON i.company = p.company AND i.period = p.period
  LEFT JOIN won AS w ON w.company = p.company AND w.period = p.period
  LEFT JOIN bought AS b ON b.company = p.company AND b.period = p.period
)
SELECT a.company, a.period, f.figure,
  CASE f.figure
    WHEN 'active.contacts' THEN a.contacts
    WHEN 'active.reached' THEN a.talks
    WHEN 'active.leads' THEN a.leads
    WHEN 'active.qualifiedLeads' THEN a.qualified
    WHEN 'active.newDeals' THEN a.deals
    WHEN 'active.newDealRevenue' THEN a.revenue
    WHEN 'active.unconfirmed' THEN CASE WHEN a.is_logged THEN a.unconfirmed END
  END / 1 AS value,
  CASE f.figure
    WHEN 'active.contacts' THEN a.contacts
    WHEN 'active.reached' THEN a.talks
    WHEN 'active.leads' THEN a.leads
    WHEN 'active.qualifiedLeads' THEN a.qualified
    WHEN 'active.newDeals' THEN a.deals
    WHEN 'active.newDealRevenue' THEN a.purchases
    WHEN 'active.unconfirmed' THEN a.unconfirmed
  END AS n,
  CASE f.figure
    WHEN 'active.contacts' THEN a.to_newcomers
    WHEN 'active.reached' THEN a.contacts
    WHEN 'active.leads' THEN a.to_newcomers
    WHEN 'active.qualifiedLeads' THEN a.lead_rows
    WHEN 'active.newDeals' THEN a.newcomers
    WHEN 'active.newDealRevenue' THEN a.purchases
    WHEN 'active.unconfirmed' THEN a.claimed
  END AS rows_used,
  CASE WHEN f.figure = 'active.unconfirmed' AND a.is_logged THEN a.coverage END AS coverage
FROM added AS a
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'active'
