import type { Block, ReportDocument, TextTable } from './document';

function tableLines({ caption, head, rows }: TextTable): string[] {
	if (rows.length === 0) return [];
	return [caption, head.join('\t'), ...rows.map((row) => row.join('\t'))];
}

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'note':
			return [block.text];
		case 'list':
			return [...block.items];
		case 'table':
			return [...tableLines(block.table), block.note];
		case 'figure':
			return [
				block.finding,
				block.title,
				block.picture.alt,
				...tableLines(block.table),
				block.note
			];
		case 'blank':
			return [block.prompt];
		case 'page-break':
			return [];
	}
}

/** Everything that a report says, line by line: for searching it and for tests. */
export function plainTextOf({
	title,
	subtitle,
	networkName,
	notice,
	blocks
}: ReportDocument): string {
	return [subtitle, networkName, title, ...blocks.flatMap(linesOf), notice]
		.filter(Boolean)
		.join('\n');
}
