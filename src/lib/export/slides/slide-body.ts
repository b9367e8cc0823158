import type PptxGenJS from 'pptxgenjs';
import { encodeBase64 } from '../base64';
import { hexOf } from '../colors';
import type { Picture, TextTable } from '../report/document';
import type { Slide, SlideBody } from './deck';
import type { Writing } from './writing';
import { bodyBox, numberSize, SIZE, split, UNIT_SIZE, type Box } from './slide-layout';
import { columnWidths, tableSize } from './slide-table';

type Page = PptxGenJS.Slide;
type Numbers = Extract<SlideBody, { kind: 'numbers' }>['numbers'];

/** Height of the line that says what a drawing or a table shows, in inches. */
const CAPTION = 0.4;
const INK = hexOf('--ink').slice(1);
const SOFT = hexOf('--ink-soft').slice(1);

/** What a slide shows under its title. */
export async function addBody(page: Page, slide: Slide, writing: Writing): Promise<void> {
	const { body, small } = slide;
	const box = bodyBox(small, writing.sheet);
	switch (body.kind) {
		case 'title':
			return addCover(page, body.subtitle, writing);
		case 'numbers':
			return addNumbers(page, body.numbers, box);
		case 'chart': {
			const [head, room] = split(box, CAPTION);
			addCaption(page, body.title, head);
			writing.charts.push({ chart: body.chart, width: room.w });
			// Only its place and its words: the finished file has the chart part of our own.
			const nothing = [{ name: '1', labels: ['1'], values: [1] }];
			page.addChart('bar', nothing, { ...room, altText: body.alt, objectName: body.title });
			return;
		}
		case 'picture': {
			const [head, room] = split(box, CAPTION);
			addCaption(page, body.title, head);
			return addPicture(page, body.picture, { box: room, name: body.title, writing });
		}
		case 'table': {
			const [head, room] = split(box, CAPTION);
			addCaption(page, body.table.caption, head);
			return addTable(page, body.table, room, writing);
		}
		case 'points':
			return addPoints(page, body.points);
	}
}

function addCaption(page: Page, text: string, box: Box): void {
	page.addText(text, { ...box, fontSize: SIZE.caption, color: SOFT, valign: 'middle' });
}

function addCover(page: Page, subtitle: string, { sheet, deck }: Writing): void {
	const y = sheet.height * 0.3 + 1.85;
	const { x, w } = sheet.title;
	// What a person wrote stands above as-of date and audience: more lines are smaller ones.
	const fontSize = subtitle.split('\n').length <= 4 ? 22 : SIZE.caption;
	page.addText(subtitle, { x, y, w, h: 1.7, fontSize, color: INK, valign: 'top' });
	const foot = { x, y: sheet.height - 1.5, w, h: 0.5 };
	page.addText(deck.networkName, { ...foot, fontSize: SIZE.body, color: SOFT });
}

/** Numbers two by two, over the whole slide: what it is, the number, and a note on it. */
function addNumbers(page: Page, numbers: Numbers, box: Box): void {
	const columns = Math.min(numbers.length, numbers.length <= 4 ? 2 : 3);
	const rows = Math.ceil(numbers.length / columns);
	const gap = 0.25;
	const w = (box.w - gap * (columns - 1)) / columns;
	const h = Math.min(2.8, (box.h - gap * (rows - 1)) / rows);
	// Room for the margins of a box, 16 points on either side.
	const fontSize = Math.min(...numbers.map((one) => numberSize(one, w - 0.25)));
	const large = { bold: true, color: hexOf('--primary').slice(1) };
	for (const [at, { label, value, unit, note }] of numbers.entries()) {
		const x = box.x + (at % columns) * (w + gap);
		const y = box.y + Math.floor(at / columns) * (h + gap);
		const runs = [
			{ text: label, options: { fontSize: 20, color: INK, breakLine: true } },
			{
				text: value.slice(0, value.length - unit.length),
				options: { ...large, fontSize, breakLine: unit === '' }
			},
			{ text: unit, options: { ...large, fontSize: fontSize * UNIT_SIZE, breakLine: true } },
			{ text: note, options: { fontSize: SIZE.caption, color: SOFT } }
		];
		page.addText(
			runs.filter(({ text }) => text !== ''),
			{
				...{ x, y, w, h },
				objectName: label,
				fill: { color: hexOf('--tint').slice(1) },
				valign: 'middle',
				margin: 16
			}
		);
	}
}

function addTable(page: Page, table: TextTable, box: Box, { tables }: Writing): void {
	const align = (at: number): 'left' | 'right' => (table.numeric.includes(at) ? 'right' : 'left');
	const head = table.head.map((text, at) => ({
		text,
		options: {
			bold: true,
			align: align(at),
			color: 'FFFFFF',
			fill: { color: hexOf('--primary').slice(1) }
		}
	}));
	const rows = table.rows.map((row, index) =>
		row.map((text, at) => ({
			text,
			options: {
				align: align(at),
				fill: { color: hexOf(index % 2 === 0 ? '--surface' : '--tint').slice(1) }
			}
		}))
	);
	const border = { type: 'solid', pt: 0.75, color: hexOf('--line').slice(1) } as const;
	tables.push(table.caption);
	page.addTable([head, ...rows], {
		x: box.x,
		y: box.y,
		w: box.w,
		colW: columnWidths(table, box.w),
		fontSize: tableSize(table, box),
		color: INK,
		valign: 'middle',
		border,
		margin: [0.04, 0.1, 0.04, 0.1]
	});
}

function addPoints(page: Page, points: readonly string[]): void {
	const runs = points.map((text, at) => ({
		text,
		options: {
			bullet: { indent: 20 },
			breakLine: at < points.length - 1,
			fontSize: SIZE.body,
			paraSpaceAfter: 10
		}
	}));
	page.addText(runs, { placeholder: 'body', valign: 'top' });
}

/** A drawing as large as its place allows, in its own proportions. */
async function addPicture(
	page: Page,
	picture: Picture,
	{ box, name, writing }: { box: Box; name: string; writing: Writing }
): Promise<void> {
	const bytes = await writing.tools.pictureOf(picture);
	const scale = Math.min(box.w / picture.width, box.h / picture.height);
	const [w, h] = [picture.width * scale, picture.height * scale];
	page.addImage({
		data: `image/png;base64,${encodeBase64(bytes)}`,
		x: box.x + (box.w - w) / 2,
		y: box.y,
		w,
		h,
		altText: picture.alt,
		objectName: name
	});
}
