import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PocketHome } from '../../core/views/pocketHome';
import type { Language } from '../../core/values/label';
import { pocketPageTextsOf, type PocketPageTexts } from '../../language/pocketPageTexts';
import type { PocketParty, PocketTaken, Stale } from '../bridge/pocketAsks';
import { ask } from './ask';
import type { Door } from './door';
import type { Keep } from './keep';
import { ContactForm } from './ContactForm';
import { Card, Months, Why } from './Asked';
import { Find } from './Find';
import { Details, Numbers } from './Numbers';
import { seenHome } from './seen';
import { TaskCard } from './TaskCard';
import { Unsent } from './Unsent';
import type { ChosenOutcome, TypedContact } from './outgoing';
import { useQueue } from './useQueue';

/** Heard by the page when files of a newer version have come to the phone. */
export const NEWER = 'newer';

interface Shown {
  readonly language: Language;
  readonly door: Door;
  readonly keep: Keep;
  /** The card that a letter leads to. */
  readonly card?: PocketTaken<'card'> | null;
  /** What stands below everything. */
  readonly children?: ComponentChildren;
}

type Tab = keyof PocketPageTexts['tabs'];

/** What was tapped and lies over the tab until one goes back: somebody's card, or why a figure is what it is. */
type Over =
  { readonly kind: 'card'; readonly asked: PocketTaken<'card'> } | { readonly kind: 'why'; readonly figure: string };

