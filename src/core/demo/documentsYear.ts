import { documentKinds, type DocumentKind } from '../register/schema/choice';
import { dayOf, type Day, type Moment } from '../values/moment';
import { winnerOf, type ClientStory } from './clientStories';
import { CLERK, SELLER_WITH_PAPERS } from './people';
import { itemAt, randomOf, type Random } from './random';
import { carerOf } from './salesYear';
import { monthIndexOf } from './season';
import { dated, type World } from './world';
import { atMinute } from './demoTime';

/** From this month on a seller makes many of the papers himself. */
const SELLER_PAPERS_FROM_MONTH = 11;
const TYPES_OF_DEAL: readonly DocumentKind[] = ['contract', 'invoice', 'deliveryNote'];

/** Papers of a client: contract, invoice and delivery note of the won deal, now and then an invoice or act later. */
export function writePapers(world: World, story: ClientStory, dealId: string): void {
  const random = randomOf(`papers ${story.company.number}`);
  const [first] = story.purchases;
  if (first && dealId !== '') {
    for (const type of random.chance(0.75) ? TYPES_OF_DEAL : TYPES_OF_DEAL.slice(0, 2)) {
      const requestedBy = winnerOf(story, first.day, world);
      writePaper(world, story, { day: first.day - 1, type, dealId, requestedBy }, random);
    }
  }
  for (const [index, { day }] of story.purchases.slice(1).entries()) {
    if ((index + story.company.number) % 17 !== 5) continue;
    const type = random.pick(['invoice', 'act', 'deliveryNote', 'other'] as const);
    writePaper(world, story, { day, type, dealId: '', requestedBy: carerOf(story, day, world) }, random);
  }
}

interface Paper {
  readonly day: Day;
  readonly type: DocumentKind;
  readonly dealId: string;
  readonly requestedBy: string;
}

function writePaper(world: World, story: ClientStory, paper: Paper, random: Random): void {
  const { time } = world;
  const requestedAt = time.during(time.shift(paper.day + 1, -1), random);
  if (requestedAt > time.now) return;
  const dueAt = time.after(requestedAt, random.pick([240, 480]));
  const isLate = random.chance(0.13);
  const doneAt = isLate ? time.after(dueAt, random.int(20, 600)) : time.after(requestedAt, random.int(30, 230));
  const isBySeller = monthIndexOf(dayOf(requestedAt), time.months) >= SELLER_PAPERS_FROM_MONTH && random.chance(0.45);
  writeDocument(world, story, {
    ...paper,
    requestedAt,
    dueAt,
    doneAt,
    responsible: isBySeller ? SELLER_WITH_PAPERS : CLERK,
  });
}

interface Document extends Paper {
  readonly requestedAt: Moment;
  readonly dueAt: Moment;
  readonly doneAt: Moment | null;
  readonly responsible: string;
}

function writeDocument(world: World, { company }: ClientStory, paper: Document): void {
  const { say, language, time } = world;
  const isDone = paper.doneAt !== null && paper.doneAt <= time.now;
  world.write('documents', {
    requestedAt: dated(paper.requestedAt),
    client: say(company.name),
    ...(paper.dealId !== '' && { deal: paper.dealId }),
    type: documentKinds.labels[paper.type][language],
    requestedBy: say(paper.requestedBy),
    responsible: say(paper.responsible),
    dueAt: dated(paper.dueAt),
    ...(isDone && { doneAt: dated(paper.doneAt) }),
    ...(isDone && { link: `https://docs.example/${company.number}-${Math.round(paper.requestedAt * 100) % 100_000}` }),
  });
}

/** Papers not ready now: due yesterday, today and tomorrow. */
export function writePapersInWork(world: World, stories: readonly ClientStory[]): void {
  const { time } = world;
  const dues = [-1, -1, 0, 0, 0, 1, 1];
  for (const [index, shift] of dues.entries()) {
    const story = itemAt(stories, 16 + index * 5);
    const day = time.shift(time.today, -2);
    const requestedAt = atMinute(day, 15 * 60 + index * 17);
    const dueDay = shift === 0 ? time.today : time.shift(time.today, shift);
    writeDocument(world, story, {
      day,
      type: itemAt(TYPES_OF_DEAL, index),
      dealId: '',
      requestedBy: carerOf(story, day, world),
      requestedAt,
      dueAt: atMinute(dueDay, 12 * 60 + (index % 3) * 120),
      doneAt: null,
      responsible: index === 3 ? SELLER_WITH_PAPERS : CLERK,
    });
  }
}
