import { normalizeHeading } from '$lib/domain/text';
import type { RoleId } from './roles';

/** How a heading names a role. */
interface Words {
	/** Fits the whole heading. */
	whole: RegExp;
	/** Fits a part of a longer heading. */
	part?: RegExp;
	/** Where this fits, the heading means something else. */
	not?: RegExp;
	/** Less than 1 for words that may mean other things too. */
	weight?: number;
}

const OTHER_THAN_NAME =
	/数$|人数|カナ|かな|ふり|フリ|よみ|読み|番号|id|mail|メール|電話|区分|種別|状況|方法|形態|費|日$|日時|役職|所属|住所/;
const OTHER_THAN_OFFICE =
	/指定機関|指定権者|指定自治体|所管|所轄|主管|番号|コード|id$|電話|fax|ファックス|url|種別|種類|区分|住所|所在|カナ|かな|ふり|フリ|氏名|人数|者数|長$|責任者|代表|担当者|mail|メール|郵便|地$|定員|日$|期間|年数|内容/;

const WORDS: Readonly<Record<RoleId, Words>> = {
	date: {
		whole:
			/^(?:日付|日にち|月日|年月日|開催(?:年月)?日時?|実施(?:年月)?日時?|活動(?:年月)?日時?|参加(?:年月)?日|出席(?:年月)?日|会議日|開始(?:年月)?日|日時|日程|期日|date|eventdate|meetingdate|heldon)$/,
		part: /(?:開催|実施|参加|出席|活動|会議|受講|研修|開始)(?:年月)?日|日付|日程|date/,
		not: /生年|誕生|birth|申込|登録|回答|更新|作成|受付|締|期限|update|created|終了|希望|次回|available|利用可能|営業|定休|開設|設立|指定/
	},
	recorded_at: {
		whole:
			/^(?:タイムスタンプ|timestamp|(?:申込|登録|回答|更新|受付|送信|作成|記入)(?:年月)?日時?)$/,
		part: /タイムスタンプ|(?:申込|申し込み|登録|回答|更新|受付|送信|作成|完了|終了|締切?)(?:年月)?(?:日|時)|timestamp/
	},
	time: {
		whole: /^(?:時間|時刻|(?:開始|終了|入室|退室|受付|到着)(?:時間|時刻)|time)$/,
		part: /時刻|時間|time/,
		weight: 0.8
	},
	meeting: {
		whole:
			/^(?:会議名?|会議の名称|行事名?|イベント名?|研修名?|講座名?|催し名?|テーマ|議題|演題|題名|タイトル|件名|内容|meeting(?:name|title)?|event(?:name)?|topic|title|subject)$/,
		part: /会議|行事|イベント|研修|講座|テーマ|内容|議題|topic/,
		not: /id$|番号|コード|種|区分|日|カナ|英語|数|方法|希望|感想|参加した|満足/
	},
	meeting_number: {
		whole: /^(?:回|回数|第何回|開催回|第?n?回目?)$/,
		part: /第何回|開催回/
	},
	meeting_kind: { whole: /^(?:会議の?種[類別]|会議区分)$/ },
	organization: {
		whole:
			/^(?:所属(?:先|団体|機関|事業所|施設|法人|組織|企業|会社)?名?|(?:参加)?(?:機関|団体|事業所|事業者|施設|会社|企業|組織|学校|勤務先|勤務地|屋号|部会員|会員|サービス事業所|相手先)名?|(?:事業所|施設|機関|団体)の?名称|名称|organi[sz]ation(?:name)?|affiliation|company(?:name)?|office|facility)$/,
		part: /所属|機関|団体|事業所|施設|会社|企業|勤務先|組織|organi[sz]ation|company|affiliation|名称/,
		not: OTHER_THAN_OFFICE
	},
	organization_id: {
		whole: /^(?:機関|団体|事業所|施設|会員|organi[sz]ation)(?:id|番号|コード|no\.?)$/,
		part: /事業所番号/
	},
	corporation: {
		whole: /^(?:(?:設置|運営|経営)?(?:法人|主体|者)(?:の?名称?)?|(?:設置|運営|経営)者名?|申請者)$/,
		part: /法人(?:の?名|等の名)|運営主体|設置者|経営主体|運営法人/,
		not: /番号|住所|電話|fax|url|カナ|かな/
	},
	department: { whole: /^(?:部署|部署名|課|係|部門|department|division)$/, part: /部署|部課/ },
	status: {
		whole:
			/^(?:出欠|出欠席|出欠確認|出席|参加|出席状況|参加状況|出欠状況|参加の?有無|出席の?有無|参加可否|出席確認|受付|確認|チェック|当日|状況|status|attendance|attended|present|rsvp)$/,
		part: /出欠|参加.{0,3}(?:有無|可否|状況|ステータス)|出席.{0,3}(?:有無|可否|状況|確認)|ステータス|attend/,
		not: /人数|者数|合計|計$|日|率|方法|形態|理由|回数/
	},
	in_person_mark: {
		whole:
			/^(?:会場|対面|現地|来場|集合|会場参加|現地参加|対面参加|参集|リアル|in-?person|onsite)$/,
		part: /会場|対面|現地|来場|参集/,
		not: /名$|場所|住所|オンライン|zoom|人数|者数|数$/
	},
	online_mark: {
		whole:
			/^(?:オンライン|オンライン参加|zoom|zoom参加|web|web参加|ウェブ|リモート|リモート参加|teams|online|remote)$/,
		part: /オンライン|zoom|web参加|リモート|online/,
		not: /会場|対面|人数|者数|数$|id|url|名$|pass/
	},
	mode: {
		whole:
			/^(?:開催形態|形態|形式|参加(?:方法|形態|形式|区分)|開催(?:方法|形式)|出席方法|mode|format)$/,
		part: /参加(?:方法|形態|形式)|開催(?:方法|形態|形式)|会場.*(?:オンライン|zoom)|出席(?:方法|形態)/
	},
	count: {
		whole:
			/^(?:人数|数|名数|参加(?:者|人)?(?:数|人数)|出席(?:者|人)?(?:数|人数)|来場者?数|参加人員|計|合計|延べ|延べ人数|(?:参加者|出席者)(?:合?計)|count|participants|attendees|headcount|total)$/,
		part: /人数|者数|参加数|出席数|名\)$|人\)$/,
		not: /定員|定数|登録|申込|欠席|上限|割合|率|利用者|職員数|従業/
	},
	kind: {
		whole:
			/^(?:(?:機関|団体|施設|事業所?|サービス|法人)?(?:種類|種別|区分|形態|分類|類型)|機関の種類|サービス(?:内容|名)?|事業(?:内容|名)?|実施サービス|カテゴリー?|service|kind|type|category)$/,
		part: /サービス|事業の?種|施設種|機関種|種別|service/,
		not: /事業所名|提供|時間|番号|事業所の|電話|会議|日|参加/
	},
	municipality: {
		whole:
			/^(?:市(?:区?町村)?(?:名)?|市町村名?|自治体名?|地域|圏域|エリア|区市町村|所在市町村?|市区|municipality|city)$/,
		part: /市区町村|市町村|自治体名/,
		not: /コード|番号|番地|法人/
	},
	municipality_code: {
		whole:
			/^(?:(?:市区?町村|自治体|団体|全国地方公共団体|都道府県|地方公共団体)コード(?:又は市区町村コード)?)$/,
		part: /市区町村コード|市町村コード|地方公共団体コード/
	},
	address: {
		whole: /^(?:住所|所在地|事業所(?:の)?(?:住所|所在地)|施設(?:の)?(?:住所|所在地)|address)$/,
		part: /住所|所在地|address/,
		not: /mail|メール|カナ|ip/
	},
	postal_code: { whole: /^(?:郵便番号|〒|zip(?:code)?|postalcode)$/, part: /郵便番号|〒|postal/ },
	working_group: {
		whole:
			/^(?:ワーキング(?:チーム|グループ)?名?|チーム名?|グループ名?|班名?|部会名?|wg名?|workinggroup|team)$/,
		part: /ワーキング|チーム|wg|部会/,
		not: /日|者|内容|場所|活動|報告|teams/
	},
	fiscal_year: { whole: /^(?:年度|実施年度|開催年度|fiscalyear|fy)$/ },
	capacity: { whole: /^(?:定員|定員数|利用定員|capacity)$/, part: /定員|capacity/ },
	number: {
		whole: /^(?:no\.?|№|番号|通番|連番|通し番号|項番|#|＃|id|整理番号|受付番号|#property|行)$/,
		part: /^no\.?\(|番号$|^no\.?[a-z]?$/,
		weight: 0.9
	},
	place: {
		whole: /^(?:会場名?|場所|開催場所|実施場所|場所名称|place|venue|location)$/,
		part: /場所|会場名|開催会場|venue/
	},
	note: {
		whole:
			/^(?:備考|備考欄|メモ|摘要|特記事項?|コメント|感想|連絡事項|その他|notes?|remarks?|comments?|memo)$/,
		part: /備考|特記|メモ|コメント|感想|質問|ご意見|自由記述|要望/,
		weight: 0.95
	},
	person: {
		whole:
			/^(?:氏名|名前|姓名|氏名等|(?:参加|出席|受講|申込|担当|来場|利用|報告|回答|記入|発言|訪問)者(?:の?(?:氏名|名前|名))?|(?:職員|会員|本人|メンバー)(?:の?(?:氏名|名前|名))?|委員(?:名|氏名)?|メンバー|fullname|name|person|participants?(?:name)?|attendees?(?:name)?|member)$/,
		part: /氏名|名前|姓名|参加者|出席者|受講者|担当者|メンバー|fullname|(?:participant|attendee|your)name/,
		not: OTHER_THAN_NAME
	},
	family_name: { whole: /^(?:姓|氏|苗字|名字|familyname|lastname|surname)$/, part: /[)\s・]?姓$/ },
	given_name: {
		whole: /^(?:名|名\(下\)|givenname|firstname|forename)$/,
		part: /^氏名名$|^名前名$/
	},
	furigana: {
		whole:
			/^(?:ふりがな|フリガナ|カナ|かな|よみ|読み|よみがな|読み仮名|ヨミ|セイ|メイ|せい|めい|kana)$/,
		part: /ふりがな|フリガナ|カナ|かな|よみがな|読み仮名|kana/,
		not: /使用|有無/
	},
	title: {
		whole: /^(?:役職|役職名|職種|職名|肩書き?|職位|役割|職務|役員|position|jobtitle|role)$/,
		part: /役職|職種|職名|肩書|役割|position/
	},
	email: { whole: /^(?:e-?mail(?:address)?|メール(?:アドレス)?|mail)$/, part: /mail|メール/ },
	telephone: {
		whole:
			/^(?:電話|電話番号|tel\.?|携帯|携帯電話|fax|ファックス|連絡先|phone|telephone(?:number)?)$/,
		part: /電話|tel|fax|携帯|phone|連絡先/,
		not: /方法|hotel/
	},
	birthday: {
		whole: /^(?:生年月日|誕生日|年齢|年代|性別|birthday|age|sex|gender)$/,
		part: /生年月日|誕生日|年齢|性別|年代/
	}
};

