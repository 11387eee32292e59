import type { BrowserContext } from 'playwright-core';
import {
  openAddOnPage as open,
  type AddOnPage,
  type AddOnPageOptions as Options,
} from '../../scripts/browser/addOnPage';
import { NOW, pushedFiles } from '../bundle/addOn';

export type { AddOnPage, Way } from '../../scripts/browser/addOnPage';
export type AddOnPageOptions = Omit<Options, 'files' | 'now'>;

/** A page of the add-on under test, at the hour of all tests. */
export function openAddOnPage(context: BrowserContext, options: AddOnPageOptions): Promise<AddOnPage> {
  return open(context, { ...options, files: pushedFiles(), now: NOW });
}
