import type { FormatTexts } from './format-text';

const TEAMS_WHERE = {
	ja: 'Teams で会議を開き、「出席」のタブ → ダウンロード。会議のあとは、カレンダーの会議の「出席」からも取れます。',
	en: 'In Teams, open the meeting, tab “Attendance”, “Download”. After the meeting it is in the calendar too.'
};

/** What is said about the reports of online meetings. */
export const ONLINE_TEXTS: FormatTexts = {
	'zoom-participants': {
		group: 'online',
		name: { ja: 'Zoomの参加者一覧', en: 'Zoom participants' },
		what: {
			ja: '入り直した行は1人にまとめ、参加した分数を重なりなしに数えます。会議の情報の付いた形、付かない形のどちらも読みます。',
			en: 'Rows of somebody who rejoined become one person, with minutes counted once. Read with or without meeting data.'
		},
		where: {
			ja: 'Zoom のウェブにサインインし、レポート → 用途 → 会議の「参加者」の数字 → エクスポート。「ミーティングデータを含めてエクスポート」を選ぶと会議名と日が入ります。',
			easy: 'Zoom のウェブで「レポート」の「用途」を開きます。会議の「参加者」の数字を押し、「エクスポート」を押します。「ミーティングデータを含めてエクスポート」を選ぶと、会議の名前と日も入ります。',
			en: 'Sign in to Zoom on the web: Reports → Usage → the number of participants → Export. “Export with meeting data” adds title and day.'
		}
	},
	'zoom-account': {
		group: 'online',
		name: { ja: 'Zoomのアカウント全体のレポート', en: 'Zoom report of an account' },
		what: {
			ja: '何回分もの会議が1つに入った表です。会議ごとに分けて読みます。',
			en: 'Many meetings in one table. It is split by meeting.'
		},
		where: {
			ja: 'Zoom の管理者の画面で、レポート → ミーティングとウェビナーの履歴（または出席者ログ）→ エクスポート。',
			easy: 'Zoom の管理者の画面で「レポート」を開きます。「ミーティングとウェビナーの履歴」か「出席者ログ」を選びます。「エクスポート」を押します。',
			en: 'As an administrator of Zoom: Reports → Meeting and webinar history (or attendee log) → Export.'
		}
	},
	'zoom-registration': {
		group: 'online',
		name: { ja: 'Zoomの登録レポート', en: 'Zoom registration report' },
		what: {
			ja: '申し込んだ人の一覧です。「申込」として読み、出席には数えません。',
			en: 'Who registered. It is read as registrations and never counts as attendance.'
		},
		where: {
			ja: 'Zoom のウェブで、レポート → ミーティング → 登録レポート → 生成 → ダウンロード。',
			easy: 'Zoom のウェブで「レポート」の「ミーティング」を開きます。「登録レポート」を選び、「生成」を押し、「ダウンロード」を押します。',
			en: 'In Zoom on the web: Reports → Meeting → Registration report → Generate → Download.'
		}
	},
	'zoom-webinar': {
		group: 'online',
		name: { ja: 'Zoomウェビナーの出席者レポート', en: 'Zoom webinar attendees' },
		what: {
			ja: '出席した人だけを数えます。申し込んで来なかった人と、主催者・パネリストの部分は分けて示します。',
			en: 'Only those who attended count. Absent registrants, hosts and panelists are shown apart.'
		},
		where: {
			ja: 'Zoom のウェブで、レポート → ウェビナー → 出席者レポート → 生成 → ダウンロード。',
			easy: 'Zoom のウェブで「レポート」の「ウェビナー」を開きます。「出席者レポート」を選び、「生成」を押し、「ダウンロード」を押します。',
			en: 'In Zoom on the web: Reports → Webinar → Attendee report → Generate → Download.'
		}
	},
	'teams-attendance': {
		group: 'online',
		name: { ja: 'Teamsの出席レポート', en: 'Teams attendance report' },
		what: {
			ja: '「参加者」の部分を読みます。見出しの名前が入れ替わっていても、値を見て入室と退室を見分けます。日本語・英語のほか、ほかの言語でも読みます。',
			en: 'The section of participants is read. Join and leave are told apart by their values, whatever the headings or the language say.'
		},
		where: TEAMS_WHERE
	},
	'teams-attendance-2021': {
		group: 'online',
		name: { ja: 'Teamsの出席レポート（2021〜22年の形）', en: 'Teams report of 2021 and 2022' },
		what: {
			ja: '入室ごとに1行ある、前の形です。1人ずつにまとめます。',
			en: 'The earlier form, one row for each join. Rows become one person.'
		},
		where: TEAMS_WHERE
	},
	'teams-attendance-oldest': {
		group: 'online',
		name: { ja: 'Teamsの出席者リスト（2020年の形）', en: 'Teams attendee list of 2020' },
		what: {
			ja: '「参加」と「退出」が1行ずつある、いちばん古い形です。',
			en: 'The oldest form, one row for each joining and leaving.'
		},
		where: TEAMS_WHERE
	},
	'google-meet': {
		group: 'online',
		name: { ja: 'Google Meetの出席レポート', en: 'Google Meet attendance' },
		what: {
			ja: '時刻だけで日付がないため、会議の日をファイル名や会議一覧から探し、分からなければ尋ねます。',
			easy: '時刻だけで、日付がありません。会議の日は、ファイルの名前や会議の表から探します。分からなければ聞きます。',
			en: 'It has times and no date: the day is looked for in file name and calendar, or asked for.'
		},
		where: {
			ja: '会議のあと、主催者に届くメールの出席レポート（スプレッドシート）を開き、ファイル → ダウンロード。',
			easy: '会議のあと、開いた人にメールが届きます。メールの「出席レポート」を開きます。「ファイル」の「ダウンロード」を押します。',
			en: 'Open the attendance report mailed to the host after the meeting, File → Download.'
		}
	}
};
