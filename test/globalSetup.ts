import { buildAddOnIfStale, buildPastedIfStale } from '../scripts/build';

/**
 * Tests run in one zone unless the caller asks for another (TEST_ZONE), whatever the machine's own zone is, and on an
 * add-on of the sources as they are: built once for all files, when something has changed.
 */
export default async function setUpTests(): Promise<void> {
  process.env['TZ'] = process.env['TEST_ZONE'] ?? 'UTC';
  await buildAddOnIfStale();
  await buildPastedIfStale();
}
