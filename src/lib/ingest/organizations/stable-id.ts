/** A short ID that the same texts always give: 64 bits of FNV-1a, in hexadecimal. */
export function stableId(prefix: string, texts: readonly string[]): string {
	const text = texts.join('\u001f');
	return `${prefix}-${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`;
}

function hash(text: string, seed: number): string {
	let bits = seed;
	for (let at = 0; at < text.length; at++) {
		bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
	}
	return (bits >>> 0).toString(16).padStart(8, '0');
}
