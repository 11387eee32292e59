import type { ComponentChild } from 'preact';
import { oneOf, text, type Shape, type ValueOf } from '../bridge/shape';

/** What every page is told: the language it speaks and what it is called. */
export const aboutPage = { language: oneOf('ru', 'en'), title: text } as const;

export type AboutPage = { readonly [Key in keyof typeof aboutPage]: ValueOf<(typeof aboutPage)[Key]> };

/** A page with what the server told it, checked and ready to be drawn. */
export interface Page {
  readonly about: AboutPage;
  readonly draw: () => ComponentChild;
}

/** A page for data of a shape; data of another shape mean that page and script are of two versions. */
export function pageOf<Data extends AboutPage>(shape: Shape<Data>, draw: (data: Data) => ComponentChild) {
  return (told: unknown): Page => {
    const misfit = shape(told, 'page');
    if (misfit !== null) throw new TypeError(`${misfit}: not what this page understands`);
    const data = told as Data;
    return { about: data, draw: () => draw(data) };
  };
}
