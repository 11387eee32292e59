import { scriptException } from '../core/exception';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { createBlob } from '../utilities/blob';
import { escapeHtml } from './escapeFor';

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

function append(escape: (text: string) => string) {
  return ({ page }: HtmlOutputState, text: string): typeof self => {
    page.content += escape(text);
    return self;
  };
}

const methods: MethodTable<HtmlOutputState> = {
  getContent: ({ page }) => page.content,
  setContent: setter('content'),
  append: append(String),
  appendUntrusted: append(escapeHtml),
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
  const page = { content, title: '', width: null, height: null, faviconUrl: null, metaTags: [] };
  return htmlOutput.create({ calls, page, asTemplate });
}

/** The page behind an HtmlOutput; undefined for anything else. */
export function pageOf(value: unknown): HtmlPage | undefined {
  return htmlOutput.stateOf(value)?.page;
}
