/**
 * How long is waited for what must happen, in milliseconds. On an idle machine everything waited for takes less than five
 * seconds; this holds where it takes four times as long, and again where other programs keep all cores busy.
 */
export const patience = 60_000;
