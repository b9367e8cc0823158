import type { Easier, InEach } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';

const ja = {
	title: '氏名（名簿確認）',
	off: '氏名は残していません。名簿の氏名は、取り込むときに人を見分ける符号に変わり、捨てられます。',
	why: '「この符号はだれか」を確かめたいときだけ、氏名を残せます。この端末のこの一覧でだけ見られ、合言葉なしのバックアップや書き出しには入りません。',
	needsPassphrase: '氏名を残すには、先に記録に合言葉をかけてください。',
	toLock: '合言葉へ',
	keep: 'これから取り込む名簿の氏名を残す',
	on: 'これから取り込む名簿の氏名を、合言葉のもとに残します。前に取り込んだ名簿の氏名はありません。当事者を含む一覧の氏名は残しません。',
	list: '氏名の一覧',
	search: '氏名か符号で探す',
	people: (shown: number, all: number) =>
		shown === all ? `${count(all)}人` : `${count(all)}人のうち${count(shown)}人`,
	none: 'まだ氏名はありません。名簿を取り込むと、ここに出ます。',
	noneFound: '当てはまる人はいません。',
	more: (people: number) => `ほか${count(people)}人。言葉を足して探してください。`,
	name: '氏名',
	key: '符号',
	erase: '氏名をすべて消す',
	eraseHint:
		'残した氏名をこの端末から消し、これからも残しません。これだけは元に戻せません。記録と数字は変わりません。',
	reallyErase: '消す',
	cancel: 'やめる',
	erased: '氏名をすべて消しました。',
	kept: 'これから取り込む名簿の氏名を残します。'
};

/** Texts of the kept names, of one language. */
export type NamesMessages = Readonly<typeof ja>;

const en: NamesMessages = {
	title: 'Names',
	off: 'No names are kept. Names in lists become keys that tell people apart when they are imported, and are thrown away.',
	why: 'Keep names only if you need to see who a key is. They are shown in this list on this computer alone, and are never in exports or backups without a passphrase.',
	needsPassphrase: 'To keep names, first set a passphrase for the records.',
	toLock: 'To the passphrase',
	keep: 'Keep the names of lists imported from now on',
	on: 'Names of lists imported from now on are kept under the passphrase. There are none of earlier imports, and none of lists with people you support.',
	list: 'List of names',
	search: 'Search by name or key',
	people: (shown, all) =>
		shown === all
			? amount(all, 'people', 'en')
			: `${count(shown)} of ${amount(all, 'people', 'en')}`,
	none: 'There are no names yet. Import a list, and they show here.',
	noneFound: 'Nobody matches.',
	more: (people) => `and ${count(people)} more. Type more to narrow the search.`,
	name: 'Name',
	key: 'Key',
	erase: 'Erase all names',
	eraseHint:
		'Erases the names from this computer and keeps none from now on. This alone cannot be undone. Records and numbers stay as they are.',
	reallyErase: 'Erase',
	cancel: 'Cancel',
	erased: 'All names were erased.',
	kept: 'The names of lists imported from now on are kept.'
};

const easy: Easier<NamesMessages> = {
	title: '人の名前（名簿の確かめ）',
	off: '人の名前は残していません。名前は、取り込むときに記号に変わります。名前は捨てます。',
	why: '「この記号はだれか」を確かめたいときだけ、名前を残せます。名前は、この機械のこの表でだけ見られます。合言葉なしのバックアップには入りません。外へ出すファイルにも入りません。',
	needsPassphrase: '名前を残すには、先に記録に合言葉をかけてください。',
	keep: 'これから取り込む名簿の名前を残す',
	on: 'これから取り込む名簿の名前を残します。前に取り込んだ名簿の名前はありません。当事者がいる表の名前は残しません。',
	list: '名前の表',
	search: '名前か記号で探す',
	none: 'まだ名前はありません。名簿を取り込むと、ここに出ます。',
	name: '名前',
	key: '記号',
	erase: '名前を全部消す',
	eraseHint:
		'残した名前を、この機械から消します。これからも残しません。これだけは元に戻せません。記録と数字は変わりません。',
	erased: '名前を全部消しました。',
	kept: 'これから取り込む名簿の名前を残します。'
};

/** Texts of the kept names. */
export const NAMES_MESSAGES: InEach<NamesMessages> = { ja, easy, en };
