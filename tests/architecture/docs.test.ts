import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readText, ROOT } from './files';

const MAX_README_LINES = 120;
const PAGES = [
	...['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
	...[...listFiles('docs'), ...listFiles('data')].filter((path) => path.endsWith('.md'))
].filter((path) => existsSync(join(ROOT, path)));
const READMES = PAGES.filter((path) => path.startsWith('README'));

describe('README', () => {
	test.each(['README.md', 'README.ja.md'])('%s exists', (path) => {
		expect(PAGES).toContain(path);
	});

	test.each(READMES)(`%s has at most ${MAX_README_LINES} lines`, (path) => {
		expect(readText(path).trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES);
	});

	test.each(READMES)('every identifier in the glossary of %s exists in src', (path) => {
		const source = listFiles('src')
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.map(readText)
			.join('\n');
		const words = readGlossary(readText(path));
		expect(words.length).toBeGreaterThan(0);
		expect(words.filter((word) => !new RegExp(`\\b${word}`, 'i').test(source))).toEqual([]);
	});

	test.each(READMES)('every npm script named in %s exists', (path) => {
		const { scripts } = JSON.parse(readText('package.json')) as { scripts: object };
		const named = [...readText(path).matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)];
		expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('links', () => {
	test.each(PAGES)('every relative link in %s leads somewhere', (path) => {
		const links = [...readText(path).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
			.map(([, inText, inTag]) => inText ?? inTag ?? '')
			.filter((link) => !/^[a-z]+:/.test(link));
		expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
	});
});

/** The identifiers of the table under the heading "Glossary" or 用語. */
function readGlossary(text: string): string[] {
	const [, section = ''] = text.split(/^#+ .*(?:glossary|用語).*$/im);
	const [table = ''] = section.split(/^#/m);
	return [...table.matchAll(/^\|.*?`([A-Za-z]\w*)`/gm)].map(([, word = '']) => word);
}

function leadsSomewhere(page: string, link: string): boolean {
	const [file = '', anchor] = decodeURI(link).split('#');
	const target = file === '' ? page : posix.join(posix.dirname(page), file);
	if (!existsSync(join(ROOT, target))) return false;
	return anchor === undefined || !target.endsWith('.md') || readAnchors(target).includes(anchor);
}

/** The anchors that GitHub gives to the headings of a page. */
function readAnchors(path: string): string[] {
	const headings = [...readText(path).matchAll(/^#+ +(.+)$/gm)].map(([, text = '']) => text);
	return headings.map((text) =>
		text
			.trim()
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-')
	);
}
