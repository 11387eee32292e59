-- The figures a person answers for: each case is of whom its row names; a blank name is of the rows that name nobody.
WITH by_day AS (
  SELECT c.company, c.met_on, c.employee,
    COUNT(CASE WHEN c.is_newcomer AND NOT c.is_inbound THEN 1 END) AS to_newcomers,
    COUNT(CASE WHEN c.is_active THEN 1 END) AS active,
    COUNT(CASE WHEN c.is_active AND c.is_talk THEN 1 END) AS talks,
    COUNT(CASE WHEN c.is_claimed_call THEN 1 END) AS claimed,
    COUNT(CASE WHEN c.is_unconfirmed THEN 1 END) AS unconfirmed,
    COUNT(CASE WHEN c.is_inquiry THEN 1 END) AS inquiries,
    COUNT(CASE WHEN c.is_inquiry AND c.party IS NOT NULL THEN 1 END) AS of_somebody,
    COUNT(CASE WHEN c.is_new_client THEN 1 END) AS came,
    COUNT(CASE WHEN c.bought_in_time THEN 1 END) AS bought_in_time,
    COUNT(CASE WHEN c.is_noise THEN 1 END) AS noise,
    COUNT(CASE WHEN c.is_recorded THEN 1 END) AS recorded,
    COUNT(CASE WHEN c.is_listened THEN 1 END) AS listened,
    COUNT(CASE WHEN c.is_timed THEN 1 END) AS timed,
    COUNT(CASE WHEN c.is_late THEN 1 END) AS late
  FROM {dataset}.contacts AS c
  GROUP BY c.company, c.met_on, c.employee
), met AS (
  SELECT p.company, p.period, b.employee, SUM(b.to_newcomers) AS to_newcomers, SUM(b.active) AS active,
    SUM(b.talks) AS talks, SUM(b.claimed) AS claimed, SUM(b.unconfirmed) AS unconfirmed, SUM(b.inquiries) AS inquiries,
    SUM(b.of_somebody) AS of_somebody, SUM(b.came) AS came, SUM(b.bought_in_time) AS bought_in_time,
    SUM(b.noise) AS noise, SUM(b.recorded) AS recorded, SUM(b.listened) AS listened, SUM(b.timed) AS timed,
    SUM(b.late) AS late
  FROM {dataset}.periods AS p
  JOIN by_day AS b ON b.company = p.company AND b.met_on >= p.start_on AND b.met_on < p.end_on
  GROUP BY p.company, p.period, b.employee
), interest AS (
  SELECT p.company, p.period, c.employee, c.has_next_step,
    ROW_NUMBER() OVER (PARTITION BY p.company, p.period, c.party ORDER BY c.met_on) AS place,
    ROW_NUMBER() OVER (PARTITION BY p.company, p.period, c.party, c.has_next_step ORDER BY c.met_on) AS step_place
  FROM {dataset}.periods AS p
  JOIN {dataset}.contacts AS c ON c.company = p.company AND c.met_on >= p.start_on AND c.met_on < p.end_on
  WHERE c.is_new_lead
), leads AS (
  SELECT i.company, i.period, i.employee, COUNT(*) AS lead_rows, COUNT(CASE WHEN i.place = 1 THEN 1 END) AS leads,
    COUNT(CASE WHEN i.has_next_step AND i.step_place = 1 THEN 1 END) AS qualified
  FROM interest AS i
  GROUP BY i.company, i.period, i.employee
), fresh AS (
  SELECT p.company, p.period, q.party, q.origin, q.first_seller AS employee, q.is_first_a_sale, q.is_untyped
  FROM {dataset}.periods AS p
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
), won AS (
  SELECT f.company, f.period, f.employee, COUNT(*) AS clients,
    COUNT(CASE WHEN f.origin = 'active' THEN 1 END) AS active, COUNT(CASE WHEN f.origin = 'inbound' THEN 1 END) AS inbound,
    COUNT(CASE WHEN f.is_first_a_sale THEN 1 END) AS sold, COUNT(CASE WHEN f.is_untyped THEN 1 END) AS untyped
  FROM fresh AS f
  GROUP BY f.company, f.period, f.employee
), sold AS (
  SELECT p.company, p.period, s.seller AS employee, s.party, s.revenue, s.cost, s.is_purchase, s.is_adjustment,
    s.is_first_day, s.purchase_number, s.is_after_dormancy, f.party IS NOT NULL AS is_of_new, f.origin,
    f.employee AS won_by,
    SUM(CASE WHEN s.is_purchase THEN 1 ELSE 0 END) OVER (PARTITION BY p.company, p.period, s.party) AS purchases,
    MIN(CASE WHEN s.is_purchase THEN s.purchase_number END) OVER (PARTITION BY p.company, p.period, s.party)
      AS first_number
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.start_on AND s.sold_on < p.end_on
  LEFT JOIN fresh AS f ON f.company = p.company AND f.period = p.period AND f.party = s.party
), sale_sums AS (
  SELECT s.company, s.period, s.employee, COUNT(*) AS all_rows, SUM(s.revenue) AS revenue,
    COUNT(CASE WHEN s.is_adjustment THEN 1 END) AS adjustment_rows,
    SUM(CASE WHEN s.is_adjustment THEN s.revenue ELSE 0 END) AS adjustments,
    COUNT(CASE WHEN s.is_first_day THEN 1 END) AS new_rows,
    SUM(CASE WHEN s.is_first_day THEN s.revenue ELSE 0 END) AS new_revenue,
    COUNT(CASE WHEN s.party IS NOT NULL AND NOT s.is_first_day THEN 1 END) AS repeat_rows,
    SUM(CASE WHEN s.party IS NOT NULL AND NOT s.is_first_day THEN s.revenue ELSE 0 END) AS repeat_revenue,
    COUNT(CASE WHEN NOT s.is_adjustment THEN s.cost END) AS costed_rows,
    SUM(CASE WHEN NOT s.is_adjustment AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS costed,
    SUM(CASE WHEN NOT s.is_adjustment AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS margin,
    COUNT(CASE WHEN s.is_first_day THEN s.cost END) AS new_costed_rows,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END) AS new_costed,
    SUM(CASE WHEN s.is_first_day AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END) AS new_margin,
    COUNT(CASE WHEN s.party IS NOT NULL AND NOT s.is_first_day THEN s.cost END) AS repeat_costed_rows,
    SUM(CASE WHEN s.party IS NOT NULL AND NOT s.is_first_day AND s.cost IS NOT NULL THEN s.revenue ELSE 0 END)
      AS repeat_costed,
    SUM(CASE WHEN s.party IS NOT NULL AND NOT s.is_first_day AND s.cost IS NOT NULL THEN s.revenue - s.cost ELSE 0 END)
      AS repeat_margin,
    COUNT(s.party) AS client_rows, SUM(CASE WHEN s.party IS NOT NULL THEN s.revenue ELSE 0 END) AS client_revenue,
    COUNT(CASE WHEN s.party IS NOT NULL AND s.purchases > 0 THEN 1 END) AS buyer_rows,
    SUM(CASE WHEN s.party IS NOT NULL AND s.purchases > 0 THEN s.revenue ELSE 0 END) AS buyer_revenue,
    COUNT(CASE WHEN s.party IS NOT NULL AND NOT s.is_of_new THEN 1 END) AS existing_rows,
    SUM(CASE WHEN s.party IS NOT NULL AND NOT s.is_of_new THEN s.revenue ELSE 0 END) AS existing_revenue,
    COUNT(CASE WHEN s.is_purchase AND s.party IS NOT NULL THEN 1 END) AS purchases,
    COUNT(DISTINCT CASE WHEN s.is_purchase THEN s.party END) AS buyers,
    COUNT(DISTINCT CASE WHEN s.is_purchase AND NOT s.is_of_new THEN s.party END) AS existing_buyers,
    COUNT(CASE WHEN s.purchase_number = s.first_number THEN 1 END) AS first_buys,
    COUNT(CASE WHEN s.purchase_number = s.first_number AND NOT s.is_of_new AND s.is_after_dormancy THEN 1 END) AS back
  FROM sold AS s
  GROUP BY s.company, s.period, s.employee
), won_sums AS (
  SELECT s.company, s.period, s.won_by AS employee,
    COUNT(CASE WHEN s.origin = 'active' THEN 1 END) AS active_rows,
    SUM(CASE WHEN s.origin = 'active' THEN s.revenue ELSE 0 END) AS active_revenue,
    COUNT(CASE WHEN s.origin = 'inbound' THEN 1 END) AS inbound_rows,
    SUM(CASE WHEN s.origin = 'inbound' THEN s.revenue ELSE 0 END) AS inbound_revenue
  FROM sold AS s
  WHERE s.is_purchase AND s.is_of_new
  GROUP BY s.company, s.period, s.won_by
), lived AS (
  SELECT p.company, p.period, s.party,
    MAX(CASE WHEN s.sold_on < p.start_on THEN s.purchase_number END) AS last_number,
    COUNT(CASE WHEN s.sold_on >= p.alive_from AND s.sold_on < p.start_on THEN 1 END) AS at_start,
    COUNT(CASE WHEN s.sold_on >= p.still_alive_from THEN 1 END) AS at_end
  FROM {dataset}.periods AS p
  JOIN {dataset}.sales AS s ON s.company = p.company AND s.sold_on >= p.alive_from AND s.sold_on < p.end_on
  WHERE s.is_purchase
  GROUP BY p.company, p.period, s.party
), kept AS (
  SELECT l.company, l.period, s.seller AS employee, COUNT(*) AS alive,
    COUNT(CASE WHEN l.at_end > 0 THEN 1 END) AS still_alive
  FROM lived AS l
  JOIN {dataset}.sales AS s ON s.company = l.company AND s.party = l.party AND s.purchase_number = l.last_number
  WHERE l.at_start > 0
  GROUP BY l.company, l.period, s.seller
), begun AS (
  SELECT p.company, p.period, t.taken_by AS employee, t.response_seconds, t.is_answer_timed, t.is_from_memory,
    t.state = 'inTime' AS is_in_time,
    t.state = 'inTime' OR t.state = 'late' OR (t.is_open AND t.deadline < k.as_of) AS is_judged
  FROM {dataset}.periods AS p
  JOIN {dataset}.companies AS k ON k.company = p.company
  JOIN {dataset}.threads AS t ON t.company = p.company AND t.opened_on >= p.start_on AND t.opened_on < p.end_on
), answers AS (
  SELECT b.company, b.period, b.employee, b.response_seconds,
    ROW_NUMBER() OVER (PARTITION BY b.company, b.period, b.employee ORDER BY b.response_seconds) AS place,
    COUNT(*) OVER (PARTITION BY b.company, b.period, b.employee) AS places
  FROM begun AS b
  WHERE b.response_seconds IS NOT NULL
), middles AS (
  SELECT a.company, a.period, a.employee,
    (MIN(CASE WHEN 2 * a.place BETWEEN a.places AND a.places + 2 THEN a.response_seconds END) / 60
      + MAX(CASE WHEN 2 * a.place BETWEEN a.places AND a.places + 2 THEN a.response_seconds END) / 60) / 2 AS minutes,
    MIN(CASE WHEN 10 * a.place >= 9 * a.places THEN a.response_seconds END) / 60 AS slow
  FROM answers AS a
  GROUP BY a.company, a.period, a.employee
), inquired AS (
  SELECT b.company, b.period, b.employee, COUNT(*) AS threads, COUNT(b.response_seconds) AS answered,
    COUNT(CASE WHEN b.is_judged THEN 1 END) AS judged, COUNT(CASE WHEN b.is_in_time THEN 1 END) AS in_time,
    COUNT(CASE WHEN b.is_answer_timed THEN 1 END) AS timed, COUNT(CASE WHEN b.is_from_memory THEN 1 END) AS from_memory
  FROM begun AS b
  GROUP BY b.company, b.period, b.employee
), waiting AS (
  SELECT p.company, p.period, t.taken_by AS employee, COUNT(*) AS threads,
    COUNT(CASE WHEN t.deadline < k.as_of THEN 1 END) AS overdue
  FROM {dataset}.periods AS p
  JOIN {dataset}.companies AS k ON k.company = p.company
  JOIN {dataset}.threads AS t ON t.company = p.company
  WHERE t.is_open
  GROUP BY p.company, p.period, t.taken_by
), rung AS (
  SELECT p.company, p.period, c.employee, COUNT(*) AS calls, COUNT(CASE WHEN NOT c.is_registered THEN 1 END) AS missing
  FROM {dataset}.periods AS p
  JOIN {dataset}.calls AS c ON c.company = p.company AND c.called_on >= p.start_on AND c.called_on < p.end_on
  GROUP BY p.company, p.period, c.employee
), papers AS (
  SELECT p.company, p.period, d.responsible AS employee, COUNT(*) AS documents,
    COUNT(CASE WHEN d.is_paper_of_seller THEN 1 END) AS of_sellers
  FROM {dataset}.periods AS p
  JOIN {dataset}.documents AS d
    ON d.company = p.company AND d.requested_on >= p.start_on AND d.requested_on < p.end_on
  GROUP BY p.company, p.period, d.responsible
), dealt AS (
  SELECT p.company, p.period, d.seller AS employee,
    COUNT(CASE WHEN d.opened_on >= p.start_on AND d.opened_on < p.end_on THEN 1 END) AS opened,
    COUNT(CASE WHEN d.closed_on >= p.start_on AND d.closed_on < p.end_on THEN 1 END) AS closed,
    COUNT(CASE WHEN d.closed_on >= p.start_on AND d.closed_on < p.end_on AND d.state = 'won' THEN 1 END) AS won,
    COUNT(CASE WHEN d.closed_on >= p.start_on AND d.closed_on < p.end_on AND d.state = 'won' THEN d.amount END)
      AS won_with_amount,
    SUM(CASE WHEN d.closed_on >= p.start_on AND d.closed_on < p.end_on AND d.state = 'won' THEN d.amount END)
      AS won_amount,
    COUNT(CASE WHEN d.has_stage AND d.opened_on < p.end_on AND (d.state = 'open' OR d.closed_on >= p.end_on)
      THEN d.amount END) AS open_with_amount,
    SUM(CASE WHEN d.has_stage AND d.opened_on < p.end_on AND (d.state = 'open' OR d.closed_on >= p.end_on)
      THEN d.amount END) AS open_amount,
    COUNT(CASE WHEN d.is_open_now THEN 1 END) AS open_now, COUNT(CASE WHEN d.is_open_now THEN d.stuck_from END) AS stuck
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company
  GROUP BY p.company, p.period, d.seller
), cycles AS (
  SELECT p.company, p.period, d.seller AS employee, d.cycle_days,
    ROW_NUMBER() OVER (PARTITION BY p.company, p.period, d.seller ORDER BY d.cycle_days) AS place,
    COUNT(*) OVER (PARTITION BY p.company, p.period, d.seller) AS places
  FROM {dataset}.periods AS p
  JOIN {dataset}.deals AS d ON d.company = p.company AND d.closed_on >= p.start_on AND d.closed_on < p.end_on
  WHERE d.state = 'won' AND d.cycle_days IS NOT NULL
), middle_cycles AS (
  SELECT c.company, c.period, c.employee, MAX(c.places) AS cycles,
    SUM(CASE WHEN 2 * c.place BETWEEN c.places AND c.places + 2 THEN c.cycle_days END)
      / COUNT(CASE WHEN 2 * c.place BETWEEN c.places AND c.places + 2 THEN 1 END) AS cycle_days
  FROM cycles AS c
  GROUP BY c.company, c.period, c.employee
), parts AS (
  SELECT m.company, m.period, f.figure, m.employee,
    CASE f.figure
      WHEN 'active.contacts' THEN m.to_newcomers WHEN 'active.reached' THEN m.active
      WHEN 'active.leads' THEN m.to_newcomers WHEN 'active.unconfirmed' THEN m.claimed
      WHEN 'inbound.inquiries' THEN m.inquiries WHEN 'inbound.newClients' THEN m.of_somebody
      WHEN 'inbound.conversion' THEN m.came WHEN 'inbound.cohortConversion' THEN m.came
      WHEN 'entry.closedWithoutAnswer' THEN m.noise WHEN 'entry.listened' THEN m.recorded
      WHEN 'entry.lateRows' THEN m.timed
    END AS cases,
    CASE f.figure
      WHEN 'active.contacts' THEN m.active WHEN 'active.reached' THEN m.talks
      WHEN 'active.leads' THEN 0 WHEN 'active.unconfirmed' THEN m.unconfirmed
      WHEN 'inbound.inquiries' THEN m.inquiries WHEN 'inbound.newClients' THEN m.came
      WHEN 'inbound.conversion' THEN m.came WHEN 'inbound.cohortConversion' THEN m.bought_in_time
      WHEN 'entry.closedWithoutAnswer' THEN m.noise WHEN 'entry.listened' THEN m.listened
      WHEN 'entry.lateRows' THEN m.late
    END AS counted,
    0 AS amount, CASE WHEN f.figure = 'inbound.conversion' THEN m.came ELSE 0 END AS base
  FROM met AS m
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section IN ('active', 'inbound', 'entry')
  UNION ALL
  SELECT l.company, l.period, f.figure, l.employee,
    CASE f.figure WHEN 'active.leads' THEN 0 WHEN 'active.qualifiedLeads' THEN l.lead_rows END,
    CASE f.figure WHEN 'active.leads' THEN l.leads WHEN 'active.qualifiedLeads' THEN l.qualified END, 0, 0
  FROM leads AS l
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section = 'active'
  UNION ALL
  SELECT w.company, w.period, f.figure, w.employee,
    CASE f.figure WHEN 'active.newDeals' THEN w.active WHEN 'inbound.newSales' THEN w.inbound
      WHEN 'inbound.conversion' THEN w.inbound WHEN 'retention.new' THEN w.clients WHEN 'entry.untyped' THEN w.sold END,
    CASE f.figure WHEN 'active.newDeals' THEN w.active WHEN 'inbound.newSales' THEN w.inbound
      WHEN 'inbound.conversion' THEN w.inbound WHEN 'retention.new' THEN w.clients WHEN 'entry.untyped' THEN w.untyped
      END,
    CASE WHEN f.figure = 'inbound.conversion' THEN w.inbound ELSE 0 END, 0
  FROM won AS w
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section IN ('active', 'inbound', 'retention', 'entry')
  UNION ALL
  SELECT s.company, s.period, f.figure, s.employee,
    CASE f.figure WHEN 'active.newDealRevenue' THEN s.active_rows WHEN 'inbound.newSalesRevenue' THEN s.inbound_rows END,
    CASE f.figure WHEN 'active.newDealRevenue' THEN s.active_rows WHEN 'inbound.newSalesRevenue' THEN s.inbound_rows END,
    CASE f.figure WHEN 'active.newDealRevenue' THEN s.active_revenue ELSE s.inbound_revenue END, 0
  FROM won_sums AS s
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section IN ('active', 'inbound')
  UNION ALL
  SELECT s.company, s.period, f.figure, s.employee,
    CASE f.figure
      WHEN 'sales.revenue' THEN s.all_rows WHEN 'sales.adjustments' THEN s.adjustment_rows
      WHEN 'sales.newRevenue' THEN s.new_rows WHEN 'sales.repeatRevenue' THEN s.repeat_rows
      WHEN 'sales.margin' THEN s.costed_rows WHEN 'sales.marginRate' THEN s.costed_rows
      WHEN 'sales.newMarginRate' THEN s.new_costed_rows WHEN 'sales.repeatMarginRate' THEN s.repeat_costed_rows
      WHEN 'retention.buyers' THEN s.purchases WHEN 'retention.revenue' THEN s.buyer_rows
      WHEN 'retention.revenuePerClient' THEN s.client_rows
      WHEN 'retention.revenuePerExistingClient' THEN s.existing_rows WHEN 'retention.reactivated' THEN s.first_buys
    END,
    CASE f.figure
      WHEN 'sales.revenue' THEN s.all_rows WHEN 'sales.adjustments' THEN s.adjustment_rows
      WHEN 'sales.newRevenue' THEN s.new_rows WHEN 'sales.repeatRevenue' THEN s.repeat_rows
      WHEN 'sales.margin' THEN s.costed_rows WHEN 'sales.marginRate' THEN s.costed_rows
      WHEN 'sales.newMarginRate' THEN s.new_costed_rows WHEN 'sales.repeatMarginRate' THEN s.repeat_costed_rows
      WHEN 'retention.buyers' THEN s.purchases WHEN 'retention.revenue' THEN s.buyer_rows
      WHEN 'retention.revenuePerClient' THEN s.client_rows
      WHEN 'retention.revenuePerExistingClient' THEN s.existing_rows WHEN 'retention.reactivated' THEN s.back
    END,
    CASE f.figure
      WHEN 'sales.revenue' THEN s.revenue WHEN 'sales.adjustments' THEN s.adjustments
      WHEN 'sales.newRevenue' THEN s.new_revenue WHEN 'sales.repeatRevenue' THEN s.repeat_revenue
      WHEN 'sales.margin' THEN s.margin WHEN 'sales.marginRate' THEN s.margin
      WHEN 'sales.newMarginRate' THEN s.new_margin WHEN 'sales.repeatMarginRate' THEN s.repeat_margin
      WHEN 'retention.revenue' THEN s.buyer_revenue WHEN 'retention.revenuePerClient' THEN s.client_revenue
      WHEN 'retention.revenuePerExistingClient' THEN s.existing_revenue
      ELSE 0
    END,
    CASE f.figure
      WHEN 'sales.marginRate' THEN s.costed WHEN 'sales.newMarginRate' THEN s.new_costed
      WHEN 'sales.repeatMarginRate' THEN s.repeat_costed
      WHEN 'retention.buyers' THEN s.buyers WHEN 'retention.revenuePerClient' THEN s.buyers
      WHEN 'retention.revenuePerExistingClient' THEN s.existing_buyers
      ELSE 0
    END
  FROM sale_sums AS s
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section IN ('sales', 'retention')
  UNION ALL
  SELECT k.company, k.period, f.figure, k.employee, k.alive,
    CASE f.figure WHEN 'retention.rate' THEN k.still_alive ELSE k.alive - k.still_alive END, 0, 0
  FROM kept AS k
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.figure IN ('retention.rate', 'retention.lost')
  UNION ALL
  SELECT t.company, t.period, f.figure, t.employee,
    CASE f.figure WHEN 'entry.threads' THEN t.threads WHEN 'entry.answered' THEN t.threads
      WHEN 'entry.medianResponse' THEN t.answered WHEN 'entry.p90Response' THEN t.answered
      WHEN 'entry.withinTarget' THEN t.judged WHEN 'entry.fromMemory' THEN t.timed END,
    CASE f.figure WHEN 'entry.threads' THEN t.threads WHEN 'entry.answered' THEN t.answered
      WHEN 'entry.medianResponse' THEN t.answered WHEN 'entry.p90Response' THEN t.answered
      WHEN 'entry.withinTarget' THEN t.in_time WHEN 'entry.fromMemory' THEN t.from_memory END,
    0, 0
  FROM inquired AS t
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section = 'entry'
  UNION ALL
  SELECT w.company, w.period, f.figure, w.employee, w.threads,
    CASE f.figure WHEN 'entry.waitingNow' THEN w.threads ELSE w.overdue END, 0, 0
  FROM waiting AS w
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.figure IN ('entry.waitingNow', 'entry.overdueNow')
  UNION ALL
  SELECT r.company, r.period, 'entry.unregistered', r.employee, r.calls, r.missing, 0, 0
  FROM rung AS r
  UNION ALL
  SELECT d.company, d.period, 'structure.papers', d.employee, d.documents, d.of_sellers, 0, 0
  FROM papers AS d
  UNION ALL
  SELECT d.company, d.period, f.figure, d.employee,
    CASE f.figure WHEN 'deals.opened' THEN d.opened WHEN 'deals.won' THEN d.closed WHEN 'deals.lost' THEN d.closed
      WHEN 'deals.winRate' THEN d.closed WHEN 'deals.wonAmount' THEN d.won_with_amount
      WHEN 'deals.openAmount' THEN d.open_with_amount WHEN 'deals.stuck' THEN d.open_now END,
    CASE f.figure WHEN 'deals.opened' THEN d.opened WHEN 'deals.won' THEN d.won WHEN 'deals.lost' THEN d.closed - d.won
      WHEN 'deals.winRate' THEN d.won WHEN 'deals.wonAmount' THEN d.won_with_amount
      WHEN 'deals.openAmount' THEN d.open_with_amount WHEN 'deals.stuck' THEN d.stuck END,
    CASE f.figure WHEN 'deals.wonAmount' THEN d.won_amount WHEN 'deals.openAmount' THEN d.open_amount ELSE 0 END, 0
  FROM dealt AS d
  CROSS JOIN {dataset}.catalogue AS f
  WHERE f.section = 'deals'
  UNION ALL
  SELECT m.company, m.period, 'deals.medianCycle', m.employee, m.cycles, m.cycles, 0, 0
  FROM middle_cycles AS m
), added AS (
  SELECT r.company, r.period, r.figure, r.employee, SUM(r.cases) AS cases, SUM(r.counted) AS counted,
    SUM(r.amount) AS amount, SUM(r.base) AS base
  FROM parts AS r
  WHERE r.cases > 0 OR r.counted > 0
  GROUP BY r.company, r.period, r.figure, r.employee
), planned AS (
  SELECT p.company, p.period, t.figure, t.employee, t.is_additive, COUNT(*) AS months, SUM(t.target) AS total,
    MIN(t.target) AS least, MAX(t.target) AS most
  FROM {dataset}.periods AS p
  JOIN {dataset}.plan AS t ON t.company = p.company AND t.month_on >= p.start_on AND t.month_on < p.end_on
  WHERE t.employee <> ''
  GROUP BY p.company, p.period, t.figure, t.employee, t.is_additive
), here AS (
  SELECT a.company, a.period, a.employee FROM added AS a GROUP BY a.company, a.period, a.employee
  UNION DISTINCT
  SELECT t.company, t.period, t.employee FROM planned AS t
), everybody AS (
  SELECT h.company, h.employee FROM here AS h GROUP BY h.company, h.employee
), told AS (
  SELECT p.company, p.period, e.employee, f.figure, f.section, f.unit, f.is_at_now,
    CASE
      WHEN w.figure IS NOT NULL THEN NULLIF(1, 1) / 1
      WHEN f.figure = 'structure.papers' AND g.value IS NULL THEN NULLIF(1, 1) / 1
      WHEN f.figure IN ('entry.fromMemory', 'entry.lateRows', 'entry.unregistered', 'active.unconfirmed')
        THEN CASE WHEN a.cases > 0 THEN a.counted END / 1
      WHEN f.figure IN ('inbound.cohortConversion', 'retention.rate', 'entry.withinTarget', 'entry.listened', 'deals.winRate')
        THEN a.counted / NULLIF(a.cases, 0)
      WHEN f.figure = 'inbound.conversion' THEN a.amount / NULLIF(a.base, 0)
      WHEN f.figure = 'sales.margin' THEN CASE WHEN a.cases > 0 THEN a.amount END / 1
      WHEN f.figure IN ('sales.marginRate', 'sales.newMarginRate', 'sales.repeatMarginRate')
        THEN a.amount / NULLIF(a.base, 0)
      WHEN f.figure IN ('retention.revenuePerClient', 'retention.revenuePerExistingClient')
        THEN ROUND(a.amount / NULLIF(a.base, 0))
      WHEN f.figure = 'retention.buyers' THEN COALESCE(a.base, 0) / 1
      WHEN f.figure = 'entry.medianResponse' THEN i.minutes
      WHEN f.figure = 'entry.p90Response' THEN i.slow
      WHEN f.figure = 'deals.medianCycle' THEN m.cycle_days
      WHEN f.unit = 'money' THEN COALESCE(a.amount, 0) / 1
      ELSE COALESCE(a.counted, 0) / 1
    END AS value,
    CASE WHEN w.figure IS NULL THEN COALESCE(a.counted, 0) ELSE 0 END AS n,
    CASE WHEN w.figure IS NULL THEN COALESCE(a.cases, 0) ELSE 0 END AS rows_used
  FROM {dataset}.periods AS p
  JOIN everybody AS e ON e.company = p.company
  CROSS JOIN {dataset}.catalogue AS f
  LEFT JOIN {dataset}.withheld AS w ON w.company = p.company AND w.figure = f.figure
  LEFT JOIN {dataset}.figures_structure AS g ON g.company = p.company AND g.period = p.period AND g.figure = f.figure
  LEFT JOIN added AS a
    ON a.company = p.company AND a.period = p.period AND a.employee = e.employee AND a.figure = f.figure
  LEFT JOIN middles AS i ON i.company = p.company AND i.period = p.period AND i.employee = e.employee
  LEFT JOIN middle_cycles AS m ON m.company = p.company AND m.period = p.period AND m.employee = e.employee
  WHERE f.is_personal
)
SELECT t.company, t.period, t.employee, t.figure, t.section, t.unit, t.value, t.n, t.rows_used,
  CASE WHEN NOT t.is_at_now THEN b.value END AS previous_value,
  CASE
    WHEN g.months < p.months THEN NULLIF(1, 1) / 1
    WHEN g.is_additive THEN g.total
    WHEN g.least = g.most THEN g.least
  END AS target
FROM here AS h
JOIN {dataset}.periods AS p ON p.company = h.company AND p.period = h.period
JOIN told AS t ON t.company = h.company AND t.period = h.period AND t.employee = h.employee
LEFT JOIN told AS b
  ON b.company = t.company AND b.employee = t.employee AND b.figure = t.figure AND b.period = p.previous
LEFT JOIN planned AS g
  ON g.company = t.company AND g.period = t.period AND g.employee = t.employee AND g.figure = t.figure AND p.months > 0
