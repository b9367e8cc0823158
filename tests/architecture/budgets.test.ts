import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readText } from './files';

const MAX_LINES = 300;
const CODE = /\.(ts|js|svelte|sql|css)$/;
const FILES = ['src', 'scripts', 'tests', 'data']
	.flatMap(listFiles)
	.filter((path) => CODE.test(path) && !path.includes('/fixtures/'));

/** Written from the headers of the metrics, read by nobody from top to bottom. */
const GENERATED = ['src/lib/metrics/rows.ts'];

/** Words that say nothing about what is inside. */
const EMPTY_NAME = /^(utils?|helpers?|common|misc|shared|stuff|lib)$/;

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const NAMES: readonly [kind: RegExp, name: RegExp][] = [
	[/^\+/, /^\+(page|layout|error|server)(@[a-z]*)?(\.server)?\.(ts|svelte)$/],
	[/\.svelte$/, /^[A-Z][A-Za-z0-9]*\.svelte$/],
	[/\.sql$/, /^[a-z0-9]+([-_][a-z0-9]+)*\.sql$/],
	[/./, new RegExp(`^${KEBAB}(\\.(svelte|worker|server|test|spec|d))*\\.(ts|js|css)$`)]
];

describe('budgets', () => {
	test(`no file is longer than ${MAX_LINES} lines`, () => {
		const written = FILES.filter((path) => !GENERATED.includes(path));
		const lengths = written.map((path) => ({ path, lines: countLines(readText(path)) }));
		expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
	});

	test('files are named in kebab-case, components in PascalCase', () => {
		expect(FILES.filter((path) => !hasGoodName(basename(path)))).toEqual([]);
	});

	test('no file or folder has a name that says nothing', () => {
		const empty = FILES.filter((path) => {
			const [name = ''] = basename(path).split('.');
			const folders = dirname(path.replace(/^src\/lib\//, '')).split('/');
			return [name, ...folders].some((part) => EMPTY_NAME.test(part));
		});
		expect(empty).toEqual([]);
	});

	test('only files named x.svelte.ts and components use runes', () => {
		const outside = FILES.filter(
			(path) =>
				/^src\/.*(?<!\.svelte)\.ts$/.test(path) &&
				/\$(state|derived|effect)(\.\w+)?[(<]/.test(readText(path))
		);
		expect(outside).toEqual([]);
	});
});

function countLines(text: string): number {
	return text.replace(/\n$/, '').split('\n').length;
}

function hasGoodName(name: string): boolean {
	return NAMES.find(([kind]) => kind.test(name))?.[1].test(name) ?? false;
}
