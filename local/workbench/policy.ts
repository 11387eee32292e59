/** Our page needs nothing from anywhere and runs no text as code; frames of the add-on's dialogs inherit this. */
export const pagePolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The empty frame of the page in which the add-on's code runs: it may do that and load nothing at all. */
export const codePolicy: readonly string[] = ["default-src 'none'", "script-src 'unsafe-eval'", "base-uri 'none'"];
