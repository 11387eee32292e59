import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../../local/cli/openRegister';
import { progressOf } from '../../../local/cli/progress';
import type { TextQuestion } from '../../../local/cli/terminal';
import type { Analysis } from '../../../src/core/analysis';
import { runCommand, terminalOf, type CommandOutcome } from '../../builders/commandLine';
import { aFolder } from '../../builders/workbookFile';

/** A person who answers by what is asked, and takes everything else as it is proposed. */
function answering(answers: Readonly<Record<string, string>>, asked: TextQuestion[] = []) {
  return (question: TextQuestion): Promise<string> => {
    asked.push(question);
    const [, typed] = Object.entries(answers).find(([part]) => question.message.includes(part)) ?? [];
    const answer = typed ?? question.proposed;
    expect(question.complaint(answer)).toBeNull();
    return Promise.resolve(answer);
  };
}

const COMPANY = {
  'компания?': 'ООО «Заря»',
  'Рабочие часы': '9-13, 14-18',
  'ищет новых': 'Дмитрий',
  'отвечает на': 'Ольга',
  'ведёт постоянных': 'Марина, Ольга',
  'готовит документы': 'Марина',
  владелец: 'Пётр',
  направлений: 'Бумага, Мебель',
  сегментов: 'Школы, Офисы',
  'отгрузка или оплата': 'оплата',
  'с НДС или без': 'Без НДС',
  перезванивать: '10',
} as const;

/** Sales of a year and a half: three clients that come every month. */
function salesFile(folder: string): string {
  const months = Array.from({ length: 18 }, (_none, index) => {
    const month = 5 + index;
    return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
  });
  const lines = months.flatMap((day) => ['Альфа', 'Бета', 'Гамма'].map((client) => `${day};${client};100000`));
  const file = join(folder, 'продажи.csv');
  writeFileSync(file, ['Дата;Клиент;Выручка', ...lines].join('\n'));
  return file;
}

async function analysisOf(file: string): Promise<Analysis> {
  const terminal = terminalOf('ru');
  return (await openRegister(file, undefined, terminal, progressOf(terminal, 2))).analysis;
}

describe('sales-register new --ask', () => {
  let folder: string;
  let outcome: CommandOutcome;
  let analysis: Analysis;
  const asked: TextQuestion[] = [];

  beforeAll(async () => {
    folder = aFolder();
    const file = join(folder, 'Заря.xlsx');
    const answers = { ...COMPANY, 'Файл с продажами': salesFile(folder) };
    const argv = ['new', file, '--ask', '--lang', 'ru', '--zone', 'Asia/Novokuznetsk'];
    outcome = await runCommand(argv, 'ru', null, answering(answers, asked));
    expect([outcome.code, outcome.code === 0 ? '' : outcome.said]).toEqual([0, '']);
    analysis = await analysisOf(file);
  });

  test('writes down what the company is and who does what in it', () => {
    const { rows, settings } = analysis.reading;
    expect(settings).toMatchObject({ companyName: 'ООО «Заря»', currency: 'RUB', phoneCountry: 'RU' });
    expect(settings).toMatchObject({ salesBasis: 'payment', salesVat: 'without' });
    expect(settings.replyTargets).toMatchObject({ call: 10, email: 30 });
    expect(rows.staff.map(({ name, roles }) => [name, roles])).toEqual([
      ['Дмитрий', ['active']],
      ['Ольга', ['inbound', 'care']],
      ['Марина', ['care', 'documents']],
      ['Пётр', ['owner']],
    ]);
    expect(rows.lists.flatMap(({ list, value }) => (list === 'lines' || list === 'segments' ? value : []))).toEqual([
      'Бумага',
      'Мебель',
      'Школы',
      'Офисы',
    ]);
  });

  test('a week has a lunch break, and the country its holidays', () => {
    const monday = analysis.reading.rows.calendar.filter(({ weekday }) => weekday === '1');
    expect(monday).toHaveLength(2);
    expect(analysis.reading.rows.calendar.some(({ kind }) => kind === 'holiday')).toBe(true);
  });

  test('brings the sales in, and proposes by them when a client is lost and what next month is to bring', () => {
    expect(analysis.reading.rows.sales).toHaveLength(54);
    const [silence, plan] = asked.slice(-2);
    expect(silence).toMatchObject({ proposed: '2', message: expect.stringContaining('По вашему файлу: 2') as string });
    expect(plan).toMatchObject({ proposed: '300000', message: expect.stringContaining('декабрь 2026') as string });
    expect(analysis.reading.settings.silenceLimit).toBe(2);
    expect(analysis.reading.rows.plan.map(({ kpi, target }) => [kpi, target])).toEqual([['Выручка', 300_000]]);
  });

  test('asks seventeen lines under seven questions, and has nothing to say where nobody both searches and cares', () => {
    expect(asked.map(({ message }) => message.slice(0, 2))).toEqual([
      '1.',
      '1.',
      '1.',
      '2.',
      '2.',
      '2.',
      '2.',
      '2.',
      '3.',
      '3.',
      '3.',
      '3.',
      '4.',
      '4.',
      '5.',
      '6.',
      '7.',
    ]);
    expect(outcome.said).not.toContain('и ищет новых клиентов, и ведёт');
  });

  test('whoever both searches and cares is told of before anything is made', async () => {
    const file = join(folder, 'Двое.xlsx');
    const both = { ...COMPANY, 'ведёт постоянных': 'Дмитрий' };
    const { code, said } = await runCommand(['new', file, '--ask', '--lang', 'ru'], 'ru', null, answering(both));
    expect([code, said]).toEqual([0, expect.stringContaining('Дмитрий: и ищет новых клиентов, и ведёт постоянных')]);
  });

  test('everything left as proposed makes the register that `new` makes', async () => {
    const file = join(folder, 'Просто.xlsx');
    await runCommand(['new', file, '--ask', '--lang', 'ru'], 'ru', null, answering({}));
    const { rows, settings } = (await analysisOf(file)).reading;
    const usual = join(folder, 'Обычный.xlsx');
    await runCommand(['new', usual, '--lang', 'ru'], 'ru');
    const same = (await analysisOf(usual)).reading;
    expect(settings).toEqual(same.settings);
    expect([rows.staff, rows.plan, rows.lists.length]).toEqual([[], [], same.rows.lists.length]);
  });

  test('says that there is nobody to ask, and makes nothing', async () => {
    const file = join(folder, 'Никто.xlsx');
    const { code, said } = await runCommand(['new', file, '--ask'], 'ru');
    expect([code, said]).toEqual([2, expect.stringMatching(/^Спросить некого: --ask работает в терминале/)]);
    expect(existsSync(file)).toBe(false);
  });
});
