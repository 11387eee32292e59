import { buildAddOnIfStale, buildPastedIfStale } from '../scripts/build';
import { forgetStale } from './builders/madeOnce';

/**
 * Tests run in one zone unless the caller asks for another (TEST_ZONE), whatever the machine's own zone is, and on an
 * add-on and registers made from the sources as they are: once for all files, when something has changed.
 */
export default async function setUpTests(): Promise<void> {
  process.env['TZ'] = process.env['TEST_ZONE'] ?? 'UTC';
  await buildAddOnIfStale();
  await buildPastedIfStale();
  forgetStale();
}
