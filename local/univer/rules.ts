import type { KeptConditions } from './convert/conditionalFormats';
import { createKeptRules } from './convert/keptRules';
import type { KeptValidations } from './convert/validations';

/** What the rules of a workbook were before Univer. */
export interface UniverRules {
  readonly validations: KeptValidations;
  readonly conditions: KeptConditions;
}

export function createUniverRules(): UniverRules {
  return { validations: createKeptRules('validation'), conditions: createKeptRules('condition') };
}
