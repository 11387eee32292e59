import { properties } from './memory';

const PROPERTY = 'steps';
/** So many runs whose way back was cut short are remembered. */
const MOST = 20;

/** A run is about to be taken back or put back; should Google stop on the way, it may be once more. */
export function beginStep(run: string): void {
  const runs = [...runsUnderWay().filter((one) => one !== run), run].slice(-MOST);
  properties()?.setProperty(PROPERTY, runs.join(' '));
}

export function endStep(run: string): void {
  properties()?.setProperty(
    PROPERTY,
    runsUnderWay()
      .filter((one) => one !== run)
      .join(' '),
  );
}

/** Whether the way back of a run began and has not come to its end. */
export function isCutShort(run: string): boolean {
  return runsUnderWay().includes(run);
}

function runsUnderWay(): readonly string[] {
  return (properties()?.getProperty(PROPERTY) ?? '').split(' ').filter(Boolean);
}
