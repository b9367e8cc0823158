import type { Easier, InEach, Language } from '$lib/domain/language';
import { PROTECTIONS } from '$lib/privacy/protection';
import { count } from '$lib/findings/words';
import type { LineKind } from '$lib/state/history-lines';
import type { RestoreEffect } from '$lib/state/restore-effect';
import { plural } from './import-messages';

function labelOf(code: string, language: Language): string {
	return PROTECTIONS.find((one) => one.code === code)?.label[language] ?? code;
}

const KINDS_JA: Record<LineKind, string> = {
	import: '取り込み',
	change: '変更',
	setting: '設定',
	reversal: '元に戻した・やり直した'
};

const KINDS_EN: Record<LineKind, string> = {
	import: 'Imports',
	change: 'Changes',
	setting: 'Settings',
	reversal: 'Undone or done again'
};

const ja = {
	show: '表示するもの',
	all: 'すべて',
	kinds: KINDS_JA,
	kindOf: (label: string, lines: number) => `${label}（${count(lines)}）`,
	noneOfKind: 'この種類の記録はありません。',
	more: (hidden: number) => `さらに見る（残り${count(hidden)}件）`,
	why: (why: string) => `理由：${why}`,
	undoChange: '元に戻す',
	redoChange: 'もう一度行う',
	changeUndone: '変更を元に戻しました。',
	changeRedone: '変更をもう一度行いました。',
	statuses: {
		active: '数字に入っています。',
		undone: '元に戻しました。数字に入っていません。',
		duplicate: '同じ変更がほかにあるため、1つとして扱っています。',
		conflict: '先に入っていた変更と食い違うため、まだ使っていません。'
	},
	sampleShown: 'サンプルデータを表示にしました。',
	sampleHidden: 'サンプルデータを外しました。',
	protection: (chosen: string) => `公開用の伏せ方を「${labelOf(chosen, 'ja')}」にしました。`,
	remembered: (kind: string, decisions: number) =>
		`答えを覚えました（${kind}、${count(decisions)}件）。`,
	textWritten: (what: string) => `年度報告書の文章（${what}）を書きました。`,
	textRemoved: (what: string) => `年度報告書の文章（${what}）を、はじめの文に戻しました。`,
	numbersKept: (what: string) => `年度報告書の数字（${what}）を止めました。`,
	numbersFreed: (what: string) => `年度報告書の数字（${what}）を、また動くようにしました。`,
	named: (kind: string, names: readonly string[]) =>
		`${kind}${names.map((name) => `「${name}」`).join('')}`,
	kept: (what: string) => `${what}を残しました。`,
	removed: (what: string) => `${what}を消しました。`,
	savings: (entries: number) => `${count(entries)}回の保存をまとめています`,
	undoOf: (what: string) => `元に戻しました：${what}`,
	redoOf: (what: string) => `もう一度行いました：${what}`,
	importOf: (file: string) => `「${file}」の取り込み`,
	unknown: '記録にない操作',
	see: 'この時点を見る',
	seeing: 'この時点を見ています',
	pick: '日付を選んで、その日の終わりの時点を見る',
	pickDay: '日付',
	pickButton: 'その時点を見る',
	pickProblem: '日付を入れてください。',
	conflicts: '食い違っている変更があります',
	conflictsLead:
		'2台のパソコンで、互いを知らずに別の変更をしました。どちらも残してあります。どちらを使うか選んでください。あとで変えられます。',
	first: '先に入っていた変更（いま使っています）',
	later: 'あとから来た変更（まだ使っていません）',
	prefer: 'こちらにする',
	discard: '使わない',
	preferred: 'あとから来た変更を使うようにしました。',
	discarded: 'あとから来た変更は使いません。',
	preferWhy: '食い違いのうち、こちらを選んだ',
	banner: (when: string) => `${when}の時点の記録を見ています`,
	preparing: '過去の時点の記録を用意しています…',
	bannerLabel: '過去の時点',
	bannerHint: 'この間は、取り込みと変更はできません。',
	missing: 'アドレスにある時点は、この端末の記録にはありません。今の記録を表示しています。',
	toNow: '今に戻る',
	export: 'この時点の記録を書き出す',
	restore: 'この時点に戻す…',
	restoreNow: 'この時点に戻す',
	cancel: 'やめる',
	restoreNothing: 'この時点と今とで、数字に入っているものは同じです。戻すものはありません。',
	restoreEffect: (effect: RestoreEffect) => restoreSentenceJa(effect),
	restoreSafe: '記録は消えません。戻したあとも、「元に戻す」で今の状態に戻れます。',
	restored: (when: string) => `${when}の時点に戻しました。`,
	restoreWhy: (when: string) => `${when}の時点に戻した`,
	unrestore: '元に戻す',
	unrestored: '戻す前の状態にしました。',
	unrestoreWhy: '時点に戻したのを取り消した'
};

