import type { InEach } from '$lib/domain/language';

const ja = {
	due: (when: string) =>
		when
			? `最後のバックアップ（${when}）から30日以上たち、そのあと記録が変わっています。`
			: '取り込んだ記録のバックアップが、まだありません。',
	toBackup: 'バックアップを取る',
	later: '1週間後にまた知らせる'
};

/** Texts of the reminder of a backup, of one language. */
export type ReminderMessages = Readonly<typeof ja>;

const en: ReminderMessages = {
	due: (when) =>
		when
			? `The last backup (${when}) is more than 30 days old, and records have changed since.`
			: 'There is no backup of your records yet.',
	toBackup: 'Make a backup',
	later: 'Remind me in a week'
};

/** Texts of the reminder of a backup. */
export const REMINDER_MESSAGES: InEach<ReminderMessages> = { ja, en };
