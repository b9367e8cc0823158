import type { ReportDocument } from './document';
import { typstOf } from './typst';

/** The parts of the compiler that are used: `@myriaddreamin/typst-ts-web-compiler` fits. */
export interface TypstParts {
	/** The WebAssembly of the compiler. */
	wasm: BufferSource;
	/** BIZ UDPGothic, plain and bold, as TrueType. */
	fonts: readonly Uint8Array[];
}

type Compiler = Awaited<ReturnType<typeof startCompiler>>;

let started: Promise<Compiler> | null = null;

/** Functions that the compiler's glue makes from texts, written out: our policy forbids `eval`. */
const KNOWN_FUNCTIONS: Readonly<Record<string, (given: unknown) => unknown>> = {
	'return 0': () => 0,
	'return true': () => true,
	'path,return path': (path) => path
};

function readsNothing(): never {
	throw new Error('the compiler reads no files');
}

/** Make something while functions that are made from texts are the known ones. */
function withKnownFunctions<Thing>(make: () => Thing): Thing {
	const own = globalThis.Function;
	const find = (texts: readonly string[]) => KNOWN_FUNCTIONS[texts.join(',')] ?? readsNothing;
	// Minified code calls it without `new`.
	globalThis.Function = new Proxy(own, {
		construct: (_, texts: string[]) => find(texts),
		apply: (_, __, texts: string[]) => find(texts)
	});
	try {
		return make();
	} finally {
		globalThis.Function = own;
	}
}

async function startCompiler(load: () => Promise<TypstParts>) {
	const [typst, { wasm, fonts }] = await Promise.all([
		import('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs'),
		load()
	]);
	await typst.default({ module_or_path: wasm });
	const builder = withKnownFunctions(() => new typst.TypstCompilerBuilder());
	for (const font of fonts) await builder.add_raw_font(font);
	return builder.build();
}

/** What the compiler answers: the file, or why there is none. */
interface Answer {
	result?: Uint8Array;
	hasError?: boolean;
	diagnostics?: readonly unknown[];
}

/**
 * A report as a tagged PDF: headings, figures with their words, heads of tables. `load` is asked
 * once, for 28 MB of compiler and 9 MB of fonts from our own origin. Throws where nothing is set.
 */
export async function pdfOf(
	report: ReportDocument,
	load: () => Promise<TypstParts>
): Promise<Uint8Array> {
	started ??= startCompiler(load);
	const compiler = await started.catch((error: unknown) => {
		started = null;
		throw error;
	});
	const { main, pictures } = typstOf(report);
	compiler.reset_shadow();
	const encoder = new TextEncoder();
	for (const [path, svg] of pictures) compiler.map_shadow(path, encoder.encode(svg));
	compiler.add_source('/report.typ', main);
	const answer = compiler.compile('/report.typ', null, 'pdf', 1) as Answer | Uint8Array;
	if (answer instanceof Uint8Array) return answer;
	if (answer.result) return answer.result;
	throw new Error(`no PDF: ${JSON.stringify(answer.diagnostics ?? [])}`);
}
