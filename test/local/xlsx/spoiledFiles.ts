import { writeArchive } from '../../../local/zip/archive';
import { readArchive, type ZipEntry } from '../../../src/containers/zip/archive';
import { pack, unpack } from '../../../local/zip/whole';

/** Numbers between 0 and 1, always the same ones for a seed. */
type Chance = () => number;

function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A part of a workbook file, unpacked. */
interface Part {
  readonly name: string;
  readonly text: string;
}

type SpoilBytes = (bytes: Uint8Array, chance: Chance) => Uint8Array;
type SpoilParts = (parts: readonly Part[], chance: Chance) => readonly Part[];
type SpoilText = (text: string, chance: Chance) => string;

const hostileValues = (
  '-1 0 1.5 99999999999 1e999 NaN x 9999999 1048577 4294967296 &#x110000; A0 XFE1 A9999999 A1:XFD1048576 ZZZZ1 ' +
  'B2:A1 constructor __proto__ 2026-13-45 ../../x #REF!'
).split(' ');
const hostileCells = [
  '<row r="9999999"><c r="A9999999"><v>1</v></c></row>',
  '<row r="99999999999999999999"><c><v>1</v></c></row>',
  '<row r="0"><c r="A0"><v>1</v></c></row>',
  '<row r="1000"><c r="ZZZZ1000"><v>1</v></c></row>',
  '<row r="1000"><c r="1000"><v>1</v></c></row>',
  '<row r="1000"><c r="A1000" t="s"><v>99999</v></c></row>',
  '<row r="1000"><c r="A1000" t="s"><v>-1</v></c></row>',
  '<row r="1000"><c r="A1000" s="99999"><v>1</v></c></row>',
  '<row r="1000"><c r="A1000" t="d"><v>2026-13-45</v></c></row>',
  '<row r="1000"><c r="A1000" t="n"><v>abc</v></c></row>',
  '<row r="1000"><c r="A1000"><v>1e999</v></c></row>',
  '<row r="1000"><c r="A1000" t="inlineStr"><is><t>x</is></c></row>',
  '<row r="1000"><c r="A1000"><f t="shared" si="77"/><v>1</v></c></row>',
  '<row r="1000"><c r="A1000"><v>1</c></row>',
  '<row r="1000"><c r="A1000"><v>1</v></row>',
  '<row r="1000"><c r="A1000"><v>1</v></c>',
  '<row r="1000"><c r="AAA>bbb',
  '<row r="1"><c r="A1"><v>1</v></c></row>',
];
const hostileNames = ['', ' ', 'A', 'History', '_register', "'", 'constructor', '[]:*?/\\', 'x'.repeat(300)];

