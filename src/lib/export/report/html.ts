import { blankText } from './blank-words';
import { columnWidths, isShortColumn, TEXT_WIDTH } from './column-widths';
import type { Block, ReportDocument, TextTable } from './document';
import { REPORT_STYLE } from './html-style';
import { escapeMarkup } from './markup';
import { pageStyle } from './page-style';

interface Words {
	skip: string;
	contents: string;
	numbersOf: (caption: string) => string;
}

const WORDS: Readonly<Record<ReportDocument['language'], Words>> = {
	ja: { skip: '本文へ', contents: '目次', numbersOf: (caption) => `${caption}の表` },
	en: { skip: 'Skip to the text', contents: 'Contents', numbersOf: (of) => `Table: ${of}` }
};

interface Writer {
	language: ReportDocument['language'];
	/** How many chapters were begun. */
	chapters: number;
}

function cellOf(table: TextTable, text: string, index: number): string {
	const names = [
		table.numeric.includes(index) ? 'number' : '',
		isShortColumn(table, index) ? 'short' : ''
	].filter(Boolean);
	const kind = names.length > 0 ? ` class="${names.join(' ')}"` : '';
	const inside = escapeMarkup(text);
	return index === 0 ? `<th scope="row"${kind}>${inside}</th>` : `<td${kind}>${inside}</td>`;
}

function tableMarkup({ language }: Writer, table: TextTable): string {
	if (table.rows.length === 0) return '';
	const head = table.head.map((text, index) => {
		const number = table.numeric.includes(index) ? ' class="number"' : '';
		return `<th scope="col"${number}>${escapeMarkup(text)}</th>`;
	});
	const rows = table.rows.map(
		(row) => `<tr>${row.map((text, index) => cellOf(table, text, index)).join('')}</tr>`
	);
	const name = escapeMarkup(WORDS[language].numbersOf(table.caption));
	const columns = columnWidths(table).map(
		(width) => `<col class="w${Math.round((width * 100) / TEXT_WIDTH)}">`
	);
	return [
		`<section class="scroll" aria-label="${name}" tabindex="0"><table>`,
		`<caption>${escapeMarkup(table.caption)}</caption>`,
		`<colgroup>${columns.join('')}</colgroup>`,
		`<thead><tr>${head.join('')}</tr></thead>`,
		`<tbody>${rows.join('\n')}</tbody></table></section>`
	].join('\n');
}

function noteMarkup(text: string): string {
	return text ? `<p class="note">${escapeMarkup(text)}</p>` : '';
}

function figureMarkup(writer: Writer, block: Extract<Block, { kind: 'figure' }>): string {
	const { finding, title, picture, table, note } = block;
	const caption = `<strong>${escapeMarkup(finding)}</strong>${escapeMarkup(title)}`;
	return [
		'<figure>',
		`<figcaption>${caption}</figcaption>`,
		`<div class="picture" role="img" aria-label="${escapeMarkup(picture.alt)}">${picture.svg}</div>`,
		tableMarkup(writer, table),
		noteMarkup(note),
		'</figure>'
	]
		.filter(Boolean)
		.join('\n');
}

function headingMarkup(writer: Writer, level: 1 | 2 | 3, text: string): string {
	const name = `h${level + 1}`;
	if (level === 1) writer.chapters += 1;
	const id = level === 1 ? ` id="chapter-${writer.chapters}"` : '';
	return `<${name}${id}>${escapeMarkup(text)}</${name}>`;
}

function listMarkup(items: readonly string[], isOrdered: boolean): string {
	const name = isOrdered ? 'ol' : 'ul';
	return `<${name}>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('\n')}</${name}>`;
}

function blockMarkup(writer: Writer, block: Block): string {
	switch (block.kind) {
		case 'heading':
			return headingMarkup(writer, block.level, block.text);
		case 'paragraph':
			return `<p>${escapeMarkup(block.text)}</p>`;
		case 'list':
			return listMarkup(block.items, block.isOrdered);
		case 'table':
			return `${tableMarkup(writer, block.table)}\n${noteMarkup(block.note)}`;
		case 'figure':
			return figureMarkup(writer, block);
		case 'blank':
			return `<p class="blank">${escapeMarkup(blankText(block.prompt, writer.language))}</p>`;
		case 'note':
			return noteMarkup(block.text);
		case 'page-break':
			return '<div class="page-break"></div>';
	}
}

function contentsMarkup({ blocks, language }: ReportDocument): string {
	const chapters = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === 1 ? [block.text] : []
	);
	const items = chapters.map(
		(text, index) => `<li><a href="#chapter-${index + 1}">${escapeMarkup(text)}</a></li>`
	);
	const name = WORDS[language].contents;
	return `<nav aria-labelledby="contents"><h2 id="contents">${name}</h2><ol>${items.join('\n')}</ol></nav>`;
}

/** The widths of columns that are in use: no element carries a style of its own. */
function widthRules(body: string): string {
	const used = new Set(body.match(/(?<=<col class="w)\d+/g));
	return [...used].map((width) => `.w${width} { width: ${width}%; }`).join('\n');
}

/** A report as one HTML file that needs nothing else: no script, no font, no other file. */
export function htmlOf(report: ReportDocument): string {
	const { language, title, subtitle, networkName, notice, blocks } = report;
	const writer: Writer = { language, chapters: 0 };
	const body = blocks.map((block) => blockMarkup(writer, block)).join('\n');
	const style = [REPORT_STYLE, widthRules(body), pageStyle(notice)].join('\n');
	const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${title} ${networkName}`.trim())}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#text">${WORDS[language].skip}</a>
<header>
<p>${escapeMarkup(subtitle)}</p>
<p>${escapeMarkup(networkName)}</p>
<h1>${escapeMarkup(title)}</h1>
</header>
${contentsMarkup(report)}
<main id="text">
${body}
</main>
<footer><p>${escapeMarkup(notice)}</p></footer>
</body>
</html>
`;
}
