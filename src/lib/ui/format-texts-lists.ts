import type { FormatTexts } from './format-text';

const BY_HAND = { ja: '', en: '' };
/** What is said about lists made by hand, open data and our own tables. */
export const LIST_TEXTS: FormatTexts = {
	'sign-in-list': {
		group: 'lists',
		name: { ja: '出席者の名簿', en: 'Sign-in list' },
		what: {
			ja: '来た人を1人1行で書いた表です。題名の行、合計の行、注記があっても読めます。日付の列がなければ、題名やファイル名から会議を探します。',
			en: 'One person a row. Titles, totals and notes are no obstacle; without a column of dates, the meeting is looked for in title and file name.'
		},
		where: BY_HAND
	},
	'wide-sheet': {
		group: 'lists',
		name: { ja: '○×の出欠表', en: 'Table of ○ and ×' },
		what: {
			ja: '人や機関を縦に、会議の日を横に並べた表です。○を出席とし、△や未定は尋ねます。',
			en: 'People or organizations down, meetings across. ○ is present; △ and unsure marks are asked about.'
		},
		where: BY_HAND
	},
	counts: {
		group: 'lists',
		name: { ja: '参加人数の表', en: 'Numbers of people' },
		what: {
			ja: '機関や会議ごとの人数だけの表です。延べ人数には数え、実人数（同じ人を1回だけ数える数）には入りません。',
			easy: '機関や会議ごとの人数だけの表です。毎回数える数に入ります。1回だけ数える数には入りません。',
			en: 'Numbers by organization or meeting. They count as attendances; distinct people cannot be told.'
		},
		where: BY_HAND
	},
	'working-group-report': {
		group: 'lists',
		name: { ja: 'ワーキングチームの活動報告', en: 'Working-group report' },
		what: {
			ja: 'チーム、活動の日、来た人が並んだ表や、「日時」「参加者」の欄がある報告書です。ワーキング活動として読みます。',
			en: 'Team, day and who came, as a table or as a form with fields. It is read as working-group activity.'
		},
		where: BY_HAND
	},
	'organization-list': {
		group: 'organizations',
		name: { ja: '機関・事業所の一覧', en: 'List of offices' },
		what: {
			ja: 'WAM NET や市町村のオープンデータ、手で作った一覧です。機関の名前、サービスの種類を読み、住所や郵便番号から市区町村を求めます。',
			en: 'WAM NET, open data of a city, or a list made by hand. Name and kind are read; the municipality follows from address or postal code.'
		},
		where: {
			ja: 'WAM NET は、障害福祉サービス等情報 → オープンデータ → サービスごとの CSV。市町村は、オープンデータのページの CSV か Excel。',
			easy: 'WAM NET では、「障害福祉サービス等情報」の「オープンデータ」から CSV を取ります。市町村では、オープンデータのページから取ります。',
			en: 'WAM NET: disability services → open data → one CSV for each service. Cities: CSV or Excel on the page of open data.'
		}
	},
	'meeting-list': {
		group: 'organizations',
		name: { ja: '会議・行事の予定表', en: 'Plan of meetings and events' },
		what: {
			ja: '年度の予定表や、市町村のイベント一覧です。日付と題を会議として読み、「中止」と書かれた行は中止の会議とします。',
			en: 'The plan of a year, or the events of a city. Dates and titles become meetings; a row marked as cancelled becomes a cancelled one.'
		},
		where: BY_HAND
	},
	'ayumi-attendance': {
		group: 'own',
		name: { ja: 'あゆみの出席', en: 'Attendance, as Ayumi has it' },
		what: {
			ja: '見出しを下の表のどれかの書き方にした出席の表です。あゆみから書き出した CSV も、そのまま読み戻せます。',
			en: 'Attendance under the headings listed below. What Ayumi exported is read back as it is.'
		},
		where: BY_HAND
	},
	'ayumi-registrations': {
		group: 'own',
		name: { ja: 'あゆみの申込', en: 'Registrations, as Ayumi has them' },
		what: {
			ja: 'あゆみから書き出した申込の CSV です。そのまま読み戻せます。出席には数えません。',
			en: 'Registrations that Ayumi exported, read back as they are. They never count as attendance.'
		},
		where: BY_HAND
	},
	'ayumi-meetings': {
		group: 'own',
		name: { ja: '会議一覧', en: 'Meetings' },
		what: {
			ja: '会議の予定と開催の一覧です。出席のファイルを、この一覧の会議に結び付けます。',
			en: 'The calendar of meetings, to which files of attendance are connected.'
		},
		where: BY_HAND
	},
	'ayumi-organizations': {
		group: 'own',
		name: { ja: '機関一覧', en: 'Organizations' },
		what: {
			ja: '参加する機関の一覧です。名前が変わった機関は、同じIDの行を名前の数だけ書きます。',
			en: 'The organizations. After a change of name, one row for each name, with the same ID.'
		},
		where: BY_HAND
	},
	'ayumi-working-group-activity': {
		group: 'own',
		name: { ja: 'ワーキング活動', en: 'Working-group activity' },
		what: {
			ja: 'ワーキングチームの活動に来た人の一覧です。',
			en: 'Who came to sessions of working groups.'
		},
		where: BY_HAND
	},
	'ayumi-outreach': {
		group: 'own',
		name: { ja: '情報発信の数', en: 'Figures of outreach' },
		what: {
			ja: 'メーリングリストの登録者、ホームページの閲覧、問い合わせを、ひと月1行で書いた表です。数えなかったところは空にします。',
			easy: 'メールの名簿の人と、ホームページを見た数と、問い合わせの表です。1行に1つの月を書きます。数えなかったところは空です。',
			en: 'Mailing-list members, site visits and inquiries, one month a row. Leave empty what nobody counted.'
		},
		where: BY_HAND
	},
	'ayumi-outcomes': {
		group: 'own',
		name: { ja: '成果の数', en: 'Outcomes' },
		what: {
			ja: '就職者数や定着率などを、年度と指標ごとに1行で書いた表です。',
			en: 'People who found work, retention at work and the like: one fiscal year and indicator a row.'
		},
		where: BY_HAND
	}
};
