import { normalizeText } from '$lib/domain/text';
import { createSplitter, type IsOrganization } from './split-affiliation';

/** What the shown name of a participant says. */
export interface ShownName {
	/** The person, without the rest; '' when only an office or nobody is named. */
	person: string;
	/** Another name in brackets: Zoom adds the name of the account; '' without one. */
	alias: string;
	/** The office written into the name, or ''. */
	organization: string;
	/** Whether only the mark @ tells the office. */
	isWeak: boolean;
	/**
	 * `device`: only a device is named (with an owner, `person` is the owner); `telephone`: only a
	 * number, which is then `person`.
	 */
	kind: 'person' | 'device' | 'telephone';
}

const TAG_WORDS =
	'guest|ゲスト|unverified|未確認|未検証|検証されていません|external|外部|host|ホスト|co-?host|共同ホスト|me|自分|organi[sz]er|開催者|主催者|presenter|発表者|he/him|she/her|they/them|gast|gość|invitado|invité';
const TAGS = new RegExp(`\\s*[([]\\s*(?:(?:${TAG_WORDS})\\s*[,、/]?\\s*)+[)\\]]`, 'gi');
const DEVICE =
	/^(?:(.+?)(?:[’']s |の))?(?:iphone|ipad|galaxy(?: .*)?|android.*|macbook.*|(?:desktop|laptop|win)-[\w-]+|xperia.*|pixel.*|sm-\w+|so-\w+|surface.*|pc|user|zoom ?user|guest|admin(?:istrator)?|owner|participant|ユーザー?|ゲスト(?:ユーザー)?|スマホ|スマートフォン|タブレット|パソコン|携帯|参加者)(?:[\s_-]?\(?\d{1,3}\)?)?$/i;
const TELEPHONE =
	/^(?:(?:tel|電話|phone|call-in user|dial-in|通話中のユーザー)[:：\s_-]*)?\+?[\d(][\d\s()*x•.-]{5,}$/i;
const CALLER = /^(?:call-in user|通話(?:中の)?(?:ユーザー|参加者)|電話(?:の)?参加者)[\s_-]*\d*$/i;
const LATIN = /^[\p{sc=Latin}\s.'’,-]+$/u;
const JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const LONGEST = 200;

/**
 * A reader of shown names: takes off `(Guest)` and the like, finds office and person in
 * 「こもれび就労センター 見本太郎」, 「見本太郎@こもれび」, 「[こもれび] 見本太郎」, prefers kanji in brackets to
 * Latin letters before them, and tells devices and telephones from people.
 */
export function createNameReader(isOrganization: IsOrganization): (raw: string) => ShownName {
	const split = createSplitter(isOrganization);
	const known = new Map<string, ShownName>();
	return (raw) => {
		let name = known.get(raw);
		if (!name) known.set(raw, (name = readName(raw, split, isOrganization)));
		return name;
	};
}

/** The name as it stands, without marks of the tool: for when offices are not to be split off. */
export function plainName(raw: string): string {
	return unify(raw)
		.replace(TAGS, '')
		.replace(/\s*\(\d{1,3}\)$/, '')
		.trim();
}

/** Whether a name is in Latin letters. */
export function isLatinName(name: string): boolean {
	return LATIN.test(name);
}

function readName(
	raw: string,
	split: ReturnType<typeof createSplitter>,
	isOrganization: IsOrganization
): ShownName {
	const text = plainName(raw);
	if (isTelephone(text))
		return { ...NOBODY, person: text.replace(/[^\d*+]/g, '') || text, kind: 'telephone' };
	const labeled = /^[[【〔]\s*([^\]】〕]+?)\s*[\]】〕]\s*(.+)$/.exec(text);
	if (labeled && !/^\d+$/.test(labeled[1]!)) {
		const rest = readName(labeled[2]!, split, isOrganization);
		return { ...rest, organization: labeled[1]! };
	}
	const bracket = /^(.+?)\s*\(([^()]+)\)\s*(.*)$/.exec(labeled?.[2] ?? text);
	if (bracket)
		return readBracket(
			`${bracket[1]!} ${bracket[3]!}`.trim(),
			bracket[2]!.trim(),
			split,
			isOrganization
		);
	return readPlain(labeled?.[2] ?? text, split);
}

function readPlain(text: string, split: ReturnType<typeof createSplitter>): ShownName {
	const device = DEVICE.exec(text);
	if (device) return { ...NOBODY, person: device[1] ?? '', kind: 'device', alias: text };
	return { ...NOBODY, ...split(text) };
}

/** `shown (original)`, 「Yamada Taro (山田 太郎)」, 「見本太郎（こもれび）」, 「こもれび（見本太郎）」. */
function readBracket(
	outside: string,
	inside: string,
	split: ReturnType<typeof createSplitter>,
	isOrganization: IsOrganization
): ShownName {
	const before = readPlain(outside, split);
	const within = readPlain(inside, split);
	if (!outside.includes(inside) && isOrganization(inside, 'apart')) {
		return { ...before, organization: inside, isWeak: false };
	}
	if (within.kind === 'device') return before;
	if (before.kind === 'device') return { ...within, alias: before.person };
	const isWholeOffice = before.person === '' && before.organization !== '';
	if (isWholeOffice) return { ...within, organization: before.organization };
	if (isLatinName(outside) && JAPANESE.test(inside)) return { ...within, alias: outside };
	return { ...before, alias: within.person };
}

function isTelephone(text: string): boolean {
	const digits = text.replace(/[^\d*x•]/gi, '').length;
	return CALLER.test(text) || (TELEPHONE.test(text) && digits >= 7);
}

/** A shown name that names nobody. */
export const NOBODY: ShownName = {
	person: '',
	alias: '',
	organization: '',
	isWeak: false,
	kind: 'person'
};

function unify(raw: string): string {
	return normalizeText(raw.slice(0, LONGEST)).normalize('NFKC').replace(/\s+/g, ' ').trim();
}
