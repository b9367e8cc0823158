import { findMunicipalities } from '$lib/domain/municipality';
import { MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { normalizeHeading } from '$lib/domain/text';
import { readDateCell } from '../meetings/date-cell';
import { modeOfMark, readMark } from '../meetings/marks';
import type { RoleId } from './roles';

/** How the values of a column tell its role. */
interface ValueTest {
	/** 「3行のうち3行が日付」 */
	word: string;
	fits(value: string): boolean;
	/** Score of a column without a heading when all values fit. */
	weight: number;
	/** Whether a heading counts little when the values do not fit. */
	isStrict: boolean;
}

const ORGANIZATION =
	/会社|法人|\((?:株|有|福|医|特非|社福|一社|npo)\)|㈱|㈲|センター|事業所|作業所|支援|工房|工場|市役所|役場|区役所|府庁|県庁|ハローワーク|公共職業|学校|大学|高校|学園|病院|クリニック|診療所|医院|保健所|協会|協議会|連合会|組合|財団|社団|ホーム|ステーション|サービス|福祉|訪問看護|ワークス|ジョブ|オフィス|商会|製作所|委員会|ネットワーク|[^\s]園$|苑$|老人|ハウス|クラブ|ケア|デイ|ワーク$|サポート|カレッジ|アカデミー|の里|の郷|の丘|施設|居宅|館$|の家$|荘$|舎$|社$|会$|[都道府県市区町村](?:[^\s]{0,8}(?:課|局|部|係|室))?$|co\.|inc|ltd|center|office|company|association|hospital|school/i;
const FAMILY_AND_GIVEN =
	/^(?:[\p{sc=Han}々ヶヵノケ]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,6})[\s　・]+(?:[\p{sc=Han}々ヶ]{1,4}|[\p{sc=Han}ぁ-んァ-ヶー]{1,5}|[ァ-ヶー]{1,8}|[ぁ-ん]{1,6})(?:\s?(?:様|さん|氏))?$/u;
const KANJI_NAME = /^[\p{sc=Han}々ヶ]{2,4}[\p{sc=Han}々ぁ-んァ-ヶー]{0,4}(?:様|さん|氏)?$/u;
const LATIN_NAME = /^[A-Z][a-z'’-]+,?(?: [A-Z]\.?)? [A-Z][a-zA-Z'’-]+$/;
const PARTICLE = /[のをがにへとで]|日$|月$|曜|年|祝/;
const KANA_ONLY = /^[ァ-ヶーｦ-ﾟ\s　・]+$|^[ぁ-んー\s　・]+$/;
const TITLE =
	/長$|主任|リーダー|支援員|サビ管|サービス管理|マネー?ジャ|相談員|ワーカー|代表|理事|課長|職員|担当|指導員|教諭|看護師|保健師|管理者|責任者|社員|スタッフ|コーディネーター|コーチ|士$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TELEPHONE = /^(?:\+?81|0)[\d\s()-]{8,14}$/;
const POSTAL = /^〒?\s?\d{3}-?\d{4}$/;

const TESTS: Partial<Record<RoleId, ValueTest>> = {
	date: strict('日付', 0.8, (value) => readDateCell(value) !== null && !/^\d{5}/.test(value)),
	recorded_at: strict('日時', 0, (value) => readDateCell(value) !== null),
	email: strict('メールアドレス', 0.95, (value) => EMAIL.test(value)),
	telephone: strict('電話番号', 0.9, (value) => TELEPHONE.test(value.replace(/[‐－ー−―]/g, '-'))),
	postal_code: strict('郵便番号', 0.9, (value) => POSTAL.test(value.replace(/[‐－ー−―]/g, '-'))),
	status: strict('出欠の印', 0.75, (value) => readMark(value) !== null),
	in_person_mark: strict('印', 0, (value) => readMark(value) !== null),
	online_mark: strict('印', 0, (value) => readMark(value) !== null),
	count: strict('人数', 0.3, isCount),
	number: strict('番号', 0.3, (value) => /^[A-Z]?[-\d]{1,12}$/i.test(value)),
	meeting_number: strict('回', 0.6, (value) => /^第\s?\d+\s?回|^\d+\s?回/.test(value)),
	municipality_code: strict('コード', 0, (value) => /^\d{5,6}$/.test(value)),
	capacity: strict('数', 0, isCount),
	furigana: loose('よみがな', 0.55, (value) => KANA_ONLY.test(value)),
	person: loose('人の名前の形', 0.5, isPersonName),
	organization: loose('機関の名前の形', 0.6, isOrganizationName),
	corporation: loose('法人の名前の形', 0, (value) => /法人|会社|\(株\)|㈱/.test(value)),
	title: loose('役職', 0.5, (value) => value.length <= 14 && TITLE.test(value)),
	mode: loose('参加方法', 0.7, (value) => isModeWord(value)),
	kind: loose('機関の種類', 0.5, (value) => kindWords().has(normalizeHeading(value))),
	municipality: loose('市区町村', 0.7, (value) => value.length <= 12 && isPlace(value)),
	address: loose('住所', 0.75, (value) => /\d/.test(value.normalize('NFKC')) && isPlace(value)),
	fiscal_year: strict('年度', 0.5, (value) => /年度$|^(?:19|20)\d\d$/.test(value))
};

