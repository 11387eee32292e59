interface BandingColors {
  readonly header: string;
  readonly second: string;
  readonly footer: string;
}

/** Google's colours of each theme; the first band is always white. */
export const bandingThemes: Readonly<Record<string, BandingColors>> = {
  LIGHT_GREY: { header: '#bdbdbd', second: '#f3f3f3', footer: '#dedede' },
  CYAN: { header: '#4dd0e1', second: '#e0f7fa', footer: '#a2e8f1' },
  GREEN: { header: '#63d297', second: '#e7f9ef', footer: '#afe9ca' },
  YELLOW: { header: '#f7cb4d', second: '#fef8e3', footer: '#fce8b2' },
  ORANGE: { header: '#f46524', second: '#ffe6dd', footer: '#ffccbc' },
  BLUE: { header: '#5b95f9', second: '#e8f0fe', footer: '#acc9fe' },
  TEAL: { header: '#26a69a', second: '#ddf2f0', footer: '#8cd3cd' },
  GREY: { header: '#78909c', second: '#ebeff1', footer: '#bbc8ce' },
  BROWN: { header: '#cca677', second: '#f8f2eb', footer: '#e6d3ba' },
  LIGHT_GREEN: { header: '#8bc34a', second: '#eef7e3', footer: '#c4e2a0' },
  INDIGO: { header: '#8989eb', second: '#e8e7fc', footer: '#c4c3f7' },
  PINK: { header: '#e91d63', second: '#fddce8', footer: '#f68ab0' },
};
