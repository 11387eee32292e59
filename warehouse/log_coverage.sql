-- Of the working time of each period up to now, the share that the phone log covers.
SELECT p.company, p.period,
  (SUM(d.covered_seconds) / 60) / NULLIF(SUM(d.working_seconds) / 60, 0) AS coverage
FROM {dataset}.periods AS p
JOIN {dataset}.logged_days AS d ON d.company = p.company AND d.day_on >= p.start_on AND d.day_on < p.end_on
GROUP BY p.company, p.period
