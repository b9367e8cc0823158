import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	label: '印刷',
	forPublic: '公開用で印刷',
	forInternal: '内部用で印刷',
	publicName: '公開用',
	internalName: '内部用',
	internalNotice: '内部用：正確な数が入っています。ネットワークの外に配らないでください。',
	years: (from: string, to: string) =>
		from === to ? `対象の年度：${from}` : `対象の年度：${from}から${to}まで`,
	notReady: '公開用の数がそろわないため、印刷していません。もう一度お試しください。'
};

/** Texts of printing, of one language. */
export type PrintMessages = Readonly<typeof ja>;

const en: PrintMessages = {
	label: 'Print',
	forPublic: 'Print for the public',
	forInternal: 'Print for internal use',
	publicName: 'Public',
	internalName: 'Internal',
	internalNotice: 'Internal: exact numbers. Do not hand out beyond the network.',
	years: (from, to) => (from === to ? `Year: ${from}` : `Years: ${from} to ${to}`),
	notReady: 'The public numbers are not all there, so nothing was printed. Please try again.'
};

const easy: Easier<PrintMessages> = {
	forPublic: 'みんなに見せるために印刷する',
	forInternal: '中の人のために印刷する',
	publicName: 'みんなに見せる',
	internalName: '中の人だけ',
	internalNotice: '中の人だけの紙です。外の人に、わたさないでください。',
	years: (from, to) =>
		from === to ? `出ている年度：${from}` : `出ている年度：${from}から${to}まで`,
	notReady: 'まだ印刷できません。もう一度ためしてください。'
};

/** Texts of printing. */
export const PRINT_MESSAGES: InEach<PrintMessages> = { ja, easy, en };
