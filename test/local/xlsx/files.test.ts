import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFile, saveFile } from '../../../local/xlsx/files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const newBytes = Buffer.from('new');

describe('loading a file', () => {
  it('gives its bytes', async () => {
    writeFileSync(join(folder, 'a.xlsx'), 'old');
    expect(await loadFile(join(folder, 'a.xlsx'))).toEqual({ ok: true, value: Buffer.from('old') });
  });

  it('says when there is none', async () => {
    expect(await loadFile(join(folder, 'a.xlsx'))).toMatchObject({ error: { code: 'file.missing' } });
  });

  it('says when it is a folder', async () => {
    expect(await loadFile(folder)).toMatchObject({ error: { code: 'file.directory' } });
  });

  it('says when it is empty', async () => {
    writeFileSync(join(folder, 'a.xlsx'), '');
    expect(await loadFile(join(folder, 'a.xlsx'))).toMatchObject({ error: { code: 'file.empty' } });
  });
});

describe('saving a file', () => {
  it('replaces it, keeps its permissions and leaves nothing beside it', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    expect(await saveFile(path, newBytes)).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('writes through a link', async () => {
    writeFileSync(join(folder, 'true.xlsx'), 'old');
    symlinkSync('true.xlsx', join(folder, 'link.xlsx'));
    await saveFile(join(folder, 'link.xlsx'), newBytes);
    expect(readFileSync(join(folder, 'true.xlsx'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
  });

  it('leaves the folder as it was when the place is a folder', async () => {
    mkdirSync(join(folder, 'a.xlsx'));
    expect(await saveFile(join(folder, 'a.xlsx'), newBytes)).toMatchObject({ error: { code: 'file.directory' } });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('says when the folder is not there', async () => {
    expect(await saveFile(join(folder, 'no', 'a.xlsx'), newBytes)).toMatchObject({ error: { code: 'file.missing' } });
  });
});
