import type { Language } from '../../core/values/label';
import { templateNamed } from '../projectFiles';
import { extras } from '../extras';
import { languageHere } from '../messages';
import type { WebEvent } from '../receive';
import { pocket } from './pocket';
import { ownerOfSecret } from './people';

type Answer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** Whether a request is of the page of a phone, and of no source. */
export function isOfPocket({ parameter = {}, postData }: WebEvent): boolean {
  return parameter['p'] !== undefined || postData?.contents?.startsWith('{"pocket":') === true;
}

/** The page itself to whoever has an address; what the page asks for where it stands on another server. */
export function servePocket({ parameter = {}, postData }: WebEvent): Answer {
  const asked = postData?.contents;
  if (asked !== undefined) return textOf(JSON.stringify(pocket(requestIn(asked))));
  const secret = parameter['p'] ?? '';
  if (ownerOfSecret(secret) === null) return textOf('Sales Register');
  const template = templateNamed('pocket');
  if (!template) return textOf('Sales Register');
  const language: Language = languageHere();
  template['name'] = JSON.stringify('pocket');
  template['data'] = JSON.stringify({ language, secret, build: EXTRAS_MARKS.extras });
  return template
    .evaluate()
    .setTitle(extras().pocketTextsOf(language).title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .addMetaTag('mobile-web-app-capable', 'yes');
}

function textOf(text: string): Answer {
  return ContentService.createTextOutput(text);
}

function requestIn(contents: string): unknown {
  try {
    return (JSON.parse(contents) as { readonly pocket: unknown }).pocket;
  } catch {
    return null;
  }
}
