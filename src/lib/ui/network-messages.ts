import type { InEach } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';

const ja = {
	title: 'つながり',
	lead: 'どの機関がともに参加し、参加がどのくらい広く支えられているかを見ます。',
	picture: 'ともに参加した機関のつながり（ネットワーク図）',
	year: 'ネットワークの年度',
	yearOf: (year: number) => `${year}年度`,
	yearHint: '図はこの年度の1年分です。上の絞り込みの期間の中から選びます。',
	least: 'つながりとみなす会議の回数',
	leastOf: (times: number) => `${times}回以上ともに出席`,
	tie: '濃い線：それぞれの機関の強いつながり3つ',
	faintTie: '薄い線：ほかのつながり',
	noFaintTie:
		'つながりが多いため、薄い線（ほかのつながり）は省いています。一覧と表にはすべてあります。',
	goneTie: '点線：前年度だけのつながり・機関',
	inside: '塗りつぶし：圏域内',
	outside: '白抜き：圏域外・不明',
	size: '大きさ：延べ参加者数',
	names: 'ほかの名前：点に触れると出ます。点や線を押すと、もとの記録が見られます',
	legend: '凡例',
	noOrganization:
		'この年度に、この絞り込みに合う機関はありません。年度か条件を変えてみてください。',
	noTie: 'この回数では、つながりはありません。',
	tieOnce: '1回からつなぐ',
	working: '図を準備しています…',
	noScript:
		'この図は、JavaScript を使えるブラウザーで表示されます。下のグラフと表は、このまま読めます。',
	failed: '図を準備できませんでした。ページを読み込み直してください。表の数字はそのまま使えます。',
	asList: '一覧で見る（機関ごとの相手）',
	asMatrix: '表で見る（機関どうしの組）',
	listCaption: '機関ごとのつながり',
	columns: {
		name: '機関',
		kind: '種類',
		place: '圏域',
		ties: 'つながり',
		between: '媒介中心性',
		bridge: '橋渡し',
		partners: '相手（強い順）'
	},
	areas: { inside: '中', outside: '外', unknown: '不明' },
	bridge: '抜けると分かれる',
	none: '－',
	more: (rest: number) => `ほか${count(rest)}機関`,
	betweenNote:
		'媒介中心性は、ほかの2機関の最短の道がその機関を通る割合です（0〜1）。強いつながりほど道が短い（長さ＝1÷強さ）として数えます。',
	tiesNote: 'その機関とつながりのある機関の数です。',
	pair: (one: string, other: string) => `${one}と${other}がともにしたこと`,
	shared: (meetings: number, groups: number) =>
		`会議${count(meetings)}回${groups ? `・チーム${count(groups)}` : ''}`,
	matrixCaption: (shown: number, all: number) =>
		shown < all
			? `ともに出た会議の回数（つながりの多い${count(shown)}機関、全${count(all)}機関）`
			: `ともに出た会議の回数（全${count(all)}機関）`,
	matrixNote:
		'数字はともに出た会議の回数、＋は同じワーキングチームです。空欄はつながりがない組です。数字を押すと、もとの記録が見られます。',
	showAll: (all: number) => `${count(all)}機関すべてを表に出す`,
	leaving: 'この機関が抜けたら',
	leavingLead:
		'1つの機関がいなくなったとき、残りのつながりがどう変わるかを計算します。予測ではありません。',
	leavingField: '機関を選ぶ',
	leavingHint: '名前の一部を入れると、候補が出ます。',
	notFound: 'この年度の図に、その名前の機関はありません。',
	say: (name: string, kind: string, ties: number, attendances: number) =>
		`${name}（${kind}）つながり${count(ties)}、延べ${count(attendances)}名`,
	keys: '左右の矢印キーで機関から機関へ、上下でその機関のつながりを読みます。Enter で根拠など、Esc で終わります。',
	/** Of an organization or tie of the year before alone, in place of its numbers. */
	onlyBefore: '前年度だけ',
	onlyBeforeOf: (name: string, kind: string) => `${name}（${kind}）前年度だけ`,
	partOf: (name: string) => `${name}の参加`,
	taken: (attendances: number, groups: number) =>
		`延べ${count(attendances)}名${groups ? `・チーム${count(groups)}` : ''}`,
	tieAt: (at: number, all: number) => `（つながり${count(all)}組中${count(at)}組目）`,
	itsPage: '機関のページ'
};

type Messages = Readonly<typeof ja>;

