import type * as Extras from '../extras/main';
import { NotPastedError, scriptIn } from './projectFiles';

const FILE = 'extras';

let known: typeof Extras | undefined;

/** What only chosen commands need, fetched when the first of them wants it. What is typed never does: a simple trigger has no time to wait. */
export function extras(): typeof Extras {
  if (known) return known;
  const script = scriptIn(FILE);
  // Pasted by hand, one file may be newer than the other.
  if (!script.startsWith(EXTRAS_MARK)) throw new NotPastedError(FILE);
  return (known = evaluated(script));
}

/** The services are handed in by name: code that is made of text sees, on some hosts, nothing but the language. */
function evaluated(script: string): typeof Extras {
  const services = {
    CacheService,
    Date,
    HtmlService,
    LockService,
    PropertiesService,
    ScriptApp,
    Session,
    SpreadsheetApp,
    Utilities,
  };
  return compiled(Object.keys(services), script)(...Object.values(services));
}

/** Of a file that was pasted in part the beginning is right, and the rest is no program. */
function compiled(services: readonly string[], script: string): (...values: unknown[]) => typeof Extras {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- A file of this very project, put there by its build.
    return new Function(...services, `${script}\nreturn Extras`) as (...values: unknown[]) => typeof Extras;
  } catch (error) {
    throw error instanceof SyntaxError ? new NotPastedError(FILE) : error;
  }
}
