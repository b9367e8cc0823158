const WIDE =
	/[\u1100-\u115f\u2010-\u2027\u2030-\u203b\u2190-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** How wide a text is, in letters of full width: a Latin letter or digit takes about half of one. */
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
