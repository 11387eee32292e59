import type { Page } from 'playwright-core';

/** Runs in the page, where the types of these tests do not reach. */
const LOOK = `(() => {
  const faults = new Set();
  // What is scrolled below a foot that stays, and the box that a drawn choice is pressed by.
  const isPassing = (one) => {
    for (let around = one; around; around = around.parentElement) {
      const { position, opacity } = getComputedStyle(around);
      if (position === 'sticky' || position === 'fixed' || opacity === '0') return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    const words = node.textContent.trim();
    if (!box || words === '' || box.closest('option, script, style') || !box.checkVisibility()) continue;
    // Words for those who hear the page take no room; a name that is shortened on purpose ends with an ellipsis.
    const { webkitLineClamp, textOverflow } = getComputedStyle(box);
    if (box.offsetWidth === 1 || webkitLineClamp !== 'none' || textOverflow === 'ellipsis') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width < 2) continue;
      const told = '"' + words.slice(0, 60) + '"';
      if (line.left < -1 || line.right > innerWidth + 1) faults.add(told + ' sticks out of the window');
      for (let around = box; around; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        const { left, right } = around.getBoundingClientRect();
        const isCut = overflowX !== 'visible' && (line.left < left - 1 || line.right > right + 1);
        if (isCut) faults.add(told + ' is cut by its box');
      }
      const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
      if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) continue;
      const upper = document.elementFromPoint(x, y);
      if (upper && !isPassing(upper) && !upper.contains(box) && !box.contains(upper)) faults.add(told + ' lies under <' + upper.tagName + '>');
    }
  }
  return [...faults];
})()`;

/** Words on a page that nobody sees whole: they stick out of the window, are cut by their box, or lie under something. */
export function hiddenTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(LOOK);
}
