import { builtinRules } from 'eslint/use-at-your-own-risk';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// A suite is a list of tests, not one function to understand: only its tests are measured.
const maxLinesPerFunction = exceptDescribe(builtinRules.get('max-lines-per-function'));

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'**/*.csv'
		]
	},
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { ayumi: { rules: { 'max-lines-per-function': maxLinesPerFunction } } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'ayumi/max-lines-per-function': ['error', { max: 50 }],
			eqeqeq: 'error',
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'max-len': [
				'error',
				{
					code: 100,
					tabWidth: 2,
					ignoreStrings: true,
					ignoreTemplateLiterals: true,
					ignoreRegExpLiterals: true,
					ignoreUrls: true
				}
			],
			'no-nested-ternary': 'error',
			'no-var': 'error',
			'prefer-const': 'error'
		}
	},
	// The address of the very page is resolved already.
	{ files: ['src/lib/ui/address.ts'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
	// Written from the headers of the metrics.
	{ files: ['src/lib/metrics/rows.ts'], rules: { 'max-lines': 'off' } },
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// Knows that `let { … } = $props()` is never a const.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'svelte/no-at-html-tags': 'error',
			// Every link begins with `base`; a browser test runs the site below a sub-path.
			'svelte/no-navigation-without-resolve': 'off',
			// An attribute or a line of prose can be longer than any formatter may break it.
			'max-len': [
				'error',
				{
					code: 100,
					tabWidth: 2,
					ignoreStrings: true,
					ignoreTemplateLiterals: true,
					ignoreUrls: true,
					ignorePattern: '^\\s*[\\w:-]+="[^"]*"[^"]*$'
				}
			]
		}
	},
	{
		// The one place that puts markup into a page: SVG drawn by our own charts at build.
		files: ['src/lib/ui/InlineSvg.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	}
);

/**
 * The rule without its reports on the callbacks of `describe`.
 * @param {import('eslint').Rule.RuleModule | undefined} rule
 * @returns {import('eslint').Rule.RuleModule}
 */
function exceptDescribe(rule) {
	if (rule === undefined) throw new Error('ESLint has no rule max-lines-per-function');
	return {
		...rule,
		create(context) {
			/** @param {import('eslint').Rule.ReportDescriptor & { node?: unknown }} report */
			const report = (report) => {
				if (!isDescribeCallback(report.node)) context.report(report);
			};
			return rule.create(Object.create(context, { report: { value: report } }));
		}
	};
}

/**
 * Whether a node is the function given to `describe`, `describe.each(…)` or `test.describe`.
 * @param {any} node
 */
function isDescribeCallback(node) {
	let callee = node?.parent?.type === 'CallExpression' ? node.parent.callee : undefined;
	while (callee?.type === 'CallExpression' || callee?.type === 'MemberExpression') {
		if (callee.property?.name === 'describe') return true;
		callee = callee.type === 'CallExpression' ? callee.callee : callee.object;
	}
	return callee?.name === 'describe';
}
