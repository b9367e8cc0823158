import type { ILevelsOptions, INumberingOptions, IStylesOptions } from 'docx';
import type { Language } from '$lib/domain/language';

/** Sizes are half points, spaces twentieths of a point. */
const FACE = 'BIZ UDPGothic';
const FONT = { ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE };
const BODY = 21;
const SMALL = 17;
const INK = '1A1A1A';
const SOFT = '4D4D4D';
const LINES = { line: 320, lineRule: 'auto' } as const;

/** Names of the styles of our own. */
export const STYLES = {
	note: 'ReportNote',
	cell: 'ReportCell',
	blank: 'ReportBlank',
	/** Keeps two gaps in a row from growing together. */
	between: 'ReportBetween',
	finding: 'ReportFinding',
	table: 'ReportTableCaption'
} as const;

/** Names of the two kinds of lists. */
export const LISTS = { points: 'report-points', steps: 'report-steps' } as const;

function headingStyle(size: number, before: number) {
	return {
		run: { size, bold: true, color: INK, font: FONT },
		paragraph: { spacing: { before, after: 120, ...LINES }, keepNext: true }
	};
}

/** A style for paragraphs, based on the plain one. */
function ownStyle(id: string, name: string, run: object, paragraph: object) {
	return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

const BLANK_BORDER = { style: 'dashed', size: 8, color: 'B78F00', space: 6 } as const;

const OWN_STYLES = [
	ownStyle(
		STYLES.note,
		'Report Note',
		{ size: SMALL, color: SOFT },
		{ spacing: { before: 60, after: 160, line: 280, lineRule: 'auto' } }
	),
	ownStyle(
		STYLES.cell,
		'Report Cell',
		{ size: 19 },
		{ spacing: { before: 20, after: 20, line: 270, lineRule: 'auto' } }
	),
	ownStyle(
		STYLES.blank,
		'Report Blank',
		{ color: SOFT },
		{
			keepLines: true,
			spacing: { before: 120, after: 120, ...LINES },
			shading: { type: 'clear', fill: 'FFF8E1', color: 'auto' },
			border: {
				top: BLANK_BORDER,
				bottom: BLANK_BORDER,
				left: BLANK_BORDER,
				right: BLANK_BORDER
			},
			indent: { left: 120, right: 120 }
		}
	),
	ownStyle(
		STYLES.between,
		'Report Between',
		{ size: 8 },
		{ spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } }
	),
	ownStyle(
		STYLES.finding,
		'Report Finding',
		{ bold: true },
		{ spacing: { before: 280, after: 80, ...LINES }, keepNext: true }
	),
	ownStyle(
		STYLES.table,
		'Report Table Caption',
		{ size: 19, bold: true, color: SOFT },
		{ spacing: { before: 200, after: 60, ...LINES }, keepNext: true }
	)
];

/** The styles of a report: readable on paper at 10.5 points, headings by their level. */
export function reportStyles(language: Language): IStylesOptions {
	const lang = { value: language === 'en' ? 'en-US' : 'ja-JP', eastAsia: 'ja-JP' };
	return {
		default: {
			document: {
				run: { font: FONT, size: BODY, color: INK, language: lang },
				paragraph: { spacing: { after: 120, ...LINES } }
			},
			title: {
				run: { size: 40, bold: true, color: INK, font: FONT },
				paragraph: { spacing: { before: 120, after: 240, ...LINES } }
			},
			heading1: headingStyle(30, 480),
			heading2: headingStyle(25, 320),
			heading3: headingStyle(22, 240)
		},
		paragraphStyles: OWN_STYLES
	};
}

function level(format: ILevelsOptions['format'], text: string): ILevelsOptions {
	return {
		level: 0,
		format,
		text,
		alignment: 'left',
		style: { paragraph: { indent: { left: 400, hanging: 300 } } }
	};
}

/** Bullets and numbers of lists. */
export const REPORT_LISTS: INumberingOptions = {
	config: [
		{ reference: LISTS.points, levels: [level('bullet', '・')] },
		{ reference: LISTS.steps, levels: [level('decimal', '%1.')] }
	]
};
