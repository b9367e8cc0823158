/** Words that stand behind a number alone, without what is counted: “1 of 12 meetings”. */
const NOT_COUNTED =
	'of|in|on|at|to|by|from|than|before|after|about|and|or|the|is|was|has|less|more|' +
	'across|a|as|does|changes|this|its';
const WORD = `(?!(?:${NOT_COUNTED})\\b)\\w+`;

/** “1 meetings”, “1 finished years”, “1 are new”; not “1 is new”, “1 of 12 people”. */
export const ONE_OF_MANY = new RegExp(
	`(?<![\\d,.–−+-]|before )1 (?:${WORD} ){0,2}(?:people|are|were|have|${WORD}s)\\b`
);