/** The page of a phone: for a seller his tasks, for an owner his numbers too. */
export function Pocket({ language: first, door: given, keep, card, children }: Shown): JSX.Element {
  const [home, setHome] = useState<PocketHome | null>(null);
  const language = home?.language ?? first;
  const words = pocketPageTextsOf(language);
  const [chosen, choose] = useState<Tab | null>(null);
  const [over, lay] = useState<Over | null>(null);
  const [told, tell] = useState({ sentence: words.loading, isTrouble: false });
  const [begun, begin] = useState({ client: '', phone: '', form: 0 });
  const [settledMarks, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [stale, hear] = useState<Stale | null>(null);
  // An old page is old until it is opened anew, whatever the web app says.
  const door = { ...given, heard: (told: Stale | null) => hear((known) => (known === 'page' ? known : told)) };
  const queue = useQueue(
    { door, keep },
    ({ item, answer }) => {
      // What was not taken is on the list again.
      setSettled((marks) => new Set([...marks].filter((mark) => mark !== item.id)));
      tell({ sentence: answer.isShut ? words.shut : words.refused(item.title, answer.message), isTrouble: true });
      void load();
    },
    () => tell({ sentence: words.saved, isTrouble: false }),
  );

  async function load(): Promise<void> {
    try {
      const answer = await ask(door, 'home', null);
      if (answer.ok) {
        setHome(answer.value as PocketHome);
        void keep.set('home', answer.value);
        tell((known) => (known.isTrouble ? known : { sentence: '', isTrouble: false }));
      } else tell({ sentence: answer.isShut ? words.shut : answer.message, isTrouble: true });
      // Whoever found the phone is not to read what it knew.
      if (!answer.ok && answer.isShut) for (const key of ['home', 'door'] as const) void keep.set(key, null);
    } catch {
      // What was seen last is better than nothing; of when it is stands above it.
      const seen = seenHome(await keep.get('home'));
      setHome((known) => known ?? seen);
      tell({ sentence: words.failed, isTrouble: true });
    }
  }

  useEffect(() => void (document.documentElement.lang = language), [language]);
  useEffect(() => void load(), []);
  useEffect(() => {
    if (card) showCard(card);
  }, [card]);
  useEffect(() => {
    const isOld = (): void => hear('page');
    addEventListener(NEWER, isOld);
    return () => removeEventListener(NEWER, isOld);
  }, []);

  const isOwner = home !== null && home.lines.length > 0;
  const tab = chosen ?? (isOwner ? 'numbers' : 'tasks');
  const tabs: readonly Tab[] = isOwner
    ? ['numbers', 'details', 'tasks', 'contact', 'find']
    : ['tasks', 'contact', 'find'];
  const underWay = new Set(queue.waiting.flatMap((item) => (item.name === 'settle' ? item.args.mark : [])));
  const open = home?.tasks.filter(({ mark }) => !underWay.has(mark) && !settledMarks.has(mark)) ?? [];

  function settle(title: string, args: ChosenOutcome): void {
    setSettled((marks) => new Set([...marks, args.mark]));
    queue.add({ id: args.mark, title, name: 'settle', args });
  }

  function save(args: TypedContact): void {
    queue.add({ id: args.key, title: args.client || args.phone, name: 'save', args });
    begin({ client: '', phone: '', form: begun.form + 1 });
  }

  function beginWith({ name, phones }: Pick<PocketParty, 'name' | 'phones'>): void {
    begin({ client: name, phone: phones[0] ?? '', form: begun.form + 1 });
    turnTo('contact');
  }

  function turnTo(one: Tab): void {
    lay(null);
    choose(one);
    scrollTo(0, 0);
  }

  function show(what: Over): void {
    lay(what);
    scrollTo(0, 0);
  }

  const showCard = ({ party, keys }: PocketTaken<'card'>): void => show({ kind: 'card', asked: { party, keys } });

  function refresh(): void {
    setSettled(new Set());
    tell({ sentence: words.loading, isTrouble: false });
    void load();
  }

  return (
    <div class="pocket">
      <header>
        <h1>{tab === 'tasks' ? words.tasks(open.length + (home?.moreTasks ?? 0)) : words.tabs[tab]}</h1>
        <p class="quiet">{home ? `${home.name} · ${home.updated}` : ''}</p>
        <button type="button" class="small" onClick={refresh}>
          {words.refresh}
        </button>
      </header>
      {stale && <p class="bad">{words.stale[stale]}</p>}
      <Unsent queue={queue} words={words} />
      <p class="told" role={told.isTrouble ? 'alert' : 'status'}>
        {told.sentence}
      </p>
      {home && !over && tab === 'numbers' && (
        <Numbers home={home} why={(figure) => show({ kind: 'why', figure })} details={() => turnTo('details')} />
      )}
      {home && !over && tab === 'details' && (
        <>
          <Details sections={home.sections} open={(id) => showCard({ party: id, keys: [] })} words={words} />
          <Months words={words} find={() => ask(door, 'charts', null)} />
        </>
      )}
      {home && !over && tab === 'tasks' && (
        <section>
          {open.length === 0 && <p>{words.noTasks}</p>}
          <ul>
            {open.map((task) => (
              <TaskCard
                key={task.mark}
                task={task}
                words={words}
                open={() => showCard({ party: task.party, keys: [task.who, task.phone].filter(Boolean) })}
                settle={(args) => settle(task.who || task.what, args)}
              />
            ))}
          </ul>
          {home.moreTasks > 0 && <p class="quiet">{words.more(home.moreTasks)}</p>}
        </section>
      )}
      {!over && tab === 'contact' && (
        <ContactForm key={begun.form} language={language} words={words} begun={begun} save={save} />
      )}
      {/* What was found stays while a card lies over it. */}
      {tab === 'find' && (
        <div hidden={over !== null}>
          <Find door={door} words={words} begin={beginWith} open={showCard} />
        </div>
      )}
      {over && (
        <button type="button" class="small" onClick={() => lay(null)}>
          {words.back}
        </button>
      )}
      {over?.kind === 'card' && (
        <Card key={over.asked.party} words={words} find={() => ask(door, 'card', over.asked)} begin={beginWith} />
      )}
      {over?.kind === 'why' && <Why words={words} find={() => ask(door, 'why', over.figure)} />}
      {children}
      <nav>
        {tabs.map((one) => (
          <button key={one} type="button" aria-current={one === tab ? 'page' : undefined} onClick={() => turnTo(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </nav>
    </div>
  );
}
