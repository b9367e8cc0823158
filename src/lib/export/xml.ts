const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** True for a character that XML 1.0 can write: no control characters but those of white space. */
function isWritable(letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	const isControl = code < 0x20 && letter !== '\t' && letter !== '\n' && letter !== '\r';
	const isSurrogate = code >= 0xd800 && code <= 0xdfff;
	return !isControl && !isSurrogate && code !== 0xfffe && code !== 0xffff;
}

/** A text as XML holds it, in an element or in an attribute between double quotes. */
export function xmlText(text: string): string {
	const letters = [...text].filter(isWritable).join('');
	return letters.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** The first line of every part of an office file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
