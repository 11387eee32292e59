import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { bundleAddOn } from '../../../scripts/buildAddOn';

/** What `clasp status` of 3.4.1 listed as pushed; a text file beside them it left out without a word. */
const PUSHED = /^(?:[A-Za-z]+\.(?:js|html)|appsscript\.json)$/;

describe.each(['bound', 'addon'] as const)('The files that are built (%s)', (kind) => {
  it('are all of the sorts that clasp copies to Google', async () => {
    const { files } = await bundleAddOn(kind);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json', 'pages.html']));
    expect(Object.keys(files).filter((name) => !PUSHED.test(name))).toEqual([]);
  });

  it('have names of their own without their endings: Google keeps no endings', async () => {
    const names = Object.keys((await bundleAddOn(kind)).files).map((file) => parse(file).name);
    expect([...new Set(names)]).toEqual(names);
  });
});

describe('What is pushed', () => {
  it('is the folder that is built', () => {
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({ rootDir: 'dist' });
  });
});
