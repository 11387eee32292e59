import type { Command } from 'commander';
import { HELP_IN_RUSSIAN } from '../../../local/cli/helpInRussian';
import { programOf } from '../../../local/cli/main';
import { runCommand, terminalOf } from '../../builders/commandLine';

/** Everything that help says of a command and of those below it. */
function describedIn(command: Command): readonly string[] {
  const { options, registeredArguments: names } = command;
  const own = [command.description(), ...options.map((one) => one.description), ...names.map((one) => one.description)];
  return [...own, ...command.commands.flatMap(describedIn)];
}

test('everything that help says, it says in Russian too', () => {
  const described = new Set(describedIn(programOf(terminalOf('en'))));
  expect([...described].filter((text) => HELP_IN_RUSSIAN[text] === undefined)).toEqual([]);
  const said = new Set([...described, 'display help for command']);
  expect(Object.keys(HELP_IN_RUSSIAN).filter((text) => !said.has(text))).toEqual([]);
});

test('help is in the language of the system', async () => {
  const [english, russian] = await Promise.all((['en', 'ru'] as const).map(async (one) => (await runCommand(['digest', '--help'], one)).printed)); // prettier-ignore
  expect(english?.replace(/\s+/g, ' ')).toContain(
    'how it is printed (choices: "html", "text", "json", default: "text")',
  );
  expect(russian).toMatch(/^Как вызывать: sales-register digest/);
  expect(russian?.split('\n').filter((line) => /[a-z]{4,} [a-z]{2,} [a-z]{2,}/.test(line))).toEqual([]);
});

test.each([
  [['waiting'], 'Не указано: file.'],
  [['kpi', 'a.xlsx'], 'Не указан --period <period>.'],
  [['kpi', 'a.xlsx', '--period'], 'После --period <period> не хватает значения.'],
  [['kpi', 'a.xlsx', '--period', '2026', '--jsn'], 'Параметра --jsn нет. Может быть, --json?'],
  [['waiting', 'my', 'register.xlsx'], 'Лишние слова: нужно 1, а указано 2.'],
  [['digest', 'a.xlsx', '--format', 'pdf'], '«pdf» не подходит для --format <format>: выберите html, text, json.'],
  [['kip', 'a.xlsx'], 'Команды kip нет. Может быть, kpi?'],
])('a command line with a fault, %j, is answered in Russian', async (argv, sentence) => {
  const { code, said } = await runCommand(argv, 'ru');
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(said).toContain('(все команды: sales-register --help)');
  expect(said).not.toContain('error:');
});
