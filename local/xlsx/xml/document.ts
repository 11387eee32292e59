/** The first line of every XML part of a file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The vocabularies that the parts of a workbook file are written in. */
export const namespaces = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageLinks: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;
