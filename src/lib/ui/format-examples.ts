import { parseExample, type FormatExample } from './format-example';

/** What a file of each format looks like, by its id. All names are made up. */
const TEXTS: Readonly<Record<string, string>> = {
	'sign-in-list': `
unused | organization | person | mark | unused
> 第160回ネットワーク会議　2025年5月21日（水）
No. | 所属 | 氏名 | 出欠 | 備考
1 | こもれび就労センター | 見本 太郎 | ○ |
2 | ㈱あおぞら | 例示 花子 | ○ | 途中から
3 | かぜの丘クリニック | 試験 三郎 | 欠席 |`,
	'wide-sheet': `
organization | person | mark | mark | mark
機関名 | 氏名 | 5月21日 | 6月18日 | 7月16日
こもれび就労センター | 見本 太郎 | ○ | ○ | ×
㈱あおぞら | 例示 花子 | ○ | × | ○
かぜの丘クリニック | 試験 三郎 | × | ○ | △`,
	counts: `
organization | count | unused
> 第160回ネットワーク会議　2025年5月21日（水）
機関名 | 参加人数 | 備考
こもれび就労センター | 3 |
㈱あおぞら | 2 | うち1名は途中から
かぜの丘クリニック | 1 |`,
	'working-group-report': `
team | date | unused | organization | person
ワーキングチーム | 活動日 | 内容 | 所属 | 参加者
精神 | 2025/6/4 | 事例の検討 | こもれび就労センター | 見本 太郎
精神 | 2025/6/4 | 事例の検討 | かぜの丘クリニック | 試験 三郎
企業 | 2025/6/11 | 見学の準備 | ㈱あおぞら | 例示 花子`,
	'zoom-participants': `
person | personal | time | time | minutes
> ミーティングID | トピック | 開始時刻 | 終了時刻 | ユーザーメール | 所要時間（分） | 参加者
> 000 0000 0001 | 第160回ネットワーク会議 | 2025/05/21 01:30:00 PM | 2025/05/21 03:30:20 PM | host@example.com | 121 | 3
>
名前 (元の名前) | ユーザーメール | 参加時刻 | 退出時刻 | 所要時間（分）
こもれび就労センター 見本太郎 | taro@example.com | 2025/05/21 01:30:00 PM | 2025/05/21 03:30:20 PM | 121
例示花子 | | 2025/05/21 01:40:00 PM | 2025/05/21 02:10:00 PM | 30
例示花子 | | 2025/05/21 02:20:00 PM | 2025/05/21 03:00:00 PM | 40`,
	'zoom-account': `
meeting | unused | date | unused | unused | person | personal | time | time | minutes
トピック | ミーティングID | 開始時間 | 終了時間 | 参加者 | 名前（元の名前） | ユーザーのメールアドレス | 参加時間 | 退出時間 | 所要時間（分）
ネットワーク会議 | 00000000001 | 2025/05/21 13:30:00 | 2025/05/21 15:30:00 | 2 | 見本太郎 | taro@example.com | 2025/05/21 13:30:00 | 2025/05/21 15:30:00 | 120
ネットワーク会議 | 00000000001 | 2025/05/21 13:30:00 | 2025/05/21 15:30:00 | 2 | 例示花子 | | 2025/05/21 13:40:00 | 2025/05/21 15:30:00 | 110
交流会 | 00000000001 | 2025/06/18 13:30:00 | 2025/06/18 15:00:00 | 1 | 見本太郎 | taro@example.com | 2025/06/18 13:30:00 | 2025/06/18 15:00:00 | 90`,
	'zoom-registration': `
person | personal | unused | state
姓と名 | メールアドレス | 登録の日時 | 承認ステータス
見本 太郎 | taro@example.com | 2025/05/01 10:00:00 | 承認済み
例示 花子 | hanako@example.com | 2025/05/02 10:00:00 | 承認済み
試験 三郎 | saburo@example.com | 2025/05/02 11:00:00 | キャンセル`,
	'zoom-webinar': `
mark | person | personal | unused | time | time | minutes
> 出席者レポート
> トピック | ウェビナーID | 実際の開始時刻 | 実際の所要時間（分） | 登録者数
> 公開講演会 | 000 0000 0001 | 2025/05/21 13:25:00 | 125 | 3
> 出席者の詳細
出席済み | ユーザー名（元の名前） | メール | 登録時刻 | 参加時刻 | 退出時刻 | セッション時間（分）
はい | 見本太郎 | taro@example.com | 2025/05/01 10:00:00 | 2025/05/21 13:28:00 | 2025/05/21 15:30:00 | 122
はい | 例示花子 | hanako@example.com | 2025/05/02 10:00:00 | 2025/05/21 13:30:00 | 2025/05/21 15:29:00 | 119
いいえ | 試験三郎 | saburo@example.com | 2025/05/02 11:00:00 | -- | -- | --`,
	'teams-attendance': `
person | time | time | minutes | personal | personal | unused
> 1. 要約
> 会議のタイトル | 第160回ネットワーク会議
> 全体の参加者 | 2
> 開始時刻 | 2025/5/21 13:28:01
> 終了時刻 | 2025/5/21 15:31:10
>
> 2. 参加者
名前 | 最初の参加 | 最後の退出 | 会議の長さ | メール | 参加者 ID (UPN) | 役割
見本 太郎 | 2025/5/21 13:28:01 | 2025/5/21 15:31:10 | 2 時間 3 分 | taro@example.com | taro@example.com | 開催者
例示 花子 (Guest) | 2025/5/21 13:35:00 | 2025/5/21 15:30:00 | 1 時間 55 分 | | | 出席者`,
	'teams-attendance-2021': `
person | time | time | minutes | personal | unused | personal
> Meeting Summary
> Total Number of Participants | 2
> Meeting Title | Network meeting
> Meeting Start Time | 4/25/2022, 8:22:11 AM
> Meeting End Time | 4/25/2022, 9:33:08 AM
>
Full Name | Join Time | Leave Time | Duration | Email | Role | Participant ID (UPN)
Mihon Taro | 4/25/2022, 8:22:11 AM | 4/25/2022, 9:33:08 AM | 1h 10m | taro@example.com | Organizer | taro@example.com
Reiji Hanako (Guest) | 4/25/2022, 8:30:00 AM | 4/25/2022, 8:50:00 AM | 20m | | Attendee |`,
	'teams-attendance-oldest': `
person | mark | time
Full Name | User Action | Timestamp
Mihon Taro | Joined | 5/20/2020, 1:30:00 PM
Reiji Hanako | Joined before | 5/20/2020, 1:28:00 PM
Mihon Taro | Left | 5/20/2020, 3:00:00 PM`,
	'google-meet': `
person | person | personal | minutes | time | time
First name | Last name | Email | Duration | Time joined | Time exited
太郎 | 見本 | taro@example.com | 1 hr 58 min | 1:30 PM | 3:28 PM
花子 | 例示 | hanako@example.com | 58 min | 1:35 PM | 2:33 PM`,
	'google-forms': `
unused | personal | person | organization | mark | unused
タイムスタンプ | メールアドレス | お名前 | ご所属 | 5月21日の会議に参加しますか | ご質問
2025/05/07 7:41:40 午後 GMT+9 | taro@example.com | 見本 太郎 | こもれび就労センター | 参加（会場） |
2025/05/08 9:02:11 午前 GMT+9 | hanako@example.com | 例示 花子 | ㈱あおぞら | 参加（オンライン） | 資料はありますか
2025/05/08 0:12:30 午後 GMT+9 | saburo@example.com | 試験 三郎 | かぜの丘クリニック | 欠席 |`,
	'microsoft-forms': `
unused | unused | unused | personal | person | organization | mark
ID | 開始時刻 | 完了時刻 | メール | 名前 | 所属 | 参加しますか
1 | 2025/5/7 19:40:01 | 2025/5/7 19:41:40 | taro@example.com | 見本 太郎 | こもれび就労センター | 参加
2 | 2025/5/8 9:01:00 | 2025/5/8 9:02:11 | hanako@example.com | 例示 花子 | ㈱あおぞら | 参加
3 | 2025/5/8 12:10:00 | 2025/5/8 12:12:30 | saburo@example.com | 試験 三郎 | かぜの丘クリニック | 不参加`,
	peatix: `
unused | person | unused | state | unused | organization
販売ID | 参加者名 | チケット名 | ステータス | 注文日時 | 所属
1001 | 見本 太郎 | 会場 | 販売済み | 2025/05/07 19:41 | こもれび就労センター
1002 | 例示 花子 | オンライン | 販売済み | 2025/05/08 09:02 | ㈱あおぞら
1003 | 試験 三郎 | 会場 | キャンセル | 2025/05/08 12:12 | かぜの丘クリニック`,
	connpass: `
mode | unused | person | unused | state | mark | unused | unused
参加枠名 | ユーザー名 | 表示名 | コメント | 参加ステータス | 出欠ステータス | 更新日時 | 受付番号
会場 | mihon | 見本 太郎 | | 参加 | 出席 | 2025年5月7日 19時41分 | 100001
オンライン | reiji | 例示 花子 | | 参加 | 出席 | 2025年5月8日 9時02分 | 100002
会場 | shiken | 試験 三郎 | | 参加キャンセル | | 2025年5月8日 12時12分 | 100003`,
	eventbrite: `
unused | unused | person | person | personal | unused | mode | state
Order # | Order Date | First Name | Last Name | Email | Quantity | Ticket Type | Attendee Status
1001 | 2025-05-07 | 太郎 | 見本 | taro@example.com | 1 | 会場 | Checked In
1002 | 2025-05-08 | 花子 | 例示 | hanako@example.com | 1 | オンライン | Attending
1003 | 2025-05-08 | 三郎 | 試験 | saburo@example.com | 1 | 会場 | Refunded`,
	'registration-list': `
unused | unused | person | personal | state
申込番号 | 申込日時 | 氏名 | メールアドレス | 申込状況
00001 | 2025/05/07 19:41 | 見本 太郎 | taro@example.com | 申込
00002 | 2025/05/08 09:02 | 例示 花子 | hanako@example.com | キャンセル待ち
00003 | 2025/05/08 12:12 | 試験 三郎 | saburo@example.com | 申込`,
	chouseisan: `
date | mark | mark | mark
> ネットワーク会議の日程
> 参加できる日を入れてください
日程 | 見本（こもれび） | 例示（あおぞら） | 試験（かぜの丘）
5/21(水) 13:30〜 | ◯ | ◯ | ×
6/18(水) 13:30〜 | ◯ | △ | ◯
コメント | よろしくお願いします | | `,
	kintone: `
unused | date | meeting | organization | person | mark | unused | unused
レコード番号 | 開催日 | 会議名 | 所属機関 | 氏名 | 出欠 | 作成者 | 作成日時
11 | 2025-05-21 | 第160回ネットワーク会議 | こもれび就労センター | 見本 太郎 | 出席 | 事務局 | 2025-05-21 16:01
12 | 2025-05-21 | 第160回ネットワーク会議 | ㈱あおぞら | 例示 花子 | 出席 | 事務局 | 2025-05-21 16:02
13 | 2025-05-21 | 第160回ネットワーク会議 | かぜの丘クリニック | 試験 三郎 | 欠席 | 事務局 | 2025-05-21 16:03`,
	'organization-list': `
unused | organization | kind | place | personal
> 高槻市内の事業所一覧（令和7年4月1日現在）
番号 | 事業所名 | サービス種別 | 所在地 | 電話番号
1 | こもれび就労センター | 就労移行支援 | 高槻市見本町1-1 | 072-000-0001
2 | かぜの丘サポート | 就労継続支援B型 | 島本町例示2-2 | 075-000-0002`,
	'meeting-list': `
date | unused | meeting | unused
> 令和7年度 ネットワーク会議の予定
開催日 | 時間 | 内容 | 会場
5月21日（水） | 13:30〜15:30 | 企業見学の報告 | 見本市民センター
6月18日（水） | 13:30〜15:30 | 制度の学習会 | 見本市民センター
7月16日（水） | 13:30〜15:30 | 交流会 | 見本市民センター`,
	'ayumi-registrations': `
id | date | meeting | id | organization | person | unused
meeting_id | held_on | meeting | organization_id | organization | person_key | source_row
2025-05-21 | 2025-05-21 | 第160回ネットワーク会議 | org-001 | こもれび就労センター | p-00000001 | 2
2025-05-21 | 2025-05-21 | 第160回ネットワーク会議 | org-002 | ㈱あおぞら | p-00000002 | 3`,
	'ayumi-attendance': `
date | meeting | detail | mode | organization | person
開催日 | 会議名 | 会議の種類 | 開催形態 | 機関名 | 氏名
2025/5/21 | 第160回ネットワーク会議 | 講演会 | 集合 | こもれび就労センター | 見本太郎
2025/5/21 | 第160回ネットワーク会議 | 講演会 | オンライン | ㈱あおぞら | 例示花子`,
	'ayumi-meetings': `
date | number | meeting | detail | detail | mode | detail
開催日 | 回 | 会議名 | 会議の種類 | 取り組みの柱 | 開催形態 | 開催状況
2025/5/21 | 160 | 企業見学の報告 | 情報提供 | 連携・ネットワーク | ハイブリッド | 開催
2025/6/18 | 161 | 制度の学習会 | 講演会 | 支援力（知識・スキル） | 集合 | 予定`,
	'ayumi-organizations': `
id | organization | kind | place | validity | validity
機関ID | 機関名 | 機関の種類 | 市区町村 | 使用開始日 | 使用終了日
org-001 | こもれび就労センター | 就労移行支援 | 高槻市 | 2012/4/1 |
org-002 | ㈱あおぞら | 企業 | 島本町 | |`,
	'ayumi-working-group-activity': `
team | date | mode | organization | person
ワーキングチーム | 開催日 | 開催形態 | 機関名 | 氏名
精神 | 2025/6/4 | オンライン | こもれび就労センター | 見本太郎
精神 | 2025/6/4 | オンライン | かぜの丘クリニック | 試験三郎`,
	'ayumi-outreach': `
period | figure | figure | figure | figure | figure | figure
月 | メーリングリスト登録者数 | ホームページ閲覧数 | 問い合わせ（雇い入れ） | 問い合わせ（軽作業） | 問い合わせ（視察） | 問い合わせ（その他）
2025年5月 | 120 | 340 | 2 | 1 | 0 | 3
2025年6月 | 122 | | 1 | 0 | 1 | 2`,
	'ayumi-outcomes': `
period | indicator | figure | figure | figure
年度 | 指標 | 値 | 単位 | 出典
2023 | 就職者数 | 28 | 名 | 事務局の集計
2024 | 就職者数 | 32 | 名 | 事務局の集計`
};

/** The example of a format; throws for an id that has none. */
export function exampleOf(id: string): FormatExample {
	const text = TEXTS[id];
	if (text === undefined) throw new Error(`no example of the format ${id}`);
	return parseExample(text);
}
