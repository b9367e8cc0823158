/**
 * Names for extensions to link to: those of C++, and what functions were before their numbers were
 * converted. No script asks for one.
 */
const FOR_EXTENSIONS = /^(_Z|orig\$)/;

/**
 * An instance of the engine without what it exports for extensions, which it never loads: 72,000 of
 * 75,000 exports. The package's script would prepare each of them to be linked to, and that took
 * longer than everything else it does to start.
 */
export function withoutLinks(instance: WebAssembly.Instance): WebAssembly.Instance {
	const exports: WebAssembly.Exports = {};
	for (const name of Object.keys(instance.exports)) {
		const value = FOR_EXTENSIONS.test(name) ? undefined : instance.exports[name];
		if (value !== undefined) exports[name] = value;
	}
	return { exports };
}
