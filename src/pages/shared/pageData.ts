import { oneOf, text, type Shape, type ValueOf } from '../bridge/shape';

/** What every page is told: the language it speaks and what it is called. */
export const aboutPage = { language: oneOf('ru', 'en'), title: text } as const;

export type AboutPage = { readonly [Key in keyof typeof aboutPage]: ValueOf<(typeof aboutPage)[Key]> };

/** What the server wrote into the page; something else means that page and script are of two versions. */
export function pageData<Data extends AboutPage>(shape: Shape<Data>): Data {
  const misfit = shape(PAGE_DATA, 'page');
  if (misfit !== null) throw new TypeError(`${misfit}: not what this page understands`);
  return PAGE_DATA as Data;
}
