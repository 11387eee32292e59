-- What a dashboard shows: every figure with its words, money in the currency itself, and as of when each company is.
-- `amount`: money to the last digit, which adds up; no figure is worked out from it.
-- Of all companies together only what is told of clients once: money and keeping clients.
SELECT t.company, k.currency, k.as_of, t.period, p.kind, p.start_on, p.end_on, t.section, t.figure, f.label_en, f.label_ru,
  t.unit, CASE WHEN t.unit = 'money' THEN t.value / 100 ELSE t.value END AS value,
  CASE WHEN t.unit = 'money' THEN t.previous_value / 100 ELSE t.previous_value END AS previous_value,
  CASE WHEN t.unit = 'money' THEN t.target / 100 ELSE t.target END AS target,
  CASE WHEN t.unit = 'money' THEN CAST(t.value AS NUMERIC) * CAST('0.01' AS NUMERIC) END AS amount,
  CASE WHEN t.unit = 'money' THEN CAST(t.previous_value AS NUMERIC) * CAST('0.01' AS NUMERIC) END AS previous_amount,
  CASE WHEN t.unit = 'money' THEN CAST(t.target AS NUMERIC) * CAST('0.01' AS NUMERIC) END AS target_amount,
  t.n, t.rows_used, t.coverage
FROM {dataset}.figures AS t
JOIN {dataset}.periods AS p ON p.company = t.company AND p.period = t.period
JOIN {dataset}.companies AS k ON k.company = t.company
JOIN {dataset}.catalogue AS f ON f.figure = t.figure
WHERE t.company <> CONCAT('* ', k.currency) OR (t.section IN ('sales', 'retention') AND NOT f.is_at_now)
