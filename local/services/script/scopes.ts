import { scriptException } from '../core/exception';

const prefix = 'https://www.googleapis.com/auth/';

/** Methods by their full names and the scopes of which one is enough; the first that fits counts. From Google's reference. */
const needed: readonly (readonly [methods: RegExp, scopes: readonly string[]])[] = [
  [/^SpreadsheetApp\.(?:create|open)/, ['spreadsheets']],
  [
    /^SpreadsheetApp\.(?:getActive|setActive|getCurrent|setCurrent|getSelection)/,
    ['spreadsheets.currentonly', 'spreadsheets'],
  ],
  [/^Ui\.show/, ['script.container.ui']],
  [/^ScriptApp\.(?:newTrigger|deleteTrigger|get(?:Project|User|Script)Triggers)$/, ['script.scriptapp']],
  [/^MailApp\./, ['script.send_mail']],
  [/^Session\.get(?:Active|Effective)User$/, ['userinfo.email']],
  [/^UrlFetchApp\./, ['script.external_request']],
  [/^Jdbc\./, ['script.external_request']],
  [/^GmailApp\.(?:Gmail\w+\.)?(?:search|get|is)/, ['gmail.readonly', '/mail.google.com/']],
  [/^GmailApp\./, ['/mail.google.com/']],
  [/^DriveApp\./, ['drive']],
  [/^CalendarApp\./, ['calendar']],
  [/^ContactsApp\./, ['contacts']],
  [/^GroupsApp\./, ['groups']],
  [/^DocumentApp\.(?:create|open)/, ['documents']],
  [/^DocumentApp\./, ['documents.currentonly', 'documents']],
  [/^FormApp\.(?:create|open)/, ['forms']],
  [/^FormApp\./, ['forms.currentonly', 'forms']],
  [/^SlidesApp\.(?:create|open)/, ['presentations']],
  [/^SlidesApp\./, ['presentations.currentonly', 'presentations']],
];

/** A scope by its whole address; Gmail's is not under the common one. */
function fullScope(scope: string): string {
  return scope.startsWith('/') ? `https:/${scope}` : prefix + scope;
}

function scopesOf(method: string): readonly string[] {
  return (needed.find(([methods]) => methods.test(method))?.[1] ?? []).map(fullScope);
}

/**
 * The scopes Google asks people for when no manifest names any: it reads the services out of the text of the script,
 * its comments and sentences included. With the tag `@OnlyCurrentDoc` the workbook at hand is enough, without it a script
 * that touches one asks for all.
 */
export function scopesInferredFrom(script: string): readonly string[] {
  const isNarrow = /^\s*\/\*\*(?:(?!\*\/)[^])*@OnlyCurrentDoc/.test(script);
  const named = [...script.matchAll(/\b([A-Z]\w+)\.(\w+)/g)].map(([method]) => method);
  const shown = [...script.matchAll(/\.(show(?:Sidebar|Mod\w+Dialog))\b/g)].map(([, method]) => `Ui.${method}`);
  const scopes = [...named, ...shown].map((method) => scopesOf(method).at(isNarrow ? 0 : -1) ?? '');
  return [...new Set(scopes)].filter((scope) => scope !== '').sort();
}

/** Refuses methods that none of the scopes allows, in Google's words; no list of scopes allows everything. */
export function createPermit(scopes: readonly string[] | null): (method: string) => void {
  if (!scopes) return () => undefined;
  const held = new Set(scopes);
  const refused = new Map<string, string | null>();
  return (method) => {
    const known = refused.get(method);
    const message = known === undefined ? refusal(method, held) : known;
    refused.set(method, message);
    if (message !== null) throw scriptException(message);
  };
}

function refusal(method: string, held: ReadonlySet<string>): string | null {
  const scopes = scopesOf(method);
  if (scopes.length === 0 || scopes.some((scope) => held.has(scope))) return null;
  const required = scopes.length === 1 ? scopes.join('') : `(${scopes.join(' || ')})`;
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${required}`;
}
