import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const TOPS = ['src', 'local'];
/** Folders whose parts are rooms of their own; every other folder below a top is one room. */
const HOUSES = ['src/core'];

const INTRO = [
  '# The tree as a picture',
  'Made from the imports by `npm run docs`; do not edit. An arrow says "uses"; one that follows from others is left out. That rooms of the core name the types of the walk above them (`analysis`, `plan`, `texts`) is left out too. `.dependency-cruiser.cjs` holds the walls.',
];

/** The picture of which folder uses which, as Markdown that shows a diagram. */
export function architecturePage(): string {
  const uses = usesOf(TOPS.flatMap(filesBelow));
  const rooms = [...uses.keys()].sort();
  const boxes = TOPS.map((top) => {
    const own = rooms.filter((room) => room.startsWith(`${top}/`));
    return [`  subgraph ${top}`, ...own.map((room) => `    ${idOf(room)}["${room}"]`), '  end'].join('\n');
  });
  const arrows = rooms.flatMap((room) => direct(room, uses).map((used) => `  ${idOf(room)} --> ${idOf(used)}`));
  return [...INTRO, ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n'), ''].join('\n\n');
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).split(sep).join('/'));
}

/** `src/core/views/waiting.ts` is of `src/core/views`; files beside the folders are of the folder above. */
function roomOf(file: string): string {
  const house = HOUSES.find((name) => file.startsWith(`${name}/`));
  const depth = house === undefined ? 2 : house.split('/').length + 1;
  return file
    .split('/')
    .slice(0, Math.min(depth, file.split('/').length - 1))
    .join('/');
}

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']*)'/g;

function usesOf(files: readonly string[]): Uses {
  const uses = new Map<string, Set<string>>();
  for (const file of files) {
    const own = roomOf(file);
    const used = uses.get(own) ?? new Set<string>();
    uses.set(own, used);
    for (const [, path = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORTED)) {
      const room = roomOf(
        relative(ROOT, join(ROOT, dirname(file), path))
          .split(sep)
          .join('/'),
      );
      const isWalkAbove = HOUSES.includes(room) && own.startsWith(`${room}/`);
      if (room !== own && !isWalkAbove && TOPS.some((top) => room.startsWith(top))) used.add(room);
    }
  }
  return uses;
}

/** What a room uses and does not reach through another room that it uses. */
function direct(room: string, uses: Uses): readonly string[] {
  const used = [...(uses.get(room) ?? [])].sort();
  return used.filter((one) => !used.some((other) => other !== one && reaches(other, one, room, uses)));
}

function reaches(from: string, to: string, without: string, uses: Uses, seen = new Set([without])): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const next = [...(uses.get(from) ?? [])];
  return next.includes(to) || next.some((one) => reaches(one, to, without, uses, seen));
}

function idOf(room: string): string {
  return room.replace(/[^a-z]/gi, '_');
}
