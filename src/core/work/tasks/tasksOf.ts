import type { Analysis } from '../../analysis';
import type { RuleKey } from '../../register/tables/ruleKeys';
import type { Texts } from '../../texts';
import { wholeContextOf, type FindInWhole } from './rule';
import { findWrittenNothing } from './rules/adoption';
import { findAtRisk, findLost, findQuiet, findSecond, findTouch } from './rules/care';
import { findCallList } from './rules/callList';
import { findCheckCall } from './rules/checkCall';
import { findFirst } from './rules/firstPurchase';
import { findListen } from './rules/listen';
import {
  findDataProblems,
  findPapersOnSellers,
  findRetentionFell,
  findRevenueFell,
  findStructureBroken,
  findWaitingTooLong,
} from './rules/owner';
import { findDeadLine, findUnwritten } from './rules/phoneLog';
import { findStalled } from './rules/stuck';
import { findTestInquiry } from './rules/testInquiry';
import type { Task } from './task';
import { tasksBy } from './tasksBy';
import { TOLD_BY_ROWS } from './toldByRows';

/** A rule that finds nothing does not compile. */
const FINDERS: Readonly<Record<RuleKey, FindInWhole>> = {
  ...TOLD_BY_ROWS,
  'care.first': findFirst,
  'care.second': findSecond,
  'care.atRisk': findAtRisk,
  'care.lost': findLost,
  'care.touch': findTouch,
  'care.quiet': findQuiet,
  'active.call': findCallList,
  'owner.waiting': findWaitingTooLong,
  'owner.stuck': findStalled,
  'owner.revenuePerClient': findRevenueFell,
  'owner.retention': findRetentionFell,
  'owner.structure': findStructureBroken,
  'owner.papers': findPapersOnSellers,
  'owner.listen': findListen,
  'owner.checkCall': findCheckCall,
  'owner.problems': findDataProblems,
  'owner.unregistered': findUnwritten,
  'owner.deadLine': findDeadLine,
  'owner.testInquiry': findTestInquiry,
  'owner.adoption': findWrittenNothing,
  // Told by the lines themselves: `overloadsOf`.
  'owner.overload': () => [],
};

/** What each role has to do now by the whole register, the most urgent first. */
export function tasksOf(analysis: Analysis, texts: Texts): readonly Task[] {
  return tasksBy(FINDERS, wholeContextOf(analysis, texts));
}
