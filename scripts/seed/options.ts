import { parseArgs } from 'node:util';
import { CommandError } from '../../local/cli/commandError';
import { isTimeZone } from '../../src/core/values/wallClock';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import type { SeedOptions } from './seed';
import { seedWords } from './words';

/** The language of the system and the zone of the machine, unless others are asked for. */
export function readOptions(args: readonly string[], spoken: Language): SeedOptions {
  const words = seedWords(spoken);
  const { lang = spoken, zone } = parsed(args, words.usage);
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw new CommandError(words.usage, 2);
  const timeZone = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimeZone(timeZone)) throw new CommandError(words.badZone(timeZone), 2);
  return { language, timeZone };
}

function parsed(args: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...args], options: { lang: { type: 'string' }, zone: { type: 'string' } } }).values;
  } catch {
    throw new CommandError(usage, 2);
  }
}
