/** Where a run begins: by a click that waits for its answer, by an edit while somebody types, by a clock with nobody there. */
export type Surface = 'click' | 'edit' | 'clock';

/**
 * A safe point must come before Google ends a run: that is after six minutes, and after half a minute where an edit has
 * started it.
 */
const SAFE_SECONDS: Readonly<Record<Surface, number>> = { click: 270, clock: 270, edit: 20 };

let surface: Surface = 'click';
let begun = Date.now();

/** Every door calls this first. */
export function beginAt(where: Surface): void {
  surface = where;
  begun = Date.now();
}

/** Nobody who types is stopped by a dialog; a clock has none to show. */
export function hasDialogs(): boolean {
  return surface === 'click';
}

export function isAfterEdit(): boolean {
  return surface === 'edit';
}

/** Whether another step may no longer begin. */
export function isTimeUp(): boolean {
  return Date.now() - begun > SAFE_SECONDS[surface] * 1000;
}
