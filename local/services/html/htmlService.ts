import { setClassName } from '../core/classNames';
import { enumeration } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import { blobContents } from '../utilities/blob';
import { createHtmlOutput, createTemplateOutput } from './htmlOutput';
import { templateCode, templateProgram } from './template';

/** What HtmlService needs of the running program. */
export interface HtmlHost {
  /** The text of a project file without its ending; undefined when there is none. */
  file(name: string): string | undefined;
  /** Runs code among the script's own functions, with more names visible. */
  evaluate(code: string, names: Readonly<Record<string, unknown>>): void;
}

interface HtmlServiceState extends ServiceState {
  readonly host: HtmlHost;
}

function textOf(source: unknown): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(blobContents(source).bytes);
}

function fileText({ host }: HtmlServiceState, name: string): string {
  const text = host.file(name.replace(/\.html$/, ''));
  if (text === undefined) throw scriptException(`No HTML file named ${name} was found.`);
  return text;
}

function output(state: HtmlServiceState, content: string): ServiceObject {
  return createHtmlOutput(state.calls, content, (source) => template(state, source));
}

const templateMethods = new Set(['evaluate', 'getRawContent', 'getCode', 'getCodeWithComments', 'toString']);

/** A template takes variables as properties of its own, so it is a plain object with methods beside them. */
function template(state: HtmlServiceState, source: string): ServiceObject {
  const object: Record<string, (...values: unknown[]) => unknown> = {};
  setClassName(object, 'HtmlTemplate');
  const variables = (): Record<string, unknown> =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !templateMethods.has(name)));
  const methods = {
    getRawContent: () => source,
    getCode: () => templateProgram(source),
    getCodeWithComments: () => templateProgram(source),
    evaluate() {
      const { output, page } = createTemplateOutput(state.calls, (content) => template(state, content));
      state.host.evaluate(templateCode(source), { ...variables(), output });
      return page;
    },
    toString: () => 'HtmlTemplate',
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(object, name, { value, enumerable: false });
  return object;
}

const htmlService = defineService<HtmlServiceState>(
  {
    name: 'HtmlService',
    constants: { SandboxMode: enumeration('SandboxMode'), XFrameOptionsMode: enumeration('XFrameOptionsMode') },
  },
  {
    createHtmlOutput: (state, source: unknown = '') => output(state, textOf(source)),
    createHtmlOutputFromFile: (state, name: string) => output(state, fileText(state, name)),
    createTemplate: (state, source: unknown) => template(state, textOf(source)),
    createTemplateFromFile: (state, name: string) => template(state, fileText(state, name)),
    getUserAgent: () => null,
  },
);

export function createHtmlService(calls: ServiceState['calls'], host: HtmlHost): ServiceObject {
  return htmlService.create({ calls, host });
}
