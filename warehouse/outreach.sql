-- How far the companies of each segment have been worked by the end of each period.
SELECT p.company, p.period, q.segment, COUNT(*) AS known,
  COUNT(CASE WHEN q.called_on < p.end_on THEN 1 END) AS called,
  COUNT(CASE WHEN q.talked_on < p.end_on THEN 1 END) AS talked,
  COUNT(CASE WHEN q.lead_on < p.end_on THEN 1 END) AS leads,
  COUNT(CASE WHEN q.dealt_on < p.end_on THEN 1 END) AS deals
FROM {dataset}.periods AS p
JOIN {dataset}.parties AS q ON q.company = p.company
LEFT JOIN {dataset}.withheld AS w ON w.company = p.company AND w.figure = 'outreach'
WHERE q.is_client AND w.figure IS NULL
  AND (q.first_purchase_on IS NULL OR q.first_purchase_on >= p.end_on OR q.called_on < p.end_on)
GROUP BY p.company, p.period, q.segment
