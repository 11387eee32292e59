import { roles } from '../../src/core/register/schema/choice';
import { OUTCOMES, outcomeLabel, type TaskKind } from '../../src/core/work/tasks/outcomes';
import { parseMark } from '../../src/core/work/tasks/task';
import { TASK_CELLS } from '../../src/core/views/tasks';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, sheetNamed, textOf, valuesOf } from './addOn';
import { demoRegister } from './registers';
import { linesOf, taskSheetName } from './taskSheet';

/** How tasks are closed that are not simply done. */
const KINDS: Readonly<Record<string, TaskKind>> = {
  ...{ reply: 'reply', claim: 'claim', prospect: 'prospect', papers: 'papers', listen: 'listen' },
  ...{ retry: 'call', lead: 'call', step: 'call', stuck: 'call' },
  ...{ first: 'call', second: 'call', risk: 'call', lost: 'call', touch: 'call', quiet: 'call' },
};

/** The place of one line of each kind of situation that the demo has. */
function oneOfEach(data: WorkbookData): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const role of roles.kinds)
    linesOf(data, role).forEach((line, index) => {
      const rule = parseMark(textOf(line.key))?.key.rule;
      const place = `${taskSheetName(role)}!E${TASK_CELLS.firstRow + index + 1}`;
      if (rule !== undefined && !places.has(rule)) places.set(rule, place);
    });
  return places;
}

test('whatever a line is about, its outcome closes it at once', async () => {
  const data = await demoRegister('ru');
  const addOn = await addOnIn(data);
  const places = oneOfEach(data);
  expect([...places.keys()]).toEqual(expect.arrayContaining(['stalled', 'stuck', 'prospect', 'first', 'decision']));
  const ended = [...places].map(([rule, place]) => {
    const [outcome = 'done'] = OUTCOMES[KINDS[rule] ?? 'note'];
    addOn.runtime.userEdit(place, outcomeLabel(outcome, 'ru'));
    const last = valuesOf(sheetNamed(addOn.data(), 'Журнал задач')).pop()?.map(textOf) ?? [];
    return [last.find((cell) => cell.startsWith(`${rule}:`))?.split(':')[0], last[last.length - 1]];
  });
  expect(ended).toEqual([...places.keys()].map((rule) => [rule, expect.stringMatching(/^(done|closed)$/)]));
});
