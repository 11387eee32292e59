import { listNames, roles, salesBases, salesTaxes, type ChoiceSet, type ListName } from '../register/schema/choice';
import type { ListedKinds } from '../register/schema/readingContext';
import { LISTED_KINDS } from '../register/tables/readingContext';
import { calendarRows, HOURS_WITH_LUNCH } from '../register/time/calendarRows';
import { productionCalendar } from '../register/time/productionCalendar';
import { SETTINGS } from '../register/tables/settings';
import { extensionOf } from './callsYear';
import { dated, type DemoRecord, type World } from './world';
import { FOCUS_SEGMENT } from './directory';
import { ACTIVITIES, LINES, LOSS_REASONS, SEGMENTS } from './words';

const COMPANY_NAME = 'Карандаш и Ко|Pencil & Co';

export function staffRows(world: World): readonly DemoRecord[] {
  return world.employments.map(({ name, login, role, from, until, holiday }) => ({
    name: world.say(name),
    email: `${login}@karandash.example`,
    roles: roles.labels[role][world.language],
    ...(extensionOf(login) !== '' && { extension: extensionOf(login) }),
    ...(from !== null && { from: dated(from) }),
    ...(until !== null && { until: dated(until) }),
    ...(holiday && { awayUntil: dated(holiday.until), substitute: world.say(holiday.substitute) }),
  }));
}

export function calendarOf({ time, language }: World): readonly DemoRecord[] {
  return calendarRows(time.years.flatMap(productionCalendar), language, HOURS_WITH_LUNCH);
}

/** The company's own words, then the kinds by the product's names, with two names the company added. */
export function listRows({ say, language }: World): readonly DemoRecord[] {
  const row = (list: ListName, value: string, kind = ''): DemoRecord => ({
    list: listNames.labels[list][language],
    value,
    kind,
  });
  const kindRows = (list: keyof ListedKinds): DemoRecord[] => {
    const set: ChoiceSet<string> = LISTED_KINDS[list];
    return set.kinds.map((kind) => row(list, set.labels[kind]?.[language] ?? kind, kind));
  };
  return [
    ...LINES.map(({ name }) => row('lines', say(name))),
    ...ACTIVITIES.map(({ name }) => row('activities', say(name))),
    ...SEGMENTS.map((words) => row('segments', say(words))),
    ...LOSS_REASONS.map((words) => row('lossReasons', say(words))),
    ...kindRows('channels'),
    row('channels', 'Telegram', 'messenger'),
    ...kindRows('results'),
    row('results', say('Просил перезвонить|Asked to call back'), 'reached'),
    ...kindRows('stages'),
    ...kindRows('documentTypes'),
  ];
}

export function settingRows({ say, language }: World): readonly DemoRecord[] {
  const own: Readonly<Record<string, string>> = {
    companyName: say(COMPANY_NAME),
    language,
    focusSegment: say(FOCUS_SEGMENT),
    salesBasis: salesBases.labels.shipment[language],
    salesVat: salesTaxes.labels.with[language],
  };
  return SETTINGS.map(({ key, standard, meaning }) => ({
    key,
    value: own[key] ?? standard,
    meaning: meaning[language],
  }));
}
