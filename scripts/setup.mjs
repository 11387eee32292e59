import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(root, 'node_modules', '.installed-from');

/** Runs a program of the repository and answers its exit code; its words go where ours go. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a program that must succeed; otherwise this process ends with its code. */
export function must(command, args, environment) {
  const code = run(command, args, environment);
  if (code !== 0) process.exit(code);
}

/** Installs what the lock file says, unless that is what is installed, and builds what has changed. */
export function setUp() {
  requireNode();
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed !== wanted) {
    console.error('Installing packages (once) …');
    must('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, wanted);
  }
  must('npx', ['--no-install', 'tsx', 'scripts/build.ts']);
}

const GOOGLE_SQL = join(root, 'scripts', 'googlesql');

/**
 * Brings Google's SQL engine for tests (350 MB), which proves what the warehouse asks of BigQuery; package.json of its
 * folder pins it. Where it is not built for, everything else is tried, and whoever reads the answer is told.
 */
export function bringGoogleSql() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return console.error("Google's SQL engine is built for Linux x86-64 alone: what rests on it is skipped here.");
  const lock = join(GOOGLE_SQL, 'package-lock.json');
  const stamp = join(GOOGLE_SQL, 'node_modules', '.installed-from');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  console.error("Fetching Google's SQL engine (once) …");
  const words = ['ci', '--prefix', GOOGLE_SQL, '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=5'];
  if (run('npm', words) === 0) return writeFileSync(stamp, wanted);
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
