/** Keys of the standards the program can act upon, in the order in which one situation is given to the first that claims it. */
export const RULE_KEYS = [
  'inbound.reply',
  'care.claim',
  'inbound.nextStep',
  'active.nextStep',
  'care.nextStep',
  'inbound.stuck',
  'active.stuck',
  'care.stuck',
  'active.lead',
  'active.retry',
  'care.first',
  'care.second',
  'care.atRisk',
  'care.lost',
  'care.touch',
  'care.quiet',
  'active.call',
  'documents.due',
  'documents.papers',
  'owner.decision',
  'owner.waiting',
  'owner.stuck',
  'owner.revenuePerClient',
  'owner.retention',
  'owner.structure',
  'owner.papers',
  'owner.listen',
  'owner.checkCall',
  'owner.problems',
  'owner.unregistered',
  'owner.deadLine',
  'owner.testInquiry',
  'owner.adoption',
  'owner.overload',
] as const;

export type RuleKey = (typeof RULE_KEYS)[number];

const KNOWN: ReadonlySet<string> = new Set(RULE_KEYS);

/** Any other key of the Standards sheet is a note of the company's own, without a rule behind it. */
export function isRuleKey(key: string): key is RuleKey {
  return KNOWN.has(key);
}
