import { normalizeText } from '$lib/domain/text';

/** What a cell says about one person on one day. `late` also stands for leaving early. */
export type Mark = 'present' | 'absent' | 'late' | 'unsure' | 'empty';

/** How somebody took part. */
export type MarkMode = 'in-person' | 'online';

const LONGEST_MARK = 40;
const SYMBOLS: readonly (readonly [Mark, string])[] = [
	['present', '○◯〇⭕●◎✓✔☑✅o1レ'],
	['absent', '×✕✖☓╳❌✗✘x0'],
	['unsure', '△▲?'],
	['empty', '-―ーｰ‥…/／□☐']
];
const MODES: readonly (readonly [MarkMode, RegExp])[] = [
	[
		'online',
		/オンライン|リモート|zoom|ズーム|ウェブ|web|teams|(?:google ?)?meet|online|remote|virtual/g
	],
	['in-person', /会場|対面|現地|来場|来所|集合|リアル|オフライン|in-?person|on-?site|offline/g]
];
const LATE = /遅刻|遅参|遅れ|早退|途中|中座|^[遅早]$|^late$|^left early$/;
const UNSURE =
	/^(?:未定|検討中|調整中|保留|不明|わからない|分からない|たぶん|多分|maybe|tentative)$/;
const ABSENT =
	/^(?:ご?欠席?|不参加|不可|辞退|休み?|無し?|なし|無断欠席|いいえ|キャンセル|no|n|false|absent|declined|not ?attend(?:ing|ed)|did ?not ?attend|no-?show)$/;
const PRESENT =
	/^(?:出|有り?|あり|代理|はい|可|希望|予定|yes|y|true|present|attend(?:ed|ing)|accepted|checked-?in|(?:ご|代理|全日|終日)?(?:出席|参加|参席|受講|聴講)者?|受付)$/;
const ENDING =
	/(?:を)?(?:希望|予定|可能|可|済み?)?(?:で|を|に|いた|致|し|する)?(?:希望)?(?:(?:いた|致)?し(?:ます|ました|たい(?:です)?|た)|する|です|できます|できる|ます)?$/;
const REFUSAL =
	/^(?:ご?(?:出席|参加))?(?:を|は)?(?:し(?:ない|ません|なかった|ませんでした)|でき(?:ない|ません|ず|なかった|ませんでした)|せず|不可|辞退|キャンセル|見送り|見合わせ).{0,8}$/;

/**
 * What a mark says: ○ ◯ 〇 ✓ × △ 出 欠 遅 出席 欠席 未定, 1 and 0, TRUE and FALSE, 「○(遅)」,
 * 「出席（Zoom）」, 「オンライン参加」. `empty` for a blank or a dash, null for any other text.
 */
export function readMark(text: string): Mark | null {
	const plain = unify(text);
	if (plain.length > LONGEST_MARK) return null;
	if (plain === '') return 'empty';
	const { core, note } = splitNote(plain);
	const found = readCore(core === '' ? note : core);
	if (found !== 'present' || core === '') return found;
	return sharpen(note);
}

/** The way of taking part that a mark names: 「○（Zoom）」 is online, 「会場」 is in person. */
export function modeOfMark(text: string): MarkMode | null {
	const plain = unify(text.slice(0, 200));
	const named = MODES.filter(([, words]) => plain.search(words) !== -1).map(([mode]) => mode);
	if (named.length === 0 && /\(z\)$/.test(plain)) return 'online';
	return named.length === 1 ? named[0]! : null;
}

/** One spelling, without signs that only decorate: 「○※」 is ○. */
function unify(text: string): string {
	return normalizeText(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\ufe0e\ufe0f\s]/g, '')
		.replace(/(?<=.)[※*!。.]+|※\d*$/g, '');
}

/** 「○(遅)」 is a mark with a note; several notes are read as one. */
function splitNote(plain: string) {
	const notes: string[] = [];
	const core = plain.replace(/[([「【]([^)\]」】]*)[)\]」】]?/g, (_, note: string) => {
		notes.push(note);
		return '';
	});
	return { core, note: notes.join('') };
}

function readCore(core: string): Mark | null {
	const whole = readWord(core);
	if (whole) return whole;
	const rest = withoutMode(core);
	if (rest === '' && rest !== core) return 'present';
	const word = readWord(rest);
	if (word) return word;
	const first = symbolOf(rest.slice(0, 1));
	const tail = rest.slice(1);
	if (!first || tail === '') return null;
	const isNote = LATE.test(tail) || readWord(tail) === 'unsure' || /^[\d:時分半〜~-]+$/.test(tail);
	if (!isNote || /^[a-z\d/-]/.test(rest)) return null;
	return first === 'present' ? sharpen(tail) : first;
}

/** A mark of presence with what its note adds. */
function sharpen(note: string): Mark {
	if (LATE.test(note)) return 'late';
	return readWord(note) === 'unsure' ? 'unsure' : 'present';
}

function withoutMode(core: string): string {
	let rest = core;
	for (const [, words] of MODES) rest = rest.replace(words, '');
	if (rest === core) return core;
	return rest.replace(/^(?:にて|での?|から|に|より|[:・,、/_-])+|(?:にて|で|[:・,、/_-])+$/g, '');
}

function readWord(word: string): Mark | null {
	const symbol = [...word].length === 1 ? symbolOf(word) : null;
	if (symbol) return symbol;
	if (/^[-―ー‥…/]{2,3}$/.test(word)) return 'empty';
	if (UNSURE.test(word)) return 'unsure';
	if (ABSENT.test(word) || REFUSAL.test(word)) return 'absent';
	if (LATE.test(word) && word.length <= 8) return 'late';
	const stem = word.replace(ENDING, '');
	if (ABSENT.test(stem)) return 'absent';
	return PRESENT.test(word) || PRESENT.test(stem) ? 'present' : null;
}

function symbolOf(letter: string): Mark | null {
	return SYMBOLS.find(([, letters]) => letter !== '' && letters.includes(letter))?.[0] ?? null;
}
