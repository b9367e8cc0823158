/** Excel takes no longer names. */
const LONGEST = 31;

/** Excel keeps this name for itself, and refuses a file that has it. */
const RESERVED = /^history$/i;

/** Names of sheets: short, without letters that Excel refuses, each once. */
export function sheetNames(titles: readonly string[]): string[] {
	const taken = new Set<string>();
	return titles.map((title) => {
		const plain = title
			.replace(/[[\]:*?/\\]/g, ' ')
			.replace(/^'+|'+$/g, '')
			.trim();
		const free = RESERVED.test(plain) ? `${plain} (list)` : plain;
		let name = free.slice(0, LONGEST).trim() || 'Sheet';
		for (let next = 2; taken.has(name.toLowerCase()); next += 1) {
			const ending = ` ${next}`;
			name = plain.slice(0, LONGEST - ending.length).trim() + ending;
		}
		taken.add(name.toLowerCase());
		return name;
	});
}

/** The name of a column in a sheet: 0 is A, 26 is AA. */
export function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
