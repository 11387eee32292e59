import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { iconOf } from './icon';

const root = resolve(__dirname, '..', '..');
const PAGES = join(root, 'src', 'pages');

/** It may talk to the web app of a script, or to one on this computer, and to nobody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://script.google.com https://script.googleusercontent.com http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
];

const ICONS = [180, 192, 512] as const;

/** The page of a phone as files for any web host: it can be installed and opens without a network. What went into it. */
export async function buildPocketSite(out: string): Promise<readonly string[]> {
  mkdirSync(out, { recursive: true });
  const { outputFiles, metafile } = await build({
    entryPoints: [join(PAGES, 'pocket', 'site.tsx')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2021',
    format: 'iife',
    legalComments: 'none',
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const looks = ['shared', 'pocket'].map((folder) => readFileSync(join(PAGES, folder, 'look.css'), 'utf8'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'index.html': PAGE,
    'pocket.js': outputFiles[0]?.text ?? '',
    'pocket.css': looks.join(''),
    'pocket.webmanifest': JSON.stringify(MANIFEST),
    ...Object.fromEntries(ICONS.map((size) => [`icon-${size}.png`, iconOf(size)])),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  writeFileSync(join(out, 'worker.js'), workerOf(files));
  return Object.keys(metafile.inputs);
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY.join('; ')}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#0b6e4f" />
    <title>Sales Register</title>
    <link rel="manifest" href="pocket.webmanifest" />
    <link rel="icon" href="icon-192.png" />
    <link rel="apple-touch-icon" href="icon-180.png" />
    <link rel="stylesheet" href="pocket.css" />
  </head>
  <body>
    <main id="page"></main>
    <script src="pocket.js"></script>
  </body>
</html>
`;

const MANIFEST = {
  name: 'Sales Register',
  short_name: 'Sales',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0b6e4f',
  icons: [192, 512].map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any',
  })),
};

/** Keeps the files of one version for when there is no network; nothing of what the page asks for is kept by it. */
function workerOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const hash = createHash('sha256');
  for (const content of Object.values(files)) hash.update(content);
  const version = `pocket-${hash.digest('hex').slice(0, 12)}`;
  const kept = ['./', ...Object.keys(files).filter((name) => name !== 'index.html')];
  return `const VERSION = ${JSON.stringify(version)};
const FILES = ${JSON.stringify(kept)};
addEventListener('install', (event) => event.waitUntil((async () => {
  const cache = await caches.open(VERSION);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
  await skipWaiting();
})()));
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('pocket-') && name !== VERSION) await caches.delete(name);
  await clients.claim();
})()));
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((found) => found ?? fetch(event.request)));
});
`;
}
