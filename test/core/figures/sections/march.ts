import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import type { Sale } from '../../../../src/core/register/tables/sales';
import { aBook, valuesOf } from '../../../builders/book';
import { aContact, aSale, when } from '../../../builders/rows';

export function inquiry(day: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: when(`${day}T12:00`), client: 'Alfa', ...overrides });
}

export function call(day: string, overrides: Partial<Contact> = {}): Contact {
  return inquiry(day, { direction: 'out', result: 'reached', ...overrides });
}

export function sale(day: string, overrides: Partial<Sale> = {}): Sale {
  return aSale({ date: when(day), client: 'Alfa', ...overrides });
}

export function march(rows: Partial<Rows>): Readonly<Record<string, number | null>> {
  return valuesOf(aBook(rows), '2026-03');
}
