import type { Easier, InEach } from '$lib/domain/language';
import type { WorkspaceErrorCode } from '$lib/state/keeping.svelte';

/** What happened and what cures it, of every failure that can reach users. */
export type FailureMessages = Readonly<Record<WorkspaceErrorCode | 'unknown', string>>;

const ja: FailureMessages = {
	'storage-full':
		'記録の置き場所がいっぱいで、保存できませんでした。前の記録はそのままです。端末の空きを増やすか、置き場所を変えてから、もう一度お試しください。',
	'storage-unavailable':
		'このブラウザーは、ここには記録を置けません。パソコンの新しい Edge か Chrome でお試しください。',
	'storage-not-allowed':
		'記録の置き場所を開く許可がありません。許可を確かめてから、もう一度開いてください。',
	'storage-busy':
		'ほかの画面かソフトが記録のファイルを使っています。少し待ってから、もう一度お試しください。',
	'storage-gone':
		'記録のフォルダーが見つかりません。移したか、名前を変えたか、ドライブがつながっていないようです。フォルダーを元に戻すか、ドライブをつないでから、もう一度お試しください。',
	'storage-left':
		'ほかの画面で記録の置き場所が変わったため、ここには保存しませんでした。新しい置き場所で、もう一度お試しください。',
	'storage-failed':
		'記録の置き場所を読み書きできませんでした。前の記録はそのままです。少し待ってから、もう一度お試しください。',
	'storage-sealed':
		'合言葉のついた記録は、ほかの記録と混ぜられません。空の置き場所を選ぶか、バックアップから戻してください。',
	'file-exists':
		'同じ名前で中身の違うファイルがあるため、保存しませんでした。前の記録はそのままです。もう一度お試しください。',
	'file-damaged':
		'記録のファイルが1つ壊れています。「保管」のページで、どれかと直し方を確かめてください。',
	'file-missing':
		'記録のファイルが1つ見つかりません。「保管」のページで、どれかと直し方を確かめてください。',
	'newer-format':
		'記録は、新しい版の「あゆみ」で書かれています。この版では正しく数えられません。ページを読み込み直して新しい版にするか、書いた端末と同じ版をお使いください。',
	'unknown-operation':
		'記録に、この版の「あゆみ」が知らない操作があります。飛ばすと数字が違ってしまうため、開きませんでした。ページを読み込み直して、新しい版にしてください。',
	'malformed-entry':
		'記録の1件が、決まった形になっていません。飛ばすと数字が違ってしまうため、開きませんでした。バックアップから戻すか、担当者に相談してください。',
	'wrong-passphrase':
		'合言葉が違います。大文字と小文字、全角と半角、余分な空白を確かめて、もう一度入れてください。',
	'passphrase-needed': 'このバックアップには合言葉がついています。合言葉を入れてください。',
	'key-changed':
		'ほかの画面かほかのパソコンで、合言葉が変わりました。何も失われていません。ページを読み込み直して、新しい合言葉で開いてください。',
	'not-a-backup':
		'これは「あゆみ」のバックアップではないようです。名前が ayumi-backup で始まる .zip か .ayumi のファイルを選んでください。',
	'backup-damaged':
		'このバックアップは途中で切れているか、壊れています。何も変えていません。もう一度写し直すか、別の日のバックアップをお試しください。',
	'secret-missing':
		'この記録を作ったときの、人を見分ける鍵がありません。合言葉つきのバックアップから戻すか、「取り込み」のページで「新しい鍵で続ける」を選んでください。',
	'clients-unsealed':
		'当事者を含む一覧は、合言葉なしでは保存も書き出しもしません。記録かバックアップに合言葉をかけて、もう一度お試しください。',
	unknown:
		'記録を開けませんでした。ページを読み込み直してください。続くときは、担当者に相談してください。'
};

const en: FailureMessages = {
	'storage-full':
		'There is no room left to save. Your earlier records are as they were. Free some space or choose another place, then try again.',
	'storage-unavailable':
		'This browser cannot keep records here. Please try a recent Edge or Chrome on a computer.',
	'storage-not-allowed':
		'There is no permission to open the place of the records. Check the permission, then open it again.',
	'storage-busy':
		'Another window or program is using the files of the records. Please try again in a while.',
	'storage-gone':
		'The folder of the records was not found. It was moved or renamed, or its drive is not connected. Put it back or connect the drive, then try again.',
	'storage-left':
		'Nothing was saved here, as another window moved the records. Please try again in the new place.',
	'storage-failed':
		'The place of the records could not be read or written. Your earlier records are as they were. Please try again in a while.',
	'storage-sealed':
		'Records under a passphrase cannot be mixed with others. Choose an empty place, or restore a backup.',
	'file-exists':
		'Nothing was saved, as a file of this name holds something else. Your earlier records are as they were. Please try again.',
	'file-damaged':
		'A file of the records is damaged. See the page “Keeping” for which, and the cure.',
	'file-missing':
		'A file of the records is missing. See the page “Keeping” for which, and the cure.',
	'newer-format':
		'The records were written by a newer version of Ayumi, and this one would count them wrongly. Reload the page to get the new version, or use the version of the other computer.',
	'unknown-operation':
		'The records hold an operation that this version of Ayumi does not know. Without it the numbers would be wrong, so they were not opened. Reload the page to get the new version.',
	'malformed-entry':
		'One entry of the records is not as it should be. Without it the numbers would be wrong, so they were not opened. Restore a backup, or ask for help.',
	'wrong-passphrase':
		'The passphrase is wrong. Check capital letters and extra spaces, then enter it again.',
	'passphrase-needed': 'This backup has a passphrase. Please enter it.',
	'key-changed':
		'The passphrase was changed in another window or on another computer. Nothing is lost. Reload the page and open the records with the new passphrase.',
	'not-a-backup':
		'This does not seem to be a backup of Ayumi. Choose a .zip or .ayumi file whose name begins with ayumi-backup.',
	'backup-damaged':
		'This backup is cut off or damaged. Nothing was changed. Copy it again, or try the backup of another day.',
	'secret-missing':
		'The key that told people apart in these records is missing. Restore a backup that has a passphrase, or choose “Go on with a new key” on the page “Import”.',
	'clients-unsealed':
		'Lists with people you support are neither kept nor copied without a passphrase. Set one for the records or the backup, then try again.',
	unknown: 'The records could not be opened. Reload the page. If it stays so, ask for help.'
};

const easy: Easier<FailureMessages> = {
	'storage-full':
		'記録を置く場所がいっぱいです。残せませんでした。前の記録はそのままです。場所を空けるか、別の場所に置いてください。そのあと、もう一度ためしてください。',
	'newer-format':
		'この記録は、新しい「あゆみ」で書かれています。この「あゆみ」では、正しく数えられません。ページをもう一度開いて、新しくしてください。',
	'not-a-backup':
		'これは「あゆみ」のバックアップではないようです。名前が ayumi-backup のファイルを選んでください。終わりは .zip か .ayumi です。',
	'clients-unsealed':
		'当事者がいる表は、合言葉なしでは残せません。外へも出せません。記録かバックアップに合言葉をかけてください。'
};

/** The sentence for every failure, by its code. */
export const FAILURE_MESSAGES: InEach<FailureMessages> = { ja, easy, en };

/** The sentence for a code; for one that is not known, that of an unknown failure. */
export function failureSentence(code: string, messages: FailureMessages): string {
	return Object.hasOwn(messages, code) ? messages[code as 'unknown'] : messages.unknown;
}