function restoreSentenceJa(effect: RestoreEffect): string {
	const out = [
		effect.importsOut > 0 && `取り込み${count(effect.importsOut)}件`,
		effect.changesOut > 0 && `変更${count(effect.changesOut)}件`
	].filter(Boolean);
	const back = [
		effect.importsBack > 0 && `取り込み${count(effect.importsBack)}件`,
		effect.changesBack > 0 && `変更${count(effect.changesBack)}件`
	].filter(Boolean);
	return [
		out.length > 0 ? `${out.join('と')}を元に戻します。` : '',
		back.length > 0 ? `元に戻してあった${back.join('と')}を、もう一度数えます。` : '',
		effect.others > 0 ? '設定と覚えた答えも、この時点のものにします。' : ''
	].join('');
}

/** Texts of the history and of past states, of one language. */
export type LogMessages = Readonly<typeof ja>;

const en: LogMessages = {
	show: 'Show',
	all: 'All',
	kinds: KINDS_EN,
	kindOf: (label, lines) => `${label} (${count(lines)})`,
	noneOfKind: 'There is nothing of this kind.',
	more: (hidden) => `Show more (${count(hidden)} left)`,
	why: (why) => `Why: ${why}`,
	undoChange: 'Undo',
	redoChange: 'Do it again',
	changeUndone: 'The change was undone.',
	changeRedone: 'The change was done again.',
	statuses: {
		active: 'Counts in the numbers.',
		undone: 'Undone; does not count.',
		duplicate: 'The same change was made elsewhere: both count as one.',
		conflict: 'Not used yet: it contradicts a change that was there before.'
	},
	sampleShown: 'The sample data was shown.',
	sampleHidden: 'The sample data was put aside.',
	protection: (chosen) => `Numbers for the public: “${labelOf(chosen, 'en')}”.`,
	remembered: (kind, decisions) => `Answers were remembered (${kind}, ${count(decisions)}).`,
	textWritten: (what) => `A text of the annual report was written (${what}).`,
	textRemoved: (what) => `A text of the annual report went back to what it was (${what}).`,
	numbersKept: (what) => `Figures of the annual report were kept as they are (${what}).`,
	numbersFreed: (what) => `Figures of the annual report move again (${what}).`,
	named: (kind, names) => `${kind}: ${names.map((name) => `“${name}”`).join(', ')}`,
	kept: (what) => `Kept – ${what}.`,
	removed: (what) => `Deleted – ${what}.`,
	savings: (entries) => `saved ${plural(entries, 'time')}, shown as one`,
	undoOf: (what) => `Undone: ${what}`,
	redoOf: (what) => `Done again: ${what}`,
	importOf: (file) => `Import of “${file}”`,
	unknown: 'something that is not on record',
	see: 'See this state',
	seeing: 'You are seeing this state',
	pick: 'See the state at the end of a day',
	pickDay: 'Day',
	pickButton: 'See that state',
	pickProblem: 'Enter a day.',
	conflicts: 'Some changes contradict each other',
	conflictsLead:
		'Two computers made different changes without knowing of each other. Both are kept. Choose which one is used; you can change it later.',
	first: 'The change that came first (in use)',
	later: 'The change that came later (not in use)',
	prefer: 'Use this one',
	discard: 'Do not use it',
	preferred: 'The later change is used now.',
	discarded: 'The later change is not used.',
	preferWhy: 'Chosen of two that contradict each other',
	banner: (when) => `You see the records as of ${when}`,
	preparing: 'Getting the records of a past state…',
	bannerLabel: 'Past state',
	bannerHint: 'Nothing can be imported or changed meanwhile.',
	missing: 'The records of this device have no such point in time. You see them as of now.',
	toNow: 'Back to now',
	export: 'Export the records of this state',
	restore: 'Go back to this state…',
	restoreNow: 'Go back to this state',
	cancel: 'Cancel',
	restoreNothing: 'The same counts in this state and now: there is nothing to go back to.',
	restoreEffect: (effect) => restoreSentenceEn(effect),
	restoreSafe: 'No record is deleted. You can undo it afterwards.',
	restored: (when) => `Went back to the state of ${when}.`,
	restoreWhy: (when) => `Went back to the state of ${when}`,
	unrestore: 'Undo',
	unrestored: 'It is as it was before going back.',
	unrestoreWhy: 'Undid going back'
};

function restoreSentenceEn(effect: RestoreEffect): string {
	const list = (imports: number, changes: number) =>
		[imports > 0 && plural(imports, 'import'), changes > 0 && plural(changes, 'change')]
			.filter(Boolean)
			.join(' and ');
	const out = list(effect.importsOut, effect.changesOut);
	const back = list(effect.importsBack, effect.changesBack);
	return [
		out && `${out} will be undone.`,
		back && `${back} that had been undone will count again.`,
		effect.others > 0 && 'Settings and remembered answers become those of this state.'
	]
		.filter(Boolean)
		.join(' ');
}

const easy: Easier<LogMessages> = {
	missing: 'その時の記録は、この機械にはありません。今の記録を見せています。'
};

/** Texts of the history and of past states. */
export const LOG_MESSAGES: InEach<LogMessages> = { ja, easy, en };
