import { milestoneEntry } from '$lib/findings/milestones';
import type { MetricRows } from '$lib/findings/rows';
import type { Block } from './document';
import {
	blank,
	heading,
	list,
	networkFact,
	paragraph,
	sourceNote,
	table,
	type Draft
} from './draft';

type Event = MetricRows['history-table'];

function inColumn(events: readonly Event[], column: string): string {
	return events
		.filter((event) => event.printed_in === column)
		.map(({ text }) => text)
		.join('\n');
}

/** 「2008年 (H20)」; the one year without an era stays without. */
function yearOf({ year_from: year, era }: Event, { say }: Draft): string {
	const name = say(`${year}年`, String(year));
	return era ? `${name} (${era})` : name;
}

function printedTable(draft: Draft, events: readonly Event[]): Block[] {
	const { say } = draft;
	const years = [...new Set(events.map((event) => event.year_from))];
	return table(
		{
			caption: say('歴史の表', 'History'),
			head: [
				say('年次', 'Year', '年'),
				say('内容', 'Content', 'できごと'),
				say('備考', 'Remarks', 'ほかのこと')
			],
			rows: years.flatMap((year) => {
				const own = events.filter((event) => event.year_from === year);
				const [first] = own;
				return first ? [[yearOf(first, draft), inColumn(own, '内容'), inColumn(own, '備考')]] : [];
			})
		},
		[
			sourceNote(draft, events.slice(0, 1)).replace(/ \d{4}年 [^（(]*?(?= ?[（(])/, ''),
			say(
				'行のない年に何もなかったとは限りません。',
				'A year without a row is not a year in which nothing happened.',
				'のっていない年にも、何かあったかもしれません。'
			)
		]
			.filter(Boolean)
			.join(say('。', '. '))
	);
}

/** Years after the printed table up to the one of the report, each to be told by a person. */
function continued(draft: Draft, last: number): Block[] {
	const { year, say } = draft;
	const years = Array.from({ length: Math.max(0, year - last) }, (_, index) => last + 1 + index);
	return years.flatMap((one) => [
		heading(2, say(`${one}年`, String(one))),
		...blank(
			draft,
			`history:${one}`,
			say(`${one}年のできごと（内容と備考）`, `what happened in ${one}`, `${one}年にあったこと`)
		)
	]);
}

/** The history table as printed up to the year, continued to it. */
export function historyChapter(draft: Draft): Block[] {
	const { rows, year, say, language } = draft;
	const all = rows['history-table'];
	const events = all.filter((event) => event.year_from <= year);
	const last = all.length > 0 ? Math.max(...all.map((event) => event.year_from)) : year - 1;
	const marks = rows.milestones.map((row) => milestoneEntry(row, language).text);
	const founded = networkFact(draft, 'founded');
	const [from = '', month = ''] = founded.split('-');
	return [
		heading(1, say('就労支援ネットワークの歴史', 'History of the network', 'ネットワークの歴史')),
		...(founded
			? paragraph(
					draft,
					'founded',
					say(
						`発足：${from}年${Number(month)}月。下の表は、年度報告書の歴史の表のままです。`,
						`Founded: ${founded}. The table below is the one of the annual report, as printed.`,
						`${from}年${Number(month)}月に始まりました。下の表は、報告書の表のままです。`
					)
				)
			: []),
		...printedTable(draft, events),
		...continued(draft, last),
		...(marks.length > 0
			? [heading(2, say('記録の節目', 'Milestones on record', '記録の区切り'))]
			: []),
		...list(marks)
	];
}
