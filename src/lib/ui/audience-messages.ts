import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	label: '表示',
	publicNotice: '公開用の表示です。',
	choose: '伏せ方',
	clientsNote: '当事者を含む名簿があるため、これより緩くはできません。',
	notSaved: '伏せ方を保存できませんでした。もう一度お試しください。',
	internalOnly: 'このページは内部用です',
	internalOnlyLead: '名簿や元の記録を扱うため、公開用の表示では開きません。',
	toInternal: '内部の表示に切り替える',
	noRows: '公開用の表示では、元の行は示しません。内部の表示に切り替えると確かめられます。'
};

/** Texts of the two views, of one language. */
export type AudienceMessages = Readonly<typeof ja>;

const en: AudienceMessages = {
	label: 'View',
	publicNotice: 'This is the public view.',
	choose: 'Protection',
	clientsNote: 'Some lists include clients, so it cannot be weaker than this.',
	notSaved: 'The choice could not be saved. Please try again.',
	internalOnly: 'This page is for internal use',
	internalOnlyLead:
		'It works with rolls and original records, so the public view does not open it.',
	toInternal: 'Switch to the internal view',
	noRows: 'The public view does not show the original rows. Switch to the internal view to check.'
};

const easy: Easier<AudienceMessages> = {
	publicNotice: 'みんなに見せるための表示です。',
	choose: 'かくし方',
	clientsNote: '利用者の名前がある名簿を使っています。これより弱くはできません。',
	notSaved: '残せませんでした。もう一度ためしてください。',
	internalOnly: 'このページは、中の人が使います',
	internalOnlyLead: '名簿などを使います。みんなに見せる表示では、開きません。',
	toInternal: '中の人の表示にする',
	noRows: 'みんなに見せる表示では、もとの行を出しません。'
};

/** Texts of the internal and the public view. */
export const AUDIENCE_MESSAGES: InEach<AudienceMessages> = { ja, easy, en };
