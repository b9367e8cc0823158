import type { Language } from '$lib/domain/language';
import type { LineSubject } from '$lib/state/history-lines';
import { changeSentence, type Names } from './change-words';
import { HISTORY_MESSAGES } from './history-messages';
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
		case 'remember': {
			const kind = HISTORY_MESSAGES[language].kinds[subject.memory];
			return t.remembered(kind, subject.decisions);
		}
		default: {
			const what = subject.of ? lineSentence(subject.of, names, language) : t.unknown;
			return subject.name === 'undo' ? t.undoOf(what) : t.redoOf(what);
		}
	}
}
