import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { installed, must, root, start } from './programs.mjs';

const STAMP = join(root, 'node_modules', '.installed-from');

/** Installs what the lock file says, unless that is what is installed, and builds what has changed. */
export function setUp() {
  requireNode();
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const there = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (there !== wanted) {
    console.error('Installing packages (once) …');
    must('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, wanted);
  }
  must(installed('tsx'), ['scripts/build.ts']);
}

const GOOGLE_SQL = join(root, 'scripts', 'googlesql');

/**
 * Brings Google's SQL engine for tests (350 MB), which proves what the warehouse asks of BigQuery; package.json of its
 * folder pins it. Where it is not built for, everything else is tried, and whoever reads the answer is told. It comes
 * beside whatever is done meanwhile, and needs nothing of it.
 */
export async function bringGoogleSql() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return console.error("Google's SQL engine is built for Linux x86-64 alone: what rests on it is skipped here.");
  const lock = join(GOOGLE_SQL, 'package-lock.json');
  const stamp = join(GOOGLE_SQL, 'node_modules', '.installed-from');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  console.error("Fetching Google's SQL engine (once) …");
  const words = ['ci', '--prefix', GOOGLE_SQL, '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=5'];
  if ((await start('npm', words)) === 0) return writeFileSync(stamp, wanted);
  rmSync(join(GOOGLE_SQL, 'node_modules'), { recursive: true, force: true });
  console.error(
    "Google's SQL engine could not be fetched, and the warehouse's SQL is not proven without it: try again.",
  );
  process.exit(1);
}

/** package.json says which Node is the oldest that will do. */
function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const oldest = engines.node.replace('>=', '');
  if (oldest.localeCompare(process.versions.node, 'en', { numeric: true }) <= 0) return;
  console.error(`Sales Register needs Node ${oldest} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
