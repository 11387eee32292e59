/** Every colour of the sheets: one accent, two judgments, and greys. */
export const PALETTE = {
  accent: '#0b6e4f',
  accentLight: '#e6f2ed',
  accentStripe: '#d9ebe3',
  accentSecond: '#9ccfba',
  good: '#137333',
  goodLight: '#e6f4ea',
  bad: '#c5221f',
  badLight: '#fce8e6',
  /** The most of a heat map of what should not be. */
  hot: '#f2a9a3',
  warnLight: '#fef3d6',
  warn: '#a05a00',
  ink: '#202124',
  quiet: '#5f6368',
  line: '#dadce0',
  paper: '#ffffff',
  heading: '#f1f3f4',
  stripe: '#f4f6f8',
} as const;

/** Tabs: what the add-on writes, what people write, what is set up once. */
export const TAB_COLORS = { generated: '#0b6e4f', entered: '#3367d6', setup: '#9aa0a6' } as const;
