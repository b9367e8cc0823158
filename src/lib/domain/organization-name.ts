import { foldKanji } from './kanji-variants';
import { spellOutLegalForms, splitLegalForms } from './legal-form';
import { normalizeOrganizationName, normalizeText } from './text';

/** A name of an organization, taken apart for comparison. Nothing of it is for display. */
export interface OrganizationNameParts {
	/** The one spelling by which names are equal without asking. */
	normal: string;
	/** Also old and new kanji, ヶ/ケ, 障害/障がい, 社協/社会福祉協議会 in one form; no punctuation. */
	folded: string;
	/** `folded` without legal forms. */
	core: string;
	forms: readonly string[];
	/** Pieces of the core: what spaces, brackets and legal forms set apart. */
	pieces: readonly string[];
	/** The piece with the legal form, when there are others: あおぞら会 of 社会福祉法人あおぞら会 こもれび. */
	corporation: string;
	/** `core` without 支店, 本社 and the like. */
	withoutBranch: string;
	/** 「高槻支店」, or ''. */
	branch: string;
	/** `core` in hiragana, without long vowels and small letters. */
	sound: string;
}

/** Words that are written in two ways, by the form that is compared. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
	[/障(?:がい|碍|礙|碍がい)(?=者|児|福祉|の|$|・)/g, '障害'],
	[/社会福祉協議会/g, '社協'],
	[/ハローワーク(\p{sc=Han}{2,4})/gu, '$1公共職業安定所'],
	[/(?<![a-z])gh(?![a-z])/g, 'グループホーム'],
	[/特別支援学校/g, '支援学校'],
	[/高等学校/g, '高校'],
	[/(?<=就業|就労)(?:・|および|及び)(?=生活)/g, ''],
	[/せんた[ーあ]/g, 'センター'],
	[/センタ(?!ー)/g, 'センター']
];

const BRANCH =
	/(?:(?:\p{sc=Han}{2,4}|[ァ-ヶー]{2,8})?(?:支店|支社|支部|営業所|出張所|分室|支所|店)|本社|本店|本部)$/u;
const MARKS = /[・·･\-‐―〜~'"’”“‘`.,、。/!?&+★☆●○◎※:;]/g;

/** Take a name apart. */
export function splitOrganizationName(name: string): OrganizationNameParts {
	const normal = normalizeOrganizationName(name);
	const spaced = spellOutLegalForms(normalizeText(name).normalize('NFKC').toLowerCase());
	const { forms } = splitLegalForms(normal);
	const pieces = splitPieces(spaced);
	const core = pieces.join('');
	const branch = BRANCH.exec(core)?.[0] ?? '';
	const hasName = branch.length < core.length;
	return {
		normal,
		folded: fold(normal),
		core,
		forms,
		pieces,
		corporation: pieces.length > 1 ? findCorporation(spaced) : '',
		branch: hasName ? branch : '',
		withoutBranch: hasName && branch ? core.slice(0, -branch.length) : core,
		sound: toSound(core)
	};
}

/** Katakana as hiragana, long vowels and small letters evened out, for hearing names alike. */
export function toSound(text: string): string {
	return text
		.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
		.replace(/[ー]/g, '')
		.replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1))
		.replace(/(?<=[おこそとのほもよろごぞどぼぽ])う/g, '')
		.replace(/(?<=[えけせてねへめれげぜでべぺ])い/g, '')
		.replace(/([ぁ-ん])\1/g, '$1')
		.replaceAll('づ', 'ず')
		.replaceAll('ぢ', 'じ');
}

function fold(text: string): string {
	const plain = SYNONYMS.reduce((one, [word, same]) => one.replace(word, same), foldKanji(text));
	return plain
		.replace(/[ヶヵ]/g, 'ケ')
		.replace(MARKS, '')
		.replace(/[()[\]「」『』【】]/g, '');
}

/** What spaces, brackets and legal forms set apart, each folded. */
function splitPieces(spaced: string): string[] {
	return splitLegalForms(spaced)
		.rest.split(/[\s()[\]「」『』【】]+/)
		.map((piece) => fold(normalizeOrganizationName(piece)))
		.filter((piece) => piece !== '');
}

/** The piece that bears a legal form: 「株式会社かぜ 高槻」 and 「かぜ株式会社 高槻」 → かぜ. */
function findCorporation(spaced: string): string {
	const [form] = splitLegalForms(spaced).forms;
	if (!form) return '';
	const [before = '', after = ''] = spaced.split(form, 2);
	const [left = '', right = ''] = [before.split(/[\s()]/).at(-1), after.trim().split(/[\s()]/)[0]];
	return fold(normalizeOrganizationName(left || right));
}
