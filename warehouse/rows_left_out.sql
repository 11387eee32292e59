-- Rows that a figure of a period could not use, by reason. Which rows a figure misses is said here and nowhere else.
WITH missed AS (
  SELECT 'active.contacts' AS figure, 'contacts' AS source
  UNION ALL SELECT 'active.contacts', 'toNobody'
  UNION ALL SELECT 'active.reached', 'contacts'
  UNION ALL SELECT 'active.reached', 'toNobody'
  UNION ALL SELECT 'active.leads', 'contacts'
  UNION ALL SELECT 'active.leads', 'toNobody'
  UNION ALL SELECT 'active.qualifiedLeads', 'contacts'
  UNION ALL SELECT 'active.qualifiedLeads', 'toNobody'
  UNION ALL SELECT 'active.unconfirmed', 'contacts'
  UNION ALL SELECT 'active.unconfirmed', 'toNobody'
  UNION ALL SELECT 'active.newDeals', 'sales'
  UNION ALL SELECT 'active.newDeals', 'soldToNobody'
  UNION ALL SELECT 'active.newDealRevenue', 'sales'
  UNION ALL SELECT 'active.newDealRevenue', 'soldToNobody'
  UNION ALL SELECT 'inbound.inquiries', 'contacts'
  UNION ALL SELECT 'inbound.newClients', 'contacts'
  UNION ALL SELECT 'inbound.newClients', 'ofNobody'
  UNION ALL SELECT 'inbound.newSales', 'sales'
  UNION ALL SELECT 'inbound.newSales', 'soldToNobody'
  UNION ALL SELECT 'inbound.newSalesRevenue', 'sales'
  UNION ALL SELECT 'inbound.newSalesRevenue', 'soldToNobody'
  UNION ALL SELECT 'inbound.conversion', 'contacts'
  UNION ALL SELECT 'inbound.conversion', 'ofNobody'
  UNION ALL SELECT 'inbound.conversion', 'sales'
  UNION ALL SELECT 'inbound.conversion', 'soldToNobody'
  UNION ALL SELECT 'inbound.cohortConversion', 'contacts'
  UNION ALL SELECT 'inbound.cohortConversion', 'ofNobody'
  UNION ALL SELECT 'retention.buyers', 'sales'
  UNION ALL SELECT 'retention.buyers', 'soldToNobody'
  UNION ALL SELECT 'retention.revenue', 'sales'
  UNION ALL SELECT 'retention.revenue', 'soldToNobody'
  UNION ALL SELECT 'retention.revenuePerClient', 'sales'
  UNION ALL SELECT 'retention.revenuePerClient', 'soldToNobody'
  UNION ALL SELECT 'retention.medianRevenuePerClient', 'sales'
  UNION ALL SELECT 'retention.medianRevenuePerClient', 'soldToNobody'
  UNION ALL SELECT 'retention.revenuePerExistingClient', 'sales'
  UNION ALL SELECT 'retention.revenuePerExistingClient', 'soldToNobody'
  UNION ALL SELECT 'retention.rate', 'sales'
  UNION ALL SELECT 'retention.rate', 'soldToNobody'
  UNION ALL SELECT 'retention.lost', 'sales'
  UNION ALL SELECT 'retention.lost', 'soldToNobody'
  UNION ALL SELECT 'retention.new', 'sales'
  UNION ALL SELECT 'retention.new', 'soldToNobody'
  UNION ALL SELECT 'retention.reactivated', 'sales'
  UNION ALL SELECT 'retention.reactivated', 'soldToNobody'
  UNION ALL SELECT 'retention.secondPurchase', 'sales'
  UNION ALL SELECT 'retention.secondPurchase', 'soldToNobody'
  UNION ALL SELECT 'retention.revenueRetention', 'sales'
  UNION ALL SELECT 'retention.revenueRetention', 'soldToNobody'
  UNION ALL SELECT 'retention.bridge', 'sales'
  UNION ALL SELECT 'retention.atRisk', 'sales'
  UNION ALL SELECT 'sales.revenue', 'sales'
  UNION ALL SELECT 'sales.adjustments', 'sales'
  UNION ALL SELECT 'sales.newRevenue', 'sales'
  UNION ALL SELECT 'sales.newRevenue', 'soldToNobody'
  UNION ALL SELECT 'sales.repeatRevenue', 'sales'
  UNION ALL SELECT 'sales.repeatRevenue', 'soldToNobody'
  UNION ALL SELECT 'sales.margin', 'sales'
  UNION ALL SELECT 'sales.marginRate', 'sales'
  UNION ALL SELECT 'sales.newMarginRate', 'sales'
  UNION ALL SELECT 'sales.newMarginRate', 'soldToNobody'
  UNION ALL SELECT 'sales.repeatMarginRate', 'sales'
  UNION ALL SELECT 'sales.repeatMarginRate', 'soldToNobody'
  UNION ALL SELECT 'entry.threads', 'contacts'
  UNION ALL SELECT 'entry.threads', 'ofNobody'
  UNION ALL SELECT 'entry.answered', 'contacts'
  UNION ALL SELECT 'entry.answered', 'ofNobody'
  UNION ALL SELECT 'entry.closedWithoutAnswer', 'contacts'
  UNION ALL SELECT 'entry.medianResponse', 'contacts'
  UNION ALL SELECT 'entry.medianResponse', 'ofNobody'
  UNION ALL SELECT 'entry.p90Response', 'contacts'
  UNION ALL SELECT 'entry.p90Response', 'ofNobody'
  UNION ALL SELECT 'entry.withinTarget', 'contacts'
  UNION ALL SELECT 'entry.withinTarget', 'ofNobody'
  UNION ALL SELECT 'entry.fromMemory', 'contacts'
  UNION ALL SELECT 'entry.fromMemory', 'ofNobody'
  UNION ALL SELECT 'entry.waitingNow', 'contacts'
  UNION ALL SELECT 'entry.waitingNow', 'ofNobody'
  UNION ALL SELECT 'entry.overdueNow', 'contacts'
  UNION ALL SELECT 'entry.overdueNow', 'ofNobody'
  UNION ALL SELECT 'entry.listened', 'contacts'
  UNION ALL SELECT 'entry.listened', 'recordingOfNobody'
  UNION ALL SELECT 'entry.lateRows', 'contacts'
  UNION ALL SELECT 'entry.unregistered', 'calls'
  UNION ALL SELECT 'entry.lost', 'calls'
  UNION ALL SELECT 'entry.untyped', 'sales'
  UNION ALL SELECT 'entry.untyped', 'soldToNobody'
  UNION ALL SELECT 'structure.conflicts', 'contacts'
  UNION ALL SELECT 'structure.conflicts', 'toNobody'
  UNION ALL SELECT 'structure.papers', 'documents'
  UNION ALL SELECT 'deals.opened', 'deals'
  UNION ALL SELECT 'deals.won', 'dealsNotClosed'
  UNION ALL SELECT 'deals.lost', 'dealsNotClosed'
  UNION ALL SELECT 'deals.winRate', 'dealsNotClosed'
  UNION ALL SELECT 'deals.wonAmount', 'dealsNotClosed'
  UNION ALL SELECT 'deals.wonAmount', 'wonForNothing'
  UNION ALL SELECT 'deals.medianCycle', 'deals'
  UNION ALL SELECT 'deals.medianCycle', 'dealsNotClosed'
  UNION ALL SELECT 'deals.openAmount', 'deals'
  UNION ALL SELECT 'deals.openAmount', 'dealsNotClosed'
  UNION ALL SELECT 'deals.stuck', 'deals'
  UNION ALL SELECT 'deals.stuck', 'dealsNotClosed'
), counted AS (
  SELECT l.company, l.source, l.reason, l.missed_on, COUNT(*) AS missed_rows
  FROM {dataset}.left_out AS l
  GROUP BY l.company, l.source, l.reason, l.missed_on
), by_source AS (
  SELECT p.company, p.period, c.source, c.reason, SUM(c.missed_rows) AS rows_ever,
    SUM(CASE WHEN c.missed_on IS NULL OR (c.missed_on >= p.start_on AND c.missed_on < p.end_on) THEN c.missed_rows
      ELSE 0 END) AS rows_of_period
  FROM {dataset}.periods AS p
  JOIN counted AS c ON c.company = p.company
  GROUP BY p.company, p.period, c.source, c.reason
), told AS (
  SELECT b.company, b.period, m.figure, b.reason,
    CASE WHEN f.is_at_now THEN b.rows_ever ELSE b.rows_of_period END AS missed_rows
  FROM by_source AS b
  JOIN missed AS m ON m.source = b.source
  JOIN {dataset}.catalogue AS f ON f.figure = m.figure
  UNION ALL
  SELECT p.company, p.period, 'deals.openAmount', 'noAmount', COUNT(*)
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.opened_on < p.end_on
  WHERE d.has_stage AND d.amount IS NULL AND (d.state = 'open' OR d.closed_on >= p.end_on)
  GROUP BY p.company, p.period
), kept AS (
  SELECT t.company, t.period, t.figure, t.reason, SUM(t.missed_rows) AS missed_rows
  FROM told AS t
  LEFT JOIN {dataset}.withheld AS w ON w.company = t.company AND w.figure = t.figure
  WHERE w.figure IS NULL
  GROUP BY t.company, t.period, t.figure, t.reason
)
SELECT k.company, k.period, k.figure, k.reason, k.missed_rows
FROM kept AS k
WHERE k.missed_rows > 0
UNION ALL
SELECT p.company, p.period, w.figure, 'unreadableTable', 1
FROM {dataset}.periods AS p
JOIN {dataset}.withheld AS w ON w.company = p.company
JOIN {dataset}.catalogue AS f ON f.figure = w.figure