const en: Messages = {
	title: 'Network',
	lead: 'Which organizations take part together, and how widely participation is supported.',
	picture: 'Ties between organizations that took part together (network diagram)',
	year: 'Year of the network',
	yearOf: (year) => `Fiscal year ${year}`,
	yearHint: 'The diagram is of this one year, chosen within the period of the filters above.',
	least: 'Shared meetings that make a tie',
	leastOf: (times) => `${times} or more`,
	tie: 'Clear lines: the three strongest ties of each',
	faintTie: 'Faint lines: other ties',
	noFaintTie:
		'Too many ties for faint lines (other ties); the list and the table have all of them.',
	goneTie: 'Dotted: only in the year before',
	inside: 'Filled: in the home area',
	outside: 'Hollow: outside, or unknown',
	size: 'Size: attendances',
	names: 'Other names: point at a mark. Press a mark or line for its records',
	legend: 'Legend',
	noOrganization: 'No organization fits these filters in this year. Try another year or filter.',
	noTie: 'There are no ties at this number of meetings.',
	tieOnce: 'Tie from one meeting on',
	working: 'Getting the diagram ready…',
	noScript:
		'This diagram needs a browser with JavaScript. The charts and tables below can be read as they are.',
	failed: 'The diagram could not be made ready. Load the page again. The tables below still work.',
	asList: 'Show as a list (partners of each)',
	asMatrix: 'Show as a table (pairs)',
	listCaption: 'Ties of each organization',
	columns: {
		name: 'Organization',
		kind: 'Kind',
		place: 'Home area',
		ties: 'Ties',
		between: 'Betweenness',
		bridge: 'Bridge',
		partners: 'Partners, strongest first'
	},
	areas: { inside: 'inside', outside: 'outside', unknown: 'unknown' },
	bridge: 'holds parts together',
	none: '–',
	more: (rest) => `and ${count(rest)} more`,
	betweenNote:
		'Betweenness is the share of pairs of others whose shortest way leads over the organization (0 to 1). A strong tie is a short way: its length is 1÷weight.',
	tiesNote: 'The number of organizations that the organization has a tie with.',
	pair: (one, other) => `What ${one} and ${other} shared`,
	shared: (meetings, groups) =>
		`${amount(meetings, 'meetings', 'en')}${groups ? `, ${amount(groups, 'groups', 'en')}` : ''}`,
	matrixCaption: (shown, all) =>
		shown < all
			? `Meetings shared (the ${count(shown)} with most ties of ${amount(all, 'organizations', 'en')})`
			: `Meetings shared (all ${amount(all, 'organizations', 'en')})`,
	matrixNote:
		'Numbers are meetings shared; + is a shared working group. Empty where there is no tie. A number opens the records that it is made of.',
	showAll: (all) => `Put all ${amount(all, 'organizations', 'en')} in the table`,
	leaving: 'If this organization left',
	leavingLead:
		'Calculates how the ties among the others would change without one organization. It is no forecast.',
	leavingField: 'Choose an organization',
	leavingHint: 'Type part of a name to see suggestions.',
	notFound: 'No organization of that name is in the diagram of this year.',
	say: (name, kind, ties, attendances) =>
		`${name} (${kind}) ${amount(ties, 'ties', 'en')}, ${amount(attendances, 'attendances', 'en')}`,
	keys: 'Left and right lead from organization to organization, down and up to the ties of each. Enter leads to what a number is made of, Esc ends.',
	onlyBefore: 'only in the year before',
	onlyBeforeOf: (name, kind) => `${name} (${kind}) only in the year before`,
	partOf: (name) => `What ${name} took part in`,
	taken: (attendances, groups) =>
		`${amount(attendances, 'attendances', 'en')}${groups ? `, ${amount(groups, 'groups', 'en')}` : ''}`,
	tieAt: (at, all) => ` (tie ${count(at)} of ${count(all)})`,
	itsPage: 'Its page'
};

/** Texts of the page つながり. */
export const NETWORK_MESSAGES: InEach<Messages> = {
	ja,
	en,
	easy: {
		noScript: '図は今のブラウザーでは見られません。下のグラフと表は読めます。',
		lead: 'どの機関がいっしょに参加しているかを見ます。',
		picture: 'いっしょに参加した機関（つながりの図）',
		year: '図の年度',
		yearHint: '図は1年分です。',
		least: '何回いっしょに出たら「つながり」にするか',
		leastOf: (times) => `${times}回から`,
		inside: 'ぬりつぶし：地元',
		outside: '白：地元の外か、分からない',
		size: '大きさ：参加した人の数',
		noFaintTie:
			'つながりが多いので、薄い線（ほかのつながり）はかいていません。一覧と表には、ぜんぶあります。',
		names: 'ほかの名前：点にさわると出ます。押すと、もとの記録を見られます',
		betweenNote:
			'「間に立つ数」は、ほかの機関どうしをどれだけつないでいるかです。0から1までの数です。',
		columns: { place: '地元', between: '間に立つ数', bridge: 'つなぐ機関' },
		leavingLead:
			'1つの機関がいなくなったら、つながりがどう変わるかを計算します。予想ではありません。',
		matrixNote:
			'数字は、いっしょに出た会議の回数です。＋は、同じワーキングチームです。数字を押すと、もとの記録を見られます。',
		bridge: 'いないと分かれる',
		say: (name, kind, ties, attendances) =>
			`${name}（${kind}）つながり${count(ties)}、来た人${count(attendances)}人`,
		keys: '左右の矢印のキーで、機関を順に読みます。上下で、その機関のつながりを読みます。Enter でくわしく見ます。Esc でおわります。',
		onlyBefore: '前の年度だけ',
		onlyBeforeOf: (name, kind) => `${name}（${kind}）前の年度だけ`,
		taken: (attendances, groups) =>
			`来た人${count(attendances)}人${groups ? `・チーム${count(groups)}` : ''}`
	}
};
