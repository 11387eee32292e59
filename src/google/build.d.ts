// What the build says about itself; see scripts/buildAddOn.ts.

/** Whether this build is an editor add-on for all of a user's workbooks, or the script of one. */
declare const IS_ADDON: boolean;

/**
 * Whether this build is the one file that people paste. Google reads the permissions it asks them for out of the words
 * in it, so whatever needs more than this workbook is left out of it.
 */
declare const IS_PASTED: boolean;

/** Whether this build sends letters and alerts: it asks for three permissions more. */
declare const WITH_DIGEST: boolean;

/** Whether this build reads the mail of whoever switches it on: it asks for two permissions more. */
declare const WITH_MAIL: boolean;

/** The marks of the extras made together with this script, by their files: those of another version are not run. */
declare const EXTRAS_MARKS: Readonly<Record<'extras' | 'capture', string>>;
