-- Entry points: who came, who was answered, how soon.
WITH begun AS (
  SELECT p.company, p.period, t.response_seconds, t.inbound_rows, t.is_answer_timed, t.is_from_memory,
    t.is_open AND t.deadline < k.as_of AS is_overdue, t.state = 'inTime' AS is_in_time, t.state = 'late' AS is_late
  FROM {dataset}.periods AS p
  JOIN {dataset}.companies AS k ON k.company = p.company
  JOIN {dataset}.threads AS t ON t.company = p.company AND t.opened_on >= p.start_on AND t.opened_on < p.end_on
), answers AS (
  SELECT b.company, b.period, b.response_seconds,
    ROW_NUMBER() OVER (PARTITION BY b.company, b.period ORDER BY b.response_seconds) AS place,
    COUNT(*) OVER (PARTITION BY b.company, b.period) AS places
  FROM begun AS b
  WHERE b.response_seconds IS NOT NULL
), middles AS (
  SELECT a.company, a.period,
    MIN(CASE WHEN 2 * a.place BETWEEN a.places AND a.places + 2 THEN a.response_seconds END) AS lower_middle,
    MAX(CASE WHEN 2 * a.place BETWEEN a.places AND a.places + 2 THEN a.response_seconds END) AS upper_middle,
    MIN(CASE WHEN 10 * a.place >= 9 * a.places THEN a.response_seconds END) AS slow
  FROM answers AS a
  GROUP BY a.company, a.period
), counts AS (
  SELECT b.company, b.period, COUNT(*) AS threads, SUM(b.inbound_rows) AS thread_rows,
    COUNT(b.response_seconds) AS answered,
    SUM(CASE WHEN b.response_seconds IS NOT NULL THEN b.inbound_rows ELSE 0 END) AS answered_rows,
    COUNT(CASE WHEN b.is_in_time THEN 1 END) AS in_time,
    COUNT(CASE WHEN b.is_in_time OR b.is_late OR b.is_overdue THEN 1 END) AS judged,
    SUM(CASE WHEN b.is_in_time OR b.is_late OR b.is_overdue THEN b.inbound_rows ELSE 0 END) AS judged_rows,
    COUNT(CASE WHEN b.is_answer_timed THEN 1 END) AS timed,
    SUM(CASE WHEN b.is_answer_timed THEN b.inbound_rows ELSE 0 END) AS timed_rows,
    COUNT(CASE WHEN b.is_from_memory THEN 1 END) AS from_memory
  FROM begun AS b
  GROUP BY b.company, b.period
), open_now AS (
  SELECT t.company, COUNT(*) AS waiting, SUM(t.inbound_rows) AS waiting_rows,
    COUNT(CASE WHEN t.deadline < k.as_of THEN 1 END) AS overdue
  FROM {dataset}.threads AS t
  JOIN {dataset}.companies AS k ON k.company = t.company
  WHERE t.is_open
  GROUP BY t.company
), by_day AS (
  SELECT c.company, c.met_on,
    COUNT(CASE WHEN c.is_noise THEN 1 END) AS noise,
    COUNT(CASE WHEN c.is_recorded THEN 1 END) AS recorded,
    COUNT(CASE WHEN c.is_listened THEN 1 END) AS listened,
    COUNT(CASE WHEN c.is_timed THEN 1 END) AS timed,
    COUNT(CASE WHEN c.is_late THEN 1 END) AS late
  FROM {dataset}.contacts AS c
  GROUP BY c.company, c.met_on
), met AS (
  SELECT p.company, p.period, SUM(b.noise) AS noise, SUM(b.recorded) AS recorded, SUM(b.listened) AS listened,
    SUM(b.timed) AS timed, SUM(b.late) AS late
  FROM {dataset}.periods AS p
  JOIN by_day AS b ON b.company = p.company AND b.met_on >= p.start_on AND b.met_on < p.end_on
  GROUP BY p.company, p.period
), rung AS (
  SELECT p.company, p.period, COUNT(*) AS calls, COUNT(CASE WHEN NOT c.is_registered THEN 1 END) AS unregistered,
    COUNT(CASE WHEN c.is_missed THEN 1 END) AS missed, COUNT(CASE WHEN c.is_lost THEN 1 END) AS lost
  FROM {dataset}.periods AS p
  JOIN {dataset}.calls AS c ON c.company = p.company AND c.called_on >= p.start_on AND c.called_on < p.end_on
  GROUP BY p.company, p.period
), watched AS (
  SELECT s.company, COUNT(*) AS sources, COUNT(CASE WHEN s.is_dead THEN 1 END) AS dead
  FROM {dataset}.sources AS s
  GROUP BY s.company
), logged AS (
  SELECT p.company, p.period, l.coverage, COALESCE(r.calls, 0) AS calls, COALESCE(r.unregistered, 0) AS unregistered,
    COALESCE(r.missed, 0) AS missed, COALESCE(r.lost, 0) AS lost
  FROM {dataset}.periods AS p
  LEFT JOIN {dataset}.log_coverage AS l ON l.company = p.company AND l.period = p.period
  LEFT JOIN rung AS r ON r.company = p.company AND r.period = p.period
  WHERE COALESCE(r.calls, 0) > 0 OR COALESCE(l.coverage, 0) > 0
), fresh AS (
  SELECT p.company, p.period, COUNT(CASE WHEN q.is_first_a_sale THEN 1 END) AS sold,
    COUNT(CASE WHEN q.is_untyped THEN 1 END) AS untyped
  FROM {dataset}.periods AS p
  JOIN {dataset}.parties AS q
    ON q.company = p.company AND q.first_purchase_on >= p.start_on AND q.first_purchase_on < p.end_on
  GROUP BY p.company, p.period
)
SELECT p.company, p.period, f.figure,
  CASE f.figure
    WHEN 'entry.threads' THEN COALESCE(c.threads, 0) / 1
    WHEN 'entry.answered' THEN COALESCE(c.answered, 0) / 1
    WHEN 'entry.closedWithoutAnswer' THEN COALESCE(m.noise, 0) / 1
    WHEN 'entry.medianResponse' THEN (i.lower_middle / 60 + i.upper_middle / 60) / 2
    WHEN 'entry.p90Response' THEN i.slow / 60
    WHEN 'entry.withinTarget' THEN c.in_time / NULLIF(c.judged, 0)
    WHEN 'entry.fromMemory' THEN CASE WHEN c.timed > 0 THEN c.from_memory END / 1
    WHEN 'entry.waitingNow' THEN COALESCE(o.waiting, 0) / 1
    WHEN 'entry.overdueNow' THEN COALESCE(o.overdue, 0) / 1
    WHEN 'entry.listened' THEN m.listened / NULLIF(m.recorded, 0)
    WHEN 'entry.lateRows' THEN CASE WHEN m.timed > 0 THEN m.late END / 1
    WHEN 'entry.untyped' THEN COALESCE(n.untyped, 0) / 1
    WHEN 'entry.unregistered' THEN g.unregistered / 1
    WHEN 'entry.lost' THEN g.lost / 1
    WHEN 'entry.deadSources' THEN x.dead / 1
  END AS value,
  COALESCE(CASE f.figure
    WHEN 'entry.threads' THEN c.threads
    WHEN 'entry.answered' THEN c.answered
    WHEN 'entry.closedWithoutAnswer' THEN m.noise
    WHEN 'entry.medianResponse' THEN c.answered
    WHEN 'entry.p90Response' THEN c.answered
    WHEN 'entry.withinTarget' THEN c.judged
    WHEN 'entry.fromMemory' THEN c.from_memory
    WHEN 'entry.waitingNow' THEN o.waiting
    WHEN 'entry.overdueNow' THEN o.overdue
    WHEN 'entry.listened' THEN m.recorded
    WHEN 'entry.lateRows' THEN m.late
    WHEN 'entry.untyped' THEN n.untyped
    WHEN 'entry.unregistered' THEN g.unregistered
    WHEN 'entry.lost' THEN g.lost
    WHEN 'entry.deadSources' THEN x.dead
  END, 0) AS n,
  COALESCE(CASE f.figure
    WHEN 'entry.threads' THEN c.thread_rows
    WHEN 'entry.answered' THEN c.thread_rows
    WHEN 'entry.closedWithoutAnswer' THEN m.noise
    WHEN 'entry.medianResponse' THEN c.answered_rows
    WHEN 'entry.p90Response' THEN c.answered_rows
    WHEN 'entry.withinTarget' THEN c.judged_rows
    WHEN 'entry.fromMemory' THEN c.timed_rows
    WHEN 'entry.waitingNow' THEN o.waiting_rows
    WHEN 'entry.overdueNow' THEN o.waiting_rows
    WHEN 'entry.listened' THEN m.recorded
    WHEN 'entry.lateRows' THEN m.timed
    WHEN 'entry.untyped' THEN n.sold
    WHEN 'entry.unregistered' THEN g.calls
    WHEN 'entry.lost' THEN g.missed
    WHEN 'entry.deadSources' THEN x.sources
  END, 0) AS rows_used,
  CASE WHEN f.figure IN ('entry.unregistered', 'entry.lost') THEN g.coverage END AS coverage
FROM {dataset}.periods AS p
LEFT JOIN counts AS c ON c.company = p.company AND c.period = p.period
LEFT JOIN middles AS i ON i.company = p.company AND i.period = p.period
LEFT JOIN open_now AS o ON o.company = p.company
LEFT JOIN met AS m ON m.company = p.company AND m.period = p.period
LEFT JOIN fresh AS n ON n.company = p.company AND n.period = p.period
LEFT JOIN logged AS g ON g.company = p.company AND g.period = p.period
LEFT JOIN watched AS x ON x.company = p.company
CROSS JOIN {dataset}.catalogue AS f
WHERE f.section = 'entry'
