import { isOrganizationName, isPersonName } from '../tables/role-values';

/** The people that one cell names. */
export interface NamedPeople {
	names: string[];
	/** How many more there are without a name: 「他2名」. */
	others: number;
}

const OTHERS = /(?:ほか|他|外)\s?(\d{1,3})\s?[名人]/;
const COUNT = /^(?:計|合計|約)?\s?(\d{1,4})\s?[名人]?$/;
const LONGEST_NAME = 30;
const JAPANESE = /^[^\d]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][^\d]*$/u;

/** Split a cell such as 「見本太郎、見本花子 他2名」; what is no list of names stays one name. */
export function splitPeople(text: string): NamedPeople {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { names: [], others: 0 };
	const others = Number(OTHERS.exec(plain)?.[1] ?? 0);
	const rest = plain
		.replace(OTHERS, ' ')
		.replace(/\(?計\s?\d+\s?[名人]\)?/, ' ')
		.trim();
	const count = COUNT.exec(rest);
	if (count) return { names: [], others: Number(count[1]) + others };
	return { names: splitNames(rest), others };
}

function splitNames(text: string): string[] {
	const pieces = text.split(/[、,;\n\r]+|(?<=\S)\s*[/|]\s*(?=\S)/).flatMap(splitMiddleDot);
	const names = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
	// 「Smith, John」 and 「見本, 2」 are one cell about one person.
	const isList = names.every((name) => name.length <= LONGEST_NAME && JAPANESE.test(name));
	return isList ? names : [text];
}

/** 「見本太郎・見本花子」 are two, 「ジョン・スミス」 and 「見本・ケアセンター」 one. */
function splitMiddleDot(piece: string): string[] {
	const parts = piece.split('・');
	const isNames = parts.length > 1 && parts.every((part) => isKanjiName(part.trim()));
	return isNames ? parts : [piece];
}

function isKanjiName(text: string): boolean {
	return /^[\p{sc=Han}]/u.test(text) && isPersonName(text) && !isOrganizationName(text);
}
