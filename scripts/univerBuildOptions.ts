import type { BuildOptions, Plugin } from 'esbuild';

/** Univer brings hyphenation rules of 70 languages, 5 MB, for documents; cells never hyphenate. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ importer, kind }) => {
      const isRules = kind === 'dynamic-import' && importer.includes('engine-render');
      return isRules ? { path: 'hyphenation.js', namespace: 'no-hyphenation' } : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'no-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

/** How every page with Univer in it is bundled. */
export const univerBuildOptions = {
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutHyphenation],
  legalComments: 'none',
} satisfies BuildOptions;
