import { scriptException } from '../core/exception';
import { asText } from '../core/asText';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { createBlob } from '../utilities/blob';
import { escapeFor, placeAt } from './escapeFor';

/** A page that a script made. */
export interface HtmlPage {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly metaTags: { name: string; content: string }[];
}

interface HtmlOutputState extends ServiceState {
  readonly page: HtmlPage;
  readonly asTemplate: (content: string) => ServiceObject;
}

const allowedMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

const metaTag = defineService<ServiceState & { name: string; content: string }>(
  { name: 'HtmlService.HtmlOutputMetaTag' },
  { getName: ({ name }) => name, getContent: ({ content }) => content },
);

function setter<Name extends keyof HtmlPage>(name: Name) {
  return ({ page }: HtmlOutputState, value: HtmlPage[Name]): typeof self => {
    page[name] = value;
    return self;
  };
}

function addMetaTag({ page }: HtmlOutputState, name: string, content: string): typeof self {
  if (!allowedMetaTags.has(name)) {
    throw scriptException(
      'The meta tag you specified is not allowed in this context. Only the following meta tags are allowed: ' +
        `${[...allowedMetaTags].join(', ')}.`,
    );
  }
  page.metaTags.push({ name, content });
  return self;
}

/** Made harmless for the place where it comes to stand. */
function appendUntrusted(page: HtmlPage, value: unknown): void {
  page.content += escapeFor(placeAt(page.content), value);
}

const methods: MethodTable<HtmlOutputState> = {
  getContent: ({ page }) => page.content,
  setContent: setter('content'),
  append({ page }, text: string) {
    page.content += text;
    return self;
  },
  appendUntrusted({ page }, text: string) {
    appendUntrusted(page, text);
    return self;
  },
  clear({ page }) {
    page.content = '';
    return self;
  },
  getTitle: ({ page }) => page.title,
  setTitle: setter('title'),
  getWidth: ({ page }) => page.width,
  setWidth: setter('width'),
  getHeight: ({ page }) => page.height,
  setHeight: setter('height'),
  getFaviconUrl: ({ page }) => page.faviconUrl,
  setFaviconUrl: setter('faviconUrl'),
  addMetaTag,
  getMetaTags: ({ calls, page }) => page.metaTags.map((tag) => metaTag.create({ calls, ...tag })),
  setSandboxMode: () => self,
  setXFrameOptionsMode: () => self,
  asTemplate: ({ page, asTemplate }) => asTemplate(page.content),
  getBlob: ({ calls, page }) => createBlob(calls, new TextEncoder().encode(page.content), 'text/html', 'output.html'),
  getAs: ({ calls, page }, type: string) =>
    createBlob(calls, new TextEncoder().encode(page.content), type, 'output.html'),
};

const htmlOutput: ServiceClass<HtmlOutputState> = defineService<HtmlOutputState>(
  { name: 'HtmlService.HtmlOutput' },
  methods,
);

export function createHtmlOutput(
  calls: ServiceState['calls'],
  content: string,
  asTemplate: (content: string) => ServiceObject,
): ServiceObject {
  return htmlOutput.create({ calls, page: newPage(content), asTemplate });
}

function newPage(content: string): HtmlPage {
  return { content, title: '', width: null, height: null, faviconUrl: null, metaTags: [] };
}

/**
 * What code inside a template knows as `output`: an HtmlOutput whose `_` and `_$` append what is assigned to them, as it
 * is and made harmless; `$out` is the plain page.
 */
export function createTemplateOutput(
  calls: ServiceState['calls'],
  asTemplate: (content: string) => ServiceObject,
): { output: ServiceObject; page: ServiceObject } {
  const state: HtmlOutputState = { calls, page: newPage(''), asTemplate };
  const page = htmlOutput.create(state);
  const output = Object.defineProperties(htmlOutput.create(state), {
    _: { set: (text: unknown) => void (state.page.content += asText(text)) },
    _$: { set: (value: unknown) => appendUntrusted(state.page, value) },
    $out: { value: page },
  });
  return { output, page };
}

/** The page behind an HtmlOutput; undefined for anything else. */
export function pageOf(value: unknown): HtmlPage | undefined {
  return htmlOutput.stateOf(value)?.page;
}
