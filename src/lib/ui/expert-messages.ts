import type { InEach } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { plural } from './import-messages';

const ja = {
	title: 'くわしく',
	lead: '記録の表に、自分で書いた問い合わせ（SQL）で尋ねます。読むだけで、記録は変わりません。',
	safety:
		'問い合わせは、記録の写しの上で動きます。何を書いても、記録が変わったり消えたりすることはなく、外へ何かが送られることもありません。',
	query: '問い合わせ（SQL）',
	hint: 'SELECT か WITH で始まる文を1つだけ書きます。Ctrl と Enter を一緒に押すと実行します。',
	examples: '例を入れる',
	choose: '例を選んでください',
	run: '実行する',
	stop: '止める',
	preparing: '記録の写しを用意しています…',
	running: '計算しています…',
	stopped: '止めました。記録は変わっていません。',
	waiting: '記録の準備ができると実行できます。',
	problems: {
		empty: '問い合わせが空です。例を選んで始められます。',
		'too-long': '問い合わせが長すぎます。2万文字までにしてください。',
		several: '一度に実行できる文は1つだけです。; より後ろを消してください。何も変わっていません。',
		'not-a-select':
			'SELECT か WITH で始まる、読むだけの文を実行できます。表を作る・消す・書き出す文は実行しません。何も変わっていません。',
		'not-closed': '閉じていない引用符（\' や "）か、注釈（/*）があります。'
	},
	failures: {
		outside:
			'ファイルや外の場所を読む文は実行できません。記録の表だけに尋ねられます。何も変わっていません。',
		grammar: '文の書き方に間違いがあるようです。下の「エンジンの言葉」に、どこかが書いてあります。',
		name: '表か列の名前が見つかりません。下の「尋ねられる表」で名前を確かめてください。',
		'too-large': '計算が大きすぎて終わりませんでした。条件を付けて小さくしてください。',
		other: '実行できませんでした。何も変わっていません。'
	},
	engineSaid: 'エンジンの言葉',
	done: (rows: number, milliseconds: number) =>
		`${count(rows)}行、${(milliseconds / 1000).toFixed(2)}秒でした。`,
	cut: (most: number) =>
		`結果が長いので、はじめの${count(most)}行だけを表示しています。続きはありません。条件か LIMIT で絞ってください。`,
	noRows: '当てはまる行はありませんでした。',
	result: '結果',
	table: '結果の表',
	drawing: '結果の図',
	drawn: (measure: string, name: string) => `${name}ごとの${measure}`,
	download: '結果を保存（CSV）',
	keys: '人を見分ける符号（person_key）が入っています。ファイルを人に渡さないでください。',
	file: '問い合わせの結果',
	notInAddress: '問い合わせが2,000文字を超えるので、ページの番地には入れていません。',
	tables: '尋ねられる表',
	tablesLead:
		'「数えるための形」の表から始めると簡単です。どの数字の数え方も「データについて」にあります。',
	groups: {
		analysis: '数えるための形の表',
		records: '取り込んだ記録の表',
		facts: '報告書の事実の表'
	},
	grain: (grain: string) => `1行は、${grain}`,
	column: '列',
	type: '型',
	meaning: '内容',
	bookkeeping: 'このほかに batch_no（取り込みの番号）と source_row（ファイルの行）があります。'
};

/** Texts of the page for experts, of one language. */
export type ExpertMessages = Readonly<typeof ja>;

const en: ExpertMessages = {
	title: 'Expert',
	lead: 'Ask the tables of the records in SQL. It only reads; records do not change.',
	safety:
		'Queries run on a copy of the records. Whatever is written here, no record changes or is lost, and nothing is sent anywhere.',
	query: 'Query (SQL)',
	hint: 'One statement that begins with SELECT or WITH. Ctrl and Enter together run it.',
	examples: 'Take an example',
	choose: 'Choose an example',
	run: 'Run',
	stop: 'Stop',
	preparing: 'Copying the records…',
	running: 'Calculating…',
	stopped: 'Stopped. The records are unchanged.',
	waiting: 'You can run it once the records are ready.',
	problems: {
		empty: 'The query is empty. Begin with an example.',
		'too-long': 'The query is too long: up to 20,000 characters.',
		several:
			'Only one statement is run at a time. Delete what follows the ; – nothing has changed.',
		'not-a-select':
			'Statements that only read are run: they begin with SELECT or WITH. None that creates, deletes or exports. Nothing has changed.',
		'not-closed': 'A quote (\' or ") or a comment (/*) is not closed.'
	},
	failures: {
		outside:
			'Statements that read files or other places are not run; only the tables can be asked. Nothing has changed.',
		grammar: 'Something is wrong with the wording; the words of the engine below say where.',
		name: 'There is no such table or column. See the tables below for their names.',
		'too-large': 'It is too large to be computed. Add a condition.',
		other: 'It could not be run. Nothing has changed.'
	},
	engineSaid: 'Words of the engine',
	done: (rows, milliseconds) => `${plural(rows, 'row')} in ${(milliseconds / 1000).toFixed(2)} s.`,
	cut: (most) =>
		`The result is long: no more than its first ${plural(most, 'row')} can be shown. Narrow it by a condition or a LIMIT.`,
	noRows: 'No row fits.',
	result: 'Result',
	table: 'Table of the result',
	drawing: 'Drawing of the result',
	drawn: (measure, name) => `${measure} by ${name}`,
	download: 'Save the result (CSV)',
	keys: 'It holds keys that tell people apart (person_key). Do not pass the file on.',
	file: 'query-result',
	notInAddress: 'The query is longer than 2,000 characters, so the address does not hold it.',
	tables: 'Tables to ask',
	tablesLead:
		'Begin with the tables that are ready to count. How every number is counted is on the page “Data”.',
	groups: {
		analysis: 'Tables ready to count',
		records: 'Tables of imported records',
		facts: 'Tables of facts of the report'
	},
	grain: (grain) => `One row is ${grain}.`,
	column: 'Column',
	type: 'Type',
	meaning: 'Meaning',
	bookkeeping: 'Besides there are batch_no (number of the import) and source_row (row of the file).'
};

/** Texts of the page for experts. */
export const EXPERT_MESSAGES: InEach<ExpertMessages> = {
	ja,
	en,
	easy: {
		lead: 'SQL という書き方で、記録にきくページです。SQL を知っている人のためのページです。',
		safety: 'きくだけです。記録は、変わりません。消えません。外に出ません。',
		hint: 'SELECT か WITH ではじまる文を、1つだけ書きます。',
		stopped: '止めました。記録は変わっていません。',
		bookkeeping: 'batch_no（取り込みの番号）と source_row（行）もあります。'
	}
};
