import type { Easier, InEach } from '$lib/domain/language';

const ja = {
	title: '合言葉',
	off: '記録に合言葉をかけると、この端末を使うほかの人や、端末を拾った人には読めなくなります。開くたびに合言葉が要ります。',
	warning:
		'合言葉を忘れると、記録は二度と開けません。だれにも、開発者にも戻せません。合言葉は紙に書いて、端末とは別の場所に置いてください。',
	backupFirst: '先にバックアップを保存しておくと安心です。',
	toBackup: 'バックアップへ',
	clients: '当事者を含む一覧があります。合言葉をかけてください。',
	set: '合言葉をかける',
	memory: '記録はこの画面を閉じたら消えるため、合言葉は要りません。',
	waiting: '記録を開くと、ここで合言葉をかけられます。',
	on: '記録には合言葉がかかっています。15分のあいだ操作がないと、鍵がかかります。',
	lockNow: '今すぐ鍵をかける',
	change: '合言葉を変える',
	remove: '合言葉を外す',
	removeHint: '外すと、この端末を使う人はだれでも記録を読めます。残してある氏名は消えます。',
	notRemovable: '当事者を含む一覧があるあいだは、合言葉を外せません。',
	cancel: 'やめる',
	done: {
		set: '合言葉をかけました。次に開くときから、合言葉が要ります。',
		change: '合言葉を変えました。前の合言葉では、もう開けません。',
		remove: '合言葉を外しました。'
	},
	locked: '記録には鍵がかかっています',
	lockedLead: '合言葉を入れると、記録と数字が出ます。',
	unlock: '開く',
	forgotten: '合言葉を忘れたときは',
	forgottenHint:
		'合言葉なしでは開けません。合言葉の違うバックアップがあれば、「保管」のページですべて消してから、そのバックアップから戻せます。',
	toKeep: '保管のページへ',
	idle: 'まもなく鍵がかかります',
	idleLead: '1分以内に操作がないと、記録に鍵をかけます。',
	stay: '使い続ける',
	commitWaits: '合言葉をかけると取り込めます（当事者を含む一覧があります）。',
	keepClients:
		'当事者を含む一覧は、合言葉をかけた記録にだけ保存できます。ここで合言葉をかけると、このまま取り込めます。'
};

/** Texts of the lock, of one language. */
export type LockMessages = Readonly<typeof ja>;

const en: LockMessages = {
	title: 'Passphrase',
	off: 'Under a passphrase your records cannot be read by others who use this computer, or who find it. It is asked for each time the records are opened.',
	warning:
		'If the passphrase is forgotten, the records can never be opened again: not by anybody, not by the makers of this software. Write it on paper and keep that away from the computer.',
	backupFirst: 'It is wise to save a backup first.',
	toBackup: 'To the backup',
	clients: 'There are lists with people you support. Please set a passphrase.',
	set: 'Set the passphrase',
	memory: 'The records are gone when this window is closed, so no passphrase is needed.',
	waiting: 'Once the records are open, a passphrase can be set here.',
	on: 'The records are under a passphrase. After 15 minutes without input they are locked.',
	lockNow: 'Lock now',
	change: 'Change the passphrase',
	remove: 'Take the passphrase off',
	removeHint:
		'Anybody who uses this computer can then read the records. Names that were kept are erased.',
	notRemovable:
		'While there are lists with people you support, the passphrase cannot be taken off.',
	cancel: 'Cancel',
	done: {
		set: 'The passphrase is set. It will be asked for from the next opening on.',
		change: 'The passphrase was changed. The old one does not open the records any more.',
		remove: 'The passphrase was taken off.'
	},
	locked: 'The records are locked',
	lockedLead: 'Enter the passphrase to see records and numbers.',
	unlock: 'Open',
	forgotten: 'If you forgot the passphrase',
	forgottenHint:
		'Without it the records cannot be opened. If you have a backup with another passphrase, erase everything on the page “Keeping”, then restore that backup.',
	toKeep: 'To the page “Keeping”',
	idle: 'About to be locked',
	idleLead: 'Without input within a minute, the records are locked.',
	stay: 'Go on',
	commitWaits: 'Set a passphrase to import: there are people you support on a list.',
	keepClients:
		'A list with people you support can only be kept under a passphrase. Set one here to go on with the import.'
};

const easy: Easier<LockMessages> = {
	off: '記録に合言葉をかけると、ほかの人には読めなくなります。開くたびに合言葉が要ります。',
	warning:
		'合言葉を忘れると、記録は二度と開けません。だれにも戻せません。合言葉を紙に書いてください。紙は、機械とは別の場所に置いてください。',
	clients: '当事者がいる表があります。合言葉をかけてください。',
	on: '記録には合言葉がかかっています。15分さわらないと、鍵がかかります。',
	removeHint: '外すと、この機械を使う人はだれでも記録を読めます。残してある名前は消えます。',
	notRemovable: '当事者がいる表があるあいだは、合言葉を外せません。',
	forgottenHint:
		'合言葉なしでは開けません。合言葉のちがうバックアップがあれば、戻せます。「保管」のページで全部を消してから、そのバックアップから戻してください。',
	idleLead: '1分さわらないと、記録に鍵をかけます。',
	commitWaits: '合言葉をかけると取り込めます（当事者がいる表があります）。',
	keepClients:
		'当事者がいる表は、合言葉をかけた記録にだけ残せます。ここで合言葉をかけると、このまま取り込めます。'
};

/** Texts of the lock. */
export const LOCK_MESSAGES: InEach<LockMessages> = { ja, easy, en };
