import { CommandError } from '../local/cli/commandError';

/** Runs what a script does; trouble that was foreseen is one sentence, anything else is told whole. */
export function runScript(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const isExpected = error instanceof CommandError;
    console.error(isExpected ? error.message : error);
    process.exitCode = isExpected ? error.exitCode : 1;
  });
}
