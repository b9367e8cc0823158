import { blankText } from './blank-words';
import type { Block, Picture, ReportDocument, TextTable } from './document';
import { columnWidths, isShort } from './column-widths';

/** What Typst sets a report from: its own source, and the drawings by the names it uses. */
export interface TypstSource {
	main: string;
	/** SVG markup by path. */
	pictures: ReadonlyMap<string, string>;
}

/** A text as a string of Typst: nothing in it is markup. */
function quoted(text: string): string {
	const escaped = text.replace(/[\\"]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');
	return `"${escaped}"`;
}

/** A4, headings, tables whose heads repeat, gaps in a dashed box. */
function preamble({ title, networkName, notice, language }: ReportDocument): string {
	return `
#set document(title: ${quoted(`${networkName} ${title}`)})
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), footer: context {
  set text(size: 8pt, fill: rgb("#4d4d4d"))
  grid(columns: (1fr, auto), column-gutter: 8mm, ${quoted(notice)}, counter(page).display("1 / 1", both: true))
})
#set text(font: "BIZ UDPGothic", size: 10.5pt, cjk-latin-spacing: none, lang: ${quoted(language)}, fill: rgb("#1a1a1a"))
#set par(leading: 0.85em, spacing: 1.1em)
#set list(marker: "・")
#show heading: set block(above: 1.7em, below: 0.9em, sticky: true)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: image): set figure(supplement: none)
#show figure.caption: it => block(sticky: true, width: 100%,
  align(left, text(size: 9.5pt, weight: "bold", it.body)))
#set table(stroke: 0.5pt + rgb("#767676"), inset: (x: 5pt, y: 4pt),
  fill: (_, y) => if y == 0 { rgb("#e8f1fe") })
#set table.cell(breakable: false)
#show table.cell: set text(size: 9.5pt)
#show table.cell: set par(leading: 0.65em, justify: false)
#show table.cell.where(y: 0): set text(weight: "bold")
#let lines(words) = words.split("\\n").map(one => [#one]).join(linebreak())
#let small(words) = block(text(size: 8.5pt, fill: rgb("#4d4d4d"), lines(words)))
#let gap(words) = block(width: 100%, inset: 10pt, fill: rgb("#fff8e1"), breakable: false,
  stroke: (paint: rgb("#8a6a00"), dash: "dashed"), [#lines(words) #v(2em)])
#let finding(words) = block(above: 1.6em, sticky: true, strong(lines(words)))
`.trim();
}

function tableCode(table: TextTable): string {
	if (table.rows.length === 0) return '';
	const columns = columnWidths(table).map((width) => `${width}fr`);
	const aligned = table.head.map((_, index) => (table.numeric.includes(index) ? 'right' : 'left'));
	const cells = (row: readonly string[]) => row.map((cell) => `lines(${quoted(cell)})`).join(', ');
	const code = [
		`#figure(kind: table, supplement: none, caption: ${quoted(table.caption)}, table(`,
		`columns: (${columns.join(', ')}), align: (${aligned.join(', ')}),`,
		`table.header(${cells(table.head)}),`,
		...table.rows.map((row) => `${cells(row)},`),
		'))'
	].join('\n');
	return isShort(table) ? `#block(breakable: false)[${code}]` : code;
}

function pictureCode(picture: Picture, path: string, caption: string): string {
	const width = Math.min(174, Math.round(picture.width * 0.25));
	return [
		`#figure(kind: image, alt: ${quoted(picture.alt)}, caption: ${quoted(caption)},`,
		`image(${quoted(path)}, alt: ${quoted(picture.alt)}, width: ${width}mm))`
	].join('\n');
}

function small(text: string): string {
	return text ? `#small(${quoted(text)})` : '';
}

function blockCode(block: Block, path: string, language: ReportDocument['language']): string {
	switch (block.kind) {
		case 'heading':
			return `#heading(level: ${block.level}, ${quoted(block.text)})`;
		case 'paragraph':
			return `#par(lines(${quoted(block.text)}))`;
		case 'list':
			return `#${block.isOrdered ? 'enum' : 'list'}(${block.items.map(quoted).join(', ')})`;
		case 'table':
			return `${tableCode(block.table)}\n${small(block.note)}`;
		case 'figure':
			return [
				`#finding(${quoted(block.finding)})`,
				pictureCode(block.picture, path, block.title),
				tableCode(block.table),
				small(block.note)
			].join('\n');
		case 'blank':
			return `#gap(${quoted(blankText(block.prompt, language))})`;
		case 'note':
			return small(block.text);
		case 'page-break':
			return '#pagebreak(weak: true)';
	}
}

/** A report as Typst sets it: everything that is read is a string, so that no text is markup. */
export function typstOf(report: ReportDocument): TypstSource {
	const pictures = new Map<string, string>();
	const body = report.blocks.map((block, index) => {
		const path = `/picture-${index}.svg`;
		if (block.kind === 'figure') pictures.set(path, block.picture.svg);
		return blockCode(block, path, report.language);
	});
	const main = [
		preamble(report),
		`#par(lines(${quoted(report.subtitle)}))`,
		`#par(lines(${quoted(report.networkName)}))`,
		`#title(${quoted(report.title)})`,
		...body
	].join('\n\n');
	return { main, pictures };
}
