/** The package has types for its entry alone, which also asks whether it runs in Node. */
declare module '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs' {
	export * from '@myriaddreamin/typst-ts-web-compiler';
	export { default } from '@myriaddreamin/typst-ts-web-compiler';
}
