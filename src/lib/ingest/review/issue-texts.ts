/** `error`: row or file is not taken. `question`: not taken as it is. `warning`: taken, said. */
export type IssueLevel = 'error' | 'warning' | 'question';

/** Where an issue is, and what its text needs. */
export interface IssuePlace {
	row: number;
	column: string;
	value: string;
	detail: string;
}

interface IssueText {
	level: IssueLevel;
	text: (place: IssuePlace) => string;
}

const SAVE_AS_CSV =
	'Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを入れてください。';

function error(text: IssueText['text']): IssueText {
	return { level: 'error', text };
}

function warning(text: IssueText['text']): IssueText {
	return { level: 'warning', text };
}

function question(text: IssueText['text']): IssueText {
	return { level: 'question', text };
}

/** 「3行目の「開催日」の「5月」」 */
function cell({ row, column, value }: IssuePlace): string {
	return `${row}行目の「${column}」の「${value}」`;
}

const FILE_TEXTS = {
	'missing-file': error(() => 'ファイルがありません。'),
	'empty-file': error(() => 'ファイルが空です。中身のあるファイルを入れてください。'),
	'spreadsheet-file': error(({ detail }) => `${detail}は読めません。${SAVE_AS_CSV}`),
	'spreadsheet-damaged': error(() => `ブックが壊れているようで、開けません。${SAVE_AS_CSV}`),
	'spreadsheet-too-large': error(
		() => 'ブックが大きすぎて読めません。要る表だけを新しいブックに移して入れてください。'
	),
	'empty-spreadsheet': error(
		() => 'ブックのどのシートも空です。中身のあるブックを入れてください。'
	),
	'protected-file': error(() => 'パスワードのかかったファイルです。パスワードを入れると読めます。'),
	'wrong-password': error(() => 'パスワードが違います。もう一度入れてください。'),
	'archive-file': error(
		() => '圧縮ファイル（zip）です。取り込みのページに置くと、中のファイルを1つずつ読みます。'
	),
	'image-file': error(
		({ detail }) =>
			`中身が画像（${detail}）です。表の画像は読めません。元の表をCSVで保存して入れてください。`
	),
	'other-file': error(({ detail }) => `中身が${detail}です。取り込めるのはCSVファイルです。`),
	'html-file': error(() => `中身がウェブページ（HTML）です。${SAVE_AS_CSV}`),
	'binary-file': error(() => `文字の並びとして読めないファイルです。${SAVE_AS_CSV}`),
	'unknown-encoding': error(
		({ row }) => `${row}行目あたりの文字コードが分かりません。${SAVE_AS_CSV}`
	),
	'file-too-large': error(
		({ detail }) => `ファイルが大きすぎます（${detail}MB）。年度などで分けて入れてください。`
	),
	'unknown-format': error(
		({ detail }) =>
			`何の表か分かりません。1行目に見出し（例: 開催日、機関名、氏名）がある表を入れてください。見つかった見出しは、${detail}。`
	),
	'missing-column': error(
		({ column, detail }) =>
			`「${column}」の列がありません${column.includes('・') ? '（どれか1つが要ります）' : ''}。${detail}`
	),
	'no-records': error(({ row }) => `${row}行目の見出しの下に記録がありません。`),
	'too-many-rows': error(
		({ detail }) => `行が多すぎます（${detail}行まで）。年度などで分けて入れてください。`
	),
	'quote-never-closed': error(
		({ row }) =>
			`${row}行目で始まる引用符（"）が閉じていません。以降の行を区切れないため、読むのをやめました。${row}行目の「"」を確かめてください。`
	)
} as const satisfies Record<string, IssueText>;

const LAYOUT_TEXTS = {
	'damaged-letters': warning(
		({ row, detail }) =>
			`${row}行目など${detail}行で、文字が失われています（�や?）。このファイルからは戻せません。元のファイルから書き出し直してください。`
	),
	mojibake: warning(
		({ row, detail }) =>
			`${row}行目など${detail}行が文字化けしています。別のソフトで文字コードを間違えて保存されたファイルのようです。元のファイルから書き出し直してください。`
	),
	'organization-from-email': warning(
		({ row, detail }) =>
			`${row}行目など${detail}名の機関を、メールアドレスの@より後ろが同じ人の機関から補いました。`
	),
	'hidden-sheet': warning(({ detail }) => `シート「${detail}」は隠されているため読みません。`),
	'sheet-not-read': warning(
		({ detail }) => `シート「${detail}」は何の表か分からないため読みません。`
	),
	'hidden-rows': warning(
		({ row, detail }) => `${row}行目など${detail}行が隠されています。隠された行も読みました。`
	),
	'year-inferred': warning(
		({ row, column, detail }) =>
			`${row}行目の「${column}」など年のない日付を、${detail}年度の日付として読みました。`
	),
	'remembered-answers': warning(
		() => '同じ見出しのファイルで前に決めたとおりに読みました。この画面で変えられます。'
	),
	'rows-above-heading': warning(
		({ row }) => `${row}行目を見出しとしました。その上の行は取り込みません。`
	),
	'column-not-kept': warning(({ column }) => `「${column}」の列は取り込みません。`),
	'personal-column-not-kept': warning(
		({ column }) => `「${column}」の列は個人の情報のため保存しません。`
	),
	'duplicate-heading': warning(
		({ column, detail }) =>
			`「${column}」の列は「${detail}」の列と同じ意味のため使いません。違う場合は見出しを変えてください。`
	),
	'extra-cells': warning(
		({ row, value }) =>
			`${row}行目は見出しより列が多く、はみ出した「${value}」は取り込みません。区切りの「,」が余分にないか確かめてください。`
	),
	'broken-quote': error(
		({ row, detail }) =>
			`${row}行目から${detail}行分は、引用符（"）の使い方が乱れていて正しく区切れないため取り込みません。「"」を消すか「""」と重ねてください。`
	)
} as const satisfies Record<string, IssueText>;

