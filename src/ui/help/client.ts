import { closeOnEscape, element, make } from '../page';

const { introduction, sheetsTitle, sheets } = PAGE_DATA;

element('introduction').append(...introduction.map((sentence) => make('p', sentence)));
element('sheets-title').textContent = sheetsTitle;
element('sheets').append(...sheets.flatMap(({ name, purpose }) => [make('dt', name), make('dd', purpose)]));
closeOnEscape();
