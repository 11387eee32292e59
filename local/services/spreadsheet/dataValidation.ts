import type { ValidationData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { EnumerationValue } from '../core/enumeration';
import type { Book } from './book';
import type { Criteria } from './criteria';
import { chosenCriteria, conditionMethods, criteriaType, readCriteriaValues, storeCriteriaValues } from './criteria';

interface ValidationState extends ServiceState {
  criteria: Criteria | null;
  allowInvalid: boolean;
  helpText: string | null;
}

const getters: MethodTable<ValidationState> = {
  getCriteriaType: ({ criteria }) => criteria && criteriaType('DataValidationCriteria', criteria.name),
  getCriteriaValues: ({ criteria }) => [...(criteria?.values ?? [])],
  getAllowInvalid: (state) => state.allowInvalid,
  getHelpText: (state) => state.helpText,
  copy: (state) => dataValidationBuilder.create({ ...state }),
};

const dataValidation: ServiceClass<ValidationState> = defineService<ValidationState>(
  { name: 'SpreadsheetApp.DataValidation' },
  getters,
);

function requireMethods(): MethodTable<ValidationState> {
  const table: Record<string, (state: ValidationState, ...values: unknown[]) => typeof self> = {};
  for (const method of Object.keys(conditionMethods)) {
    table[`require${method}`] = (state, ...values) => {
      state.criteria = chosenCriteria(method, values);
      return self;
    };
  }
  return table;
}

const dataValidationBuilder: ServiceClass<ValidationState> = defineService<ValidationState>(
  { name: 'SpreadsheetApp.DataValidationBuilder' },
  {
    ...getters,
    ...requireMethods(),
    requireCheckbox(state, ...values: unknown[]) {
      state.criteria = { name: 'CHECKBOX', values: values.filter((value) => value !== undefined) };
      return self;
    },
    requireValueInList(state, values: readonly unknown[], showDropdown = true) {
      state.criteria = { name: 'VALUE_IN_LIST', values: [values.map(String), showDropdown] };
      return self;
    },
    requireValueInRange(state, range: unknown, showDropdown = true) {
      state.criteria = { name: 'VALUE_IN_RANGE', values: [range, showDropdown] };
      return self;
    },
    withCriteria(state, type: EnumerationValue, values: readonly unknown[]) {
      state.criteria = { name: type.name(), values };
      return self;
    },
    setAllowInvalid(state, allow: boolean) {
      state.allowInvalid = allow;
      return self;
    },
    setHelpText(state, text: string) {
      state.helpText = text;
      return self;
    },
    build: (state) => dataValidation.create({ ...state }),
  },
);

export function createDataValidationBuilder(calls: ServiceState['calls']): ServiceObject {
  return dataValidationBuilder.create({ calls, criteria: null, allowInvalid: true, helpText: null });
}

/** A rule of the store as an object. */
export function createDataValidation(book: Book, rule: ValidationData): ServiceObject {
  const criteria = { name: rule.criteria, values: readCriteriaValues(book, rule.criteria, rule.values) };
  const { allowInvalid, helpText } = rule;
  return dataValidation.create({ calls: book.calls, criteria, allowInvalid, helpText });
}

const mostItems = 500;

/** An object as a rule of the store; null for null. */
export function storedValidation(book: Book, value: unknown): Omit<ValidationData, 'areas'> | null {
  const state = dataValidation.stateOf(value) ?? dataValidationBuilder.stateOf(value);
  if (!state?.criteria) return null;
  const values = storeCriteriaValues(book, state.criteria.values);
  if (values.some((one) => Array.isArray(one) && one.length > mostItems)) {
    throw scriptException(
      `The data validation rule has more items than the limit of ${mostItems}. Use the "List from a range" criteria instead.`,
    );
  }
  return { criteria: state.criteria.name, values, allowInvalid: state.allowInvalid, helpText: state.helpText };
}
