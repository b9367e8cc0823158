import type { InEach } from '$lib/domain/language';

const ja = {
	noticeLabel: '新しい版のお知らせ',
	newer: '新しい版があります。',
	unfinished: '途中のもの（読み込んだファイルや書きかけの内容）は、やり直しになります。',
	use: '新しい版にする',
	using: '切り替えています…',
	later: 'あとで',
	kept: 'この画面は、ネットワークにつながっていなくても開けます。'
};

/** Texts about versions of the app and use without a network, of one language. */
export type OfflineMessages = Readonly<typeof ja>;

const en: OfflineMessages = {
	noticeLabel: 'About a new version',
	newer: 'A new version is available.',
	unfinished: 'Anything unfinished on this page (files read, text not yet saved) starts over.',
	use: 'Use the new version',
	using: 'Switching…',
	later: 'Later',
	kept: 'Ayumi also opens without a network connection.'
};

/** Texts about versions of the app and use without a network. */
export const OFFLINE_MESSAGES: InEach<OfflineMessages> = { ja, en };
