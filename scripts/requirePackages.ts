import { missingPackages } from './browser/debianPackages';

/** Ends with a sentence where a package is missing that tests need, before anything takes time. */
const sentence = missingPackages();
if (sentence !== null) {
  console.error(sentence);
  process.exitCode = 1;
}
