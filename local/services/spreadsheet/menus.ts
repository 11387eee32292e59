import { scriptException } from '../core/exception';
import type { MethodTable } from '../core/serviceClass';
import type { MenuItem } from '../ui/uiHost';
import type { SpreadsheetState } from './spreadsheetObject';

/** An entry as a script describes it; null is a separator. */
interface MenuEntry {
  readonly name?: unknown;
  readonly functionName?: unknown;
}

function itemOf(entry: MenuEntry | null): MenuItem {
  if (entry === null) return { kind: 'separator' };
  const { name, functionName } = entry;
  if (typeof name !== 'string' || typeof functionName !== 'string') {
    throw scriptException('Invalid argument: subMenus');
  }
  return { kind: 'item', caption: name, functionName };
}

function putMenu({ book }: SpreadsheetState, title: string, entries: readonly (MenuEntry | null)[]): void {
  book.host.menuBar.put({ title, addon: false, items: entries.map(itemOf) });
}

/** Menus as older scripts make them; newer ones build theirs with `Ui`. */
export const spreadsheetMenus: MethodTable<SpreadsheetState> = {
  addMenu: putMenu,
  updateMenu: putMenu,
  removeMenu: ({ book }, title: string) => book.host.menuBar.remove(title),
};
