/** Letters of full width: Japanese ones, and signs that Japanese fonts draw as wide. */
const WIDE = new RegExp(
	'[\\u1100-\\u115f\\u2010-\\u2027\\u2030-\\u203b\\u2190-\\u2bff\\u2e80-\\ua4cf' +
		'\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6]'
);

/** How wide a text is, in letters of full width: a Latin letter or digit takes half of one. */
export function emsOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : 0.56), 0);
}

/** How many lines a text takes where `ems` letters of full width fit on one. */
export function linesOf(text: string, ems: number): number {
	const lines = text.split('\n').map((line) => {
		// Lines break between Japanese letters, but only between English words: those lose some room.
		const hasWords = line.includes(' ');
		return Math.max(1, Math.ceil((emsOf(line) * (hasWords ? 1.06 : 1)) / Math.max(ems, 1)));
	});
	return lines.reduce((sum, count) => sum + count, 0);
}

/** A line does not begin with these. */
const NOT_FIRST = /[、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょ々%,.!?:;)\]}]/;

/** The pieces between which a line may break: Japanese letters one by one, words whole. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const piece of text.match(/[\w.,%#&'’/–-]+|\s+|[^]/gu) ?? []) {
		if (pieces.length > 0 && NOT_FIRST.test(piece)) pieces[pieces.length - 1] += piece;
		else pieces.push(piece);
	}
	return pieces;
}

/** A text in lines of at most `ems` letters of full width. */
export function wrapText(text: string, ems: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text)) {
		if (line !== '' && emsOf(line + piece) > ems) {
			lines.push(line.trim());
			line = piece.trim();
		} else line += piece;
	}
	return [...lines, line.trim()].filter(Boolean);
}
