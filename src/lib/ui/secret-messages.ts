import type { InEach } from '$lib/domain/language';

const ja = {
	title: '人を見分ける鍵がありません',
	missing:
		'この記録を作ったときの、人を見分ける鍵がありません。合言葉なしのバックアップから戻したか、鍵のファイルがなくなっています。',
	cure: '合言葉つきのバックアップがあれば、「保管」のページで戻すと、鍵も戻ります。',
	risk: 'このまま続けると、同じ人が別の人として数えられます。',
	toKeep: '「保管」のページで戻す',
	goOn: '新しい鍵で続ける',
	done: '新しい鍵を作りました。これからの取り込みでは、前からいる人も新しい人として数えます。'
};

const en: Readonly<typeof ja> = {
	title: 'The key that tells people apart is missing',
	missing:
		'The key that told people apart in these records is not here. They were restored from a backup without a passphrase, or the file of the key is gone.',
	cure: 'If you have a backup with a passphrase, restore it on the page “Keeping”: the key comes back with it.',
	risk: 'If you go on without it, the same people count as other people.',
	toKeep: 'Restore on the page “Keeping”',
	goOn: 'Go on with a new key',
	done: 'There is a new key now. In imports from now on, people known before count as new people.'
};

/** Texts about the missing key that tells people apart. */
export const SECRET_MESSAGES: InEach<Readonly<typeof ja>> = { ja, en };
