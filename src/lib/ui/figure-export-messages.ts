import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	open: '書き出す',
	audience: 'だれに見せますか',
	shownTo: 'だれに見せるか',
	public: '公開用（少ない数を伏せる）',
	internal: '内部用（正確な数。外に出さないでください）',
	copy: '画像をコピー',
	png2: '画像（PNG 2倍）',
	png3: '画像（PNG 3倍）',
	svg: '図（SVG）',
	csv: '表（CSV）',
	cp932: '表（CSV、古いソフト用）',
	xlsx: '表（Excel）',
	making: '作っています…',
	copied: '画像をコピーしました。資料に貼り付けられます。',
	saved: (file: string) => `「${file}」を保存しました。`,
	lacking: (letters: readonly string[]) => `書けない文字は「〓」にしました：${letters.join(' ')}`,
	notReady: '記録を読み込んでいます。少し待ってから、もう一度お試しください。',
	failed: '書き出せませんでした。もう一度お試しください。',
	notCopied:
		'このブラウザでは画像をコピーできませんでした。「画像（PNG 2倍）」で保存してください。',
	nothing: '公開用では、この図に示せる数がありません。',
	internalNote: '内部用：正確な数です。外に出さないでください。',
	table: '表',
	notes: '説明',
	shown: '図',
	finding: '読み取れること',
	caveat: '注意',
	grain: '1行',
	protection: '公開用'
};

/** Texts of the export of a figure, of one language. */
export type FigureExportMessages = Readonly<typeof ja>;

const easy: Easier<FigureExportMessages> = {
	open: 'ファイルにする',
	public: 'みんなに見せる（少ない数は出しません）',
	internal: '中の人だけ（正しい数。外に出さないでください）',
	copied: '図をコピーしました。資料にはれます。',
	saved: (file) => `「${file}」をつくりました。`,
	notReady: '記録を読んでいます。少し待って、もう一度ためしてください。',
	failed: 'できませんでした。もう一度ためしてください。',
	nothing: 'みんなに見せてよい数が、この図にはありません。',
	internalNote: '中の人だけ：正しい数です。外に出さないでください。'
};

const en: FigureExportMessages = {
	open: 'Export',
	audience: 'Who will see it?',
	shownTo: 'Audience',
	public: 'Public (small counts hidden)',
	internal: 'Internal (exact counts; not to be passed on)',
	copy: 'Copy as image',
	png2: 'Image (PNG, 2×)',
	png3: 'Image (PNG, 3×)',
	svg: 'Drawing (SVG)',
	csv: 'Table (CSV)',
	cp932: 'Table (CSV for old programs)',
	xlsx: 'Table (Excel)',
	making: 'Working…',
	copied: 'The image is copied: paste it where you like.',
	saved: (file) => `Saved “${file}”.`,
	lacking: (letters) => `Letters that could not be written became 〓: ${letters.join(' ')}`,
	notReady: 'The records are being loaded. Please try again in a moment.',
	failed: 'The export failed. Please try again.',
	notCopied: 'This browser could not copy the image. Save it with “Image (PNG, 2×)”.',
	nothing: 'There are no numbers in this figure that may be published.',
	internalNote: 'Internal: exact counts, not to be passed on.',
	table: 'Table',
	notes: 'Notes',
	shown: 'Figure',
	finding: 'Finding',
	caveat: 'Caveat',
	grain: 'Rows',
	protection: 'Public'
};

/** Texts of the export of a figure. */
export const FIGURE_EXPORT_MESSAGES: InEach<FigureExportMessages> = { ja, easy, en };
