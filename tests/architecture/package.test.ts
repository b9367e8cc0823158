import { describe, expect, test } from 'vitest';
import { listFiles, readText } from './files';

interface Package {
	license: string;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

interface Lock {
	packages: Record<
		string,
		{ version: string; resolved?: string; dependencies?: Record<string, string> }
	>;
}

const manifest = JSON.parse(readText('package.json')) as Package;
const lock = JSON.parse(readText('package-lock.json')) as Lock;
const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json', () => {
	test('pins every dependency to one exact version', () => {
		const loose = Object.entries(dependencies).filter(
			([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
		);
		expect(loose).toEqual([]);
	});

	test('has the license of the file LICENSE', () => {
		expect(manifest.license).toBe('MIT');
		expect(readText('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Ayumi contributors/);
	});

	test('has no dependency that no decision of docs/decisions names', () => {
		const decisions = listFiles('docs/decisions').map(readText).join('\n');
		const undecided = Object.keys(dependencies).filter(
			(name) => !decisions.includes(`\`${name}\``)
		);
		expect(undecided).toEqual([]);
	});
});

describe('package-lock.json', () => {
	test('holds the versions of package.json', () => {
		const different = Object.entries(dependencies).filter(
			([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version
		);
		expect(different).toEqual([]);
	});

	test('holds one copy of apache-arrow, of the major version that duckdb-wasm wants', () => {
		const copies = Object.keys(lock.packages).filter((path) => path.endsWith('/apache-arrow'));
		const wanted =
			lock.packages['node_modules/@duckdb/duckdb-wasm']?.dependencies?.['apache-arrow'];
		expect(copies).toEqual(['node_modules/apache-arrow']);
		expect(wanted).toBe(`^${dependencies['apache-arrow']}`);
	});

	test('names no host to install from', () => {
		expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
	});
});
