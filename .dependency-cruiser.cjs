/** The rooms of the core in the order of the walk: each uses only those before it. */
const ROOMS = ['values', 'register', 'figures', 'work', 'views'];

/** Nothing of a room may lead on: neither to a later room nor to the demo. */
const roomRules = ROOMS.map((room, index) => ({
  name: `core-${room}-uses-only-rooms-before-it`,
  comment: `The rooms of the core stand in the order ${ROOMS.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/core/(${[...ROOMS.slice(index + 1), 'demo'].join('|')})/` },
}));

/** Who may know whom. The compiler holds some of these walls too; this file says all of them. */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'core-rooms-know-the-walk-as-types',
      comment: 'analysis, plan and texts stand above the rooms: a room may name what they hold, not call them.',
      severity: 'error',
      from: { path: `^src/core/(${ROOMS.join('|')})/` },
      to: { path: '^src/core/[^/]+[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-values-and-register-stand-alone',
      comment: 'What was typed is understood before anything is worked out from it.',
      severity: 'error',
      from: { path: '^src/core/(values|register)/' },
      to: { path: '^src/core/[^/]+[.]ts$' },
    },
    {
      name: 'core-imports-only-core',
      comment: 'What decides knows no host: it is tested with values.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src|local|scripts|test)/', pathNot: '^src/core/' },
    },
    {
      name: 'core-uses-one-library',
      comment: 'Phones are the one thing the core takes from elsewhere; all of it is loaded at every click.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'], pathNot: 'libphonenumber-js' },
    },
    {
      name: 'app-imports-core-and-language',
      comment: 'A command turns a snapshot into a plan; it does not know who reads and writes.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|app|language)/' },
    },
    {
      name: 'language-imports-only-core',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|language)/' },
    },
    {
      name: 'pages-import-core-language-and-containers',
      comment: 'What a page can work out itself it does itself; the rest it asks for over the bridge.',
      severity: 'error',
      from: { path: '^src/pages/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|language|containers|pages)/' },
    },
    {
      name: 'the-script-knows-only-the-bridge-of-pages',
      comment: 'All that google imports is loaded at every click: of a page it may know what passes, as types.',
      severity: 'error',
      from: { path: '^src/(google|app)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/bridge/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-script-fetches-extras',
      comment: 'What only chosen commands need stands in a file of its own: of it the script may know the types.',
      severity: 'error',
      from: { path: '^src/google/' },
      to: {
        path: [
          '^src/(extras|selfCheck)/',
          '^src/core/(analysis[.]|demo/|figures/sections/(catalogue|compute)[.]|register/sourceChange[.])',
          '^src/core/work/(asking|bonus|capture|check|people)/',
          '^src/core/work/(duplicates/mergeClients|journal/(rowsTold|runHistory|undoRun)|tasks/tasksOf)[.]',
          '^src/core/views/(asking|bonus|duplicatesPage|enteredDifference|enteredSheet|meeting|planLook|selfCheck|setUpQuestions|why/(figurePlace|whyAnswer))[.]',
          '^src/app/(adoptSheet|answerChanges|asking|bonus|buildTasks|checkData|command|commitImport|computeFigures|demo|flagUnanswered|meeting|mergeShown|missingSetUpRows|person|refreshEverything|rowsOfFigure|settingsForm|shownProblem|structure|taskSheetsOf|toldRun)[.]',
          '^src/language/(askingTexts|bonusTexts|commitTexts|(en|ru)RegisterTasks|textsOf)[.]',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'extras-import-no-host',
      comment: 'They decide and try things out; who reads and writes is google.',
      severity: 'error',
      from: { path: '^src/extras/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|app|language|selfCheck|extras)/' },
    },
    {
      name: 'containers-import-only-core',
      comment: 'Files become grids for a page and for the command line alike.',
      severity: 'error',
      from: { path: '^src/containers/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|containers)/' },
    },
    {
      name: 'containers-are-not-for-google',
      comment: 'Google hands over sheets, not files, and loads the whole script at every click.',
      severity: 'error',
      from: { path: '^src/(google|app|core|language)/' },
      to: { path: '^src/containers/' },
    },
    {
      name: 'nobody-imports-google',
      comment: 'The files that touch Apps Script are entered by Google alone; without Google the built bundle runs.',
      severity: 'error',
      from: { pathNot: '^src/google/' },
      to: { path: '^src/google/' },
    },
    {
      name: 'self-check-imports-only-core',
      comment: 'What is tried of the host leans on nothing of ours that itself leans on the host.',
      severity: 'error',
      from: { path: '^src/selfCheck/' },
      to: { path: '^(src|local|scripts)/', pathNot: '^src/(core|selfCheck)/' },
    },
    {
      name: 'self-check-is-entered-by-extras-alone',
      comment: 'It touches the services; the command that tries it stands in google and fetches it.',
      severity: 'error',
      from: { pathNot: '^src/(extras|selfCheck)/' },
      to: { path: '^src/selfCheck/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea or three.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(src|local|scripts)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
};
