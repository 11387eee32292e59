import { element } from './elements';

/** An entry of a menu: a command, a submenu or a line between them. */
export type MenuEntry =
  | { readonly label: string; readonly keys?: string; readonly run: () => void }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | 'separator';

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}

export interface MenuBar {
  show(menus: readonly Menu[]): void;
}

/** A menu bar as in any program: by mouse, and by keyboard alone (F10 or Alt+/, arrows, Enter, Esc). */
export function createMenuBar(bar: HTMLElement, giveFocusBack: () => void): MenuBar {
  bar.setAttribute('role', 'menubar');

  function titles(): HTMLElement[] {
    return [...bar.querySelectorAll<HTMLElement>(':scope > .menu > button')];
  }

  function close(): void {
    for (const open of bar.querySelectorAll('.open')) setOpen(open, false);
  }

  function leave(): void {
    close();
    giveFocusBack();
  }

  function open(title: HTMLElement, focusFirst: boolean): void {
    close();
    const menu = title.parentElement;
    if (!menu) return;
    setOpen(menu, true);
    if (focusFirst) itemsOf(menu.querySelector('ul'))[0]?.focus();
    else title.focus();
  }

  bar.addEventListener('click', (event) => {
    const title = (event.target as Element).closest<HTMLElement>('.menu > button');
    if (!title || title.parentElement?.parentElement !== bar) return;
    if (title.parentElement.classList.contains('open')) leave();
    else open(title, false);
  });
  bar.addEventListener('mouseover', (event) => {
    const target = event.target as Element;
    const title = target.closest<HTMLElement>('.menu > button');
    if (title?.parentElement?.parentElement === bar && bar.querySelector('.open')) open(title, false);
    const item = target.closest<HTMLElement>('li');
    if (item) hover(item);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) close();
  });
  window.addEventListener('blur', close);
  window.addEventListener(
    'keydown',
    (event) => {
      const wanted = event.key === 'F10' || (event.altKey && event.code === 'Slash');
      if (!wanted) return;
      event.preventDefault();
      event.stopPropagation();
      const first = titles()[0];
      if (first) open(first, true);
    },
    true,
  );
  bar.addEventListener('keydown', (event) => {
    if (moveByKey(event.key, bar, titles(), open, leave)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });

  return {
    show(menus) {
      bar.replaceChildren(...menus.map((menu) => buildMenu(menu, leave)));
    },
  };
}

function buildMenu(menu: Menu, leave: () => void): HTMLElement {
  const title = element('button', {
    type: 'button',
    role: 'menuitem',
    textContent: menu.label,
    aria: { haspopup: 'true' },
  });
  return element('div', { className: 'menu' }, title, buildItems(menu.items, leave));
}

function buildItems(items: readonly MenuEntry[], leave: () => void): HTMLElement {
  return element('ul', { role: 'menu' }, ...items.map((item) => buildItem(item, leave)));
}

function buildItem(item: MenuEntry, leave: () => void): HTMLElement {
  if (item === 'separator') return element('li', { role: 'separator', className: 'line' });
  const label = element('span', { textContent: item.label });
  if ('items' in item) {
    const list = buildItems(item.items, leave);
    return element(
      'li',
      { role: 'menuitem', className: 'more', tabIndex: -1, aria: { haspopup: 'true' } },
      label,
      list,
    );
  }
  const keys = element('kbd', { textContent: item.keys ?? '' });
  const made = element('li', { role: 'menuitem', tabIndex: -1 }, label, keys);
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    leave();
    item.run();
  });
  return made;
}

function setOpen(menu: Element, isOpen: boolean): void {
  menu.classList.toggle('open', isOpen);
}

/** The mouse opens the submenu it is over and closes its neighbours. */
function hover(item: HTMLElement): void {
  for (const other of item.parentElement?.querySelectorAll(':scope > .open') ?? []) setOpen(other, other === item);
  if (item.classList.contains('more')) setOpen(item, true);
  if (item.tabIndex === -1) item.focus();
}

function itemsOf(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li[role=menuitem]') ?? [])];
}

function moveByKey(
  key: string,
  bar: HTMLElement,
  titles: readonly HTMLElement[],
  open: (title: HTMLElement, focusFirst: boolean) => void,
  leave: () => void,
): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const current = titles.findIndex((title) => title.parentElement?.contains(focused) ?? false);
  const item = focused?.closest<HTMLElement>('li') ?? null;
  const list = item?.parentElement ?? titles[current]?.parentElement?.querySelector('ul') ?? null;
  switch (key) {
    case 'Escape':
      leave();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      step(itemsOf(list), item, key === 'ArrowDown' ? 1 : -1)?.focus();
      return true;
    case 'ArrowRight':
    case 'ArrowLeft':
      sideways(key === 'ArrowRight' ? 1 : -1, { bar, titles, current, item, open });
      return true;
    case 'Enter':
    case ' ':
      if (item?.classList.contains('more')) enter(item);
      else if (item) item.click();
      else itemsOf(list)[0]?.focus();
      return true;
    default:
      return false;
  }
}

function step(items: readonly HTMLElement[], from: HTMLElement | null, by: 1 | -1): HTMLElement | undefined {
  const index = from ? items.indexOf(from) + by : by === 1 ? 0 : items.length - 1;
  return items[(index + items.length) % items.length];
}

function sideways(
  by: 1 | -1,
  place: {
    bar: HTMLElement;
    titles: readonly HTMLElement[];
    current: number;
    item: HTMLElement | null;
    open: (title: HTMLElement, focusFirst: boolean) => void;
  },
): void {
  const { titles, current, item, open } = place;
  if (by === 1 && item?.classList.contains('more')) return enter(item);
  const parent = item?.parentElement?.closest<HTMLElement>('li');
  if (by === -1 && parent) {
    setOpen(parent, false);
    return parent.focus();
  }
  const next = titles[(current + by + titles.length) % titles.length];
  if (next) open(next, true);
}

function enter(item: HTMLElement): void {
  setOpen(item, true);
  itemsOf(item.querySelector('ul'))[0]?.focus();
}
