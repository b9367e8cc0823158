import type { InEach } from '$lib/domain/language';

const ja = {
	title: '残した見方',
	none: 'まだありません。いまの絞り込みに名前を付けて残すと、いつでも開けます。',
	name: '名前',
	example: '例：理事会用2025',
	keep: 'この見方を残す',
	replaces: '同じ名前の見方を置き換えます。',
	forget: '消す',
	rename: '名前を変える',
	newName: (name: string) => `「${name}」の新しい名前`,
	renameDone: '変える',
	renameStop: 'やめる',
	taken: (name: string) => `「${name}」という見方はもうあります。`,
	renamed: (before: string, name: string) => `「${before}」を「${name}」に変えました。`,
	kept: (name: string) => `「${name}」を残しました。`,
	forgotten: (name: string) => `「${name}」を消しました。`,
	undo: '元に戻す',
	undone: '元に戻しました。',
	failed: '残せませんでした。少し待ってから、もう一度お試しください。'
};

/** Texts for views that are kept by name. */
export const VIEW_MESSAGES: InEach<typeof ja> = {
	ja,
	en: {
		title: 'Kept views',
		none: 'None yet. Give the present view a name to open it again at any time.',
		name: 'Name',
		example: 'Example: Board 2025',
		keep: 'Keep this view',
		replaces: 'Replaces the view of the same name.',
		forget: 'Delete',
		rename: 'Rename',
		newName: (name) => `New name of “${name}”`,
		renameDone: 'Rename',
		renameStop: 'Cancel',
		taken: (name) => `There is a view “${name}” already.`,
		renamed: (before, name) => `“${before}” is now “${name}”.`,
		kept: (name) => `“${name}” is kept.`,
		forgotten: (name) => `“${name}” is deleted.`,
		undo: 'Undo',
		undone: 'Undone.',
		failed: 'It could not be kept. Please try again in a while.'
	},
	easy: {
		title: 'のこした見かた',
		forget: 'けす',
		rename: '名前をかえる',
		renameDone: 'かえる',
		kept: (name) => `「${name}」をのこしました。`,
		forgotten: (name) => `「${name}」をけしました。`,
		undo: '元にもどす',
		undone: '元にもどしました。',
		none: 'まだありません。いまの見かたに名前をつけてのこせます。',
		keep: 'この見かたをのこす',
		replaces: '同じ名前の見かたと入れかえます。',
		failed: 'のこせませんでした。少しまって、もう一度ためしてください。'
	}
};
