import { isRefusal } from './retry';

/**
 * Looks of people's sheets, which never stop data: typed columns of tables, hard protections, filters and merged cells may
 * refuse them.
 */
export interface BestEffort {
  /** Does what can be done and answers what came of it; what is refused is remembered by its place. */
  readonly attempt: (place: string, dress: () => number) => number;
  /** Places that keep the looks they had, each once. */
  readonly refused: () => readonly string[];
}

export function bestEffort(): BestEffort {
  const places = new Set<string>();
  return {
    attempt: (place, dress) => {
      try {
        return dress();
      } catch (error) {
        if (!isRefusal(error)) throw error;
        places.add(place);
        return 0;
      }
    },
    refused: () => [...places],
  };
}
