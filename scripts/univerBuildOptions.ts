import type { BuildOptions, Plugin } from 'esbuild';

/** Univer brings hyphenation rules of 70 languages, 5 MB, for documents; cells never hyphenate. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /hyphenation|hyphen\// }, ({ path }) => ({ path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'export default {}; export const patterns = {};',
    }));
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
