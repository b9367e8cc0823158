import type { InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: '名簿の質',
	lead: '記録のどこが足りないか、どこから直すと多くの数字が確かになるかを見ます。',
	ledger: '足りないところと、直し方',
	ledgerLead:
		'延べ参加者数のうち、どれだけに関わるかの大きい順です。1つの出席が2つ以上に数えられることがあるので、足し合わせないでください。',
	what: '足りないところ',
	concerns: '関わる出席',
	share: '割合',
	mend: '直し方',
	people: (value: number) => `${count(value)}名`,
	about: (value: number) => `およそ${count(value)}名`,
	share100: (percent: string, base: number) => `${percent}%（n=${count(base)}）`,
	ofFew: (part: number, base: number) => `${count(base)}名中${count(part)}名`,
	noShare: '―',
	gaps: {
		expected_attendances: {
			what: (meetings: number) => `名簿のない会議（${count(meetings)}回）`,
			mend: '名簿が見つかったら取り込みます。開かなかった会議は、会議のページで「中止」にします。人数は、同じ年度の1回平均からの目安です。',
			link: '会議を見る'
		},
		attendances_without_organization: {
			what: () => '機関名のない出席',
			mend: '機関名の列のある名簿を、もう一度取り込みます。',
			link: '取り込む'
		},
		attendances_not_listed: {
			what: () => '機関一覧にない機関の出席',
			mend: '機関一覧に書き足すか、同じ機関の別の書き方なら参加機関のページでまとめます。',
			link: '参加機関を見る'
		},
		attendances_without_person: {
			what: () => '氏名のない出席',
			mend: '氏名の列のある名簿を、もう一度取り込みます。人数だけの記録しかないときは、このままで構いません。',
			link: '取り込む'
		},
		attendances_without_kind: {
			what: () => '種類の分からない機関の出席',
			mend: '参加機関のページで、機関の種類を選びます。',
			link: '参加機関を見る'
		},
		attendances_without_municipality: {
			what: () => '市区町村の分からない機関の出席',
			mend: '参加機関のページで、市区町村を書きます。',
			link: '参加機関を見る'
		}
	},
	none: '足りないところは見つかりませんでした。',
	organizations: '直せる機関',
	organizationsLead: '出席の多い順です。名前を選ぶと、その機関のページで直せます。',
	meetings: '直せる会議',
	meetingsLead: '名簿のない会議が先です。日付を選ぶと、その会議のページが開きます。',
	organization: '機関',
	state: { 'not-listed': '機関一覧にない', kind: '種類が不明', municipality: '市区町村が不明' },
	stateLabel: '足りないこと',
	attendances: '出席（名）',
	heldOn: '開催日',
	meetingTitle: '会議',
	noTitle: '（会議名なし）',
	noRoll: '名簿がない',
	withoutPerson: (value: number) => `氏名のない出席${count(value)}名`,
	withoutKnown: (value: number) => `照合できない機関の出席${count(value)}名`,
	gap: '、',
	shown: (shown: number, all: number) => `${count(all)}件のうち${count(shown)}件`,
	more: '続きを見る',
	years: '年度ごとの充足度',
	yearsLead:
		'名簿のある会議か、機関一覧と照合できた出席が8割に満たない年度には印をつけます。その年度の数字は、控えめに読んでください。',
	year: '年度',
	held: '開催した会議（回）',
	withRoll: '名簿のある会議（回）',
	known: '機関と照合できた出席（名）',
	note: '読むときの注意',
	thin: '記録が足りません',
	fine: '―',
	files: '壊れたファイル',
	filesFine: '読めないファイルは見つかっていません。',
	filesChecking: 'ファイルを調べています。',
	filesClosed: '記録の置き場所が開いていないので、調べていません。',
	filesDamaged: (number: number) =>
		`読めないファイルが${count(number)}個あり、その記録は数字に入っていません。`,
	toKeep: '保管のページで調べる',
	contradictions: '報告書の食い違い',
	contradictionsLead:
		'年度報告書の中で、食い違う所と誤植と思われる所です。印刷のまま持ち、直していません。',
	source: (where: string) => `出典：${where}`
};

/** Texts of the page of data quality, of one language. */
export type QualityMessages = Readonly<typeof ja>;

