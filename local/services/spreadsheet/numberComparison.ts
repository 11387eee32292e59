/** The comparison that a criteria name such as NUMBER_BETWEEN or DATE_ON_OR_AFTER means; undefined for names of another kind. */
export function numberComparison(
  criteria: string,
  values: readonly unknown[],
): ((value: number) => boolean) | undefined {
  const low = Number(values[0] ?? 0);
  const high = values[1] === undefined ? low : Number(values[1]);
  const comparisons: Readonly<Record<string, (value: number) => boolean>> = {
    BETWEEN: (value) => value >= low && value <= high,
    NOT_BETWEEN: (value) => value < low || value > high,
    EQUAL_TO: (value) => value === low,
    NOT_EQUAL_TO: (value) => value !== low,
    GREATER_THAN: (value) => value > low,
    GREATER_THAN_OR_EQUAL_TO: (value) => value >= low,
    LESS_THAN: (value) => value < low,
    LESS_THAN_OR_EQUAL_TO: (value) => value <= low,
    AFTER: (value) => value >= low + 1,
    BEFORE: (value) => value < low,
    ON_OR_AFTER: (value) => value >= low,
    ON_OR_BEFORE: (value) => value < low + 1,
  };
  const [, name] = /^(?:NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  return name === undefined ? undefined : comparisons[name];
}
