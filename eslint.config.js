import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/**', 'storybook-static/**', 'src/localization/generated/**', 'test/pages/**', 'example/**']),
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], litA11y.configs.recommended, wc['flat/recommended']],
    languageOptions: {globals: globals.browser, parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {wc: {elementBaseClasses: ['LitElement', 'KetamineElement']}},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // The listener stands on the box around the buttons, which bring their own keys.
      'lit-a11y/click-events-have-key-events': 'off',
      // A name bound as .textContent is not seen by the rule; the accessibility tree is tested.
      'lit-a11y/accessible-name': 'off',
      // Without list markers Safari forgets that a list is one.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: "CallExpression[callee.name='msg']:not([arguments.1.type='ObjectExpression'])", message: 'msg() needs {id, desc}.'},
        ...['id', 'desc'].map((key) => ({
          selector: `CallExpression[callee.name='msg'] > ObjectExpression:not(:has(> Property[key.name='${key}']))`,
          message: `msg() needs ${key}.`,
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.recommended, lit['flat/recommended']],
    languageOptions: {globals: {...globals.browser, ...globals.mocha}},
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
);
