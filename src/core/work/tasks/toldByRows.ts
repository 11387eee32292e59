import type { RuleKey } from '../../register/tables/ruleKeys';
import type { Find } from './rule';
import { findClaim } from './rules/claim';
import { findDecided } from './rules/decisions';
import { findDocumentsDue, findPapersOfDeals } from './rules/documents';
import { findLead } from './rules/lead';
import { findNextSteps } from './rules/nextStep';
import { findReply } from './rules/reply';
import { findRetry } from './rules/retry';
import { findStuck } from './rules/stuck';

/** Rules that are told by the rows they are about: a tick asks them of the part of the register that it reads. */
export const TOLD_BY_ROWS = {
  'inbound.reply': findReply,
  'care.claim': findClaim,
  'inbound.nextStep': findNextSteps('inbound'),
  'active.nextStep': findNextSteps('active'),
  'care.nextStep': findNextSteps('care'),
  'inbound.stuck': findStuck('inbound'),
  'active.stuck': findStuck('active'),
  'care.stuck': findStuck('care'),
  'active.lead': findLead,
  'active.retry': findRetry,
  'documents.due': findDocumentsDue,
  'documents.papers': findPapersOfDeals,
  'owner.decision': findDecided,
} as const satisfies Partial<Readonly<Record<RuleKey, Find>>>;
