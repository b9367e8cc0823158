import { normalizeText } from '$lib/domain/text';
import type { LeftOutRow } from '../format';

const SERVICES =
	'otter|read|fireflies|fathom|tldv|tl;dv|notta|tactiq|sembly|avoma|grain|krisp|circleback|supernormal|meetgeek|airgram|rimo|jamie|granola|spinach|vowel|colibri';
/** A service with its ending (「Otter.ai」), or a name no person has. */
const SERVICE = new RegExp(
	`(?<![a-z])(?:(?:${SERVICES})\\.(?:ai|io|video)(?![a-z])|otterpilot|tl;dv|tldv|` +
		'fireflies|meetgeek|supernormal|スマート書記|ai ?gijiroku)',
	'i'
);
/** Words of what it does: 「…'s Notetaker」, 「Notta Bot」, 「議事録bot」, not 「議事録係 見本」. */
const WORK =
	/note-?\s?taker|(?<![a-z])(?:ai|meeting) ?(?:notes?|recorder|assistant|companion|scribe)(?![a-z])|(?<![a-z])bot(?![a-z])|ボット$|(?:議事録|文字起こし|書記|録音|記録)\s?(?:bot|ボット|ai|ツール)|ai\s?(?:議事録|書記|アシスタント|文字起こし)|自動(?:議事録|文字起こし)/i;
const ADDRESS = new RegExp(`@(?:[\\w-]+\\.)*(?:${SERVICES})\\.(?:ai|io|video)$`, 'i');

/** Whether a participant is a service that takes notes and not a person. */
export function isNotetaker(name: string, email = ''): boolean {
	const plain = normalizeText(name.slice(0, 200)).normalize('NFKC');
	return SERVICE.test(plain) || WORK.test(plain) || ADDRESS.test(email.trim().slice(0, 200));
}

/** Take the rows of note-taking services out of a list: nobody took part there. */
export function leaveOutNotetakers<Row extends { row: number; name: string; email: string }>(
	joins: readonly Row[]
): { joins: Row[]; leftOut: LeftOutRow[] } {
	const isBot = joins.map(({ name, email }) => isNotetaker(name, email));
	return {
		joins: joins.filter((_, at) => !isBot[at]),
		leftOut: joins.flatMap(({ row }, at) => (isBot[at] ? [{ row, because: 'bot' }] : []))
	};
}
