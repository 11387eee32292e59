import type * as Capture from '../extras/capture';
import type * as Extras from '../extras/main';
import { NotPastedError, scriptIn } from './projectFiles';

/** The files beside the script, by what their code calls itself. */
interface Parts {
  readonly Extras: typeof Extras;
  readonly Capture: typeof Capture;
}

const known: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};

/** What only chosen commands need, fetched when the first of them wants it. What is typed never does: a simple trigger has no time to wait. */
export function extras(): typeof Extras {
  return (known.Extras ??= fetched('Extras', 'extras'));
}

/** What only deliveries from outside need. */
export function capture(): typeof Capture {
  return (known.Capture ??= fetched('Capture', 'capture'));
}

function fetched<Name extends keyof Parts>(name: Name, file: keyof typeof EXTRAS_MARKS): Parts[Name] {
  const script = scriptIn(file);
  // Pasted by hand, one file may be newer than the other.
  if (!script.startsWith(EXTRAS_MARKS[file])) throw new NotPastedError(file);
  return evaluated(script, name, file);
}

/** The services are handed in by name: code that is made of text sees, on some hosts, nothing but the language. */
function evaluated<Name extends keyof Parts>(script: string, name: Name, file: string): Parts[Name] {
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
  const program = compiled(Object.keys(services), `${script}\nreturn ${name}`, file);
  return program(...Object.values(services)) as Parts[Name];
}

/** Of a file that was pasted in part the beginning is right, and the rest is no program. */
function compiled(services: readonly string[], code: string, file: string): (...values: unknown[]) => unknown {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- A file of this very project, put there by its build.
    return new Function(...services, code) as (...values: unknown[]) => unknown;
  } catch (error) {
    throw error instanceof SyntaxError ? new NotPastedError(file) : error;
  }
}
