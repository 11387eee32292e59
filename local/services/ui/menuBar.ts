import type { MenuData } from './uiHost';

/** The menus that a project has added, in their order. */
export interface MenuBar {
  readonly menus: readonly MenuData[];
  /** A menu with the same title in the same place is replaced. */
  put(menu: MenuData): void;
  /** Takes away a menu of the menu bar; nothing happens where there is none of that title. */
  remove(title: string): void;
  /** A spreadsheet that is opened anew has no menus yet. */
  clear(): void;
}

export function createMenuBar(): MenuBar {
  const menus: MenuData[] = [];
  const placeOf = (title: string, addon: boolean): number =>
    menus.findIndex((menu) => menu.title === title && menu.addon === addon);
  return {
    menus,
    put(menu) {
      const old = placeOf(menu.title, menu.addon);
      menus.splice(old < 0 ? menus.length : old, old < 0 ? 0 : 1, menu);
    },
    remove(title) {
      const old = placeOf(title, false);
      if (old >= 0) menus.splice(old, 1);
    },
    clear: () => void menus.splice(0),
  };
}
