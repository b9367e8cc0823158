import type { Block } from './document';
import { heading, list, networkFact, note, sourceNote, table, type Draft } from './draft';

/** Rows of the ideas of the report of one kind. */
function ideas({ rows }: Draft, kind: string) {
	return rows['report-concept'].filter((row) => row.kind === kind);
}

/** 「スキルアップ…を設ける 実務担当者が…」: what is printed one under the other. */
function linesOf(text: string | null): string {
	return (text ?? '').replace(/ /g, '\n');
}

function hypothesis(draft: Draft): Block[] {
	const [first] = ideas(draft, 'hypothesis');
	if (!first?.text) return [];
	return [
		heading(
			1,
			draft.say(
				first.heading ?? '仮説',
				'The hypothesis from the start',
				'はじめに考えたこと（仮説）'
			)
		),
		{ kind: 'paragraph', text: first.text },
		...note(sourceNote(draft, [first]))
	];
}

/** Ideas with a heading each, as a table of two columns. */
function ideaTable(draft: Draft, kind: string, title: string): Block[] {
	const rows = ideas(draft, kind);
	if (rows.length === 0) return [];
	const { say } = draft;
	return [
		heading(1, title),
		...table(
			{
				caption: title,
				head: [say('項目', 'Item', 'ことがら'), say('内容', 'Content', '中身')],
				rows: rows.map((row) => [row.heading ?? '', linesOf(row.text)])
			},
			sourceNote(draft, rows)
		)
	];
}

/** Hypothesis, basic concepts and the future that the network looks to. */
export function openingChapters(draft: Draft): Block[] {
	const { say } = draft;
	return [
		...hypothesis(draft),
		...ideaTable(
			draft,
			'basic-concept',
			say('基本コンセプト', 'Basic concepts', '大切にしていること')
		),
		...ideaTable(draft, 'vision', say('将来像', 'Future picture', 'めざすすがた'))
	];
}

/** Keywords: each once, with what is printed under it. */
export function keywordChapter(draft: Draft): Block[] {
	const { say } = draft;
	const rows = ideas(draft, 'keyword');
	const headings = [...new Set(rows.map((row) => row.heading ?? ''))];
	if (rows.length === 0) return [];
	return [
		heading(
			1,
			say('就労支援ネットワークのキーワード', 'Keywords of the network', '大事な言葉（キーワード）')
		),
		...headings.flatMap((name, index) => [
			heading(2, `${index + 1} ${name}`),
			...list(rows.flatMap((row) => (row.heading === name && row.text ? [row.text] : [])))
		]),
		...note(sourceNote(draft, rows))
	];
}

/** The sentence again, as the summary prints it. */
export function hypothesisOfSummary(draft: Draft): string {
	const said = ideas(draft, 'hypothesis');
	const last = said.at(-1);
	if (!last?.text) return '';
	return draft.say(`${last.heading ?? ''}「${last.text}」`, `“${last.text}”`, `「${last.text}」`);
}

/** How the network is called for short; its whole name where it has no short one. */
export function shortName(draft: Draft): string {
	return networkFact(draft, 'short_name') || networkFact(draft, 'name');
}

/** What is printed about a way of working. */
export function waysOfWorking(draft: Draft): { name: string; lines: string[] }[] {
	const rows = ideas(draft, 'method');
	const names = [...new Set(rows.map((row) => row.heading ?? ''))];
	return names.map((name) => ({
		name,
		lines: rows.flatMap((row) => (row.heading === name && row.text ? [row.text] : []))
	}));
}
