import type { PocketHome, PocketTask } from '../../core/views/pocketHome';

/** What was seen last, as this or an earlier version of the page has kept it; null where it cannot be shown by this one. */
export function seenHome(kept: unknown): PocketHome | null {
  const { name, language, updated, tasks, moreTasks, lines, alerts, sections } = Object(kept) as Partial<PocketHome>;
  const isTold = typeof name === 'string' && (language === 'ru' || language === 'en') && Array.isArray(tasks);
  if (!isTold) return null;
  return {
    name,
    language,
    updated: updated ?? '',
    tasks: listOf<PocketTask | null>(tasks).filter((task): task is PocketTask => Array.isArray(task?.outcomes)),
    moreTasks: moreTasks ?? 0,
    lines: listOf(lines),
    alerts: listOf(alerts),
    sections: listOf(sections).filter(({ rows }) => Array.isArray(rows)),
  };
}

function listOf<Item>(kept: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(kept) ? (kept as readonly Item[]) : [];
}
