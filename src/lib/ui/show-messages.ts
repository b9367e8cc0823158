import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	title: '発表モード',
	notesTitle: '発表者のノート',
	lead: 'スライドを画面いっぱいに表示します。',
	none: '発表する資料がありません。「発表資料」のページで作ってください。',
	toDecks: '発表資料へ',
	waiting: '記録を読み込んでいます…',
	failed: 'スライドを表示できませんでした。ページを読み込み直してください。',
	slideOf: (number: number, total: number) => `${number} / ${total}`,
	said: (number: number, total: number, title: string) => `${total}枚中${number}枚目。${title}`,
	public: '公開用',
	internal: '内部用',
	previous: '前へ',
	next: '次へ',
	filters: '絞り込み',
	notes: 'ノート',
	black: '暗くする',
	pointer: '指す',
	keys: 'キー',
	end: '終わる',
	close: '閉じる',
	isBlack: '画面を暗くしています。B で戻ります。',
	temporary: 'いまだけの絞り込みです。資料は変わりません。',
	back: '元に戻す',
	noFilters: 'このスライドには、絞り込む数字がありません。',
	blocked: 'ノートの窓を開けませんでした。ブラウザーのポップアップを許可してください。',
	keyList: [
		['→ Space PageDown', '次のスライド'],
		['← PageUp', '前のスライド'],
		['Home End', '最初・最後のスライド'],
		['F', '絞り込み（いまだけ）'],
		['N', 'ノートの窓（次のスライド・時計）'],
		['B', '画面を暗くする・戻す'],
		['P L', '大きな点で指す'],
		['?', 'このキーの一覧'],
		['Esc', '閉じる・終わる']
	] as readonly (readonly [string, string])[],
	noShow: '発表の画面がまだありません。「この画面で発表する」を押し、N を押してください。',
	ended: '発表は終わりました。',
	nextSlide: '次のスライド',
	last: 'これが最後のスライドです。',
	clock: '時刻',
	elapsed: '経過'
};

/** Texts of showing slides, of one language. */
export type ShowMessages = Readonly<typeof ja>;

const easy: Easier<ShowMessages> = {
	title: '見せる画面',
	notesTitle: '話す人のノート',
	lead: 'スライドを大きく出します。',
	none: '見せる資料がありません。「見せる資料」のページで作ってください。',
	failed: 'スライドを出せませんでした。ページを読みなおしてください。',
	public: 'みんなに見せる',
	internal: '中の人用',
	isBlack: '画面を暗くしています。B でもどります。',
	temporary: 'いまだけ変えています。資料は変わりません。',
	noFilters: 'このスライドには選ぶものがありません。',
	blocked: 'ノートの窓を開けませんでした。ポップアップをゆるしてください。',
	noShow: '見せる画面がまだありません。見せる画面で N を押してください。'
};

const en: ShowMessages = {
	title: 'Slide show',
	notesTitle: 'Speaker notes',
	lead: 'Slides fill the screen.',
	none: 'There is no deck to show. Make one on the page “Presentations”.',
	toDecks: 'To presentations',
	waiting: 'Reading the records…',
	failed: 'The slides could not be shown. Please reload the page.',
	slideOf: (number, total) => `${number} / ${total}`,
	said: (number, total, title) => `Slide ${number} of ${total}. ${title}`,
	public: 'Public',
	internal: 'Internal',
	previous: 'Back',
	next: 'Next',
	filters: 'Filters',
	notes: 'Notes',
	black: 'Black',
	pointer: 'Point',
	keys: 'Keys',
	end: 'End',
	close: 'Close',
	isBlack: 'The screen is black. B brings it back.',
	temporary: 'These filters hold for now only. The deck does not change.',
	back: 'Undo',
	noFilters: 'This slide has no numbers to be filtered.',
	blocked: 'The window of notes could not be opened. Please allow popups.',
	keyList: [
		['→ Space PageDown', 'Next slide'],
		['← PageUp', 'Slide before'],
		['Home End', 'First and last slide'],
		['F', 'Filters, for now only'],
		['N', 'Window with notes, next slide and clock'],
		['B', 'Black screen and back'],
		['P L', 'Point with a large dot'],
		['?', 'This list of keys'],
		['Esc', 'Close, or end the show']
	],
	noShow: 'Nothing is being shown yet. Start the show, then press N there.',
	ended: 'The show has ended.',
	nextSlide: 'Next slide',
	last: 'This is the last slide.',
	clock: 'Time',
	elapsed: 'Elapsed'
};

/** Texts of showing slides. */
export const SHOW_MESSAGES: InEach<ShowMessages> = { ja, easy, en };