const LONGEST_HEADING = 120;

/**
 * How well a heading names a role, 0..1: 1 for the whole heading, less for a word within a longer
 * one, 「ご所属（事業所名）」, or a question, 「お名前を教えてください」.
 */
export function wordScore(heading: string, role: RoleId): number {
	const { whole, part, not, weight = 1 } = WORDS[role];
	const { plain, outside, inside, last } = partsOf(heading);
	if (plain === '') return 0;
	if (whole.test(outside) || whole.test(plain)) return weight;
	if (last !== plain && whole.test(last)) return 0.95 * weight;
	if (not?.test(plain)) return 0;
	if (part?.test(outside)) return 0.75 * weight;
	if (whole.test(inside)) return 0.65 * weight;
	return part?.test(plain) ? 0.55 * weight : 0;
}

/** The highest score a heading has for any role. */
export function headingScore(heading: string): number {
	const known = memo.get(heading);
	if (known !== undefined) return known;
	const roles = Object.keys(WORDS) as RoleId[];
	const score = Math.max(...roles.map((role) => wordScore(heading, role)));
	if (memo.size > 5000) memo.clear();
	memo.set(heading, score);
	return score;
}

const memo = new Map<string, number>();

interface HeadingParts {
	plain: string;
	/** Without what is in brackets, and the first of that. */
	outside: string;
	inside: string;
	/** Of joined headings 「氏名 姓」 the lower one, which comes last and says more. */
	last: string;
}

const parts = new Map<string, HeadingParts>();

/** What the words of a heading are looked for in; worked out once for all roles. */
function partsOf(heading: string): HeadingParts {
	const known = parts.get(heading);
	if (known) return known;
	const plain = plainHeading(heading);
	const outside = plain.replace(/\(.*?\)/g, '');
	const inside = /\((.*?)\)/.exec(plain)?.[1] ?? '';
	const last = plainHeading(heading.split(/[\s　]/).at(-1) ?? '');
	const found = { plain, outside, inside, last };
	if (parts.size > 5000) parts.clear();
	parts.set(heading, found);
	return found;
}

/** A heading without politeness and form: 「■ご所属※」 is 所属. */
function plainHeading(heading: string): string {
	return normalizeHeading(heading.slice(0, LONGEST_HEADING))
		.replace(/^(?:[■□●○◆◇・※*\d.)]+(?=\p{L}))/u, '')
		.replace(/^(?:ご|御|お(?=名前|電話|住所|勤め))/, '')
		.replace(
			/\((?:必須|任意|required|optional|半角.*?|全角.*?)\)|[?。]$|欄$|を?(?:ご?記入|入力|教えて|お知らせ).*$/g,
			''
		);
}
