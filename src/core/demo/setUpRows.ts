import { roles, listNames, type ListName } from '../schema/choice';
import { LISTED_KINDS } from '../register/readingContext';
import { calendarRows, HOURS_WITH_LUNCH } from '../register/productionCalendar';
import { SETTINGS } from '../register/settings';
import { dated, type DemoRecord, type World } from './world';
import { ACTIVITIES, LINES, LOSS_REASONS, SEGMENTS } from './words';

export const COMPANY_NAME = 'Карандаш и Ко|Pencil & Co';

export function staffRows(world: World): readonly DemoRecord[] {
  return world.employments.map(({ name, login, role, from, until }) => ({
    name: world.say(name),
    email: `${login}@karandash.example`,
    roles: roles.labels[role][world.language],
    ...(from !== null && { from: dated(from) }),
    ...(until !== null && { until: dated(until) }),
  }));
}

export function calendarOf({ time, language }: World): readonly DemoRecord[] {
  return calendarRows(time.years, language, HOURS_WITH_LUNCH);
}

/** The company's own words, and the kinds with the names of the product plus two of the company's. */
export function listRows(world: World): readonly DemoRecord[] {
  const { say, language } = world;
  const row = (list: ListName, value: string, kind = ''): DemoRecord => ({
    list: listNames.labels[list][language],
    value,
    kind,
  });
  const ownWords = {
    lines: LINES.map(nameOf),
    activities: ACTIVITIES.map(nameOf),
    segments: SEGMENTS,
    lossReasons: LOSS_REASONS,
  };
  const kinds = (['channels', 'results', 'stages', 'documentTypes'] as const).flatMap((list) => {
    const set = LISTED_KINDS[list];
    return set.kinds.map((kind) =>
      row(list, (set.labels as Record<string, Record<typeof language, string>>)[kind]?.[language] ?? kind, kind),
    );
  });
  return [
    ...(['lines', 'activities', 'segments', 'lossReasons'] as const).flatMap((list) =>
      ownWords[list].map((words) => row(list, say(words))),
    ),
    ...kinds,
    row('results', say('Просил перезвонить|Asked to call back'), 'reached'),
    row('channels', 'Telegram', 'messenger'),
  ];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

export function settingRows({ say, language }: World): readonly DemoRecord[] {
  const own: Readonly<Record<string, string>> = { companyName: say(COMPANY_NAME), language };
  return SETTINGS.map(({ key, standard, meaning }) => ({
    key,
    value: own[key] ?? standard,
    meaning: meaning[language],
  }));
}