const MOST_VALUES = 100;
const LONGEST_VALUE = 80;

/** How many of the filled values of a column fit a role. */
export interface ValueShare {
	fitting: number;
	filled: number;
	word: string;
	weight: number;
	isStrict: boolean;
}

/** Test the values of a column against a role; null when values tell nothing about it. */
export function shareOf(role: RoleId, values: readonly string[]): ValueShare | null {
	const test = TESTS[role];
	if (!test) return null;
	const filled = values.map((value) => value.trim()).filter((value) => value !== '');
	const read = filled.slice(0, MOST_VALUES);
	const fitting = read.filter((value) => value.length <= LONGEST_VALUE && test.fits(value)).length;
	return { ...test, fitting, filled: read.length };
}

/** Whether a text has the shape of a person's name and none of an office's words. */
export function isPersonName(value: string): boolean {
	const plain = value.normalize('NFKC').trim();
	if (plain.length > 24 || ORGANIZATION.test(plain)) return false;
	if (FAMILY_AND_GIVEN.test(plain) || LATIN_NAME.test(plain)) return true;
	return KANJI_NAME.test(plain) && !PARTICLE.test(plain) && !isReserved(plain);
}

/** Whether a text holds a word that names of offices have. */
export function isOrganizationName(value: string): boolean {
	const plain = value.normalize('NFKC').trim();
	return plain.length >= 2 && plain.length <= 60 && ORGANIZATION.test(plain);
}

/** Whether a text is a small number of people: 12, 12名. */
export function isCount(value: string): boolean {
	const match = /^(\d{1,4})\s?([名人]?)$/.exec(value.normalize('NFKC').trim());
	if (!match) return false;
	const [, number = '', unit = ''] = match;
	return unit !== '' || !isYear(Number(number));
}

/** 2024 is more likely a year than a number of people. */
function isYear(number: number): boolean {
	return number >= 1900 && number <= 2100;
}

/** Words of marks and totals look like names otherwise. */
function isReserved(value: string): boolean {
	return readMark(value) !== null || /合計|小計|総計|備考|以上|未定|氏名|所属/.test(value);
}

function isModeWord(value: string): boolean {
	const plain = normalizeHeading(value);
	if (modeWords.has(plain)) return true;
	return modeOfMark(value) !== null && value.length <= 16;
}

const modeWords = new Set(
	MODES.flatMap((mode) => [mode.label, ...mode.aliases].map(normalizeHeading))
);

let kinds: Set<string> | null = null;

function kindWords(): Set<string> {
	kinds ??= new Set(
		ORGANIZATION_KINDS.flatMap((kind) => {
			const aliases: readonly string[] = 'aliases' in kind ? kind.aliases : [];
			return [kind.label, ...aliases].map(normalizeHeading);
		})
	);
	return kinds;
}

function isPlace(value: string): boolean {
	return findMunicipalities(value).length > 0;
}

function strict(word: string, weight: number, fits: ValueTest['fits']): ValueTest {
	return { word, weight, fits, isStrict: true };
}

function loose(word: string, weight: number, fits: ValueTest['fits']): ValueTest {
	return { word, weight, fits, isStrict: false };
}
