import { render, type ComponentChild } from 'preact';
import type { Shape } from '../bridge/shape';
import { pageData, type AboutPage } from './pageData';

/** Draws a page from what the server told it. Escape closes it, as every dialog of Sheets. */
export function showPage<Data extends AboutPage>(shape: Shape<Data>, draw: (data: Data) => ComponentChild): void {
  const data = pageData(shape);
  document.documentElement.lang = data.language;
  document.title = data.title;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') google.script.host.close();
  });
  const root = document.getElementById('page');
  if (root) render(draw(data), root);
}
