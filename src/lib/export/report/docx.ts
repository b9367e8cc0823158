import type { FileChild, Footer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankText } from './blank-words';
import { TEXT_WIDTH } from './column-widths';
import type { Block, Picture, ReportDocument } from './document';
import { LISTS, REPORT_LISTS, reportStyles, STYLES } from './docx-styles';
import { tableBlocks, textRuns, type Docx } from './docx-table';

/** What a browser has to do for a file. */
export interface DocxTools {
	/** A drawing as PNG, in at least twice its size. */
	pngOf: (picture: Picture) => Promise<Uint8Array>;
}

/** The most that a picture may be wide between the margins, in px. */
const WIDEST = 620;
const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1304, left: 1134, right: 1134, header: 567, footer: 567 }
} as const;

interface Writer {
	docx: Docx;
	tools: DocxTools;
	language: ReportDocument['language'];
}

function plain({ docx }: Writer, text: string, style?: string): FileChild {
	return new docx.Paragraph({ children: textRuns(docx, text), ...(style ? { style } : {}) });
}

function heading({ docx }: Writer, level: 1 | 2 | 3, text: string): FileChild {
	const { HEADING_1, HEADING_2, HEADING_3 } = docx.HeadingLevel;
	const levels = { 1: HEADING_1, 2: HEADING_2, 3: HEADING_3 };
	return new docx.Paragraph({ heading: levels[level], children: textRuns(docx, text) });
}

function note(writer: Writer, text: string): FileChild[] {
	return text ? [plain(writer, text, STYLES.note)] : [];
}

async function drawing({ docx, tools }: Writer, picture: Picture): Promise<FileChild> {
	const scale = Math.min(1, WIDEST / picture.width);
	const image = new docx.ImageRun({
		type: 'png',
		data: await tools.pngOf(picture),
		transformation: {
			width: Math.round(picture.width * scale),
			height: Math.round(picture.height * scale)
		},
		altText: { name: '', title: '', description: picture.alt }
	});
	return new docx.Paragraph({ keepNext: true, children: [image] });
}

async function figure(
	writer: Writer,
	block: Extract<Block, { kind: 'figure' }>
): Promise<FileChild[]> {
	const { docx } = writer;
	return [
		plain(writer, block.finding, STYLES.finding),
		await drawing(writer, block.picture),
		plain(writer, block.title, STYLES.note),
		...(block.table.rows.length > 0 ? tableBlocks(docx, block.table) : []),
		...note(writer, block.note)
	];
}

function listItems({ docx }: Writer, items: readonly string[], isOrdered: boolean): FileChild[] {
	const reference = isOrdered ? LISTS.steps : LISTS.points;
	return items.map(
		(item) =>
			new docx.Paragraph({
				numbering: { reference, level: 0 },
				spacing: { after: 60, line: 320, lineRule: 'auto' },
				children: textRuns(docx, item)
			})
	);
}

async function childrenOf(writer: Writer, block: Block): Promise<FileChild[]> {
	const { docx, language } = writer;
	switch (block.kind) {
		case 'heading':
			return [heading(writer, block.level, block.text)];
		case 'paragraph':
			return [plain(writer, block.text)];
		case 'list':
			return listItems(writer, block.items, block.isOrdered);
		case 'table':
			return [...tableBlocks(docx, block.table), ...note(writer, block.note || ' ')];
		case 'figure':
			return figure(writer, block);
		case 'blank':
			return [
				plain(writer, `${blankText(block.prompt, language)}\n`, STYLES.blank),
				plain(writer, '', STYLES.between)
			];
		case 'note':
			return note(writer, block.text);
		case 'page-break':
			return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
	}
}

/** On every page: what must be known to read it, and which page it is. */
function footerOf(docx: Docx, notice: string): Footer {
	const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
	const small = { size: 16, color: '4D4D4D' };
	const tabs = [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }];
	const pages = new docx.TextRun({ children: ['\t', CURRENT, ' / ', TOTAL_PAGES], ...small });
	const text = new docx.TextRun({ text: notice, ...small });
	return new docx.Footer({
		children: [new docx.Paragraph({ tabStops: tabs, children: [text, pages] })]
	});
}

/** The file without who made it: the library names somebody where nobody is named. */
function withoutAuthor(file: Uint8Array): Uint8Array {
	const members = unzipSync(file);
	const core = members['docProps/core.xml'];
	if (!core) return file;
	const text = strFromU8(core).replace(
		/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>|<cp:revision>[^<]*<\/cp:revision>/g,
		''
	);
	return zipSync({ ...members, 'docProps/core.xml': strToU8(text) });
}

/**
 * A report as a Word file to go on writing in: styles, heads of tables that repeat, alternative
 * texts, marked gaps.
 */
export async function docxOf(report: ReportDocument, tools: DocxTools): Promise<Uint8Array> {
	const docx = await import('docx');
	const writer: Writer = { docx, tools, language: report.language };
	const blocks: FileChild[] = [];
	for (const block of report.blocks) blocks.push(...(await childrenOf(writer, block)));
	const document = new docx.Document({
		title: `${report.networkName} ${report.title}`,
		creator: '',
		lastModifiedBy: '',
		styles: reportStyles(report.language),
		numbering: REPORT_LISTS,
		sections: [
			{
				properties: { page: PAGE },
				footers: { default: footerOf(docx, report.notice) },
				children: [
					plain(writer, report.subtitle),
					plain(writer, report.networkName),
					new docx.Paragraph({
						heading: docx.HeadingLevel.TITLE,
						children: textRuns(docx, report.title)
					}),
					...blocks
				]
			}
		]
	});
	const file = await docx.Packer.toArrayBuffer(document);
	return withoutAuthor(new Uint8Array(file));
}
