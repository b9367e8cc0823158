import type PptxGenJS from 'pptxgenjs';
import { hexOf } from '../colors';
import { FONT } from './chart-parts';
import type { Deck, Slide } from './deck';
import { finishPptx } from './finish-pptx';
import { addBody } from './slide-body';
import { bodyBox, sheetOf, SIZE, smallBox, split, titleSize, type Sheet } from './slide-layout';
import { pointPages, tablePages } from './slide-table';
import type { PptxTools, Writing } from './writing';

export type { PptxTools };

const CONTINUED = { ja: '（続き）', en: ' (continued)' };
const MASTERS = { cover: 'cover', content: 'content', points: 'points' } as const;

/**
 * A deck as a PowerPoint file: native charts whose numbers can be edited, real titles, notes for
 * the speaker, and nothing in it but what the deck says. The same bytes for the same deck. The
 * library is loaded here.
 */
export async function pptxOf(deck: Deck, tools: PptxTools): Promise<Uint8Array> {
	const { default: Pptx } = await import('pptxgenjs');
	const sheet = sheetOf(deck.paper);
	const presentation = new Pptx();
	presentation.defineLayout({ name: 'paper', width: sheet.width, height: sheet.height });
	presentation.layout = 'paper';
	presentation.title = deck.title;
	presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
	defineMasters(presentation, sheet);
	const writing: Writing = { deck, sheet, tools, charts: [], tables: [] };
	for (const slide of deck.slides) {
		for (const page of pagesOf(slide, writing)) await addSlide(presentation, page, writing);
	}
	const bytes = await presentation.write({ outputType: 'uint8array' });
	return finishPptx(bytes as Uint8Array, writing);
}

/** A slide, and further ones for what does not fit on it. */
function pagesOf(slide: Slide, { deck, sheet }: Writing): Slide[] {
	const box = bodyBox(slide.small, sheet);
	const bodies = (() => {
		const { body } = slide;
		if (body.kind === 'points') {
			return pointPages(body.points, box).map((points) => ({ ...body, points }));
		}
		if (body.kind !== 'table') return [body];
		const [, room] = split(box, 0.4);
		return tablePages(body.table, room).map((table) => ({ ...body, table }));
	})();
	return bodies.map((body, at) => {
		if (at === 0) return { ...slide, body };
		return { ...slide, body, title: slide.title + CONTINUED[deck.language], notes: '' };
	});
}

/** The places every slide has, by what it shows. */
function defineMasters(presentation: PptxGenJS, sheet: Sheet): void {
	const ink = hexOf('--ink').slice(1);
	const title = {
		name: 'title',
		type: 'title',
		color: ink,
		bold: true,
		align: 'left',
		valign: 'middle'
	} as const;
	const slideNumber = {
		...sheet.number,
		fontSize: 12,
		color: hexOf('--ink-soft').slice(1),
		align: 'right'
	} as const;
	const band = { fill: { color: hexOf('--primary').slice(1) } };
	const bar = { rect: { x: 0, y: 0, w: sheet.width, h: 0.14, ...band } };
	const head = { placeholder: { options: { ...title, ...sheet.title, fontSize: 28 }, text: '' } };
	const body = { ...bodyBox('', sheet), name: 'body', type: 'body', color: ink } as const;
	const background = { color: 'FFFFFF' };
	const middle = { ...sheet.title, y: sheet.height * 0.3, h: 1.7, fontSize: SIZE.cover };
	const cover = { placeholder: { options: { ...title, ...middle }, text: '' } };
	const points = { placeholder: { options: { ...body, fontSize: SIZE.body }, text: '' } };
	presentation.defineSlideMaster({ title: MASTERS.cover, background, objects: [bar, cover] });
	presentation.defineSlideMaster({
		title: MASTERS.content,
		background,
		objects: [bar, head],
		slideNumber
	});
	presentation.defineSlideMaster({
		title: MASTERS.points,
		background,
		objects: [bar, head, points],
		slideNumber
	});
}

function masterOf({ body }: Slide): string {
	if (body.kind === 'title') return MASTERS.cover;
	return body.kind === 'points' ? MASTERS.points : MASTERS.content;
}

async function addSlide(presentation: PptxGenJS, slide: Slide, writing: Writing): Promise<void> {
	const { sheet } = writing;
	const page = presentation.addSlide({ masterName: masterOf(slide) });
	const isCover = slide.body.kind === 'title';
	const fontSize = isCover ? SIZE.cover : titleSize(slide.title, sheet);
	// The size of a run: the library overrules that of the whole text with the master's.
	page.addText([{ text: slide.title, options: { fontSize } }], {
		placeholder: 'title',
		align: 'left'
	});
	await addBody(page, slide, writing);
	if (slide.small !== '') {
		page.addText(slide.small, {
			...smallBox(slide.small, sheet),
			objectName: 'small',
			fontSize: SIZE.small,
			color: hexOf('--ink-soft').slice(1),
			valign: 'bottom',
			margin: [0, 7, 0, 7]
		});
	}
	if (slide.notes !== '') page.addNotes(slide.notes);
}
