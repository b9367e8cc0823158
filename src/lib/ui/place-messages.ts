import type { Easier, InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: '置き場所',
	browser:
		'取り込んだ記録は、この端末の、このブラウザーの中にあります。ほかの端末や、ほかのブラウザーからは見えません。',
	folder: (name: string) =>
		`取り込んだ記録は、フォルダー「${name}」にあります。このフォルダーを開ける人は、記録を読むことができます。`,
	memory: '取り込んだ記録は、この画面だけにあります。この画面を閉じたら消えます。',
	forced:
		'このブラウザーには記録を残せないため、取り込んだ記録はこの画面だけにあります。この画面を閉じたら消えます。残すには、パソコンの新しい Edge か Chrome をお使いください。',
	size: (own: string) => `記録の大きさは ${own} です。`,
	left: (left: string) => `このブラウザーには、あと ${left} まで置けます。`,
	promise: {
		kept: 'ブラウザーは、端末の空きが少なくなっても、この記録を自動では消しません。',
		refused:
			'端末の空きがとても少なくなると、ブラウザーがこの記録を消すことがあります。消さないように頼みましたが、約束されませんでした。ときどきバックアップを取ってください。',
		'not-asked':
			'最初の取り込みのあとで、端末の空きが少なくなってもこの記録を消さないように、ブラウザーに頼みます。'
	},
	change: '置き場所を変える',
	useBrowser: 'このブラウザーの中に置く',
	useFolder: 'フォルダーを選ぶ',
	useMemory: 'この画面だけに置く（閉じたら消える）',
	noPicker:
		'このブラウザーでは、フォルダーを選べません。フォルダーに置くときは、パソコンの Edge か Chrome をお使いください。',
	same: 'いまの置き場所です。',
	chosen: {
		browser: 'このブラウザーの中に置きます。',
		folder: (name: string) => `フォルダー「${name}」に置きます。`,
		memory: 'この画面だけに置きます。この画面を閉じたら消えます。前の置き場所の記録は、消えません。'
	},
	holds: (entries: number) => `そこには、もう記録があります（操作${count(entries)}件）。`,
	holdsNone: 'そこには、まだ記録がありません。',
	holdsSealed: 'そこの記録を開くには、合言葉が要ります。',
	copy: 'いまの記録を写して使う',
	copyInto: 'いまの記録を加えて使う',
	asIs: 'そこの記録だけを使う',
	empty: '記録なしで使い始める',
	cancel: 'やめる',
	stays: '前の置き場所の記録は、そのまま残ります。',
	moving: '記録を写し、1つずつ確かめています…',
	moved: 'いまから、この置き場所を使います。前の置き場所の記録は、そのまま残っています。',
	copied: (files: number) => `ファイル${count(files)}個を写し、確かめました。`,
	alreadyThere: (files: number) => `${count(files)}個は、もうありました。`,
	keysDiffer:
		'前の記録と、新しい置き場所の記録では、人を見分けるしるしの作り方が違います。同じ人が別の人として数えられることがあります。',
	notCopied: (files: number) =>
		`壊れているファイル${count(files)}個は写していません。前の置き場所にあります。`,
	openFolder: 'フォルダーを開く',
	tryAgain: 'もう一度試す',
	useBrowserInstead: 'このブラウザーを使う',
	closed: (name: string) =>
		`記録は、フォルダー「${name}」にあります。開くには、ブラウザーの許可がもう一度要ります。`,
	shownShipped: '下に出ているのは、あなたの記録ではなく、はじめから付いているデータです。',
	shownOld: '下の数字は、最後に読めたときのものです。',
	nothingLost: '読み込み中のファイルや入力は、そのまま残っています。',
	wiped: 'この端末のデータは、すべて消されました。',
	startAnew: 'はじめから使う'
};

/** Texts about the place of the records, of one language. */
export type PlaceMessages = Readonly<typeof ja>;

const en: PlaceMessages = {
	title: 'Where it is kept',
	browser:
		'Your records are on this device, in this browser. Other devices and other browsers do not see them.',
	folder: (name) =>
		`Your records are in the folder “${name}”. Whoever can open this folder can read them.`,
	memory: 'Your records are in this window only. They are gone when you close it.',
	forced:
		'This browser cannot keep records, so they are in this window only and gone when you close it. To keep them, use a recent Edge or Chrome on a computer.',
	size: (own) => `The records take ${own}.`,
	left: (left) => `This browser has room for another ${left}.`,
	promise: {
		kept: 'The browser will not clear these records by itself, even when the disk gets full.',
		refused:
			'When the disk is almost full, the browser may clear these records. It was asked not to but made no promise. Please make a backup from time to time.',
		'not-asked':
			'After the first import, the browser will be asked not to clear the records when the disk gets full.'
	},
	change: 'Change the place',
	useBrowser: 'Keep in this browser',
	useFolder: 'Choose a folder',
	useMemory: 'Keep in this window only (gone when closed)',
	noPicker:
		'This browser does not let you choose a folder. To keep records in a folder, use Edge or Chrome on a computer.',
	same: 'This is where they are now.',
	chosen: {
		browser: 'Records will be kept in this browser.',
		folder: (name) => `Records will be kept in the folder “${name}”.`,
		memory:
			'Records will be kept in this window only and are gone when you close it. Those in the place before are not removed.'
	},
	holds: (entries) => `There are records already (${plural(entries, 'operation')}).`,
	holdsNone: 'There are no records yet.',
	holdsSealed: 'The records there need a passphrase.',
	copy: 'Copy the records and use it',
	copyInto: 'Add the records and use it',
	asIs: 'Use only the records there',
	empty: 'Begin without records',
	cancel: 'Cancel',
	stays: 'The records in the place before stay there.',
	moving: 'Copying the records and checking each file…',
	moved: 'This place is used from now on. The records in the place before are still there.',
	copied: (files) => `${plural(files, 'file')} copied and checked.`,
	alreadyThere: (files) => `${plural(files, 'file')} already there.`,
	keysDiffer: 'People are told apart in another way there. The same person may be counted as two.',
	notCopied: (files) => `${plural(files, 'damaged file')} not copied; still in the place before.`,
	openFolder: 'Open the folder',
	tryAgain: 'Try again',
	useBrowserInstead: 'Use this browser',
	closed: (name) =>
		`Your records are in the folder “${name}”. The browser needs your permission to open it again.`,
	shownShipped: 'What you see below is not your own data but what came with the site.',
	shownOld: 'The numbers below are those last read.',
	nothingLost: 'Files being read and what you typed are still here.',
	wiped: 'All data on this device was erased.',
	startAnew: 'Start anew'
};

const easy: Easier<PlaceMessages> = {
	browser:
		'入れた記録は、この機械のこのブラウザーの中にあります。ほかの機械からは見えません。ほかのブラウザーからも見えません。',
	promise: {
		kept: 'ブラウザーは、場所が少なくなっても、この記録を消しません。',
		refused:
			'場所がとても少なくなると、ブラウザーがこの記録を消すことがあります。ときどきバックアップを作ってください。',
		'not-asked':
			'最初に取り込んだあとで、ブラウザーに頼みます。場所が少なくなっても、この記録を消さないように頼みます。'
	},
	noPicker:
		'このブラウザーでは、フォルダーを選べません。パソコンの Edge か Chrome を使ってください。',
	wiped: 'この機械のデータは、全部消されました。'
};

/** Texts about the place of the records. */
export const PLACE_MESSAGES: InEach<PlaceMessages> = { ja, easy, en };
