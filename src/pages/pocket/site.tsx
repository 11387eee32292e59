import { render } from 'preact';
import type { Language } from '../../core/values/label';
import { cardOf, keptDoor, doorOf } from './door';
import { phoneKeep, sessionKeep } from './keep';
import { CARD, Phone } from './Phone';
import { NEWER } from './Pocket';

// The page as files on any web host: it opens without a network and asks the web app of the script by its address.

const language: Language = navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
document.documentElement.lang = language;

/** What follows "#" never leaves the browser; it is taken out of the address bar, so that the history does not hold it. */
function given(): string {
  const { hash, pathname } = location;
  if (hash !== '') history.replaceState(null, '', pathname);
  return hash;
}

async function begin(): Promise<void> {
  const [session, phone] = [sessionKeep(), phoneKeep()];
  const kept = keptDoor(await phone.get('door'));
  const hash = given();
  const [came, card] = [doorOf(hash.slice(1)), cardOf(hash)];
  const door = came ?? kept ?? keptDoor(await session.get('door'));
  const isKept = kept !== null && (came === null || came.secret === kept.secret);
  const root = document.getElementById('page');
  if (root) render(<Phone {...{ language, door, isKept, card, session, phone }} />, root);
}

void begin();
addEventListener('hashchange', () => {
  const card = cardOf(location.hash);
  // What is being typed here stays under the card of a letter that was tapped meanwhile.
  if (card === null) location.reload();
  else dispatchEvent(new CustomEvent(CARD, { detail: card }));
  given();
});
navigator.serviceWorker.register('worker.js').catch(() => undefined);
// The files of another version have come, while this one is still shown.
if (navigator.serviceWorker.controller)
  navigator.serviceWorker.addEventListener('controllerchange', () => dispatchEvent(new Event(NEWER)));
