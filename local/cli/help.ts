import { Help, type HelpConfiguration } from 'commander';
import type { Language } from '../../src/core/values/label';
import { COMPLAINTS_IN_RUSSIAN, HELP_IN_RUSSIAN, HELP_WORDS_IN_RUSSIAN } from './helpInRussian';

/** The help in Russian: what has no Russian stays as it is. */
export function helpInRussian(): HelpConfiguration {
  const plain = new Help();
  const said = (text: string): string => HELP_IN_RUSSIAN[text] ?? text;
  return {
    styleTitle: (title) => HELP_WORDS_IN_RUSSIAN[title] ?? title,
    commandDescription: (command) => said(plain.commandDescription(command)),
    subcommandDescription: (command) => said(plain.subcommandDescription(command)),
    argumentDescription: (argument) => said(plain.argumentDescription(argument)),
    optionDescription: (option) => {
      const whole = plain.optionDescription(option);
      const beside = whole
        .slice(option.description.length)
        .replace('choices:', 'одно из:')
        .replace('default:', 'обычно:');
      return said(option.description) + beside;
    },
  };
}

/** What is wrong with a command line; in Russian what the parser says in English alone. */
export function complaintIn(language: Language, text: string): string {
  if (language === 'en') return text;
  const found = COMPLAINTS_IN_RUSSIAN.map(([told, say]) => ({ match: told.exec(text), say })).find(
    ({ match }) => match,
  );
  if (!found?.match) return text;
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(text)?.[1];
  return `${found.say(...found.match.slice(1))}${meant === undefined ? '' : ` Может быть, ${meant}?`}\n`;
}