const CELL_TEXTS = {
	'missing-value': error(
		({ row, column }) => `${row}行目の「${column}」が空です。値を入れてください。`
	),
	'not-a-date': error(
		(place) =>
			`${cell(place)}は日付として読めません。2022/5/18 か 令和4年5月18日 のように書いてください。`
	),
	'implausible-date': error(
		(place) => `${cell(place)}は年が正しくないようです。確かめてください。`
	),
	'not-a-month': error(
		(place) => `${cell(place)}は年月として読めません。2022/5 のように書いてください。`
	),
	'not-a-number': error(
		(place) => `${cell(place)}は数として読めません。数字だけを書いてください。`
	),
	'negative-number': error((place) => `${cell(place)}は0より小さい数です。確かめてください。`),
	'rows-in-cell': error(
		({ row, column }) =>
			`${row}行目の「${column}」の中に次の行まで入っているようなので取り込みません。「"」の位置を確かめてください。`
	),
	'too-long': error(
		({ row, column }) => `${row}行目の「${column}」が長すぎます（1,000文字まで）。`
	),
	'unknown-code-required': error(
		(place) => `${cell(place)}は使えない言葉です。使える言葉は、${place.detail}。`
	),
	'unknown-code': warning(
		(place) => `${cell(place)}は分からない言葉なので空にします。使える言葉は、${place.detail}。`
	),
	'excel-serial': warning(
		(place) => `${cell(place)}をExcelの日付の数値として ${place.detail} と読みました。`
	),
	'damaged-text': warning(
		(place) => `${cell(place)}に壊れた文字（�）があります。元のファイルを確かめてください。`
	),
	'formula-text': warning((place) => `${cell(place)}は式に見えますが、文字として扱います。`),
	'contact-not-kept': warning(
		({ row, column }) =>
			`${row}行目の「${column}」は連絡先のようなので保存しません。名前を書いてください。`
	),
	'name-in-key-column': warning(
		({ row, column }) =>
			`${row}行目の「${column}」は符号ではなく名前のようなので、名前は保存せず符号に置き換えます。`
	)
} as const satisfies Record<string, IssueText>;

const RECORD_TEXTS = {
	'nobody-named': error(
		({ row }) => `${row}行目は機関も参加者も空です。どちらかを入れてください。`
	),
	'telephone-participant': warning(
		({ row }) =>
			`${row}行目は電話での参加で、名前がありません。番号ごとに1人と数えます（名前のある行と同じ人なら二重になります）。`
	),
	'nameless-participant': warning(
		({ row }) =>
			`${row}行目は端末の名前だけで、誰か分かりません。1人と数えますが、ほかの会議の参加者とは結びつきません。`
	),
	'duplicate-row': warning(
		({ row, detail }) => `${row}行目は${detail}行目と同じ記録です。1件として数えます。`
	),
	'conflicting-rows': error(
		({ row, detail }) =>
			`${row}行目は${detail}行目と同じもの（同じIDか同じ日）なのに内容が違います。どちらかを直してください。`
	),
	'differs-from-existing': warning(
		({ row, value }) => `${row}行目の「${value}」は、すでにある記録と内容が違います。`
	),
	'ambiguous-meeting': question(
		({ row, value, detail }) =>
			`${row}行目の ${value} には会議が複数あります（${detail}）。会議IDか会議名の列で区別してください。`
	),
	'cancelled-meeting': warning(
		({ row, value }) => `${row}行目の会議「${value}」は、会議一覧では中止です。確かめてください。`
	),
	'mark-explained': warning(({ row, value, detail }) => {
		const [words = '', state = '', count = ''] = detail.split('|');
		return `「${value}」は、表の説明（${words}）のとおり${state}として数えました（${row}行目から${count}か所）。`;
	}),
	'ambiguous-municipality': question(
		(place) =>
			`${cell(place)}に当たる市区町村は${place.detail}です。都道府県名から書いてください。空として取り込みます。`
	),
	'unknown-municipality': warning(
		({ row, column }) =>
			`${row}行目の「${column}」から市区町村が分かりません。空として取り込みます。「高槻市」のように書いてください。`
	),
	'unknown-municipality-code': error((place) => `${cell(place)}という市区町村コードはありません。`),
	'municipality-mismatch': error(
		(place) => `${cell(place)}は「${place.detail}」のコードで、市区町村名と合いません。`
	),
	'not-canonical': error(({ row, column, value, detail }) => {
		const place = column === '' ? `${row}行目` : `${row}行目の「${column}」の「${value}」`;
		return `${place}: ${detail}。`;
	}),
	'unknown-reference': error((place) => `${cell(place)}は${place.detail}にありません。`)
} as const satisfies Record<string, IssueText>;

/** Level and Japanese text of every issue, by code. */
export const ISSUE_TEXTS = { ...FILE_TEXTS, ...LAYOUT_TEXTS, ...CELL_TEXTS, ...RECORD_TEXTS };

/** What an issue is about, in words code can tell apart. */
export type IssueCode = keyof typeof ISSUE_TEXTS;
