import type { Language } from '$lib/domain/language';
import type { LineSubject } from '$lib/state/history-lines';
import { changeSentence, type Names } from './change-words';
import { HISTORY_MESSAGES } from './history-messages';
import { reportKeyWords } from './kept-words';
import { LOG_MESSAGES } from './log-messages';

/** What an entry of the log did, in a sentence. */
export function lineSentence(subject: LineSubject, names: Names, language: Language): string {
	const t = LOG_MESSAGES[language];
	switch (subject.name) {
		case 'import':
			return t.importOf(subject.batch.file);
		case 'change':
			return changeSentence(subject.applied.change, names, language);
		case 'setting':
			if (subject.setting === 'protection') return t.protection(subject.value);
			return subject.value === 'hidden' ? t.sampleHidden : t.sampleShown;
		case 'remember':
			return rememberSentence(subject, language);
		default: {
			const what = subject.of ? lineSentence(subject.of, names, language) : t.unknown;
			return subject.name === 'undo' ? t.undoOf(what) : t.redoOf(what);
		}
	}
}

type Remembered = Extract<LineSubject, { name: 'remember' }>;

/** What was kept, in a sentence: a text of a report, a deck, a view, or answers. */
function rememberSentence({ memory, keys, isRemoval }: Remembered, language: Language): string {
	const t = LOG_MESSAGES[language];
	const [key = ''] = keys;
	if (memory === 'report') {
		const isNumbers = key.endsWith(' numbers');
		const what = reportKeyWords(key, language);
		if (isNumbers) return isRemoval ? t.numbersFreed(what) : t.numbersKept(what);
		return isRemoval ? t.textRemoved(what) : t.textWritten(what);
	}
	if (memory === 'deck' || memory === 'view') {
		const kind = HISTORY_MESSAGES[language].kinds[memory];
		const named = t.named(kind, keys);
		return isRemoval ? t.removed(named) : t.kept(named);
	}
	return t.remembered(HISTORY_MESSAGES[language].kinds[memory], keys.length);
}
