import { describe, expect, test } from 'vitest';
import { createMarkReader } from '$lib/ingest/meetings/mark-reading';
import { modeOfMark, readMark, type Mark } from '$lib/ingest/meetings/marks';

const MARKS: Record<Mark | 'null', string> = {
	present:
		'○ ◯ 〇 ⭕ ⭕️ ✓ ✔ ✔️ ☑ ● ◎ o O Ｏ 1 １ TRUE 出 出席 参加 ご出席 代理出席 オンライン zoom Zoom 会場 会場参加 ○※ ○※1 ○（会場） ○(Zoom) 出席（Zoom） Zoom参加 オンラインで参加 会場にて参加します 参加します 出席予定 参加希望 参加を希望します はい Yes Attended 出席しました ○(代理) ○13:30〜 対面 会場○ Zoom:○ （オンライン）',
	absent:
		'× ✕ ✖ ✖️ x X ｘ ❌ 0 FALSE 欠 欠席 ご欠席 不参加 欠席します 参加しません 参加できません 出席できない 不参加です No 欠席(連絡あり) オンライン不参加 参加をキャンセルします',
	late: '遅 早 遅刻 早退 ○(遅) ○（遅刻） ○遅 ○早退 出席(早退) 途中参加 途中から参加 late ○(途中退席)',
	unsure: '△ ▲ ? ？ 未定 検討中 △(遅) ○? ○(未定) maybe Tentative',
	empty: ' - － ― − ー / ／ 　',
	null: '合計 12 2024/5/18 見本太郎 こもれび就労センター 社会参加支援センター 出口 ○× ○名 オンライン研修センター 参加者数 第157回 遅咲き福祉会 休日支援の会 会場案内 ox 10'
};

describe('readMark()', () => {
	test.each(Object.entries(MARKS))('reads as %s what means it', (mark, texts) => {
		const read = texts.split(' ').map((text) => `${text}: ${readMark(text) ?? 'null'}`);
		expect(read).toEqual(texts.split(' ').map((text) => `${text}: ${mark}`));
	});

	test('takes a long text for no mark', () => {
		expect(readMark(`参加${'します'.repeat(20)}`)).toBeNull();
	});
});

describe('modeOfMark()', () => {
	test.each([
		['出席（Zoom）', 'online'],
		['○(Ｚ)', 'online'],
		['オンライン参加', 'online'],
		['会場', 'in-person'],
		['○（対面）', 'in-person'],
		['○', null],
		['会場またはオンライン', null]
	])('reads %s as %s', (text, mode) => {
		expect(modeOfMark(text)).toBe(mode);
	});
});

describe('createMarkReader()', () => {
	const cells = ['○', '△', '△', '×'].map((text, at) => ({ row: at + 3, text }));

	function reportsWith(line: string): string[] {
		const said: string[] = [];
		createMarkReader(cells, [line], {
			ask: ({ id }) => (said.push(id), ''),
			report: (code, { row, detail = '' } = {}) => said.push(`${code} ${row} ${detail}`)
		});
		return said;
	}

	test('says how many cells a legend decides that would be asked about', () => {
		expect(reportsWith('○＝出席 △＝遅刻 ×＝欠席')).toEqual(['mark-explained 4 △=遅刻|出席|2']);
		expect(reportsWith('△＝欠席')).toEqual(['mark-explained 4 △=欠席|欠席|2']);
	});

	test('asks where no legend says it, and says nothing of marks that are sure', () => {
		expect(reportsWith('○＝出席')).toEqual(['mark:△']);
	});
});
