import type { FormatTexts } from './format-text';

/** What is said about forms and event sites. */
export const FORM_TEXTS: FormatTexts = {
	'google-forms': {
		group: 'forms',
		name: { ja: 'Googleフォームの回答', en: 'Answers of a Google form' },
		what: {
			ja: '申込のフォームは「申込」として、当日の出席確認のフォームは出席として読みます。どちらか分からないときは尋ねます。',
			en: 'A form to register is read as registrations, a form to sign in as attendance; when unsure, you are asked.'
		},
		where: {
			ja: 'フォームの「回答」→ ⋮ → 回答をダウンロード（.csv）。スプレッドシートからは、ファイル → ダウンロード。',
			en: '“Responses” of the form → ⋮ → Download responses (.csv). From the sheet: File → Download.'
		}
	},
	'microsoft-forms': {
		group: 'forms',
		name: { ja: 'Microsoft Formsの回答', en: 'Answers of Microsoft Forms' },
		what: {
			ja: '質問の列から、氏名、所属、出欠を探して読みます。',
			easy: '質問の列から、名前、機関、出欠を探して読みます。',
			en: 'Name, organization and attendance are looked for among the questions.'
		},
		where: {
			ja: 'フォームの「応答」→ Excel で開く。',
			en: '“Responses” of the form → Open in Excel.'
		}
	},
	peatix: {
		group: 'forms',
		name: { ja: 'Peatixの参加者リスト', en: 'Peatix attendees' },
		what: {
			ja: 'キャンセルと払い戻しは数えません。「申込」として読みます。',
			en: 'Cancelled and refunded tickets do not count. Read as registrations.'
		},
		where: {
			ja: 'イベントの管理画面 → 参加者リスト → CSV のダウンロード。',
			en: 'Event dashboard → Attendee list → Download as CSV.'
		}
	},
	connpass: {
		group: 'forms',
		name: { ja: 'connpassの参加者', en: 'connpass participants' },
		what: {
			ja: '参加キャンセルは数えません。出欠の列があるときは、出席した人だけを出席として読みます。',
			en: 'Cancellations do not count. Where attendance is noted, only those who came count.'
		},
		where: {
			ja: 'イベントの管理 → 参加者・出欠管理 → 参加者一覧の CSV をダウンロード。',
			en: 'Event administration → Participants → Download the list as CSV.'
		}
	},
	eventbrite: {
		group: 'forms',
		name: { ja: 'Eventbriteの参加者', en: 'Eventbrite attendees' },
		what: {
			ja: '受付済み（Checked In）の人を出席として読み、返金された申込は数えません。',
			easy: '受付が済んだ人を、出席として読みます。お金を返した申込は数えません。',
			en: 'People checked in count as present; refunded orders do not count.'
		},
		where: {
			ja: 'イベントの管理 → Reports → Attendees → Export（CSV）。',
			easy: 'イベントの管理で「Reports」を開きます。次に「Attendees」を選び、「Export（CSV）」を押します。',
			en: 'Event dashboard → Reports → Attendees → Export (CSV).'
		}
	},
	'registration-list': {
		group: 'forms',
		name: { ja: 'ほかの申込サイトの申込者一覧', en: 'Registrations of another event site' },
		what: {
			ja: '申込の日時と状況がある一覧（こくちーず、Doorkeeperなど）です。キャンセルとキャンセル待ちは数えず、申込の日時を会議の日とはしません。',
			en: 'Lists with the time and state of each registration (Kokucheese, Doorkeeper and the like). Cancelled and waitlisted ones do not count, and the day of registering is not taken for that of the meeting.'
		},
		where: {
			ja: '申込サイトの管理画面 → 申込者（参加者）の一覧 → CSV のダウンロード。',
			en: 'Administration of the event → List of registrations → Download as CSV.'
		}
	},
	chouseisan: {
		group: 'forms',
		name: { ja: '調整さんの出欠表', en: 'Chouseisan table' },
		what: {
			ja: '日程の行と参加者の列を読みます。前もって答えた予定なので「申込」として読み、出席には数えません。コメントの行は読みません。',
			en: 'Rows are dates and columns are people. Answers given beforehand are read as registrations and never count as attendance; comments are left out.'
		},
		where: {
			ja: '出欠表のページの下 → 出欠表をダウンロード（CSV）。シフトJISのままで読めます。',
			en: 'Below the table of the event → Download as CSV. Its Shift_JIS is read as it is.'
		}
	},
	kintone: {
		group: 'forms',
		name: { ja: 'kintoneの書き出し', en: 'kintone export' },
		what: {
			ja: 'レコード一覧の書き出しです。列の意味を見出しと値から探し、出席、申込、機関の一覧のどれかとして読みます。',
			en: 'An exported list of records. By headings and values it is read as attendance, registrations or organizations.'
		},
		where: {
			ja: 'アプリのレコード一覧 → 右上の「…」→ ファイルに書き出す。',
			en: 'List of records of the app → “…” → Export to file.'
		}
	}
};
