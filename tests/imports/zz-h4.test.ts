import { test } from 'vitest';
import { assignRoles } from '$lib/ingest/columns-by-role';
import { tableOf } from '$lib/ingest/sheet-table';
const t = (s: string) => s.split('\n').map((l) => l.split(','));
const cases = [
`令和6年度 第3回ネットワーク会議 参加者名簿
日時：令和6年6月19日
No.,氏名,,ご所属（事業所名）,役職,参加方法,,備考
,姓,名,,,会場,Zoom,
1,見本,太郎,こもれび就労センター,支援員,○,,
2,見本,花子,株式会社かぜ,課長,,○,遅れて参加
合計,2名
※当日受付`,
`参加者氏名,フリガナ,出欠（○×）,メール,電話
見本 太郎,ミホン タロウ,○,a@example.com,072-123-4567
見本 花子,ミホン ハナコ,×,b@example.com,072-123-4568`,
`所属,氏名
見本 太郎,こもれび就労センター
見本 花子,株式会社かぜ
見本 次郎,高槻市役所`,
`国民の祝日・休日月日,国民の祝日・休日名称
1955/1/1,元日
1955/1/15,成人の日
1955/3/21,春分の日`,
`A,B,C
見本太郎,こもれび就労センター,2024/5/18
見本花子,株式会社かぜ,2024/5/18`,
];
test('x', () => {
	for (const c of cases) {
		const table = tableOf(t(c));
		if (!table) { console.log('none'); continue; }
		console.log(table.headingRow, table.headings.join('|'), table.preamble, table.leftOut.map((l) => l.row + l.because).join(' '), table.body.length);
		for (const x of assignRoles(table.headings, table.body.map((b) => b.cells)).columns) console.log('   ', x.heading, x.role, x.score.toFixed(2), x.reason);
	}
});
