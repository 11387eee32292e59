import { render } from 'preact';
import type { Language } from '../../core/values/label';
import { keptDoor, doorOf } from './door';
import { phoneKeep, sessionKeep } from './keep';
import { Phone } from './Phone';
import { NEWER } from './Pocket';

// The page as files on any web host: it opens without a network and asks the web app of the script by its address.

const language: Language = navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
document.documentElement.lang = language;

/** What follows "#" never leaves the browser; it is taken out of the address bar, so that the history does not hold it. */
function given(): ReturnType<typeof doorOf> {
  const door = doorOf(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return door;
}

async function begin(): Promise<void> {
  const [session, phone] = [sessionKeep(), phoneKeep()];
  const kept = keptDoor(await phone.get('door'));
  const came = given();
  const door = came ?? kept ?? keptDoor(await session.get('door'));
  const isKept = kept !== null && (came === null || came.secret === kept.secret);
  const root = document.getElementById('page');
  if (root) render(<Phone {...{ language, door, isKept, session, phone }} />, root);
}

void begin();
addEventListener('hashchange', () => location.reload());
navigator.serviceWorker.register('worker.js').catch(() => undefined);
// The files of another version have come, while this one is still shown.
if (navigator.serviceWorker.controller)
  navigator.serviceWorker.addEventListener('controllerchange', () => dispatchEvent(new Event(NEWER)));
