/** A file that was to be pasted beside the script and was not, or was with another version. */
export class NotPastedError extends Error {}

/** The file of a page; null where it was to be pasted beside the script and was not. */
export function templateNamed(file: string): GoogleAppsScript.HTML.HtmlTemplate | null {
  try {
    return HtmlService.createTemplateFromFile(file);
  } catch (error) {
    if (IS_PASTED) return null;
    throw error;
  }
}

/** The script of a part that is loaded when it is wanted: a file beside this one, with a tag around as Google wants its pages. */
export function scriptIn(file: string): string {
  const text = contentOf(file);
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'));
}

function contentOf(file: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(file).getContent();
  } catch (error) {
    throw IS_PASTED ? new NotPastedError(file) : error;
  }
}
