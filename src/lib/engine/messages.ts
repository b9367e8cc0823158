import type { QueryRequest, TableSource } from './port';

/** What the page asks the engine's worker to do. */
export type EngineCommand =
	| { name: 'boot'; id: number; wasm: string }
	| { name: 'load'; id: number; tables: readonly TableSource[]; statements: readonly string[] }
	| {
			name: 'preview';
			id: number;
			tables: readonly TableSource[];
			statements: readonly string[];
			requests: readonly QueryRequest[];
	  }
	| { name: 'query'; id: number; requests: readonly QueryRequest[] }
	| { name: 'cancel'; id: number };

/** What the worker answers; `index` counts the results of one command. */
export type EngineReply =
	| { id: number; index: number; bytes: Uint8Array | null }
	| { id: number; index: number; error: string; sql: string };
