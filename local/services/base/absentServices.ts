import { notImplemented } from '../core/exception';
import type { CallMonitor } from '../core/callMonitor';

/** Services of Google that are not here, by their global names. */
const names = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'UserProperties',
  'XmlService',
];

/** A global for each of them, whose every method says that it is not there; `more` are advanced services of the manifest. */
export function absentServices(calls: CallMonitor, more: readonly string[]): Record<string, unknown> {
  return Object.fromEntries([...names, ...more].map((name) => [name, absentService(calls, name)]));
}

function absentService(calls: CallMonitor, name: string): unknown {
  return new Proxy(Object.freeze(Object.create(null) as object), {
    get(_target, key) {
      if (typeof key === 'symbol' || key === 'toJSON') return undefined;
      return key === 'toString' ? () => name : absentMethod(calls, `${name}.${key}`);
    },
  });
}

function absentMethod(calls: CallMonitor, method: string): () => never {
  return () => {
    try {
      calls.permit(method);
      throw notImplemented(method);
    } catch (error) {
      throw calls.refuse(error);
    }
  };
}
