import type { TaskRule } from '../rule';

/** Nobody works off a list of guilt: what is too much for one is a decision of the owner. Told by the lines themselves. */
export const overload: TaskRule = {
  key: 'owner.overload',
  name: 'overload',
  role: 'owner',
  priority: 2,
  threshold: 15,
  unit: { en: 'overdue tasks of one person, at most', ru: 'просроченных задач у человека, не больше' },
  standard: {
    en: 'nobody carries more overdue tasks than he can work off: they are handed over or dropped',
    ru: 'ни у кого не копится просроченное: его передают или снимают',
  },
  gone: { en: 'Fewer are overdue now', ru: 'Просроченного стало меньше' },
};