const en: QualityMessages = {
	title: 'Data quality',
	lead: 'What the records lack, and where mending makes most numbers surer.',
	ledger: 'What is lacking, and how to mend it',
	ledgerLead:
		'By how many attendances it concerns, the most first. An attendance may be counted in more than one line: do not add them up.',
	what: 'What is lacking',
	concerns: 'Attendances concerned',
	share: 'Share',
	mend: 'How to mend it',
	people: (value) => count(value),
	about: (value) => `about ${count(value)}`,
	share100: (percent, base) => `${percent}% (n=${count(base)})`,
	ofFew: (part, base) => `${count(part)} of ${count(base)}`,
	noShare: '–',
	gaps: {
		expected_attendances: {
			what: (meetings) => `${plural(meetings, 'meeting')} without a roll`,
			mend: 'Import the roll once it is found. A meeting that was not held is set to cancelled on its page. The number is a guess from the mean of the same fiscal year.',
			link: 'See the meetings'
		},
		attendances_without_organization: {
			what: () => 'Attendances without an organization',
			mend: 'Import the roll again with a column of organizations.',
			link: 'Import'
		},
		attendances_not_listed: {
			what: () => 'Attendances of organizations that are not listed',
			mend: 'Add them to the list, or merge another spelling with its organization.',
			link: 'See the organizations'
		},
		attendances_without_person: {
			what: () => 'Attendances without a person',
			mend: 'Import the roll again with a column of names. Where only head counts exist, leave it.',
			link: 'Import'
		},
		attendances_without_kind: {
			what: () => 'Attendances of organizations of unknown kind',
			mend: 'Choose the kind on the page of the organization.',
			link: 'See the organizations'
		},
		attendances_without_municipality: {
			what: () => 'Attendances of organizations of unknown municipality',
			mend: 'Write the municipality on the page of the organization.',
			link: 'See the organizations'
		}
	},
	none: 'Nothing that is lacking was found.',
	organizations: 'Organizations to mend',
	organizationsLead: 'Those with most attendances first. Choose a name to mend it on its page.',
	meetings: 'Meetings to mend',
	meetingsLead: 'Those without a roll first. Choose a date to open the page of the meeting.',
	organization: 'Organization',
	state: {
		'not-listed': 'not listed',
		kind: 'kind unknown',
		municipality: 'municipality unknown'
	},
	stateLabel: 'What is lacking',
	attendances: 'Attendances',
	heldOn: 'Date',
	meetingTitle: 'Meeting',
	noTitle: '(no title)',
	noRoll: 'no roll',
	withoutPerson: (value) => `${plural(value, 'attendance')} without a person`,
	withoutKnown: (value) => `${plural(value, 'attendance')} without a listed organization`,
	gap: ', ',
	shown: (shown, all) => `${count(shown)} of ${count(all)}`,
	more: 'Show more',
	years: 'Completeness by fiscal year',
	yearsLead:
		'A fiscal year is marked where fewer than 80% of its meetings have a roll, or of its attendances a listed organization. Read its numbers with care.',
	year: 'Fiscal year',
	held: 'Meetings held',
	withRoll: 'Meetings with a roll',
	known: 'Attendances of listed organizations',
	note: 'Mark',
	thin: 'Records are thin',
	fine: '–',
	files: 'Damaged files',
	filesFine: 'No unreadable file was found.',
	filesChecking: 'The files are being read.',
	filesClosed: 'The place of the records is not open, so nothing was looked at.',
	filesDamaged: (number) =>
		`${plural(number, 'file')} cannot be read; the records in them are in no number.`,
	toKeep: 'Look at it on the page “Keeping”',
	contradictions: 'Contradictions of the report',
	contradictionsLead:
		'Places of the annual report that contradict each other or seem misprinted, in Japanese as printed and not mended.',
	source: (where) => `Source: ${where}`
};

/** Texts of the page of data quality. */
export const QUALITY_MESSAGES: InEach<QualityMessages> = {
	ja,
	en,
	easy: {
		title: '記録のたしかさ',
		lead: '書かれていないところを見つけて、直します。',
		ledger: '書かれていないところと、直し方',
		ledgerLead: '関係する人の数が多い順です。同じ人が2回数えられることがあります。',
		what: '書かれていないところ',
		concerns: '関係する数',
		people: (value: number) => `${count(value)}人`,
		about: (value: number) => `だいたい${count(value)}人`,
		share100: (percent: string, base: number) => `${percent}%（${count(base)}人のうち）`,
		ofFew: (part: number, base: number) => `${count(base)}人のうち${count(part)}人`,
		attendances: '出席（人）',
		organizationsLead: '来た人の数が多い順です。名前をえらぶと、直すページがひらきます。',
		meetingsLead: '名簿がない会議が先です。日付をえらぶと、会議のページがひらきます。',
		years: '年度ごとの記録のたしかさ',
		yearsLead: '記録が8割より少ない年度に、しるしをつけます。',
		gaps: {
			attendances_without_person: {
				what: () => '名前のない出席',
				mend: '名前の列のある名簿を、もう一度取り込みます。人数だけの記録なら、このままでいいです。'
			}
		},
		withoutPerson: (value: number) => `名前のない出席${count(value)}人`,
		withoutKnown: (value: number) => `わからない機関の出席${count(value)}人`,
		known: '機関がわかる出席（人）',
		filesFine: '読めないファイルはありません。',
		contradictions: '報告書の、合わないところ',
		contradictionsLead: '報告書の中で、書いてあることが合わないところです。文はそのままです。'
	}
};