function pick<Value>(list: readonly Value[], chance: Chance): Value {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function replaceOne(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const place = pick(places, chance);
  return text.slice(0, place.index) + by(place[0]) + text.slice(place.index + place[0].length);
}

function inOnePart(spoil: SpoilText, which: (name: string) => boolean = () => true): SpoilParts {
  return (parts, chance) => {
    const chosen = pick(
      parts.filter(({ name }) => which(name)),
      chance,
    );
    return parts.map((part) => (part === chosen ? { ...part, text: spoil(part.text, chance) } : part));
  };
}

const isSheet = (name: string): boolean => name.includes('worksheets/sheet');
const isBook = (name: string): boolean => name === 'xl/workbook.xml';

const byteKinds: Readonly<Record<string, SpoilBytes>> = {
  'a byte changed': (bytes, chance) => {
    const spoiled = Buffer.from(bytes);
    for (let count = 1 + Math.floor(chance() * 4); count > 0; count--) {
      const at = Math.floor(chance() * spoiled.length);
      spoiled[at] = Math.floor(chance() * 256);
    }
    return spoiled;
  },
  'cut short': (bytes, chance) => bytes.subarray(0, Math.floor(chance() * bytes.length)),
  'its directory changed': (bytes, chance) => {
    const spoiled = Buffer.from(bytes);
    const first = spoiled.indexOf('504b0102', 0, 'hex');
    const at = first + Math.floor(chance() * (spoiled.length - first));
    spoiled[at] = Math.floor(chance() * 256);
    return spoiled;
  },
};

const partKinds: Readonly<Record<string, SpoilParts>> = {
  'a part missing': (parts, chance) => {
    const chosen = pick(parts, chance);
    return parts.filter((part) => part !== chosen);
  },
  'a part twice': (parts, chance) => [...parts, { ...pick(parts, chance), name: pick(parts, chance).name }],
  'a part renamed': (parts, chance) => {
    const chosen = pick(parts, chance);
    return parts.map((part) => (part === chosen ? { ...part, name: `${part.name}x` } : part));
  },
  'two parts exchanged': (parts, chance) => {
    const [one, other] = [pick(parts, chance), pick(parts, chance)];
    const text = new Map([
      [one, other.text],
      [other, one.text],
    ]);
    return parts.map((part) => ({ ...part, text: text.get(part) ?? part.text }));
  },
  'a part empty': inOnePart(() => ''),
  'a part cut in the middle': inOnePart((text, chance) => text.slice(0, Math.floor(chance() * text.length))),
  'a character changed': inOnePart((text, chance) => {
    const at = Math.floor(chance() * text.length);
    return text.slice(0, at) + String.fromCharCode(32 + Math.floor(chance() * 96)) + text.slice(at + 1);
  }),
  'an attribute changed': inOnePart((text, chance) =>
    replaceOne(text, /="[^"]*"/g, chance, () => `="${pick(hostileValues, chance)}"`),
  ),
  'a text changed': inOnePart((text, chance) =>
    replaceOne(text, />[^<]+</g, chance, () => `>${pick(hostileValues, chance)}<`),
  ),
  'a tag missing': inOnePart((text, chance) => replaceOne(text, /<[^>]*>/g, chance, () => '')),
  'a tag twice': inOnePart((text, chance) => replaceOne(text, /<[^>]*>/g, chance, (tag) => tag + tag)),
  'elements never closed': inOnePart((text, chance) =>
    replaceOne(text, />/g, chance, () => `>${pick(['<x>', '<c>', '<row>', '<si>', '<is>'], chance).repeat(3000)}`),
  ),
  'a hostile cell': inOnePart(
    (text, chance) => text.replace('</sheetData>', `${pick(hostileCells, chance)}</sheetData>`),
    isSheet,
  ),
  'a size that is not so': inOnePart(
    (text) => text.replace('<sheetData', '<dimension ref="A1:XFD1048576"/><sheetData'),
    isSheet,
  ),
  'strange names of sheets': inOnePart((text, chance) => {
    const name = pick(hostileNames, chance);
    return text.replace(/(<sheet [^>]*?name=")[^"]*/g, (_, start: string) => start + name);
  }, isBook),
  'the same number for each sheet': inOnePart((text) => text.replace(/sheetId="\d+"/g, 'sheetId="1"'), isBook),
  'what is remembered changed': inOnePart(
    (text, chance) =>
      replaceOne(text, /(?<=&quot;:)[^,{}[\]<]+/g, chance, () =>
        pick(['null', '[]', '{}', '-1', '&quot;x&quot;'], chance),
      ),
    (name) => name === 'xl/sharedStrings.xml',
  ),
};

const kinds = [...Object.keys(byteKinds), ...Object.keys(partKinds)];

/** A spoiled copy of a good workbook file: the kinds of damage take turns, and the seed chooses the place. */
export function spoiledFile(good: Uint8Array, seed: number): { title: string; bytes: Uint8Array } {
  const kind = kinds[seed % kinds.length] ?? '';
  const chance = chanceFrom(seed);
  const title = `${String(seed)}: ${kind}`;
  const spoilBytes = byteKinds[kind];
  if (spoilBytes) return { title, bytes: spoilBytes(good, chance) };
  const parts = partKinds[kind]?.(partsOf(good), chance) ?? [];
  return { title, bytes: writeArchive(parts.map(({ name, text }): ZipEntry => pack(name, Buffer.from(text)))) };
}

function partsOf(bytes: Uint8Array): Part[] {
  return (readArchive(bytes) ?? []).map((entry) => ({
    name: entry.name,
    text: Buffer.from(unpack(entry)).toString('utf8'),
  }));
}
