import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

/** What a script asks of the network; nothing leaves this machine. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly payload: string;
}

export interface FetchAnswer {
  readonly status: number;
  readonly text: string;
  /** As the server writes their names; absent: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Stands in for the network; what it throws is a server that does not answer. */
export type Fetch = (request: FetchRequest) => FetchAnswer;

interface ResponseState extends ServiceState {
  readonly answer: FetchAnswer;
}

const response = defineService<ResponseState>(
  { name: 'UrlFetchApp.HTTPResponse' },
  {
    getResponseCode: ({ answer }) => answer.status,
    getContentText: ({ answer }) => answer.text,
    getAllHeaders: ({ answer }) => ({ ...answer.headers }),
  },
);

interface FetchState extends ServiceState {
  readonly fetch: Fetch;
}

function ask(state: FetchState, url: string, options: Readonly<Record<string, unknown>> = {}): ServiceObject {
  const { method = 'get', contentType = 'application/x-www-form-urlencoded', payload = '' } = options;
  const request = { url, method: String(method), contentType: String(contentType), payload: String(payload) };
  const answer = answered(state, request);
  if (answer.status >= 400 && options['muteHttpExceptions'] !== true)
    throw scriptException(`Request failed for ${new URL(url).origin} returned code ${answer.status}.`);
  return response.create({ calls: state.calls, answer });
}

function answered({ fetch }: FetchState, request: FetchRequest): FetchAnswer {
  try {
    return fetch(request);
  } catch {
    // As a server that is not there.
  }
  throw scriptException(`Address unavailable: ${request.url}`);
}

const urlFetchApp = defineService<FetchState>({ name: 'UrlFetchApp', counted: true }, { fetch: ask });

export function createUrlFetchApp(calls: ServiceState['calls'], fetch: Fetch): ServiceObject {
  return urlFetchApp.create({ calls, fetch });
}
