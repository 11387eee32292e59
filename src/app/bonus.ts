import { bonusSheet } from '../core/views/bonus';
import { readBonus } from '../core/work/bonus/keptBonus';
import { bonusTextsOf } from '../language/bonusTexts';
import { command } from './command';

/** The bonuses of closed months: what was paid stays, months that have ended since are added. */
export const writeBonuses = command(
  ({ texts, view, input }) => {
    const words = bonusTextsOf(texts.language);
    const { sheet, message } = bonusSheet(view, words, readBonus(input.bonuses ?? []));
    return { sheets: [sheet], edits: [], message };
  },
  { readBack: ['dashboard', 'bonuses'] },
);
