import { render } from 'preact';
import type { Page } from './page';

/** Draws the page that the server asked for. Escape closes it, as every dialog of Sheets. */
export function showPage(pages: Readonly<Record<string, (told: unknown) => Page>>): void {
  const open = pages[PAGE_NAME];
  if (!open) throw new TypeError(`${PAGE_NAME}: not a page of this version`);
  const { about, draw } = open(PAGE_DATA);
  document.documentElement.lang = about.language;
  document.title = about.title;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') google.script.host.close();
  });
  const root = document.getElementById('page');
  if (root) render(draw(), root);
}
