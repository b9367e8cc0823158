import type { InEach } from '$lib/domain/language';

const ja = {
	add: '資料に入れる',
	added: (deck: string, place: number) => `「${deck}」の${place}枚目に入れました。`,
	open: '資料を開く',
	undo: '元に戻す',
	undone: '元に戻しました。',
	notPossible: 'この図は資料に入れられません。表か画像で書き出してください。',
	full: 'この資料はいっぱいです（60枚まで）。ほかの資料を作ってください。',
	failed: '資料に入れられませんでした。少し待ってから、もう一度お試しください。',
	newDeck: '集めた図'
};

/** Texts of the button that puts a figure into a deck. */
export const ADD_TO_DECK_MESSAGES: InEach<typeof ja> = {
	ja,
	easy: {
		notPossible: 'この図は資料に入れられません。表か画像でファイルにしてください。',
		full: 'この資料はいっぱいです（60枚まで）。ほかの資料を作ってください。',
		failed: '入れられませんでした。少しまって、もう一度ためしてください。'
	},
	en: {
		add: 'Add to a deck',
		added: (deck, place) => `Added to “${deck}” as slide ${place}.`,
		open: 'Open the deck',
		undo: 'Undo',
		undone: 'Undone.',
		notPossible: 'This figure cannot be put into a deck. Export its table or picture instead.',
		full: 'This deck is full (60 slides). Please begin another one.',
		failed: 'It could not be added. Please try again in a while.',
		newDeck: 'Collected charts'
	}
};
