import { expect, test } from 'vitest';
import { columnWidths, TEXT_WIDTH } from '$lib/export/report/column-widths';

const MEETINGS = {
	caption: '開催した会議',
	head: ['開催日', '会議', '種類', '柱', '出席者（名）'],
	rows: [
		[
			'2025年10月7日',
			'就労支援基礎講座 1日目 制度と支援の流れ',
			'基礎講座',
			'支援力①知識・スキル',
			'40'
		],
		['2025年11月19日', '多職種連携の工夫', '講演会', '連携・ネットワーク', '65'],
		['2025年12月17日', 'ジョブコーチの役割', '講演会', '支援力①知識・スキル', '55']
	],
	numeric: [4]
};

test('the widths fill the page, whatever is in the table', () => {
	const empty = { caption: '', head: ['a', 'b'], rows: [], numeric: [] };
	for (const table of [MEETINGS, empty]) {
		expect(columnWidths(table).reduce((sum, one) => sum + one, 0)).toBe(TEXT_WIDTH);
	}
});

test('a column that almost fits is not broken in every row for the one long title', () => {
	const [, title = 0, , pillar = 0] = columnWidths(MEETINGS);
	expect(pillar).toBeGreaterThan(2200);
	expect(title).toBeGreaterThan(1900);
});

test('a number is broken last of all', () => {
	const number = '280名、41%（n=680）';
	const long = '所在地の分かる延べ参加者のうちの圏域外からの参加で、不明を含まない数（n）';
	const widths = columnWidths({
		caption: '参加',
		head: ['項目', '2025年度', '2024年度', '数え方'],
		rows: Array.from({ length: 4 }, () => ['うち新しい参加者', number, number, long]),
		numeric: [1, 2]
	});
	expect(widths[1]).toBeGreaterThan(2400);
});
