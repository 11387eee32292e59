import type { ChannelKind, Direction, ResultKind } from '../register/schema/choice';
import type { TypedCells } from '../register/tables/tables';
import type { Day, Moment } from '../values/moment';
import type { Company } from './companies';

/** How a row names the other side: fully, or by one mark alone. */
export type NamedBy = 'all' | 'phone' | 'email' | 'name';

/** One contact as it happened; names of people and words still in «Russian|English». */
export interface Touch {
  readonly at: Moment;
  readonly direction: Direction;
  readonly channel: ChannelKind;
  readonly company: Company;
  readonly namedBy?: NamedBy;
  readonly employee?: string;
  readonly result?: ResultKind;
  readonly line?: string;
  readonly activity?: string;
  readonly answeredAt?: Moment;
  readonly nextStep?: string;
  readonly nextStepOn?: Day;
  readonly comment?: string;
  /** Cells that belong to no other field, as typed. */
  readonly also?: TypedCells<'contacts'>;
}
