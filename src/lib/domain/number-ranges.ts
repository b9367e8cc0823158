/** A piece of a text; a range of numbers is one that lines do not break in. */
export interface RangePart {
	text: string;
	isRange: boolean;
}

/** 「655～797名」, 「2012–2018年度」, “31–60%”: two numbers with a dash or a wave, and their unit. */
const RANGE = /\d[\d,.]*%?[〜～–]\d[\d,.]*(?:年度|か月|機関|[%年月日名人回件組期行])?/g;

/** A text in pieces: ranges of numbers, and what stands between them. */
export function rangePartsOf(text: string): RangePart[] {
	if (!/[〜～–]/.test(text)) return [{ text, isRange: false }];
	const parts: RangePart[] = [];
	let end = 0;
	for (const { 0: range, index } of text.matchAll(RANGE)) {
		if (index > end) parts.push({ text: text.slice(end, index), isRange: false });
		parts.push({ text: range, isRange: true });
		end = index + range.length;
	}
	if (end < text.length || parts.length === 0)
		parts.push({ text: text.slice(end), isRange: false });
	return parts;
}
