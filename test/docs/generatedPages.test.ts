import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../scripts/docs/pages';

describe('the reference tables of the docs', () => {
  test.each([...generatedPages()])(
    '%s says what the schema and the catalogue say (else: npm run docs)',
    (name, text) => {
      expect(readFileSync(join(__dirname, '../../docs/generated', name), 'utf8')).toBe(text);
    },
  );
});
