/** The server has answered, and refused: with what status, and its own words for the rest of us. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Asks the workbench's own server; the page lies under the secret part of the address, so a bare name is enough. */
export async function getJson(path: string): Promise<unknown> {
  return readJson(await fetch(path));
}

/** Whether the server answers, and to this page. */
export async function isReached(): Promise<boolean> {
  return getJson('state').then(
    () => true,
    () => false,
  );
}

declare global {
  interface Window {
    /** The first request, made by index.html while the script of the page is still being read. */
    startAnswer: Promise<Response>;
  }
}

export async function getStart(): Promise<unknown> {
  return readJson(await window.startAnswer);
}

export async function postJson(path: string, body: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  return readJson(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** An answer in JSON is one whatever its status; anything else that is not well is a refusal. */
async function readJson(response: Response): Promise<unknown> {
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  if (!response.ok && !isJson) throw new Refused(response.status, await response.text());
  return response.json();
}
