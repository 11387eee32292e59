/** What Univer says while it computes; its own packs lack these words and would show their names. */
export const formulaProgress = {
  ru: {
    analyzing: 'Разбираю формулы',
    calculating: 'Считаю',
    'array-analysis': 'Разбираю формулы массивов',
    'array-calculation': 'Считаю формулы массивов',
    done: 'Посчитано',
  },
  en: {
    analyzing: 'Reading formulas',
    calculating: 'Computing',
    'array-analysis': 'Reading array formulas',
    'array-calculation': 'Computing array formulas',
    done: 'Computed',
  },
} as const;
