/** The page of a dialog. Data is written into it so that nothing in the data can end the script it stands in. */
export function pageWith(name: string, data: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  if (IS_PASTED) return HtmlService.createHtmlOutput((PAGES[name] ?? []).join(text));
  const template = HtmlService.createTemplateFromFile(name);
  template['data'] = text;
  return template.evaluate();
}
