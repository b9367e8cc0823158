import { decode, type Encoding } from './decode';
import type { Writing } from './file-reading';
import type { Issue } from './issue';
import { readSeparatorLine, type Delimiter } from './parse';
import type { Question } from './question';
import type { QuestionLog } from './question-log';
import type { Sheet } from './sheet';

/** A file as the user gave it. */
export interface FileSource {
	name: string;
	bytes: Uint8Array;
}

/** A file as text or as sheets, or why it is neither. */
export type OpenedFile =
	| { kind: 'text'; encoding: Encoding; text: string; delimiters: readonly Delimiter[] }
	| { kind: 'sheets'; encoding: Writing; sheets: readonly Sheet[] }
	| { kind: 'refused'; issue: Issue; questions: Question[] };

/** Find out what the bytes of a file are and open them. */
export async function openFile(source: FileSource, questions: QuestionLog): Promise<OpenedFile> {
	const decoding = decode(source.bytes);
	if (!decoding.ok) {
		return { kind: 'refused', issue: decoding.issue, questions: questions.questions };
	}
	const { encoding } = decoding;
	return Promise.resolve({ kind: 'text', encoding, ...readSeparatorLine(decoding.text) });
}
