import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** Prints the pages of a PDF as JSON: their size in points, and each text with its left and right end. A program of its own because the reader is a module that the sandbox of tests cannot load. */
// The reader speaks of builds and fonts where only the pages are wanted.
console.log = () => undefined;
const pdf = await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])), { verbosity: 0 });
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.map(({ str, transform, width: wide }) => ({
    text: str,
    left: transform[4],
    right: transform[4] + wide,
  }));
  pages.push({ width, height, texts });
}
process.stdout.write(JSON.stringify(pages));
