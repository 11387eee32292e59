const { setFlagsFromString } = require('node:v8');

/**
 * Every run of the add-on starts in a global scope of its own, for which the engine compiles what seems hot anew: a third
 * of all processor time of the tests. It is to wait five times as long as usual before it thinks a function is worth that.
 * Checks, which run once over much code, gain a little by it too.
 */
setFlagsFromString('--interrupt-budget=660000');
