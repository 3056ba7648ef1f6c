import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { arrows } from './scripts/lint/arrows.ts'
import { reasonedAssertion } from './scripts/lint/reasonedAssertion.ts'

// In a flat config, a second object that names a rule replaces the first one on the files they share. So each rule below is
// set once per kind of file, and the rules that grow by folder build their whole list through the functions here.

const tests = ['**/*.test.{ts,tsx}', '**/testing/**', '**/describe[A-Z]*.ts']
const typed = ['**/*.{ts,tsx}', 'scripts/**/*.mjs']

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Named exports only: a thing has one name everywhere.',
  },
]
const noWholeZod = ['ImportSpecifier[imported.name="z"]', 'ImportDefaultSpecifier'].map((kind) => ({
  selector: `ImportDeclaration[source.value="zod"] > ${kind}`,
  message: "Write `import * as z from 'zod'`: the other ways drag every locale of its messages along.",
}))
const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core reads no clock: take the time as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The core reads no clock: take the time as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The core is deterministic: take the value as an argument.',
  },
]
const noImpatience = [
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'No sleeps: wait for what a person would see.',
  },
  { selector: 'Literal[value="networkidle"]', message: 'No networkidle: wait for what a person would see.' },
  {
    selector: 'CallExpression[callee.property.name="locator"][arguments.0.type="Literal"]',
    message: 'No CSS selectors: find things by role, label or text, as a person does.',
  },
]
const restrictSyntax = (...lists) => ({
  'no-restricted-syntax': ['error', ...noDefaultExport, ...noWholeZod, ...lists.flat()],
})

const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'process',
  'Buffer',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
]

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'data',
      '.cache',
      'coverage',
      'test-results',
      'playwright-report',
      'public/mockServiceWorker.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { charterdesk: { rules: { arrows, 'reasoned-assertion': reasonedAssertion } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'charterdesk/arrows': 'error',
      'charterdesk/reasoned-assertion': 'error',
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-console': ['error', { allow: ['error'] }],
      ...restrictSyntax(),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a sentence prints as one expects; objects, null and undefined still do not pass.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setOpen(true)` is clearer than the same in braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // An event handler may be async: React ignores what it returns. Promises lost elsewhere are still refused.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A port's method is async for its slowest implementation.
      '@typescript-eslint/require-await': 'off',
      // Records keyed by locale or by field are the shape of our data.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // The compiler refuses enums, and data is plain objects here: these would cost time and find nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A library's type may be richer than the one way we call it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['core/charter/**', 'core/seed/**'],
    ignores: tests,
    rules: { ...restrictSyntax(noClock), 'no-restricted-globals': ['error', ...impureGlobals] },
  },
  { files: ['core/api/**', 'core/contract/**'], ignores: tests, rules: restrictSyntax(noClock) },
  { files: ['e2e/**'], rules: restrictSyntax(noImpatience) },
  // These speak to a person at a terminal.
  { files: ['scripts/**', 'bench/**', 'server/main.ts', 'server/cli.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },
  {
    files: [...tests, 'e2e/**'],
    rules: {
      'max-lines': 'off',
      'charterdesk/reasoned-assertion': 'off',
      // A test reads JSON and takes first elements by the dozen; a wrong guess there is a failing test, not a bug.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: {
      // They do not see the types that JSDoc casts give; the compiler does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Its one dependency has no types.
  {
    files: ['scripts/subsetFonts.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'charterdesk/reasoned-assertion': 'off' },
  },
  // The tools that read these files ask for a default export.
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
