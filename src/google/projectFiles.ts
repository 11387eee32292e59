/** A file that was to be pasted beside the script and was not, or was with another version. */
export class NotPastedError extends Error {}

/** A file of an add-on that was put there whole would not be read: it is missing, or Google is at fault. */
export class UnreadFileError extends Error {
  readonly file: string;
  constructor(file: string, error: unknown) {
    super(error instanceof Error ? error.message : String(error));
    this.file = file;
  }
}

/** The file of a page; null where it was to be pasted beside the script and was not. */
export function templateNamed(file: string): GoogleAppsScript.HTML.HtmlTemplate | null {
  try {
    return HtmlService.createTemplateFromFile(file);
  } catch (error) {
    if (IS_PASTED) return null;
    throw new UnreadFileError(file, error);
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
    throw IS_PASTED ? new NotPastedError(file) : new UnreadFileError(file, error);
  }
}
