import type { BandingData, ConditionalFormatData } from '../../store/workbookData';

/** Stands in the formulas of stripes, so that they are known again as stripes and not as somebody's rules. */
export const bandingMark = 'N("register.banding")';

/** Alternating colours have no form in a file but a table's style, so they are written as rules of lowest precedence. */
export function bandingRules(bandings: readonly BandingData[]): ConditionalFormatData[] {
  return bandings.flatMap(({ area, header, first, second, footer }) => {
    const body = area.row + (header === null ? 0 : 1);
    const last = area.row + area.rows;
    const stripe = (condition: string, background: string): ConditionalFormatData => ({
      areas: [area],
      rule: {
        kind: 'boolean',
        criteria: 'CUSTOM_FORMULA',
        values: [`=AND(${bandingMark}=0,${condition})`],
        format: { background },
      },
    });
    return [
      ...(header === null ? [] : [stripe(`ROW()=${String(area.row + 1)}`, header)]),
      ...(footer === null ? [] : [stripe(`ROW()=${String(last)}`, footer)]),
      stripe(`MOD(ROW()-${String(body + 1)},2)=0`, first),
      stripe(`MOD(ROW()-${String(body + 1)},2)=1`, second),
    ];
  });
}
