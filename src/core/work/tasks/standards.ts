import type { TypedCells } from '../../register/tables/tables';
import { roles } from '../../register/schema/choice';
import { ALERT_KEYS } from '../../register/tables/ruleKeys';
import type { Standard } from '../../register/tables/standards';
import type { EverydayTexts } from '../../texts';
import { LANGUAGES, type Language } from '../../values/label';
import { foldHeading } from '../../values/text';
import { ALERT_RULES, ALERT_UNIT } from '../alerting/alertSteps';
import type { StandardInForce, TaskRule } from './rule';
import { writtenNothing } from './rules/adoption';
import { atRisk, lost, quiet, second, touch } from './rules/care';
import { callList } from './rules/callList';
import { checkCall } from './rules/checkCall';
import { claim } from './rules/claim';
import { decided } from './rules/decisions';
import { documentsDue, papersOfDeals } from './rules/documents';
import { first } from './rules/firstPurchase';
import { lead } from './rules/lead';
import { listen } from './rules/listen';
import { nextSteps } from './rules/nextStep';
import {
  dataProblems,
  papersOnSellers,
  retentionFell,
  revenueFell,
  structureBroken,
  waitingTooLong,
} from './rules/owner';
import { overload } from './rules/overload';
import { deadLine, unwritten } from './rules/phoneLog';
import { reply } from './rules/reply';
import { retry } from './rules/retry';
import { stalled, stuck } from './rules/stuck';
import { testInquiry } from './rules/testInquiry';

/** Every rule, in the order in which one situation is given to the first that claims it. */
export const RULES: readonly TaskRule[] = [
  reply,
  claim,
  ...nextSteps,
  ...stuck,
  lead,
  retry,
  first,
  second,
  atRisk,
  lost,
  touch,
  quiet,
  callList,
  documentsDue,
  papersOfDeals,
  decided,
  waitingTooLong,
  stalled,
  revenueFell,
  retentionFell,
  structureBroken,
  papersOnSellers,
  listen,
  checkCall,
  dataProblems,
  unwritten,
  deadLine,
  testInquiry,
  writtenNothing,
  overload,
];

/** The rules that are on, with the words and numbers of the Standards sheet where it has any; of two rows the first. */
export function standardsInForce(rows: readonly Standard[], language: Language): readonly StandardInForce[] {
  return RULES.flatMap((rule) => {
    const row = rows.find(({ key }) => key === rule.key) ?? null;
    if (row?.on === false) return [];
    return {
      key: rule.key,
      name: rule.name,
      gone: rule.gone,
      role: row?.role ?? rule.role,
      priority: row?.priority ?? rule.priority,
      threshold: row?.threshold ?? rule.threshold ?? 0,
      words: wordsOf(rule, row, language),
      row,
    };
  });
}

/** Words nobody has changed follow the language of the workbook. */
function wordsOf({ standard }: TaskRule, row: Standard | null, language: Language): string {
  const own = row?.standard ?? '';
  const isOurs = LANGUAGES.some((known) => foldHeading(standard[known]) === foldHeading(own));
  return own === '' || isOurs ? standard[language] : own;
}

/** What stands in the Standards sheet of a new register: every rule, on, with its number to tune, then when people are told of what waits. */
export function defaultStandards({ language }: Pick<EverydayTexts, 'language'>): readonly TypedCells<'standards'>[] {
  const alerts = ALERT_KEYS.map((key) => {
    const { percent, ...rule } = ALERT_RULES[key];
    return { ...rule, key, threshold: percent, unit: ALERT_UNIT, priority: null };
  });
  return [...RULES, ...alerts].map(({ key, role, standard, threshold, unit, priority }) => ({
    key,
    on: YES[language],
    role: roles.labels[role][language],
    standard: standard[language],
    threshold: threshold ?? '',
    unit: unit[language],
    priority: priority ?? '',
  }));
}

const YES: Readonly<Record<Language, string>> = { ru: 'да', en: 'yes' };
