// What the build says about itself; see scripts/buildAddOn.ts.

/** Whether this build is an editor add-on for all of a user's workbooks, or the script of one. */
declare const IS_ADDON: boolean;
