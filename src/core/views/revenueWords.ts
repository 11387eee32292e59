import { figureOf } from '../figures/sections/catalogue';
import type { Settings } from '../register/tables/settings';
import type { Texts } from '../texts';

/** `Revenue: by shipment, with VAT`; blank while the company has not said what its sales are. */
export function revenueWords(settings: Settings, { common, language }: Texts): string {
  const salesAre = common.salesAre(settings);
  return salesAre === '' ? '' : `${figureOf('sales.revenue').label[language]}: ${salesAre}`;
}
